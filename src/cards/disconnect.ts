import type { DisconnectFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import template from './disconnect.json' with { type: 'json' };
import { keyFor, nameOf } from './kind-words.ts';
import { actions, actionsShape, button, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { type Note, note, notesShape } from './parts/notes.ts';

/** Before a connection is ended: what goes here, what stays at Microsoft, and where that is ended. */
export const disconnectCard = defineCard('disconnect', {
  template,
  shape: { ...headingShape, ...leadShape, ...notesShape, ...actionsShape },
  view(facts, words) {
    const { connection, product, links } = facts;
    const named = { address: connection.address, device: nameOf(connection), product: product.name };
    const headline = keyFor(words, connection.target, 'disconnect.headline');
    const lead = keyFor(words, connection.target, 'disconnect.lead');
    const typed = facts.typedReason ? words.say('disconnect.typed') : '';
    const notes = [goes(words, facts), stays(words, facts)];
    return {
      ...frame(words, words.plain(headline, named), [
        typed,
        words.plain(lead, named),
        ...notes.flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]),
      ]),
      ...heading(
        'turn',
        words.say(headline, named),
        words.say(keyFor(words, connection.target, 'connection.subtitle'), named),
      ),
      lead: [typed, words.say(lead, named)].filter((text) => text !== '').map(sentence),
      notes,
      ...actions({
        buttons: [
          button(words.plain('button.disconnect'), 'disconnect', connection, { destructive: true }),
          button(words.plain('button.keep'), 'show_connection', connection),
        ],
        moreLinks: [
          ...(mayBeTheirs(facts) ? [link(words.plain('button.my_apps'), links.myApps.url)] : []),
          link(words.plain('button.permissions_page'), links.permissions.url),
        ],
      }),
    };
  },
});

/** “My Apps” shows what the reader's own account agreed to, not what a room or a colleague did. */
const mayBeTheirs = ({ connection, application }: DisconnectFacts): boolean =>
  application.forAll !== true && (connection.target === 'own' || connection.target === 'shared');

function goes(words: CardWords, { connection, keepsToken }: DisconnectFacts): Note {
  return note(words.say('disconnect.goes.title'), [
    words.say(keepsToken ? 'disconnect.goes.token' : 'disconnect.goes.no_token'),
    ...(connection.healthAgreedAt ? [words.say('disconnect.goes.watch')] : []),
    words.say('disconnect.goes.record'),
  ]);
}

function stays(words: CardWords, { connection, product, application, links }: DisconnectFacts): Note {
  const values = { product: product.name, account: connection.signInAs };
  const own = keyFor(words, connection.target, 'disconnect.stays.own');
  return note(words.say('disconnect.stays.title'), [
    // Where nobody could see for whom it was given, both ways to end it are told.
    ...(application.forAll === false ? [] : [words.say('disconnect.stays.all', values)]),
    ...(application.forAll === true ? [] : [words.say(own, values)]),
    words.say('disconnect.stays.product', values),
    words.say('disconnect.stays.delay'),
    words.say('link.checked', { date: { safe: words.day(links.permissions.checked) } }),
  ]);
}
