import { z } from 'zod';
import { plainWords } from '../understanding/tokens.ts';
import { replies } from './replies.ts';

/** What a message says that is nothing without the question before it. */
export type Reply =
  | { readonly kind: 'yes' | 'no' | 'leave' | 'unsure' }
  /** The first is 1; the last of them is -1. */
  | { readonly kind: 'nth'; readonly n: number }
  | { readonly kind: 'address'; readonly address: string };

const address = z.email();
const longest = 300;

/** A bare "yes", "no", "the second one", "2" or address. Null: there is more in it, so it stands for itself. */
export function replyIn(text: string): Reply | null {
  if (text.length > longest) return null;
  const alone = text
    .trim()
    .replace(/^<?(?:mailto:)?/iu, '')
    .replace(/[>.,;!]*$/u, '');
  if (address.safeParse(alone).success) return { kind: 'address', address: alone };
  // A question is no answer, and "#12" is a request.
  if (/[?#]/.test(text)) return null;
  const said = wordsOf(text).join(' ').replaceAll(polite, '').trim();
  const words = said.split(' ');
  if (yes.has(said)) return { kind: 'yes' };
  if (no.has(said)) return { kind: 'no' };
  if (leave.has(said)) return { kind: 'leave' };
  if (unsure.has(said)) return { kind: 'unsure' };
  const n = nthOf(yes.has(words[0] ?? '') ? words.slice(1) : words);
  return n === null ? null : { kind: 'nth', n };
}

/** Nothing but punctuation and "please". */
export const isMerePoliteness = (text: string): boolean =>
  /^[\p{L}\p{M}\s.,!:;…*_~`"'“”„«»‘’()[\]{}<>–-]*$/u.test(text) &&
  wordsOf(text).join(' ').replaceAll(polite, '').trim() === '';

const wordsOf = (text: string): string[] =>
  plainWords(text.replaceAll('’', "'"))
    .split(' ')
    .filter((word) => word !== '');

const setOf = (list: (words: (typeof replies)[string]) => string): ReadonlySet<string> =>
  new Set(
    Object.values(replies)
      .flatMap((words) => list(words).split(','))
      .map((phrase) => wordsOf(phrase).join(' ')),
  );

const yes = setOf((words) => words.yes);
const no = setOf((words) => words.no);
const leave = setOf((words) => words.leave);
const unsure = setOf((words) => words.unsure);
const polite = new RegExp(`(?<!\\S)(?:${[...setOf((words) => words.polite)].join('|')})(?!\\S) ?`, 'gu');
const beside = setOf((words) => words.beside);
const places = new Map(
  Object.values(replies).flatMap(({ places: named }) =>
    named
      .split(',')
      .flatMap((each, index) => each.split('/').map((word) => [wordsOf(word).join(' '), index + 1] as const)),
  ),
);
const last = setOf((words) => words.last);

function nthOf(words: readonly string[]): number | null {
  // "No 2", "no. 2", "n° 2": a number; "2, no" is none.
  const named = /^n[o°º]?$/u.test(words[0] ?? '') ? words.slice(1) : words;
  const [only, more] = named.filter((word) => !beside.has(word));
  if (only === undefined || more !== undefined) return null;
  if (last.has(only)) return -1;
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|e|de|ste|er|ere|eme|a|o)?$/u.exec(only) ?? [];
  return digits ? Number(digits) : (places.get(only) ?? null);
}
