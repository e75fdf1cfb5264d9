import { type Concept, type LanguageData, smallChange } from './concept.ts';
import { forgiven, slips, startsAlike } from './fuzzy.ts';
import { languageNames } from './language-names.ts';
import { type NamedProduct, productNames, properNames } from './products.ts';
import { normalise } from './tokens.ts';

/** One phrase of a language: its words in order; a gap stands before the word at `gapBefore`. */
export interface Phrase {
  concept: Concept | 'languageName';
  words: string[];
  gapBefore: number;
  /** The name of a product. */
  isProduct?: true;
}

export interface Lexicon {
  code: string;
  /** The known words that a typed word stands for, and how well: 1 as written, less with a slip in it, looked for if `forgiving`. */
  matches(typed: string, forgiving?: boolean): ReadonlyMap<string, number>;
  startingWith(word: string): readonly Phrase[];
  /** The single words that turn a sentence round. */
  nots: readonly string[];
}

/** The words of a language, made ready for matching: its data, the names of products, the names of languages. */
export function createLexicon(data: LanguageData, products: readonly NamedProduct[]): Lexicon {
  const common = [
    ...phrasesOf(data.concepts),
    ...phrasesOf(properNames),
    ...phrasesOf({ languageName: languageNames(data.code).join(',') }),
  ];
  const phrases = [...common, ...namesOf(products, common)];
  const byFirstWord = Map.groupBy(phrases, (phrase) => phrase.words[0] ?? '');
  const vocabulary = new Set(phrases.flatMap((phrase) => phrase.words));
  const byLength = new Map<number, string[]>();
  // A slip is forgiven where it hides what is asked; between little words ("world", "would") it only misleads.
  const telling = new Set(
    phrases.flatMap(({ concept, words }) => {
      return words.length > 1 || smallChange.has(concept) || isAside(concept) ? [] : words;
    }),
  );
  const stems: { word: string; bare: string }[] = [];
  const endings: { word: string; bare: string }[] = [];
  for (const word of vocabulary) {
    if (word.endsWith('*')) stems.push({ word, bare: word.slice(0, -1) });
    else if (word.startsWith('*')) endings.push({ word, bare: word.slice(1) });
    else if (telling.has(word) || word.length > 5)
      byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }

  function matches(typed: string, forgiving = true): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    if (vocabulary.has(typed)) found.set(typed, 1);
    for (const { word, bare } of stems) if (typed.startsWith(bare)) found.set(word, 1);
    // "Rembrandtzaal" is a room, the bare ending is listed as a word of its own.
    for (const { word, bare } of endings) if (typed.length > word.length && typed.endsWith(bare)) found.set(word, 1);
    return found.size > 0 || !forgiving ? found : closest(typed);
  }

  function closest(typed: string): Map<string, number> {
    const found = new Map<string, number>();
    if (typed.length < 4 || typed.length > 30 || /\d/.test(typed)) return found;
    let least = 3;
    const consider = (word: string, shown: string) => {
      const limit = Math.min(forgiven(word.length), least);
      if (limit === 0 || !startsAlike(shown, word)) return;
      const distance = slips(shown, word, limit);
      if (distance > limit) return;
      if (distance < least) found.clear();
      least = distance;
      found.set(word, distance === 1 ? 0.8 : 0.6);
    };
    for (let length = typed.length - 2; length <= typed.length + 2; length++) {
      for (const word of byLength.get(length) ?? []) consider(word, typed);
    }
    return found;
  }

  const nots = phrases.flatMap(({ concept, words }) => (concept === 'not' && words.length === 1 ? words : []));
  return { code: data.code, matches, startingWith: (word) => byFirstWord.get(word) ?? [], nots };
}

const isAside = (concept: Phrase['concept']): boolean => concept === 'held' || concept === 'later';

/** A product may be called anything: a name that is a word of the language already stays that word. */
function namesOf(products: readonly NamedProduct[], common: readonly Phrase[]): Phrase[] {
  const key = ({ words }: Phrase): string => words.join(' ');
  const taken = new Set(common.map(key));
  return phrasesOf(productNames(products)).flatMap((phrase): Phrase[] => {
    if (taken.has(key(phrase))) return [];
    taken.add(key(phrase));
    return [{ ...phrase, isProduct: true }];
  });
}

function phrasesOf(concepts: Readonly<Partial<Record<Phrase['concept'], string>>>): Phrase[] {
  return Object.entries(concepts).flatMap(([concept, list]) =>
    list.split(',').flatMap((written) => {
      return expand(written).flatMap((parts) => {
        const gap = parts.indexOf('~');
        const words = parts.filter((part) => part !== '~');
        return words.length > 0 ? [{ concept: concept as Phrase['concept'], words, gapBefore: gap }] : [];
      });
    }),
  );
}

/** "no agenda|calendar" is two phrases. */
function expand(written: string): string[][] {
  const places = written
    .trim()
    .split(/\s+/)
    .map((place) => place.split('|').map(normalise).filter(Boolean));
  return places
    .filter((choices) => choices.length > 0)
    .reduce<string[][]>((phrases, choices) => phrases.flatMap((words) => choices.map((one) => [...words, one])), [[]]);
}
