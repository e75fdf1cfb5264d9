import { requestStateKey } from './application-truth.ts';
import { defineCard, frame } from './card.ts';
import template from './channel-question.json' with { type: 'json' };
import { actions, actionsShape, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';

/**
 * A post in a team's channel (T18): asks nobody by name, shows nobody's name or mailbox, and decides nothing. Who may decide
 * is told so in a view of their own, which holds no more than that.
 */
export const channelQuestionCard = defineCard('channel-question', {
  template,
  shape: { ...headingShape, ...leadShape, ...actionsShape },
  view({ request, product, waiting, approveUrl, viewerDecides, isReminder = false }, words) {
    const open = request.state === 'open';
    const headline = words.plain(
      !open ? requestStateKey(request) : viewerDecides ? 'channel.you_decide.headline' : waitsHeadline(isReminder),
    );
    const where = viewerDecides ? 'channel.you_decide' : 'channel.where';
    const asked = { product: product.name, publisher: product.publisher, count: waiting };
    const until = { number: request.number, date: { safe: words.date(request.expiresAt) } };
    const closed = { number: request.number, state: { safe: words.say(requestStateKey(request)) } };
    const spoken = open
      ? [words.plain('channel.lead', asked), words.plain('channel.until', until), words.plain(where, until)]
      : [words.plain('channel.closed', closed)];
    const lead = open
      ? [words.say('channel.lead', asked), words.say('channel.until', until), words.say(where, until)]
      : [words.say('channel.closed', closed)];
    return {
      ...frame(words, headline, spoken),
      ...heading(
        !open ? 'quiet' : viewerDecides ? 'turn' : 'wait',
        headline,
        words.say('pending.title', { number: request.number, product: product.name }),
      ),
      lead: lead.map(sentence),
      ...actions(
        open && approveUrl ? { firstLinks: [link(words.plain('button.prove'), approveUrl, { primary: true })] } : {},
      ),
    };
  },
});

const waitsHeadline = (again: boolean) => (again ? 'channel.again.headline' : 'channel.headline');
