import type { Connection } from '../services/consent/model.ts';
import type { ConnectionFacts, WhichConnectionFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { connectionRow } from './connection-row.ts';
import { nameOf } from './kind-words.ts';
import { actions, actionsShape, type Button, button, noSubject } from './parts/actions.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { rowsShape } from './parts/rows.ts';
import template from './which-connection.json' with { type: 'json' };

/** With the one that keeps everything these are the six buttons of a card; more go into the overflow menu. */
const mostButtons = 5;

/** What a sentence asks to be done, as a question: of one connection, or of which one. Each has its own button. */
export const whichConnectionCard = defineCard('which-connection', {
  template,
  shape: { ...headingShape, ...leadShape, ...rowsShape, ...footShape, ...actionsShape },
  view({ to, typed = '', connections, now }, words) {
    const [only, more] = connections;
    const single = only && !more ? only.connection : null;
    const asked = single ? (`which.${to}.one` as const) : (`which.${to}.several` as const);
    const named = single ? { what: nameOf(single) } : {};
    const headline = words.plain(asked, named);
    const lead = words.say(`which.${to}.lead`, { typed });
    const hidden = Math.max(0, connections.length - mostButtons);
    const keep = to === 'show' ? [] : [keepButton(words, to, single)];
    return {
      ...frame(words, headline, [lead, ...connections.map(({ connection }) => words.clean(nameOf(connection)))]),
      ...heading('turn', words.say(asked, named)),
      lead: [sentence(lead)],
      rows: connections.slice(0, mostButtons).map((each) => connectionRow(words, each, each.viewerIsRequester)),
      ...foot(
        hidden > 0 ? words.say('mine.more', { count: hidden }) : '',
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
      ...actions({
        buttons: [
          ...connections.map((each, index) => buttonFor(words, to, each, index >= mostButtons, !single)),
          ...keep,
        ],
      }),
    };
  },
});

/** Leaves everything as it is. */
function keepButton(words: CardWords, to: WhichConnectionFacts['to'], single: Connection | null): Button {
  const leaves = to === 'reauthorise';
  return single
    ? button(words.plain(leaves ? 'button.leave_it' : 'button.keep'), 'show_connection', single)
    : button(words.plain(leaves ? 'button.leave_it' : 'button.keep_all'), 'show_mine', noSubject);
}

function buttonFor(
  words: CardWords,
  to: WhichConnectionFacts['to'],
  { connection, signInUrl }: ConnectionFacts,
  secondary: boolean,
  oneOfSeveral: boolean,
): Button {
  const what = nameOf(connection);
  // The headline asks, and names the only one; a longer title would be cut off on a telephone.
  const titled = (key: TextKey): string => (oneOfSeveral ? words.clean(what) : words.plain(key, { what }));
  switch (to) {
    case 'cancel':
      return button(titled('button.cancel'), 'cancel_connection', connection, { secondary });
    case 'disconnect':
      return button(titled('button.ask_disconnect'), 'ask_disconnect', connection, { secondary });
    case 'saw_wall':
      return button(titled('button.saw_wall'), 'saw_admin_wall', connection, { secondary });
    case 'show':
      return button(titled('button.open'), 'show_connection', connection, { secondary });
    case 'reauthorise':
      // Where a sign-in is missing already, its card has the link.
      return signInUrl
        ? button(titled('button.reauthorise'), 'show_connection', connection, { secondary })
        : button(titled('button.reauthorise'), 'reauthorise', connection, { secondary });
  }
}
