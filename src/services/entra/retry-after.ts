// A wish for longer than this is cut: nobody's journey sleeps for days because of one header.
const longestSeconds = 3600;

/** Seconds that a `Retry-After` header asks for: a number or a date. Null when there is none that makes sense. */
export function retryAfterSeconds(header: string | null | undefined, now: Date): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
  if (!Number.isFinite(seconds)) return null;
  return Math.min(longestSeconds, Math.max(0, Math.ceil(seconds)));
}
