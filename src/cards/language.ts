import { spokenLanguages } from '../services/journeys/facts.ts';
import type { Language } from '../services/text/index.ts';
import { defineCard, frame } from './card.ts';
import template from './language.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';

/** Each in its own words: who reads no English finds theirs. */
const names: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

/** The languages to choose from, where none was named, or one that is not spoken here. */
export const languageCard = defineCard('language', {
  template,
  shape: { ...headingShape, ...leadShape, ...actionsShape },
  view({ typed }, words) {
    const headline = words.plain('language.headline');
    const key = typed === '' ? 'language.lead' : 'language.not_spoken';
    return {
      ...frame(words, headline, [words.plain(key, { typed }), Object.values(names).join(', ')]),
      ...heading('turn', headline),
      lead: [sentence(words.say(key, { typed }))],
      ...actions({ buttons: spokenLanguages.map((each) => button(names[each], `speak_${each}`, noSubject)) }),
    };
  },
});
