import { defineCard, frame } from './card.ts';
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import template from './welcome.json' with { type: 'json' };

/** The first card: what a person gets here, and the one button that starts it. */
export const welcomeCard = defineCard('welcome', {
  template,
  shape: { ...headingShape, ...leadShape, ...actionsShape },
  view({ name }, words) {
    const headline = name.trim() ? 'welcome.headline' : 'welcome.headline_unnamed';
    const lead = words.say('welcome.lead');
    const how = words.say('welcome.how');
    return {
      ...frame(words, words.plain(headline, { name }), [lead, how]),
      ...heading('info', words.say(headline, { name })),
      lead: [sentence(lead), sentence(words.say('welcome.trust')), hint(how)],
      ...actions({
        buttons: [
          button(words.plain('button.connect_mailbox'), 'open_mailbox_form', noSubject, { primary: true }),
          button(words.plain('button.connect_device'), 'open_device_form', noSubject),
          button(words.plain('button.my_status'), 'show_mine', noSubject),
          button(words.plain('button.help'), 'help', noSubject),
        ],
      }),
    };
  },
});
