import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import glossary from './glossary.json' with { type: 'json' };
import { nl } from './nl/index.ts';

/** The languages the bot speaks. A new one is a row here, a column in the glossary and a folder. */
export const languages = ['en', 'nl', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** The concepts that have one fixed term in each language (S31). */
export type Concept = keyof typeof glossary;

const concepts = Object.keys(glossary) as Concept[];

const terms = (language: Language): Record<string, string> =>
  Object.fromEntries(concepts.map((concept) => [`term.${concept}`, glossary[concept][language].term]));

/** Everything that can be said, by language: the glossary's terms and the language's own texts. */
export const resources: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...terms('en'), ...en },
  nl: { ...terms('nl'), ...nl },
  de: { ...terms('de'), ...de },
  fr: { ...terms('fr'), ...fr },
  es: { ...terms('es'), ...es },
};

type Written = keyof typeof en;
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one`
  ? Stem
  : Key extends `${infer Stem}_other`
    ? Stem
    : Key;

/** A key of the text files. English is the measure; a test holds the other languages to it. */
export type TextKey = WithoutPlural<Written & string> | `term.${Concept}`;
