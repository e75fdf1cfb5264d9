import type { Connection } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { connectionRow } from './connection-row.ts';
import { nameOf } from './kind-words.ts';
import template from './my-status.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence, strong } from './parts/lead.ts';
import { rowsShape } from './parts/rows.ts';
import { isOwnersTurn } from './who.ts';

/** More would make the card long and heavy; those that need the reader come first, then the newest. */
const mostRows = 5;
/** With the two that begin something new these are the six buttons of a card. */
const mostButtons = 4;

/** A colleague's sign-in is theirs to do, though the core counts it to whoever asked. */
const needsMe = (facts: ConnectionFacts): boolean => facts.verdict.turn === 'requester' && !isOwnersTurn(facts);

/** A person's own connections, each with its own state (T52); buttons for those that need them. */
export const myStatusCard = defineCard('my-status', {
  template,
  shape: { ...headingShape, ...leadShape, ...rowsShape, ...footShape, ...actionsShape },
  view({ connections, invitations = [], now }, words) {
    const mine = connections.filter(needsMe);
    const connect = [
      button(words.plain('button.connect_mailbox'), 'open_mailbox_form', noSubject, {
        primary: connections.length === 0,
      }),
      button(words.plain('button.connect_device'), 'open_device_form', noSubject),
    ];
    if (connections.length === 0) {
      const headline = words.plain('mine.empty.headline');
      const lead = words.say('mine.empty.lead');
      return {
        ...frame(words, headline, [lead]),
        ...heading('info', headline),
        lead: [sentence(lead)],
        rows: [],
        ...foot(),
        ...actions({ buttons: connect }),
      };
    }
    const yours = words.plain('mine.headline', { count: connections.length });
    const count = mine.length;
    // One row speaks for itself.
    const several = connections.length > 1;
    const headline = several && count > 0 ? words.plain('mine.needed', { yours: { safe: yours }, count }) : yours;
    const lead = several && count === 0 ? [words.say('mine.lead_none')] : [];
    const shown = [...mine, ...connections.filter((each) => !needsMe(each))].slice(0, mostRows);
    const hidden = connections.length - shown.length;
    return {
      ...frame(words, headline, [...lead, ...shown.map((each) => spoken(words, each))]),
      ...heading(mine.length > 0 ? 'turn' : 'info', headline),
      lead: [...lead.map(sentence), ...invitations.slice(0, 3).map((each) => invited(words, each))],
      rows: shown.map((each) => connectionRow(words, each, each.viewerIsRequester)),
      ...foot(
        hidden > 0 ? words.say('mine.more', { count: hidden }) : '',
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
      ...actions({
        buttons: [
          ...invitations
            .slice(0, 1)
            .map((each) => button(words.plain('button.open_invitation'), 'show_connection', each)),
          ...mine.slice(0, mostButtons - Math.min(invitations.length, 1)).map(({ connection }, index) =>
            button(words.plain('button.open', { what: nameOf(connection) }), 'show_connection', connection, {
              primary: index === 0,
            }),
          ),
          ...connect,
        ],
      }),
    };
  },
});

const invited = (words: CardWords, { requester, address }: Connection) =>
  strong(words.say('mine.invited', { requester: requester.name, address }));

const spoken = (words: CardWords, { connection }: ConnectionFacts): string =>
  `${words.clean(nameOf(connection))}: ${words.plain(`state.${connection.state}`)}`;
