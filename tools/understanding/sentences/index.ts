import type { Intent } from '../../../src/bot/understanding/intent.ts';
import type { Sentences } from '../expand.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { nearMisses } from './near-misses.ts';
import { dutch } from './nl.ts';
import { told } from './told.ts';

/** The sentences, those in which a word of order orders nothing, and those that nearly order. */
function withTold(language: string, sentences: Sentences): Sentences {
  const more = [told[language], nearMisses[language]];
  const entries = Object.entries(sentences) as [Intent, string][];
  return Object.fromEntries(
    entries.map(([intent, patterns]) => [
      intent,
      [patterns, ...more.map((each) => each?.[intent] ?? '')].filter(Boolean).join('\n').trim(),
    ]),
  ) as Sentences;
}

/** What is learned from, by language. None of it may stand in the corpus, which measures what was learned. */
export const sentences: Readonly<Record<string, Sentences>> = {
  en: withTold('en', english),
  nl: withTold('nl', dutch),
  de: withTold('de', german),
  fr: withTold('fr', french),
  es: withTold('es', spanish),
};
