import { isLearned } from './learned.ts';
import { describers } from './name-words.ts';
import type { Places } from './places.ts';
import type { Reading } from './reading.ts';

/**
 * The device's own name of what was taken for one: without the product's name and without the noun before it ("room Ada"),
 * yet with the noun behind it ("Oak Room") and with the number after a noun ("room 4"). Undefined: only a kind is named.
 */
export function fitDevice(device: string, { tokens, of }: Reading, places: Places): string | undefined {
  const { norm, isNameLike, isBeside, isUnknownCapital } = places;
  const isKind = (at: number): boolean => places.isNoun(at, 'room', 'device');
  let taken = places.placesOf(device);
  while (tokens[taken[0] ?? 0]?.owner) taken = taken.slice(1);
  if (taken.every((at) => of[at]?.isProduct)) return undefined;
  const isProduct = of[taken[0] ?? 0]?.isProduct === true;
  while (of[taken[0] ?? 0]?.isProduct) taken = taken.slice(1);

  const isEnd = (at: number, n: number) => n > 0 && isNameLike(taken[n - 1] ?? 0) && !isNameLike(at) && !isKind(at);
  const end = taken.findIndex((at, n) => isEnd(at, n) && !/^(?:of|de|der|van|du|la|le|del)$/.test(norm(at)));
  if (end > 0) taken = taken.slice(0, end);
  const own = taken.filter((at) => !isKind(at) && !of[at]?.isProduct);
  // "one more room please", "the Kickle hangs": words that everybody says are no names.
  const isCertain = of[(taken[0] ?? 0) - 1]?.concept === 'filler' && !isKind(taken[0] ?? 0);
  if (
    own.length > 0 &&
    own.every((at) => !isNameLike(at) && (isProduct || (isLearned(norm(at)) && norm(at).length > 1 && !isCertain)))
  ) {
    return undefined;
  }
  const noun = taken.findIndex((at) => !isKind(at));
  const isAhead = noun > 0 && own.length === taken.length - noun;
  if (isAhead && own.every((at) => /^\p{L}[\p{L}'-]+$/u.test(tokens[at]?.text ?? ''))) taken = own;

  let [first = 0] = taken;
  while (isKind(first) && isUnknownCapital(first - 1) && isBeside(first - 1, first)) {
    first -= 1;
    taken.unshift(first);
  }
  const isBare =
    own.length === 0 && !taken.some((at) => of[at]?.byEnding || (isNameLike(at) && /\d/.test(tokens[at]?.text ?? '')));
  if (isBare && !taken.some((at) => isUnknownCapital(at))) return undefined;
  if (noun === 0 && isKind(taken.at(-1) ?? 0) && !taken.some(isNameLike) && isDescribed(first)) return undefined;
  return places.spell(taken);

  /** "our new huddle space device". */
  function isDescribed(from: number): boolean {
    let at = from - 1;
    while (at > 0 && !of[at] && isBeside(at, from) && !describers.has(norm(at))) at -= 1;
    return at >= 0 && describers.has(norm(at));
  }
}
