import { setTimeout as pause } from 'node:timers/promises';
import type { Repositories, Store } from '../ports.ts';

/** Somebody else wrote first: the whole transaction is decided again from what is stored now. */
export class StaleWrite extends Error {
  readonly code = 'conflict';
  constructor(what: string) {
    super(`${what} was changed meanwhile`);
  }
}

// What the store calls a write that another one made impossible; deciding again from the stored truth settles it.
const conflicts = ['conflict', 'request_open', 'connection_open', 'exists', 'busy'];

const isConflict = (error: unknown): boolean => conflicts.includes(String((error as { code?: unknown } | null)?.code));

const attempts = 12;
// Many at once would meet again and again without it; the wait grows so that a crowd spreads out.
const longestPause = (attempt: number): number => Math.min(400, 10 * 2 ** attempt);

/** Runs a transaction, and again from the start when somebody else was first. */
export async function transact<T>(store: Store, work: (tx: Repositories) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.transact(work);
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error;
      await pause(Math.random() * longestPause(attempt));
    }
  }
}
