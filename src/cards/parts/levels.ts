import { z } from 'zod';
import type { ApplicationLevel, UserLevel } from '../../services/consent/model.ts';
import { looks, type Tone } from './tone.ts';

const level = z.object({
  title: z.string(),
  state: z.string(),
  stateWithSymbol: z.string(),
  badge: z.string(),
  color: z.string(),
  below: z.string(),
});

export const levelsShape = { hasLevels: z.boolean(), levels: z.array(level) };

/** A row as the views give it: from what it is known, then since when and whose turn it is there (may be empty). */
export type Level = Omit<z.infer<typeof level>, 'below'> & { readonly evidence: string; readonly detail: string };

export const applicationTones: Readonly<Record<ApplicationLevel, Tone>> = {
  unknown: 'quiet',
  not_registered: 'quiet',
  requested: 'wait',
  partial: 'warn',
  granted: 'good',
  disabled: 'bad',
  revoked: 'bad',
};

export const userTones: Readonly<Record<UserLevel, Tone>> = {
  missing: 'quiet',
  signed_in: 'good',
  wrong_account: 'warn',
  broken: 'bad',
};

/** A state as a badge, and as words with a symbol where a client has no badges. */
export function badge(tone: Tone, state: string) {
  const { badge: style, color, symbol } = looks[tone];
  return { state, stateWithSymbol: `${symbol}\u00a0${state}`, badge: style, color };
}

/** The two security levels, never merged into one (S14). */
export const levels = (rows: readonly Level[]) => ({
  hasLevels: rows.length > 0,
  levels: rows.map(({ evidence, detail, ...row }) => ({
    ...row,
    below: [evidence, detail].filter((part) => part !== '').join(' '),
  })),
});
