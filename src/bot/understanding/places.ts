import { isLearned } from './learned.ts';
import { companyWords, givenNames } from './name-words.ts';
import type { Reading } from './reading.ts';
import { normalise } from './tokens.ts';

/** What can be asked of the places of a sentence by who looks for names in it. */
export type Places = ReturnType<typeof createPlaces>;

export function createPlaces({ tokens, of }: Reading, text: string) {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const typed = (at: number): string => tokens[at]?.text ?? '';
  const isBeside = (one: number, other: number): boolean => tokens[one]?.clause === tokens[other]?.clause;
  const isCapital = (at: number): boolean => /^(?:[dl]')?\p{Lu}/u.test(typed(at));

  return {
    norm,
    isBeside,
    isCapital,
    /** Written as a name is: with a capital or a number. */
    isNameLike: (at: number): boolean => isCapital(at) || /\d/.test(typed(at)),
    /** "CT-88213". */
    isCode: (at: number): boolean => /^\p{Lu}{2,}[-_]?\d{3,}$/u.test(typed(at)),
    isNoun: (at: number, ...concepts: string[]): boolean => {
      const mention = of[at];
      return mention !== undefined && !mention.isProduct && concepts.includes(mention.concept);
    },
    isGivenName: (at: number): boolean =>
      givenNames.has(normalise((tokens[at]?.owner ?? typed(at)).replace(/^[dl]'/u, ''))),
    isCompanyWord: (at: number): boolean => companyWords.has(norm(at)),
    /** A word with a capital that the language does not know; at the start of a sentence, every word has one. */
    isUnknownCapital: (at: number): boolean =>
      isCapital(at) && !of[at] && tokens[at]?.kind === 'word' && (isBeside(at - 1, at) || !isLearned(norm(at))),
    /** Where this stands, as it was typed. */
    placesOf: (value: string): number[] => {
      const start = text.indexOf(value);
      return tokens.flatMap((token, at) => (token.start >= start && token.end <= start + value.length ? [at] : []));
    },
    /** As typed: whole words with what a hyphen joins to them, without "d'" and "'s". */
    spell: (places: readonly number[]): string => {
      const [first, last] = [tokens[places[0] ?? 0], tokens[places.at(-1) ?? 0]];
      const start =
        (first?.start ?? 0) - (/[\p{L}\p{N}]+-[\p{L}\p{N}-]*$|-$/u.exec(text.slice(0, first?.start))?.[0].length ?? 0);
      const end = (last?.end ?? 0) + (/^-\d+/.exec(text.slice(last?.end))?.[0].length ?? 0);
      const named = text.slice(start, end);
      // "Hall (big)": what was opened in a name is closed in it.
      const closed =
        /[([{][^)\]}]*$/u.test(named) && /[)\]}]/u.test(text.charAt(end)) ? named + text.charAt(end) : named;
      const whole = closed.replace(/^[dl]'(?=\p{Lu})/u, '');
      return last?.owner ? whole.replace(/'s?$/u, '') : whole;
    },
  };
}
