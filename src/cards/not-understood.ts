import { z } from 'zod';
import { defineCard, frame } from './card.ts';
import template from './not-understood.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';

/** What fits a narrow card; the whole sentence stands above. */
const longestTitle = 34;
const longestSentence = 300;

/** Keeps what was typed, so that nobody has to type it again, and offers the likeliest sentences. */
export const notUnderstoodCard = defineCard('not-understood', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    suggestions: z.array(z.object({ text: z.string() })),
    ...footShape,
    ...actionsShape,
  },
  view({ typed, suggestions }, words) {
    const headline = words.plain('not_understood.headline');
    const shown = suggestions.slice(0, 3);
    const asked = shown.length === 1 ? 'not_understood.lead.one' : 'not_understood.lead';
    const question = shown.length > 0 ? words.say(asked) : '';
    const kept = typed.trim() === '' ? [] : [hint(words.say('not_understood.typed', { typed }))];
    return {
      ...frame(words, headline, [question, ...shown.map((each) => words.clean(each))]),
      ...heading('info', headline),
      lead: [...kept, ...(question === '' ? [] : [sentence(question)])],
      suggestions: shown.map((each) => ({ text: words.quoted(words.markdown(each)) })),
      ...foot(words.say('not_understood.keep')),
      ...actions({
        buttons: [
          ...(shown.length > 0
            ? shown.map((each) =>
                button(words.clean(each, longestTitle) || '…', 'say', {
                  id: words.clean(each, longestSentence),
                  version: 0,
                }),
              )
            : [
                button(words.plain('button.connect_mailbox'), 'open_mailbox_form', noSubject),
                button(words.plain('button.my_status'), 'show_mine', noSubject),
              ]),
          button(words.plain('button.help'), 'help', noSubject),
        ],
      }),
    };
  },
});
