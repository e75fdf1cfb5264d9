import { type SpokenLanguage, spokenLanguages } from '../../services/journeys/facts.ts';
import { normalise } from './tokens.ts';

/** Languages that people may ask for; those we do not speak are recognised too, so that the answer can say so. */
const codes = 'en nl de fr es it pt pl sv da nb fi cs hu ro tr ru uk el ar he zh ja ko hi'.split(' ');

/** What people who write in `code` call languages: in their own words, in English, and as the languages call themselves. */
export function languageNames(code: string): string[] {
  return [...new Set(codes.flatMap((of) => [nameIn(code, of), nameIn('en', of), nameIn(of, of)]))].filter((name) =>
    /^[\p{L}\p{M}]+$/u.test(name),
  );
}

/** The language that a name or code in any of our languages means, where it is one of them. */
export const languageMeant = (name: string): SpokenLanguage | null =>
  spokenLanguages.find((of) => of === normalise(name) || namesOf(of).includes(normalise(name))) ?? null;

const namesOf = (of: string): string[] => spokenLanguages.map((language) => normalise(nameIn(language, of)));

function nameIn(language: string, of: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(of) ?? of;
}
