import type { ApprovalRequest } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import template from './active-notice.json' with { type: 'json' };
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { connectionSaying } from './connection-saying.ts';
import { keyFor, nameOf } from './kind-words.ts';
import { levelRows } from './level-rows.ts';
import { actions, actionsShape, button } from './parts/actions.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';

/** For the approver: what they granted is in use now (S34), or has stopped working since (S33, T51). */
export const activeNoticeCard = defineCard('active-notice', {
  template,
  shape: { ...headingShape, ...leadShape, ...levelsShape, ...factsShape, ...actionsShape },
  view(facts, words) {
    const { connection, request } = facts;
    const { tone, title, headline, lead, spoken } = sayingOf(facts, words);
    const subtitle = keyFor(words, connection.target, 'connection.subtitle');
    return {
      ...frame(words, headline, spoken),
      ...heading(tone, title, words.say(subtitle, valuesOf(facts))),
      lead,
      ...levels(levelRows(words, { ...facts, viewerIsRequester: false })),
      ...factRows([
        [words.say('fact.requester'), words.markdown(connection.requester.name)],
        [words.say('fact.request'), words.markdown(request?.number ?? '')],
        [
          words.say('fact.active_since'),
          works(facts) ? words.dateTime(connection.activeAt ?? connection.stateSince) : '',
        ],
      ]),
      ...actions({
        // What is over holds nothing that could be done.
        buttons:
          request && isOpen(request)
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

const isOpen = ({ state }: ApprovalRequest): boolean => ['open', 'approved', 'blocked'].includes(state);

const works = ({ connection }: ConnectionFacts): boolean => connection.state === 'active';

const valuesOf = ({ connection, product }: ConnectionFacts) => ({
  address: connection.address,
  account: connection.signInAs,
  device: nameOf(connection),
  product: product.name,
});

/** What works is told in words for the approver; what has stopped, in those of the connection itself. */
function sayingOf(facts: ConnectionFacts, words: CardWords) {
  if (!works(facts)) return connectionSaying(words, { ...facts, viewerIsRequester: false });
  const { connection, request } = facts;
  const of = (key: TextKey): TextKey => keyFor(words, connection.target, key);
  const values = valuesOf(facts);
  // What had worked before and was broken meanwhile is not active for the first time.
  const headline = of(connection.brokenAt ? 'active_notice.again.headline' : 'active_notice.headline');
  const lead = of(request ? 'active_notice.lead' : 'active_notice.lead_unrequested');
  return {
    tone: 'good' as const,
    title: words.say(headline, values),
    headline: words.plain(headline, values),
    lead: [sentence(words.say(lead, values))],
    spoken: [words.plain(lead, values)],
  };
}
