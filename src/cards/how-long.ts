import type { ConnectionFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { estimateText, waitedBy } from './connection-facts.ts';
import template from './how-long.json' with { type: 'json' };
import { nameOf } from './kind-words.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { hint, leadShape, sentence } from './parts/lead.ts';
import { nextSentence } from './who.ts';

/** More would be a list, and that is another card. */
const mostTold = 3;

/** "How long will this take?": whose turn it is and what is known of the time, and nothing to press: the card itself stays the one above. */
export const howLongCard = defineCard('how-long', {
  template,
  shape: { ...headingShape, ...leadShape, ...footShape },
  view({ connections, now }, words) {
    const headline = words.plain('how_long.headline');
    const told = connections.slice(0, mostTold);
    const lines = told.map((each) =>
      [nextSentence(words, each, each.viewerIsRequester), timeOf(words, each)].join(' '),
    );
    const isSeveral = connections.length > 1;
    const more = connections.length - told.length;
    return {
      ...frame(words, headline, lines),
      ...heading('info', headline),
      lead: told.flatMap(({ connection }, at) => [
        ...(isSeveral ? [hint(words.markdown(nameOf(connection)))] : []),
        sentence(lines[at] ?? ''),
      ]),
      ...foot(
        more > 0 ? words.say('mine.more', { count: more }) : '',
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
    };
  },
});

function timeOf(words: CardWords, facts: ConnectionFacts): string {
  const { connection, verdict } = facts;
  switch (connection.state) {
    case 'active': {
      const since = words.dateTime(connection.activeAt ?? connection.stateSince);
      return words.say('how_long.active', { date: { safe: since } });
    }
    case 'overdue':
      return words.say('how_long.overdue');
    case 'denied':
    case 'expired':
    case 'failed':
    case 'cancelled':
    case 'disconnected':
      return words.say('how_long.over');
    case 'propagating':
      if (verdict.turn !== 'microsoft') return words.say('how_long.before');
      return words.say('how_long.waiting', {
        elapsed: { safe: words.duration(waitedBy(facts)) },
        estimate: { safe: estimateText(words, facts, waitedBy(facts)) },
      });
    default:
      return words.say('how_long.before');
  }
}
