// A wish for longer than this is cut: nobody's journey sleeps for days because of one header.
const longestSeconds = 3600;

/** Seconds that a `Retry-After` header asks for: a number or a date. Null when there is none that makes sense. */
export function retryAfterSeconds(header: string | null | undefined, now: Date): number | null {
  const said = header?.trim() ?? '';
  // `Date.parse` takes nearly anything for a date, "-5" and "5, 10" too; an HTTP date begins with a weekday and ends with GMT.
  const isDate = /^[A-Za-z]{3,9},? .{1,30} GMT$/.test(said);
  const seconds = isDate ? (Date.parse(said) - now.getTime()) / 1000 : /^\d+$/.test(said) ? Number(said) : Number.NaN;
  if (!Number.isFinite(seconds)) return null;
  return Math.min(longestSeconds, Math.max(0, Math.ceil(seconds)));
}
