import { type Intent, intents } from './intent.ts';

/** An intent, and how likely it is among all. */
export interface Guess {
  readonly intent: Intent;
  readonly share: number;
}

/**
 * What was learned from examples, see tools/understanding: nets with one layer between what a sentence shows and what it
 * asks for. Numbers are 32 bits each, in base64.
 */
export interface Weights {
  /** Of which sentences and words. */
  readonly from: string;
  /** How many nets there are, whose answers count alike; the rest is told of one after the other. */
  readonly nets: number;
  /** What the layer between begins with. */
  readonly begins: string;
  /** What each number of that layer, where it is above nought, adds to each intent. */
  readonly intents: string;
}

export interface Learned {
  /** What a sentence that shows these features most likely asks for, best first. */
  guess(shown: ReadonlyMap<string, number>): readonly Guess[];
  /** Whether the examples had this word. */
  isKnown(word: string): boolean;
}

/**
 * `features`: what each feature adds to the layer between. First the marks of all (`markOf`), then how long a step is for
 * each, 32 bits each; then the steps, from -7 to 7, two in a byte.
 */
export function createLearned(weights: Weights, features: Uint8Array): Learned {
  const begins = numbersIn(weights.begins);
  const ofIntents = numbersIn(weights.intents);
  const between = begins.length / weights.nets;
  const bytes = begins.length / 2;
  const rows = features.length / (8 + bytes);
  const { buffer } = new Uint8Array(features);
  const sizes = new Float32Array(buffer, 4 * rows, rows);
  const steps = new Uint8Array(buffer, 8 * rows);
  const rowOf = new Map([...new Uint32Array(buffer, 0, rows)].map((mark, row) => [mark, row]));

  function layerFor(shown: ReadonlyMap<string, number>): Float64Array {
    const layer = Float64Array.from(begins);
    for (const [feature, weight] of shown) {
      const row = rowOf.get(markOf(feature));
      if (row === undefined) continue;
      const step = weight * (sizes[row] ?? 0);
      for (let at = 0; at < bytes; at += 1) {
        const two = steps[row * bytes + at] ?? 0;
        layer[2 * at] = (layer[2 * at] ?? 0) + step * ((two & 15) - 8);
        layer[2 * at + 1] = (layer[2 * at + 1] ?? 0) + step * ((two >> 4) - 8);
      }
    }
    return layer;
  }

  /** What one net makes of it. */
  function sharesOf(layer: Float64Array, net: number): readonly number[] {
    const sums = intents.map(() => 0);
    for (let at = net * between; at < (net + 1) * between; at += 1) {
      const here = layer[at] ?? 0;
      if (here <= 0) continue;
      for (let k = 0; k < sums.length; k += 1) {
        sums[k] = (sums[k] ?? 0) + here * (ofIntents[at * sums.length + k] ?? 0);
      }
    }
    const most = Math.max(...sums);
    const parts = sums.map((sum) => Math.exp(sum - most));
    const all = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / all);
  }

  function guess(shown: ReadonlyMap<string, number>): readonly Guess[] {
    const layer = layerFor(shown);
    const each = Array.from({ length: weights.nets }, (_, net) => sharesOf(layer, net));
    const share = (at: number) => each.reduce((sum, shares) => sum + (shares[at] ?? 0), 0) / weights.nets;
    return intents.map((intent, at) => ({ intent, share: share(at) })).sort((a, b) => b.share - a.share);
  }

  return { guess, isKnown: (word) => rowOf.has(markOf(`w ${word}`)) };
}

const numbersIn = (text: string): Float32Array => new Float32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);

/** A feature's name in 32 bits (FNV-1a): the names themselves would be half of what is kept. */
export function markOf(feature: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) mark = Math.imul(mark ^ feature.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}
