import { featuresOf } from '../../src/bot/understanding/features.ts';
import { createLearned } from '../../src/bot/understanding/guess.ts';
import { weighty } from '../../src/bot/understanding/intent.ts';
import { settle } from '../../src/bot/understanding/settle.ts';
import { learn } from './learn.ts';
import type { Example } from './material.ts';

const folds = 4;

interface Crossed {
  readonly language: string;
  /** Of all patterns, in percent. */
  readonly right: number;
  readonly deedsRight: number;
  /** Wrongly read as approve, deny, disconnect or cancel. */
  readonly unsafe: number;
}

/**
 * How well sentences are understood whose pattern was not learned from: the patterns in four parts, each read with what was
 * learned from the three others. Features, pace and thresholds are chosen by this, so that the corpus stays a measure.
 */
export async function crossed(examples: readonly Example[]): Promise<readonly Crossed[]> {
  const counts = new Map<string, { all: number; right: number; deeds: number; deedsRight: number; unsafe: number }>();
  for (let fold = 0; fold < folds; fold += 1) {
    const isLeftOut = ({ pattern }: Example) => Math.imul(pattern, 2654435761) >>> 30 === fold;
    const { weights, features } = await learn(examples.filter((each) => !isLeftOut(each)));
    const { guess, isKnown } = createLearned(weights, features);
    for (const { language, intent, ofPattern, reading, judged } of examples.filter(isLeftOut)) {
      const read = settle(judged, guess(featuresOf(reading, judged, isKnown)), isKnown).intent;
      const count = counts.get(language) ?? { all: 0, right: 0, deeds: 0, deedsRight: 0, unsafe: 0 };
      const part = 1 / ofPattern;
      const isRight = read === intent;
      count.all += part;
      if (isRight) count.right += part;
      if (weighty.has(intent)) count.deeds += part;
      if (weighty.has(intent) && isRight) count.deedsRight += part;
      if (weighty.has(read) && !isRight) count.unsafe += part;
      counts.set(language, count);
    }
  }
  return [...counts].map(([language, { all, right, deeds, deedsRight, unsafe }]) => ({
    language,
    right: (100 * right) / all,
    deedsRight: (100 * deedsRight) / deeds,
    unsafe: (100 * unsafe) / all,
  }));
}
