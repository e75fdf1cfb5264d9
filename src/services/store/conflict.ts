/**
 * Somebody else was first, or the database could not let both have their way. Nothing of the transaction is kept:
 * let it out of `transact`, then read again and decide anew.
 *
 * - `request_open`: this tenant already has an open request for this product.
 * - `connection_open`: this address, or this device at it, already has an open connection with this product.
 * - `exists`: a row with this key is there already.
 * - `busy`: the server broke a deadlock or a serialisation tie.
 */
export class Conflict extends Error {
  readonly code: 'request_open' | 'connection_open' | 'exists' | 'busy';

  constructor(code: Conflict['code'], cause: unknown) {
    super(`the store refused a write: ${code}`, { cause });
    this.name = 'Conflict';
    this.code = code;
  }
}

/** SQLSTATE: unique_violation, serialization_failure, deadlock_detected. */
const uniqueViolation = '23505';
const ties: readonly unknown[] = ['40001', '40P01'];

/** The error to throw for what a driver threw: a `Conflict` where it is one, else the same. */
export function asConflict(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Conflict || !('code' in error)) return error;
  if (ties.includes(error.code)) return new Conflict('busy', error);
  if (error.code !== uniqueViolation) return error;
  const index = 'constraint' in error ? error.constraint : null;
  return new Conflict(index === 'request_open' || index === 'connection_open' ? index : 'exists', error);
}

/** Waits for a write and turns what it throws into a `Conflict` where it is one. */
export async function orConflict<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw asConflict(error);
  }
}
