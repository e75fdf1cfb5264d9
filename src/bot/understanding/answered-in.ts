import type { Conversation } from '../../services/journeys/ports.ts';
import { inRegionOf } from '../../services/text/index.ts';
import { languages } from './languages/index.ts';
import type { Understood } from './understand.ts';

/** The language of the answers, and from what it is known. */
export type AnsweredIn = Pick<Conversation, 'locale' | 'localeFrom'>;

/**
 * Before anything is said: what was chosen, else what the last clear sentence was in, else what the client says now. The
 * region, by which dates are written, is the client's, and stays the one that was known first.
 */
export function answeredIn(known: AnsweredIn | null, client: string | null): AnsweredIn {
  if (known && known.localeFrom !== 'client') {
    const { locale, localeFrom } = known;
    return locale === null || locale.includes('-') ? known : { locale: inRegionOf(client, codeOf(locale)), localeFrom };
  }
  return { locale: client ?? known?.locale ?? null, localeFrom: 'client' };
}

/**
 * After a sentence. A choice stays. Without one a clear sentence counts, and a single word only where nothing but the
 * client spoke yet. Commands are known by their English words everywhere, so one of these shows nothing; and whoever reads
 * a language that is not understood here has to write in another.
 */
export function answeredAfter(before: AnsweredIn, said: Pick<Understood, 'language' | 'showsLanguage'>): AnsweredIn {
  const { locale, localeFrom } = before;
  const { language, showsLanguage } = said;
  if (localeFrom === 'choice' || showsLanguage === 'none') return before;
  const current = codeOf(locale);
  if (language === current) return showsLanguage === 'clear' ? { locale, localeFrom: 'sentence' } : before;
  const isForced = language === 'en' && !languages.some(({ code }) => code === current);
  const counts =
    showsLanguage === 'clear' ? locale === null || !isForced : localeFrom === 'client' && language !== 'en';
  return counts ? { locale: inRegionOf(locale, language), localeFrom: 'sentence' } : before;
}

/** `nl` of `nl-BE`. */
const codeOf = (locale: string | null): string => locale?.toLowerCase().split(/[-_]/)[0] ?? '';
