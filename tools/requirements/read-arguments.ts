import { parseArgs } from 'node:util';

import { mentionsIn } from './mentions.ts';
import type { Asked } from './report.ts';

/** What the arguments ask for, ranges spelled out; null where they are not of the known form. */
export function readArguments(args: readonly string[]): Omit<Asked, 'width'> | null {
  const options = { json: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const named = positionals.map((each) => mentionsIn(each.toUpperCase()).map(({ line }) => line));
    return named.some((lines) => lines.length === 0) ? null : { json: values.json, lines: named.flat() };
  } catch {
    return null;
  }
}
