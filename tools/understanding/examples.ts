import type { Intent } from '../../src/bot/understanding/intent.ts';
import { normalise } from '../../src/bot/understanding/tokens.ts';
import { corpusOf, laterCorpusOf } from './corpus.ts';
import { expand } from './expand.ts';
import { sentences } from './sentences/index.ts';

const rounds = 4;

interface ExampleSet {
  readonly intent: Intent;
  /** What one pattern stands for. */
  readonly said: readonly string[];
}

/** What is learned from in a language. A sentence that stands in a corpus as well is left out: it would measure itself. */
export function examplesOf(language: string): ExampleSet[] {
  const measured = new Set([...corpusOf(language), ...laterCorpusOf(language)].map(({ text }) => plain(text)));
  return Object.entries(sentences[language] ?? {}).flatMap(([intent, patterns]) =>
    patterns
      .trim()
      .split('\n')
      .map((pattern) => ({
        intent: intent as Intent,
        said: expand(pattern.trim(), rounds).filter((sentence) => !measured.has(plain(sentence))),
      })),
  );
}

/** Without capitals, accents and punctuation. */
export const plain = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
