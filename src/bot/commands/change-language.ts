import type { SpokenLanguage } from '../../services/journeys/facts.ts';
import { inRegionOf } from '../../services/text/index.ts';
import { type Answer, card, notice } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';
import { languageMeant } from '../understanding/language-names.ts';

/** "taal nederlands", "speak English": remembered until another is chosen. Without a language that is spoken here it is asked. */
export const changeLanguage = defineCommand({
  intent: 'change_language',
  answer: async ({ slots: { language = '' } }, turn) => {
    const meant = languageMeant(language);
    return meant ? speak(meant, turn) : card('language', { typed: language });
  },
});

/** Keeps the choice, and says so in the language chosen; the region stays, for its dates. */
export async function speak(language: SpokenLanguage, { person, journeys, locale }: Turn): Promise<Answer> {
  const chosen = inRegionOf(locale, language);
  await journeys.meet.chooseLanguage(person, chosen);
  return { ...notice('language_chosen'), locale: chosen };
}
