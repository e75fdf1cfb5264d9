import { z } from 'zod';

export const factsShape = {
  hasFacts: z.boolean(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
};

/** Rows of a name and a value; empty values leave their row out. */
export function facts(rows: readonly (readonly [title: string, value: string])[]) {
  const filled = rows.filter(([, value]) => value !== '').map(([title, value]) => ({ title, value }));
  return { hasFacts: filled.length > 0, facts: filled };
}
