import { readFileSync } from 'node:fs';
import type { Intent, Slots } from '../../src/bot/understanding/understand.ts';

/** A sentence with what a careful colleague reads in it (borders.md beside the corpus). */
export interface Told {
  readonly text: string;
  readonly intent: Intent;
  readonly slots: Slots;
}

/** The corpus of a language: written before the recogniser's words, and never changed after them. */
export const corpusOf = (language: string): readonly Told[] => toldIn(`corpus/${language}`);

/**
 * Ten sentences for each intent, written by somebody who knew the borders alone, when the words had grown; who chooses words or
 * thresholds does not read them, so that they tell how well new sentences are understood.
 */
export const laterCorpusOf = (language: string): readonly Told[] => toldIn(`later-corpus/${language}`);

const toldIn = (file: string): readonly Told[] =>
  readFileSync(new URL(`../../test/bot/understanding/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told);
