import type { LanguageData } from '../concept.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';

/** The languages the bot understands; the first is the one taken when nothing speaks for another. */
export const languages: readonly [LanguageData, ...LanguageData[]] = [english, dutch];
