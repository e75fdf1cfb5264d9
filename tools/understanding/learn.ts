import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { featuresOf } from '../../src/bot/understanding/features.ts';
import { markOf, type Weights } from '../../src/bot/understanding/guess.ts';
import { intents } from '../../src/bot/understanding/intent.ts';
import type { Net, Task } from './descend.ts';
import { learnedFrom } from './learned-from.ts';
import type { Example } from './material.ts';

/** What is learned hangs a little on where a run begins; some runs together hardly do, and read new sentences better. */
const runs = 3;
const between = 48;
/** Of what more than one pattern shows so much is kept: all words, and of the rest what tells most. */
const most = 85_000;
const finest = 7;

/** What the sentences show, one after the other: `starts` tells where each begins. */
interface Shown {
  /** The row of each feature. */
  readonly rowOf: Map<string, number>;
  readonly starts: number[];
  readonly rows: number[];
  readonly values: number[];
}

export interface Learning {
  readonly weights: Weights;
  /** What each feature adds (`createLearned`). */
  readonly features: Uint8Array;
}

/**
 * Learns from the sentences what shows an intent: nets with one layer between, by gradient descent, always the same.
 * What a sentence shows (features.ts) and the numbers above were chosen by what `crossed` (cross.ts) tells, never by the corpus.
 */
export async function learn(examples: readonly Example[]): Promise<Learning> {
  const told = wordsTold(examples);
  const { rowOf, starts, rows, values } = shownBy(examples, told);
  const task: Task = {
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float32Array.from(values),
    meant: Int32Array.from(examples, ({ intent }) => intents.indexOf(intent)),
    counts: Float64Array.from(countsOf(examples)),
    features: rowOf.size,
    between,
  };
  const nets = await Promise.all(Array.from({ length: runs }, (_, run) => runOf(task, run + 1)));
  return packed(rowOf, nets);
}

/** The net of one run; the runs go side by side. */
async function runOf(task: Task, seed: number): Promise<Net> {
  const worker = new Worker(new URL('./descend.ts', import.meta.url), { workerData: { task, seed } });
  const [net] = (await once(worker, 'message')) as [Net];
  return net;
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

/** Only what more than one pattern shows is learned from, and of words those that are told: as it is with a sentence that is new. */
function shownBy(examples: readonly Example[], told: ReadonlySet<string>): Shown {
  const all: Shown = { rowOf: new Map(), starts: [0], rows: [], values: [] };
  const first: number[] = [];
  const isShared: boolean[] = [];
  for (const { reading, judged, pattern } of examples) {
    for (const [feature, value] of featuresOf(reading, judged, (word) => told.has(word))) {
      const row = all.rowOf.get(feature) ?? all.rowOf.size;
      all.rowOf.set(feature, row);
      if (first[row] === undefined) first[row] = pattern;
      else if (first[row] !== pattern) isShared[row] = true;
      all.rows.push(row);
      all.values.push(value);
    }
    all.starts.push(all.rows.length);
  }
  const kept = [...all.rowOf].filter(([feature, row]) => isShared[row] && isTold(wordIn(feature), told));
  const rowOf = new Map(kept.map(([feature], row) => [feature, row]));
  const newRow = new Map(kept.map(([, row], place) => [row, place]));
  const shown: Shown = { rowOf, starts: [0], rows: [], values: [] };
  for (let place = 0; place < examples.length; place += 1) {
    for (let at = all.starts[place] ?? 0; at < (all.starts[place + 1] ?? 0); at += 1) {
      const row = newRow.get(all.rows[at] ?? 0);
      if (row === undefined) continue;
      shown.rows.push(row);
      shown.values.push(all.values[at] ?? 0);
    }
    shown.starts.push(shown.rows.length);
  }
  return shown;
}

const wordIn = (feature: string): string | undefined => /^w ([^@].*)/.exec(feature)?.[1];

const isTold = (word: string | undefined, told: ReadonlySet<string>): boolean => word === undefined || told.has(word);

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

/** Of each feature what it adds to the layers of all nets, in whole steps of its own size. */
function packed(rowOf: ReadonlyMap<string, number>, nets: readonly Net[]): Learning {
  const all = [...rowOf].map(([feature, row]) => {
    const adds = nets.flatMap(({ features }) => [...features.subarray(row * between, (row + 1) * between)]);
    return { feature, adds, tells: wordIn(feature) === undefined ? Math.hypot(...adds) : Infinity };
  });
  const kept = all.sort((a, b) => b.tells - a.tells).slice(0, most);
  const sizes = kept.map(({ adds }) => Math.max(...adds.map(Math.abs)) / finest);
  const steps = kept.flatMap(({ adds }, at) =>
    pairs(adds.map((one) => Math.round(one / (sizes[at] ?? 1)) + finest + 1)),
  );
  const marks = Uint32Array.from(kept, ({ feature }) => markOf(feature));
  return {
    weights: {
      from: learnedFrom(),
      nets: nets.length,
      begins: base64(nets.map(({ begins }) => begins)),
      intents: base64(nets.map((net) => net.intents)),
    },
    features: Buffer.concat([bytesOf(marks), bytesOf(Float32Array.from(sizes)), Uint8Array.from(steps)]),
  };
}

const pairs = (steps: readonly number[]): number[] =>
  steps.flatMap((low, at) => (at % 2 === 0 ? [low + 16 * (steps[at + 1] ?? 0)] : []));

const bytesOf = ({ buffer }: Uint32Array | Float32Array): Uint8Array => new Uint8Array(buffer);

const base64 = (numbers: readonly Float32Array[]): string => Buffer.concat(numbers.map(bytesOf)).toString('base64');
