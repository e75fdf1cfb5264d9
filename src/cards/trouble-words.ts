import type { Target, Trouble } from '../services/consent/model.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardWords } from './card-words.ts';
import { sameWords } from './same-words.ts';

/**
 * What happened, and what to do: in the words for what the code means at this moment, where that is known, then for this very code where there are any, then in those for Microsoft's word
 * beside an unknown number, else in those for its kind. Words made for a room come first, since those for a code may speak
 * of mailboxes.
 */
export function troubleKeys(
  words: Pick<CardWords, 'has'>,
  { class: kind, code, word, reading }: Pick<Trouble, 'class' | 'code' | 'word' | 'reading'>,
  target: Target = 'own',
): { readonly text: TextKey; readonly next: TextKey } {
  const told = reading ?? sameWords[code] ?? code;
  const find = (part: 'text' | 'next'): TextKey => {
    const common = `trouble.${kind}.${part}` as const;
    const better = [`code.${told}.${part}.${target}`, `${common}.${target}`, `code.${told}.${part}`];
    const byWord = word === undefined ? [] : [`error.${sameWords[word] ?? word}.${part}`];
    return [...better, ...byWord].find((key): key is TextKey => words.has(key)) ?? common;
  };
  return { text: find('text'), next: find('next') };
}

/**
 * Names of ours for what a card tells in full: to helpdesk they say nothing more. Microsoft's codes do, in whatever case it
 * writes them, and so do those of faults.
 */
const toldInWords: ReadonlySet<string> = new Set([
  'assignment_required',
  'enterprise_app_disabled',
  'forced_consent',
  'grant_not_for_account',
  'grant_withdrawn',
  'grants_missing',
  'no_such_account',
  'not_registered',
  'nothing_came_back',
  'other_account_consented',
  'other_tenant',
  'personal_account',
  'request_open',
  'right_not_found',
  'scope_difference',
  'scopes_missing',
  'wall_after_approval',
]);

export const isQuotable = (code: string): boolean => code !== '' && !toldInWords.has(code);
