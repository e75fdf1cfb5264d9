import { createRandom } from '../../bench/watch/random.ts';
import type { Told } from './corpus.ts';

/** What hurried people put around what they want. It asks for nothing by itself. */
const courtesies: Readonly<Record<string, readonly [before: string, after: string][]>> = {
  en: [
    ['hi, ', ''],
    ['please ', ''],
    ['', ' please'],
    ['', ' thanks'],
    ['hello there, ', ' thank you'],
  ],
  nl: [
    ['hoi, ', ''],
    ['', ' aub'],
    ['', ' alsjeblieft'],
    ['goedemorgen, ', ' dank je'],
  ],
  de: [
    ['hallo, ', ''],
    ['bitte ', ''],
    ['', ' bitte'],
    ['guten Tag, ', ' vielen Dank'],
  ],
  fr: [
    ['bonjour, ', ''],
    ['', ' svp'],
    ['', " s'il te plaît"],
    ['salut, ', ' merci'],
  ],
  es: [
    ['hola, ', ''],
    ['', ' por favor'],
    ['buenos días, ', ' gracias'],
  ],
};

export const variations = ['typo', 'no accents', 'polite', 'word order'] as const;
type Variation = (typeof variations)[number];

/** The sentences as they come from thumbs, in a hurry or with courtesy; the same for the same seed. What cannot be varied so is left out. */
export function vary(
  sentences: readonly Told[],
  language: string,
  variation: Variation,
  seed: number,
): readonly Told[] {
  const { next } = createRandom(seed);
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(next() * of.length)];
  return sentences.flatMap((told) => {
    const text = varied(told.text, one);
    return text === told.text ? [] : [{ ...told, text }];
  });

  function varied(text: string, choose: typeof one): string {
    switch (variation) {
      case 'typo':
        return withTypo(text, choose);
      case 'no accents':
        return text.normalize('NFD').replace(/\p{M}/gu, '');
      case 'polite': {
        const [before, after] = choose(courtesies[language] ?? []) ?? ['', ''];
        return `${before}${text.replace(/[.!?]+$/, '')}${after}`;
      }
      case 'word order': {
        const clauses = text.replace(/[.!?]+$/, '').split(', ');
        return clauses.length === 2 ? clauses.reverse().join(', ') : text;
      }
    }
  }
}

/** Two neighbouring letters swapped within a longer word. */
function withTypo(text: string, choose: <T>(of: readonly T[]) => T | undefined): string {
  const word = choose([...text.matchAll(/(?<![\p{L}\p{N}@.-])\p{Ll}{6,}(?![\p{L}\p{N}@.-])/gu)]);
  if (!word) return text;
  const at = word.index + 2 + Math.floor((word[0].length - 4) / 2);
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
}
