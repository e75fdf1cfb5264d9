import { z } from 'zod';

export const footShape = { foot: z.array(z.object({ text: z.string() })) };

/** Small lines below: how old the figures are, what is not shown. Empty ones are left out. */
export const foot = (...lines: string[]) => ({ foot: lines.filter((line) => line !== '').map((text) => ({ text })) });
