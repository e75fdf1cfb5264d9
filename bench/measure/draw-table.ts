import type { Row } from './row.ts';

const figures = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** The rows as aligned text, with the aim and whether it is reached. */
export function drawTable(rows: readonly Row[]): string {
  const name = Math.max(...rows.map((row) => row.name.length));
  const lines = rows.map((row) => {
    const { atLeast, atMost } = row;
    const wanted = atLeast ?? atMost;
    const aim = wanted === undefined ? '' : `  aim ${figures.format(wanted)}: ${isReached(row) ? 'reached' : 'MISSED'}`;
    return `${row.name.padEnd(name)}  ${figures.format(row.value).padStart(12)}  ${row.unit}${aim}`;
  });
  return lines.join('\n');
}

export const isReached = ({ value, atLeast = value, atMost = value }: Row): boolean =>
  value >= atLeast && value <= atMost;
