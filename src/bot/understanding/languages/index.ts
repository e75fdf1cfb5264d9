import type { LanguageData } from '../concept.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';

/** The languages the bot understands; the first is the one taken when nothing speaks for another. */
export const languages: readonly [LanguageData, ...LanguageData[]] = [english, dutch, german, french, spanish];
