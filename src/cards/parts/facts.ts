import { z } from 'zod';

export const factsShape = {
  hasFacts: z.boolean(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
};

/** Up to that length a name is kept on one line: beside it the value is what breaks. */
const longestName = 14;

/** Rows of a name and a value; empty values leave their row out. */
export function facts(rows: readonly (readonly [title: string, value: string])[]) {
  const filled = rows
    .filter(([, value]) => value !== '')
    .map(([title, value]) => ({
      title: title.length > longestName ? title : title.replaceAll(' ', '\u00A0'),
      value,
    }));
  return { hasFacts: filled.length > 0, facts: filled };
}
