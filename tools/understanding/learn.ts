import { createRandom } from '../../bench/watch/random.ts';
import { featuresOf } from '../../src/bot/understanding/features.ts';
import { markOf, type Weights } from '../../src/bot/understanding/guess.ts';
import { intents } from '../../src/bot/understanding/intent.ts';
import { learnedFrom } from './learned-from.ts';
import type { Example } from './material.ts';

const epochs = 20;
/** Forgetting some of what a sentence shows each time makes the rest count as well: without it rare words decide all. */
const forgotten = 0.3;
const pace = 0.5;
/** Weights are kept in whole steps from -127 to 127, and rows in which all are small are not kept, save those of words. */
const finest = 0.22;
const wide = intents.length;

/** What the sentences show, one after the other: `starts` tells where each begins. */
interface Shown {
  readonly starts: number[];
  readonly rows: number[];
  readonly values: number[];
}

/**
 * Learns from the sentences what shows an intent: multinomial logistic regression by gradient descent, always the same.
 * What a sentence shows (features.ts) and the numbers above were chosen by what `crossed` (cross.ts) tells, never by the corpus.
 */
export function learn(examples: readonly Example[]): Weights {
  const rowOf = new Map<string, number>();
  const { starts, rows, values } = shownBy(examples, rowOf);
  const meant = examples.map(({ intent }) => intents.indexOf(intent));
  const counts = countsOf(examples);
  const weights = new Float32Array(rowOf.size * wide);
  const shares = new Float64Array(wide);
  const kept = new Float64Array(Math.max(0, ...starts.map((start, place) => (starts[place + 1] ?? start) - start)));
  const random = createRandom(7).next;
  const order = examples.map((_, place) => place);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = pace / (1 + epoch * 0.3);
    for (const place of order) {
      const start = starts[place] ?? 0;
      const end = starts[place + 1] ?? 0;
      shares.fill(0);
      for (let at = start; at < end; at += 1) {
        const value = random() < forgotten ? 0 : (values[at] ?? 0) / (1 - forgotten);
        kept[at - start] = value;
        const row = (rows[at] ?? 0) * wide;
        if (value > 0) for (let k = 0; k < wide; k += 1) shares[k] = (shares[k] ?? 0) + (weights[row + k] ?? 0) * value;
      }
      softmax(shares);
      for (let k = 0; k < wide; k += 1) {
        shares[k] = ((shares[k] ?? 0) - (k === meant[place] ? 1 : 0)) * (counts[place] ?? 0) * rate;
      }
      for (let at = start; at < end; at += 1) {
        const value = kept[at - start] ?? 0;
        const row = (rows[at] ?? 0) * wide;
        if (value > 0)
          for (let k = 0; k < wide; k += 1) weights[row + k] = (weights[row + k] ?? 0) - (shares[k] ?? 0) * value;
      }
    }
  }
  return packed(rowOf, weights);
}

/** Of a pattern that stands for many sentences each counts less, and so does each of an intent that has many patterns. */
function countsOf(examples: readonly Example[]): readonly number[] {
  const alone = examples.map(({ ofPattern }) => 1 / Math.sqrt(ofPattern));
  const kindOf = ({ language, intent }: Example) => `${language} ${intent}`;
  const totals = new Map<string, number>();
  examples.forEach((example, place) => {
    totals.set(kindOf(example), (totals.get(kindOf(example)) ?? 0) + (alone[place] ?? 0));
  });
  const mean = [...totals.values()].reduce((sum, total) => sum + total, 0) / totals.size;
  return examples.map(
    (example, place) => (alone[place] ?? 0) * Math.sqrt(mean / (totals.get(kindOf(example)) ?? mean)),
  );
}

function shownBy(examples: readonly Example[], rowOf: Map<string, number>): Shown {
  const told = wordsTold(examples);
  const shown: Shown = { starts: [0], rows: [], values: [] };
  for (const { reading, judged } of examples) {
    for (const [feature, value] of featuresOf(reading, judged, (word) => told.has(word))) {
      const row = rowOf.get(feature) ?? rowOf.size;
      rowOf.set(feature, row);
      shown.rows.push(row);
      shown.values.push(value);
    }
    shown.starts.push(shown.rows.length);
  }
  return shown;
}

/** The words of more than one pattern. Any other is unknown to all patterns but its own: so it is learned what unknown words tell. */
function wordsTold(examples: readonly Example[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  const told = new Set<string>();
  for (const { reading, pattern } of examples) {
    for (const { norm } of reading.tokens) {
      if (!first.has(norm)) first.set(norm, pattern);
      else if (first.get(norm) !== pattern) told.add(norm);
    }
  }
  return told;
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

function softmax(values: Float64Array): void {
  const most = Math.max(...values);
  let all = 0;
  for (let k = 0; k < values.length; k += 1) {
    values[k] = Math.exp((values[k] ?? 0) - most);
    all += values[k] ?? 0;
  }
  for (let k = 0; k < values.length; k += 1) values[k] = (values[k] ?? 0) / all;
}

function packed(rowOf: ReadonlyMap<string, number>, weights: Float32Array): Weights {
  const all = [...rowOf].map(([feature, row]) => ({ feature, row: weights.subarray(row * wide, (row + 1) * wide) }));
  const told = all.filter(({ feature, row }) => /^w /.test(feature) || row.some((one) => Math.abs(one) >= finest));
  const step = told.reduce((most, { row }) => Math.max(most, ...row.map(Math.abs)), 0) / 127;
  const steps = Int8Array.from(told.flatMap(({ row }) => [...row].map((weight) => Math.round(weight / step))));
  return {
    from: learnedFrom(),
    features: Buffer.from(Uint32Array.from(told.map(({ feature }) => markOf(feature))).buffer).toString('base64'),
    step,
    steps: Buffer.from(steps.buffer).toString('base64'),
  };
}
