import deskEn from './desk.en.json' with { type: 'json' };
import deskNl from './desk.nl.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import errorsEn from './errors.en.json' with { type: 'json' };
import errorsNl from './errors.nl.json' with { type: 'json' };
import glossary from './glossary.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pagesEn from './pages.en.json' with { type: 'json' };
import pagesNl from './pages.nl.json' with { type: 'json' };

/** The languages the bot speaks. A new one is a row here, a column in the glossary and two files. */
export const languages = ['en', 'nl'] as const;
export type Language = (typeof languages)[number];

/** The concepts that have one fixed term in each language (S31). */
export type Concept = keyof typeof glossary;

const concepts = Object.keys(glossary) as Concept[];

const terms = (language: Language): Record<string, string> =>
  Object.fromEntries(concepts.map((concept) => [`term.${concept}`, glossary[concept][language].term]));

/**
 * Everything that can be said, by language: the glossary's terms, the chat's texts (the approval desk's and the error
 * catalogue's in files of their own) and the browser pages' texts.
 */
export const resources: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...terms('en'), ...en, ...deskEn, ...errorsEn, ...pagesEn },
  nl: { ...terms('nl'), ...nl, ...deskNl, ...errorsNl, ...pagesNl },
};

type Written = keyof typeof en | keyof typeof deskEn | keyof typeof errorsEn | keyof typeof pagesEn;
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one`
  ? Stem
  : Key extends `${infer Stem}_other`
    ? Stem
    : Key;

/** A key of the text files. English is the measure; a test holds the other languages to it. */
export type TextKey = WithoutPlural<Written & string> | `term.${Concept}`;
