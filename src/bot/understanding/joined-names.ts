import { isLearned } from './learned.ts';
import type { Lexicon } from './lexicon.ts';
import { givenNames } from './name-words.ts';
import { normalise, type Token } from './tokens.ts';

/** What stands before a family name or a company's: a little word of one language, in names of all. */
const particles: ReadonlySet<string> = new Set(
  'de den der des van von vom du la le les los las el al da das dos di del della ten ter te zu zum zur'.split(' '),
);

/**
 * Names with a little word inside, as the places of their words: they show no language. "Anna de Vries", "El Pozo"; not
 * "Anna van het kantoor" where the language knows the last word.
 */
export function joinedNames(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly number[])[] {
  const isWord = (at: number, first: number): boolean =>
    tokens[at]?.kind === 'word' && tokens[at]?.clause === tokens[first]?.clause;
  const isParticle = (at: number): boolean => particles.has(tokens[at]?.norm ?? '');
  const bare = (at: number): string => normalise(tokens[at]?.owner ?? tokens[at]?.text ?? '');
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  const isUnknown = (at: number): boolean => lexicon.matches(bare(at), false).size === 0;
  // At the start of a sentence, and of every noun in German, stands a capital.
  const isProper = (at: number): boolean => isCapital(at) && isUnknown(at) && !isLearned(bare(at));

  const names: number[][] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isParticle(first)) continue;
    let last = first + 1;
    while (isParticle(last) && isWord(last, first)) last += 1;
    const isInside = isWord(first - 1, first) && tokens[first - 1]?.owner === undefined;
    const isPerson = isInside && (givenNames.has(bare(first - 1)) || isProper(first - 1));
    const isName = isPerson
      ? isCapital(last) || isUnknown(last)
      : isInside && isCapital(first) && isCapital(last) && isUnknown(last);
    if (isName && isWord(last, first)) {
      const from = isPerson ? first - 1 : first;
      names.push(Array.from({ length: last - from + 1 }, (_, place) => from + place));
    }
    first = last;
  }
  return names;
}
