import { z } from 'zod';
import { looks, type Tone } from './tone.ts';

export const headingShape = {
  icon: z.string(),
  iconColor: z.string(),
  symbol: z.string(),
  headline: z.string(),
  subtitle: z.string(),
  hasSubtitle: z.boolean(),
};

/** The one line that says the state, with its symbol, and what it is about below. */
export function heading(tone: Tone, headline: string, subtitle = '') {
  const { icon, color, symbol } = looks[tone];
  return { icon, iconColor: color, symbol, headline, subtitle, hasSubtitle: subtitle !== '' };
}
