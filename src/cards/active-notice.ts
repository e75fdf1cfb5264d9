import type { TextKey } from '../services/text/index.ts';
import template from './active-notice.json' with { type: 'json' };
import { defineCard, frame } from './card.ts';
import { keyFor, nameOf } from './kind-words.ts';
import { levelRows } from './level-rows.ts';
import { actions, actionsShape, button } from './parts/actions.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';

/** For the approver: what they granted is in use now (S34). */
export const activeNoticeCard = defineCard('active-notice', {
  template,
  shape: { ...headingShape, ...leadShape, ...levelsShape, ...factsShape, ...actionsShape },
  view(facts, words) {
    const { connection, product, request } = facts;
    const values = {
      address: connection.address,
      account: connection.signInAs,
      device: nameOf(connection),
      product: product.name,
    };
    const of = (key: TextKey): TextKey => keyFor(words, connection.target, key);
    // What had worked before and was broken meanwhile is not active for the first time.
    const headline = of(connection.brokenAt ? 'active_notice.again.headline' : 'active_notice.headline');
    const lead = of(request ? 'active_notice.lead' : 'active_notice.lead_unrequested');
    return {
      ...frame(words, words.plain(headline, values), [words.plain(lead, values)]),
      ...heading('good', words.say(headline, values), words.say(of('connection.subtitle'), values)),
      lead: [sentence(words.say(lead, values))],
      ...levels(levelRows(words, { ...facts, viewerIsRequester: false })),
      ...factRows([
        [words.say('fact.requester'), words.markdown(connection.requester.name)],
        [words.say('fact.request'), words.markdown(request?.number ?? '')],
        [words.say('fact.active_since'), words.dateTime(connection.activeAt ?? connection.stateSince)],
      ]),
      ...actions({
        buttons: request
          ? [
              button(words.plain('button.show_request'), 'show_request', {
                id: request.number,
                version: request.version,
              }),
            ]
          : [],
      }),
    };
  },
});
