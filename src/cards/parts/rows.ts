import { z } from 'zod';
import type { ConnectionState } from '../../services/consent/model.ts';
import type { Verb } from '../../services/journeys/facts.ts';
import type { Subject } from './actions.ts';
import { badge } from './levels.ts';
import type { Tone } from './tone.ts';

const row = z.object({
  title: z.string(),
  state: z.string(),
  stateWithSymbol: z.string(),
  badge: z.string(),
  color: z.string(),
  text: z.string(),
  hasText: z.boolean(),
  detail: z.string(),
  hasDetail: z.boolean(),
  open: z.string(),
  spoken: z.string(),
  verb: z.string(),
  id: z.string(),
  v: z.number(),
});

export const rowsShape = { rows: z.array(row) };

export type Row = z.infer<typeof row>;

export const stateTones: Readonly<Record<ConnectionState, Tone>> = {
  draft: 'quiet',
  needs_admin: 'wait',
  needs_sign_in: 'turn',
  wrong_account: 'warn',
  propagating: 'wait',
  active: 'good',
  overdue: 'warn',
  needs_reauth: 'warn',
  revoked: 'bad',
  denied: 'bad',
  expired: 'quiet',
  cancelled: 'quiet',
  disconnected: 'quiet',
  failed: 'bad',
};

/** One line of a list that opens what it is about when it is tapped. Title, text and detail are Markdown; the rest is plain. */
export function listRow(given: {
  title: string;
  tone: Tone;
  state: string;
  text: string;
  detail?: string;
  open: string;
  verb: Verb;
  subject: Subject;
}): Row {
  const { title, tone, state, text, detail = '', open, verb, subject } = given;
  const look = badge(tone, state);
  // A screen reader hears the name of what can be tapped and nothing of what stands in it: so the name says it all.
  const spoken = [title, state, text, detail].filter(Boolean).map(asSpoken).join('. ');
  return {
    title,
    ...look,
    text,
    hasText: text !== '',
    detail,
    hasDetail: detail !== '',
    open,
    spoken,
    verb,
    id: subject.id,
    v: subject.version,
  };
}

const asSpoken = (markdown: string): string => markdown.replace(/\\(?=[!-/:-@[-`{-~])/gu, '').replace(/\.$/u, '');
