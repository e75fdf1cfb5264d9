import { z } from 'zod';
import type { TextKey } from '../../services/text/index.ts';
import type { CardWords } from '../card-words.ts';
import { looks } from './tone.ts';

export const trackerShape = {
  hasSteps: z.boolean(),
  steps: z.array(
    z.object({
      icon: z.string(),
      iconStyle: z.string(),
      symbol: z.string(),
      color: z.string(),
      text: z.string(),
      weight: z.string(),
      subtle: z.boolean(),
    }),
  ),
};

const marks = {
  done: { ...looks.good, iconStyle: 'Filled', weight: 'Default', subtle: false },
  now: { ...looks.turn, icon: 'ArrowCircleRight', iconStyle: 'Filled', weight: 'Bolder', subtle: false },
  todo: { ...looks.quiet, iconStyle: 'Regular', weight: 'Default', subtle: true },
  held: { ...looks.warn, iconStyle: 'Filled', weight: 'Bolder', subtle: false },
  stopped: { ...looks.bad, iconStyle: 'Filled', weight: 'Bolder', subtle: false },
} as const;

interface TrackerLook {
  readonly how?: 'now' | 'held' | 'stopped';
  readonly open?: number;
  readonly counted?: boolean;
}

/**
 * Where a journey stands: what is done in one line, the one step that is now, what is to come. Marked by word and symbol. A
 * step that may turn out to be needed stands `open` before the present one. Not `counted` where something else on the card is.
 */
export function tracker(
  words: CardWords,
  labels: readonly TextKey[],
  current: number,
  { how = 'now', open = -1, counted = true }: TrackerLook = {},
) {
  const isDone = (index: number): boolean => index < current && index !== open;
  const step = (mark: keyof typeof marks, label: string, n: number) => {
    const { icon, iconStyle, symbol, color, weight, subtle } = marks[mark];
    const key =
      !counted && (mark === 'now' || mark === 'held')
        ? (`tracker.${mark}.uncounted` as const)
        : (`tracker.${mark}` as const);
    const text = words.say(key, { label: { safe: label }, n, total: labels.length });
    return { icon, iconStyle, symbol, color, text, weight, subtle };
  };
  const done = labels.filter((_, index) => isDone(index)).map((key) => words.say(key));
  const steps = [
    ...(done.length > 0 ? [step('done', done.join(' · '), done.length)] : []),
    ...labels.flatMap((key, index) =>
      isDone(index) ? [] : [step(index === current ? how : 'todo', words.say(key), index + 1)],
    ),
  ];
  return { hasSteps: steps.length > 0, steps };
}
