import type { Intent, Slots } from './intent.ts';
import { languages } from './languages/index.ts';

type Sayable = Exclude<Intent, 'out_of_scope'>;

/** How to say it in the reader's language; in the first that is understood where theirs is not. */
export const exampleOf = (intent: Sayable, locale: string | null): string => wordsFor(locale).examples[intent];

/**
 * The same with the address or number that was typed, where there is one; a decision names no request but that one. `mayBeRoom`:
 * the address may be a room's or a mailbox, so the sentence says which.
 */
export function exampleWith(
  intent: Sayable,
  { request_id, mailbox }: Slots,
  locale: string | null,
  mayBeRoom = false,
): string {
  const { named, asMailbox, examples } = wordsFor(locale);
  const isDecision = intent === 'approve_request' || intent === 'deny_request';
  const what = request_id ?? (isDecision ? undefined : mailbox);
  const isTorn = mayBeRoom && intent === 'connect_mailbox';
  const pattern = what || isDecision ? (isTorn ? asMailbox : named[intent]) : undefined;
  if (!pattern) return examples[intent];
  return pattern
    .replace('{}', () => what ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function wordsFor(locale: string | null) {
  const code = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.code === code) ?? languages[0];
}
