import { z } from 'zod';

export const leadShape = {
  lead: z.array(z.object({ text: z.string(), weight: z.string(), subtle: z.boolean() })),
};

export type Lead = z.infer<z.ZodObject<typeof leadShape>>['lead'][number];

export const sentence = (text: string): Lead => ({ text, weight: 'Default', subtle: false });
export const strong = (text: string): Lead => ({ text, weight: 'Bolder', subtle: false });
export const hint = (text: string): Lead => ({ text, weight: 'Default', subtle: true });
