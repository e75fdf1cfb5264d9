import { askTogether, type BatchOptions } from './batch.ts';
import type { GraphAnswer } from './graph-answer.ts';
import type { GraphCall, Send } from './graph-calls.ts';
import type { Json } from './json.ts';
import { everyEntry, pages } from './pages.ts';

/** The ways to ask a tenant's directory, as one caller. Refusals come back as answers, but for lists: those throw. */
export interface Reader {
  ask: Send;
  /** Several reads in as few calls as Graph allows. */
  together<const Reads extends readonly GraphCall[]>(
    reads: Reads,
  ): Promise<{ readonly [Index in keyof Reads]: GraphAnswer }>;
  /** The pages of a list, as they are taken. `first`: the answer with its first page, where that was asked already. */
  pages(call: GraphCall, first?: GraphAnswer): AsyncIterable<readonly Json[]>;
  /** All of a list. */
  everyEntry(call: GraphCall, first?: GraphAnswer): Promise<Json[]>;
}

export const createReader = (send: Send, options: BatchOptions & { readonly origin: string }): Reader => ({
  ask: send,
  together: async <const Reads extends readonly GraphCall[]>(reads: Reads) =>
    (await askTogether(send, reads, options)) as { readonly [Index in keyof Reads]: GraphAnswer },
  pages: (call, first) => pages(send, options.origin, call, first),
  everyEntry: (call, first) => everyEntry(send, options.origin, call, first),
});
