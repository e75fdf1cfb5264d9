import { requestStateKey } from './application-truth.ts';
import { defineCard, frame } from './card.ts';
import template from './channel-question.json' with { type: 'json' };
import { actions, actionsShape, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';

/** A post in a team's channel (T18): asks nobody by name, shows nobody's name or mailbox, and decides nothing. */
export const channelQuestionCard = defineCard('channel-question', {
  template,
  shape: { ...headingShape, ...leadShape, ...actionsShape },
  view({ request, product, waiting, approveUrl }, words) {
    const open = request.state === 'open';
    const headline = open ? words.plain('channel.headline') : words.plain(requestStateKey(request));
    const asked = { product: product.name, publisher: product.publisher, count: waiting };
    const until = { number: request.number, date: { safe: words.date(request.expiresAt) } };
    const closed = { number: request.number, state: { safe: words.say(requestStateKey(request)) } };
    const spoken = open
      ? [words.plain('channel.lead', asked), words.plain('channel.until', until), words.plain('channel.where')]
      : [words.plain('channel.closed', closed)];
    const lead = open
      ? [words.say('channel.lead', asked), words.say('channel.until', until), words.say('channel.where')]
      : [words.say('channel.closed', closed)];
    return {
      ...frame(words, headline, spoken, open ? (approveUrl ?? '') : ''),
      ...heading(
        open ? 'wait' : 'quiet',
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
