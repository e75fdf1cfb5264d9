import { defineCard, frame } from './card.ts';
import template from './explanation.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence, strong } from './parts/lead.ts';
import { troubleKeys } from './trouble-words.ts';

/** What a pasted error code means, what to do about it, and who mends it; says so where the code is not known. */
export const explanationCard = defineCard('explanation', {
  template,
  shape: { ...headingShape, ...leadShape, ...actionsShape },
  view({ code, trouble, waiting, elsewhere }, words) {
    const keys = trouble && troubleKeys(words, { class: trouble.class, code });
    const said = keys ? [words.say(keys.text), words.say(keys.next)] : [];
    const owner = trouble ? words.say(`explanation.owner.${trouble.owner}`) : '';
    const other = elsewhere
      ? [words.say('explanation.elsewhere', { app: elsewhere.enterpriseAppName, product: elsewhere.name })]
      : [];
    const lead = trouble
      ? [...said.map(sentence), strong(owner), ...other.map(sentence)]
      : [sentence(words.say('explanation.unknown', { code }))];
    const spoken = trouble ? [...said, owner, ...other] : [words.plain('explanation.unknown', { code })];
    return {
      ...frame(words, words.clean(code), spoken),
      ...heading('info', words.markdown(code), words.say('explanation.subtitle')),
      lead,
      ...actions({
        buttons: [
          ...(waiting
            ? [button(words.plain('button.ask_administrator'), 'saw_admin_wall', waiting, { primary: true })]
            : []),
          button(words.plain('button.my_status'), 'show_mine', noSubject),
        ],
      }),
    };
  },
});
