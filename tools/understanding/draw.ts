import type { Measured } from './measure.ts';

const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`.padStart(8);

export const heading = `${' '.repeat(26)}sentences    right  offered    slots  invented  unsafe`;

/** One line of the table. */
export const row = (name: string, { sentences, right, offered, slots, unsafe }: Measured): string =>
  [
    name.padEnd(26),
    String(sentences).padStart(9),
    share(right, sentences),
    share(offered, sentences),
    share(slots.right, slots.told),
    String(slots.invented).padStart(9),
    String(unsafe).padStart(7),
  ].join(' ');

/** What was taken for what, the commonest first. */
export const confusions = ({ confused }: Measured, most: number): string =>
  confused
    .slice(0, most)
    .map(({ meant, read, times }) => `${String(times).padStart(5)}  ${meant.padEnd(16)} read as ${read}`)
    .join('\n');

/** How well each slot is read, by its name. */
export const slotRows = ({ bySlot }: Measured): string =>
  [...bySlot]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { told, right, invented }]) =>
      [name.padEnd(14), share(right, told), `of ${told}`.padStart(7), String(invented).padStart(5), 'invented'].join(
        ' ',
      ),
    )
    .join('\n');
