/** What a company may be called by a text, and whether a domain that only begins so is meant as well. */
export interface Wanted {
  readonly names: readonly string[];
  readonly beginning: boolean;
}

/** A company's name, and no sentence. */
const mostWordsOfName = 8;
/** Where nobody said that it is one, more words are a sentence, of which the first are no name. */
const mostWordsUntold = 3;
/** A sentence names its company early; all else is what happened. */
const mostWordsOfSentence = 20;
/** Shorter words begin, and are, too much. */
const shortest = 4;

/** Whether a word says something by itself here, so that alone it is no company. */
export type IsOrdinary = (word: string) => boolean;

/**
 * Of a text that is a name and nothing else: best first. "Contoso Accountants" may be known as contoso.com. With `isOrdinary`
 * nobody said that it is one, so "ok" and "thanks" are none.
 */
export function namesOf(text: string, isOrdinary?: IsOrdinary): Wanted[] {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWordsOfName) return [];
  const isName = (run: readonly string[]) => !isOrdinary || !run.every(isOrdinary);
  const whole = words.join(' ');
  if (!isName(words) || (isOrdinary && !isLong(whole))) return [];
  const first = (isOrdinary && words.length > mostWordsUntold ? [] : [2, 1])
    .map((size) => words.slice(0, size))
    .filter((run) => run.length < words.length && isName(run))
    .map((run) => run.join(' '))
    .filter(isLong);
  return [
    { names: [whole], beginning: false },
    ...(isLong(whole) ? [{ names: [whole], beginning: true }] : []),
    ...(first.length > 0 ? [{ names: first, beginning: false }] : []),
  ];
}

/** Of a sentence in which a name stands somewhere: up to three words that follow one another, all asked for at once. */
export function namesIn(text: string, isOrdinary: IsOrdinary): Wanted[] {
  const words = wordsOf(text).slice(0, mostWordsOfSentence);
  const runs = words.flatMap((_, at) => [1, 2, 3].map((size) => words.slice(at, at + size)));
  const named = runs.filter((run) => !run.every(isOrdinary)).map((run) => run.join(' '));
  const names = [...new Set(named.filter(isLong))];
  return names.length > 0 ? [{ names, beginning: false }] : [];
}

const isLong = (name: string): boolean => name.length >= shortest;

/** As they are written, without the signs around them and the "'s" of an owner. */
const wordsOf = (text: string): string[] =>
  (text.slice(0, 300).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []).map((word) =>
    word.replace(/(?:['’]s)?[.'’-]*$/u, ''),
  );
