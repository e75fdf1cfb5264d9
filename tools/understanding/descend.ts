import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from '../../bench/watch/random.ts';
import { intents } from '../../src/bot/understanding/intent.ts';

/** What is to be learned: what the sentences show, one after the other, and what each means. */
export interface Task {
  /** Where what each sentence shows begins in `rows` and `values`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** The place of each sentence's intent. */
  readonly meant: Int32Array;
  /** How much each sentence counts. */
  readonly counts: Float64Array;
  /** How many weights there are: a row for each feature. */
  readonly weights: number;
}

const epochs = 40;
/** Forgetting some of what a sentence shows each time makes the rest count as well: without it rare words decide all. */
const forgotten = 0.35;
const pace = 0.5;
const wide = intents.length;

/** One run: the weights go downhill, sentence by sentence, in an order of chance. */
function descend({ starts, rows, values, meant, counts, weights: size }: Task, random: () => number): Float32Array {
  const weights = new Float32Array(size);
  const shares = new Float64Array(wide);
  const kept = new Float64Array(
    starts.reduce((most, start, at) => Math.max(most, (starts[at + 1] ?? start) - start), 0),
  );
  const order = Int32Array.from(meant, (_, place) => place);
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
  return weights;
}

function shuffle(order: Int32Array, random: () => number): void {
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

const given = workerData as { readonly task: Task; readonly seed: number } | null;
if (given) parentPort?.postMessage(descend(given.task, createRandom(given.seed).next));
