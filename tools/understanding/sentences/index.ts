import { readFileSync } from 'node:fs';
import { type Intent, intents } from '../../../src/bot/understanding/intent.ts';
import type { Sentences } from '../expand.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { nearMisses } from './near-misses.ts';
import { dutch } from './nl.ts';
import { told } from './told.ts';

/**
 * The sentences of a language, those in which a word of order orders nothing, those that nearly order, and many more just as
 * they may be typed (`en/cancel.txt`).
 */
function withMore(language: string, sentences: Sentences): Sentences {
  const sets = [sentences, told[language], nearMisses[language], typed(language)];
  const all = (intent: Intent) => sets.map((each) => each?.[intent]?.trim()).filter(Boolean);
  return Object.fromEntries(intents.map((intent) => [intent, all(intent).join('\n')])) as Sentences;
}

function typed(language: string): Sentences {
  return Object.fromEntries(
    intents.map((intent) => [intent, readFileSync(new URL(`${language}/${intent}.txt`, import.meta.url), 'utf8')]),
  ) as Sentences;
}

/** What is learned from, by language. None of it may stand in the corpus, which measures what was learned. */
export const sentences: Readonly<Record<string, Sentences>> = {
  en: withMore('en', english),
  nl: withMore('nl', dutch),
  de: withMore('de', german),
  fr: withMore('fr', french),
  es: withMore('es', spanish),
};
