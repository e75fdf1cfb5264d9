import type { Reader } from '../../services/text/index.ts';
import type { Answer } from '../answer.ts';
import type { Speaker } from './answers.ts';

/** What is answered to one message, and to whom. */
export interface Replies {
  /** What is not in the chat yet, in its order. */
  left: readonly Answer[];
  readonly speaker: Speaker | null;
  readonly reader: Reader;
}

/** What was done for one message. `isNew`: the speaker could not be written to before. */
export type Done = Replies & { readonly isNew: boolean };

/** A message is delivered again within minutes, or never. */
const mostKept = 1_000;

/**
 * Remembers in this process what is answered to the last messages: one that Teams delivers again, since its turn failed or was
 * slow, does nothing a second time, and its answers go on where they stopped.
 */
export function createRepeats() {
  const kept = new Map<string, Done>();

  /** `answer` does what the message asks for. Without a key (Teams named none) a message is never one that came before. */
  return async (key: string | null, answer: () => Promise<Done>): Promise<Done> => {
    const before = key === null ? undefined : kept.get(key);
    if (before) {
      // What has an outbox row comes by that.
      before.left = before.left.filter((each) => each.kind !== 'subject' || !each.outbox);
      return before;
    }
    const done = await answer();
    if (key !== null && !done.left.some(isPassing)) kept.set(key, done);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return done;
  };
}

/** Nothing was done, since Teams was silent: asked again it may answer. */
const isPassing = (answer: Answer): boolean =>
  answer.kind === 'facts' && 'key' in answer.facts && answer.facts.key === 'roster_silent';
