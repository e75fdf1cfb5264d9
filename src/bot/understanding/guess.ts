import { type Intent, intents } from './intent.ts';

/** An intent, and how likely it is among all. */
export interface Guess {
  readonly intent: Intent;
  readonly share: number;
}

/** What was learned from examples, see tools/understanding. */
export interface Weights {
  /** Of which sentences and words. */
  readonly from: string;
  /** The marks of the features (`markOf`), 32 bits each; the row of each in `steps` has one number for each intent. */
  readonly features: string;
  readonly step: number;
  readonly steps: string;
}

export interface Learned {
  /** What a sentence with these features most likely asks for, best first. */
  guess(features: ReadonlyMap<string, number>): readonly Guess[];
  /** Whether the examples had this word. */
  isKnown(word: string): boolean;
}

export function createLearned(weights: Weights): Learned {
  const marks = new Uint32Array(new Uint8Array(Buffer.from(weights.features, 'base64')).buffer);
  const rowOf = new Map([...marks].map((mark, row) => [mark, row]));
  const steps = new Int8Array(Buffer.from(weights.steps, 'base64'));

  function guess(features: ReadonlyMap<string, number>): readonly Guess[] {
    const sums = intents.map(() => 0);
    for (const [feature, weight] of features) {
      const row = rowOf.get(markOf(feature));
      if (row === undefined) continue;
      for (let at = 0; at < sums.length; at += 1) {
        sums[at] = (sums[at] ?? 0) + weight * weights.step * (steps[row * sums.length + at] ?? 0);
      }
    }
    const most = Math.max(...sums);
    const parts = sums.map((sum) => Math.exp(sum - most));
    const all = parts.reduce((total, part) => total + part, 0);
    return intents.map((intent, at) => ({ intent, share: (parts[at] ?? 0) / all })).sort((a, b) => b.share - a.share);
  }

  return { guess, isKnown: (word) => rowOf.has(markOf(`w ${word}`)) };
}

/** A feature's name in 32 bits (FNV-1a): the names themselves would be half of what is kept. */
export function markOf(feature: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) mark = Math.imul(mark ^ feature.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}
