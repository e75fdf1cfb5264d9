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
  /** How many features there are. */
  readonly features: number;
  /** How many numbers stand between what a sentence shows and what it means. */
  readonly between: number;
}

/** A net with one layer between: what each feature adds to it, what it begins with, and what it adds to each intent. */
export interface Net {
  readonly features: Float32Array;
  readonly begins: Float32Array;
  readonly intents: Float32Array;
}

const epochs = 14;
/** Forgetting some of what a sentence shows each time makes the rest count as well: without it rare words decide all. */
const forgotten = 0.35;
/** A step is divided by all that this feature or number was moved before (Adagrad), so that rare ones are learned as well. */
const pace = 0.05;
const slowing = 0.15;
const least = 1e-3;
const wide = intents.length;

/** One run: a net goes downhill, sentence by sentence, from a start and in an order of chance. */
function descend(task: Task, random: () => number): Net {
  const { starts, rows, values, meant, counts, between } = task;
  const net: Net = {
    features: new Float32Array(task.features * between).map(() => (random() - 0.5) * 0.2),
    begins: new Float32Array(between),
    intents: new Float32Array(between * wide).map(() => (random() - 0.5) * 0.5),
  };
  const movedFeature = new Float64Array(task.features);
  const movedIntent = new Float64Array(between * wide);
  const middle = new Float64Array(between);
  const blame = new Float64Array(between);
  const shares = new Float64Array(wide);
  const longest = starts.reduce((most, start, at) => Math.max(most, (starts[at + 1] ?? start) - start), 0);
  const kept = new Float64Array(longest);
  const order = Int32Array.from(meant, (_, place) => place);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = pace / (1 + epoch * slowing);
    for (const place of order) learnFrom(place, rate);
  }
  return net;

  function learnFrom(place: number, rate: number): void {
    const start = starts[place] ?? 0;
    const end = starts[place + 1] ?? 0;
    middle.set(net.begins);
    for (let at = start; at < end; at += 1) {
      const value = random() < forgotten ? 0 : (values[at] ?? 0) / (1 - forgotten);
      kept[at - start] = value;
      const from = (rows[at] ?? 0) * between;
      if (value === 0) continue;
      for (let j = 0; j < between; j += 1) middle[j] = (middle[j] ?? 0) + (net.features[from + j] ?? 0) * value;
    }
    shares.fill(0);
    for (let j = 0; j < between; j += 1) {
      const here = middle[j] ?? 0;
      if (here <= 0) continue;
      for (let k = 0; k < wide; k += 1) shares[k] = (shares[k] ?? 0) + (net.intents[j * wide + k] ?? 0) * here;
    }
    softmax(shares);
    for (let k = 0; k < wide; k += 1) {
      shares[k] = ((shares[k] ?? 0) - (k === meant[place] ? 1 : 0)) * (counts[place] ?? 0);
    }
    const blamed = passBack(rate);
    for (let at = start; blamed > 0 && at < end; at += 1) {
      const value = kept[at - start] ?? 0;
      if (value === 0) continue;
      const row = rows[at] ?? 0;
      movedFeature[row] = (movedFeature[row] ?? 0) + blamed * value * value;
      const step = (rate * value) / (Math.sqrt(movedFeature[row] ?? 0) + least);
      const from = row * between;
      for (let j = 0; j < between; j += 1) {
        net.features[from + j] = (net.features[from + j] ?? 0) - step * (blame[j] ?? 0);
      }
    }
  }

  /** Moves what lies behind the middle by what the shares are wrong by, and tells how much of it comes from each number there. */
  function passBack(rate: number): number {
    let blamed = 0;
    for (let j = 0; j < between; j += 1) {
      const here = middle[j] ?? 0;
      let own = 0;
      for (let k = 0; here > 0 && k < wide; k += 1) {
        const at = j * wide + k;
        const moved = (shares[k] ?? 0) * here;
        own += (shares[k] ?? 0) * (net.intents[at] ?? 0);
        movedIntent[at] = (movedIntent[at] ?? 0) + moved * moved;
        net.intents[at] = (net.intents[at] ?? 0) - (rate * moved) / (Math.sqrt(movedIntent[at] ?? 0) + least);
      }
      blame[j] = own;
      net.begins[j] = (net.begins[j] ?? 0) - rate * pace * own;
      blamed += own * own;
    }
    return blamed / between;
  }
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
