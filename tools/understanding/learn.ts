import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { featuresOf } from '../../src/bot/understanding/features.ts';
import { markOf, type Weights } from '../../src/bot/understanding/guess.ts';
import { intents } from '../../src/bot/understanding/intent.ts';
import type { Task } from './descend.ts';
import { learnedFrom } from './learned-from.ts';
import type { Example } from './material.ts';

/** What is learned hangs a little on the order of the sentences; the mean of a few runs hardly does, and reads new ones better. */
const runs = 5;
/**
 * Weights are kept in whole steps from -127 to 127. Of words those of more than one pattern are kept, so that the same are known
 * afterwards as while it was learned; of the rest, rows in which all are small are not.
 */
const finest = 0.15;
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
export async function learn(examples: readonly Example[]): Promise<Weights> {
  const rowOf = new Map<string, number>();
  const told = wordsTold(examples);
  const { starts, rows, values } = shownBy(examples, rowOf, told);
  const task: Task = {
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float32Array.from(values),
    meant: Int32Array.from(examples, ({ intent }) => intents.indexOf(intent)),
    counts: Float64Array.from(countsOf(examples)),
    weights: rowOf.size * wide,
  };
  const learned = await Promise.all(Array.from({ length: runs }, (_, run) => runOf(task, run + 1)));
  const mean = new Float32Array(task.weights);
  for (const weights of learned) {
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / runs;
  }
  return packed(rowOf, mean, told);
}

/** The weights of one run; the runs go side by side. */
async function runOf(task: Task, seed: number): Promise<Float32Array> {
  const worker = new Worker(new URL('./descend.ts', import.meta.url), { workerData: { task, seed } });
  const [weights] = (await once(worker, 'message')) as [Float32Array];
  return weights;
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

function shownBy(examples: readonly Example[], rowOf: Map<string, number>, told: ReadonlySet<string>): Shown {
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

/**
 * The words of more than one pattern, names left out. Any other is unknown to all patterns but its own: so it is learned what
 * unknown words tell, and a name that was often used is still one.
 */
function wordsTold(examples: readonly Example[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  const told = new Set<string>();
  for (const { reading, pattern } of examples) {
    for (const { norm, text } of reading.tokens) {
      if (reading.language !== 'de' && /^\p{Lu}\p{Ll}/u.test(text)) continue;
      if (!first.has(norm)) first.set(norm, pattern);
      else if (first.get(norm) !== pattern) told.add(norm);
    }
  }
  return told;
}

function packed(rowOf: ReadonlyMap<string, number>, weights: Float32Array, told: ReadonlySet<string>): Weights {
  const all = [...rowOf].map(([feature, row]) => ({ feature, row: weights.subarray(row * wide, (row + 1) * wide) }));
  const kept = all.filter(({ feature, row }) => {
    const word = /^w (.*)/.exec(feature)?.[1];
    return word === undefined ? row.some((one) => Math.abs(one) >= finest) : word.startsWith('@') || told.has(word);
  });
  const step = kept.reduce((most, { row }) => Math.max(most, ...row.map(Math.abs)), 0) / 127;
  const steps = Int8Array.from(kept.flatMap(({ row }) => [...row].map((weight) => Math.round(weight / step))));
  return {
    from: learnedFrom(),
    features: Buffer.from(Uint32Array.from(kept.map(({ feature }) => markOf(feature))).buffer).toString('base64'),
    step,
    steps: Buffer.from(steps.buffer).toString('base64'),
  };
}
