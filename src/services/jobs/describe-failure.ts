/** What may be told of an error: its kind, its code and where it came from. */
export interface Failure {
  readonly name: string;
  readonly code: string | null;
  readonly at: readonly string[];
}

const frames = 4;

/**
 * An error without its message and its properties: those may quote a token, an address or a whole request, and this
 * goes into logs and into the job table.
 */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: [] };
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : null;
  const lines = error.stack?.split('\n').map((line) => line.trim()) ?? [];
  return {
    name: error.name,
    code: code === null ? null : String(code),
    at: lines.filter((line) => line.startsWith('at ')).slice(0, frames),
  };
}
