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
  stopped: { ...looks.bad, iconStyle: 'Filled', weight: 'Bolder', subtle: false },
} as const;

/**
 * Where a journey stands: what is done, the one step that is now, what is to come. Marked by word and symbol. A step that
 * may turn out to be needed stands `open` before the present one.
 */
export function tracker(
  words: CardWords,
  labels: readonly TextKey[],
  current: number,
  how: 'now' | 'stopped' | 'finished' = 'now',
  open = -1,
) {
  const steps = labels.map((key, index) => {
    const mark = index === open || index > current ? 'todo' : index < current || how === 'finished' ? 'done' : how;
    const { icon, iconStyle, symbol, color, weight, subtle } = marks[mark];
    // The goal needs no "done" behind it.
    const line = mark === 'done' && index === labels.length - 1 ? 'todo' : mark;
    const text = words.say(`tracker.${line}`, { label: { safe: words.say(key) }, n: index + 1, total: labels.length });
    return { icon, iconStyle, symbol, color, text, weight, subtle };
  });
  return { hasSteps: steps.length > 0, steps };
}
