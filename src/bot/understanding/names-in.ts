import type { Slots } from './intent.ts';
import { isLearned } from './learned.ts';
import type { Places } from './places.ts';
import type { Reading } from './reading.ts';

const longestName = 4;
const joins = /^(?:de|der|den|van|von|du|la|le|ter|ten|te|di|da|of|and|et|y|und|en|&)$/;

/** The names in a sentence that no slot has yet: runs of words with a capital, or with a number, that the language does not know. */
export function namesIn(
  { tokens, of, language }: Reading,
  places: Places,
  { slots, text, upTo }: { readonly slots: Slots; readonly text: string; readonly upTo: number },
): number[][] {
  const { norm, isCapital, isGivenName, isCompanyWord, isBeside } = places;
  const isFree = (at: number): boolean => {
    const { start = upTo } = tokens[at] ?? {};
    const isTaken = Object.values(slots).some((value) => {
      const from = text.indexOf(value);
      return from >= 0 && start >= from && start < from + value.length;
    });
    return start < upTo && !isTaken;
  };
  const begins = (at: number): boolean => {
    if (tokens[at]?.kind !== 'word' || !isCapital(at) || !isFree(at)) return false;
    if (places.isCode(at) || (isGivenName(at) && of[at]?.quality !== 1)) return true;
    if (isCompanyWord(at) && isCapital(at + 1)) return !of[at] || of[at]?.concept === 'tenant';
    if (!of[at] && isCompanyWord(at + 1) && isCapital(at + 1) && isBeside(at + 1, at)) return true;
    // German has capitals everywhere.
    return !of[at] && !((!isBeside(at - 1, at) || language === 'de') && isLearned(norm(at)));
  };
  const goesOn = (at: number, first: number): boolean => {
    const { kind, text: typed = '' } = tokens[at] ?? {};
    if (!isBeside(at, first) || !isFree(at) || tokens[at - 1]?.owner) return false;
    if (kind === 'number') return typed.length <= 3;
    const isName = (place: number) => isCapital(place) && (!of[place] || isCompanyWord(place) || isCompanyWord(first));
    return kind === 'word' && (isName(at) || (joins.test(norm(at)) && isName(at + 1)));
  };

  const names: number[][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!begins(at)) continue;
    const name = [at];
    while (name.length < longestName && goesOn(at + 1, name[0] ?? 0)) {
      at += 1;
      name.push(at);
    }
    names.push(name);
  }
  return names;
}
