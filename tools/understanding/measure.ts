import { createHash } from 'node:crypto';
import { type Intent, weighty } from '../../src/bot/understanding/intent.ts';
import type { Slots, Understanding } from '../../src/bot/understanding/understand.ts';
import type { Told } from './corpus.ts';

/** Told by the corpus, of them read right, and read where nothing was told. */
interface SlotFigures {
  readonly told: number;
  readonly right: number;
  readonly invented: number;
}

export interface Measured {
  readonly sentences: number;
  readonly right: number;
  /** Not read, but what was meant is one of the two that are offered. */
  readonly offered: number;
  readonly slots: SlotFigures;
  /** The same by the slot's name. */
  readonly bySlot: ReadonlyMap<string, SlotFigures>;
  /** Read as approve, deny, disconnect or cancel where something else was meant. */
  readonly unsafe: number;
  /** Meant, read, how often; the commonest first. */
  readonly confused: readonly { readonly meant: Intent; readonly read: Intent; readonly times: number }[];
}

/** How well the sentences are understood. */
export function measure(sentences: readonly Told[], language: string, { understand }: Understanding): Measured {
  const confused = new Map<string, number>();
  let [right, offered, unsafe] = [0, 0, 0];
  const slots = noSlots();
  const bySlot = new Map<string, ReturnType<typeof noSlots>>();
  for (const { text, intent, slots: told } of sentences) {
    const read = understand(text, language);
    if (read.intent === intent) right += 1;
    else {
      const pair = `${intent} ${read.intent}`;
      confused.set(pair, (confused.get(pair) ?? 0) + 1);
      if (weighty.has(read.intent)) unsafe += 1;
      if (read.intent === 'out_of_scope' && read.alternatives.includes(intent)) offered += 1;
    }
    if (intent === 'out_of_scope') continue;
    for (const name of Object.keys({ ...told, ...read.slots }) as (keyof Slots)[]) {
      const own = bySlot.get(name) ?? noSlots();
      bySlot.set(name, own);
      const isRight = told[name] !== undefined && isSame(told[name], read.slots[name], name);
      for (const figures of [slots, own]) {
        if (told[name] === undefined) figures.invented += 1;
        else figures.told += 1;
        if (isRight) figures.right += 1;
      }
    }
  }
  const table = [...confused]
    .map(([pair, times]) => {
      const [meant, read] = pair.split(' ') as [Intent, Intent];
      return { meant, read, times };
    })
    .sort((a, b) => b.times - a.times);
  return { sentences: sentences.length, right, offered, slots, bySlot, unsafe, confused: table };
}

const noSlots = () => ({ told: 0, right: 0, invented: 0 });

/** As typed; a request number in the product's own way of writing it. */
const isSame = (told: string, read: string | undefined, name: keyof Slots): boolean =>
  told === read || (name === 'request_id' && read !== undefined && numberIn(told) === numberIn(read));

const numberIn = (typed: string): string => /\d+/.exec(typed)?.[0] ?? typed;

/**
 * The third of the corpus whose misreadings were looked at while the words were chosen, and the two thirds of which only
 * figures were seen: what is not known of a sentence is told by the second. Those of the second that the gates for near
 * misses (near-misses.test.ts) cost were read when these were set, so its figures are a little better than the truth.
 */
export const isLookedAt = ({ text }: Told): boolean => (createHash('sha256').update(text).digest()[0] ?? 0) % 3 === 0;
