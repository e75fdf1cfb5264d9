import { z } from 'zod';
import type { EarlierConsent } from '../services/consent/model.ts';
import { hasNotReached, type PassOnFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { actions, actionsShape, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import template from './pass-on.json' with { type: 'json' };
import { addressToCopy } from './user-text.ts';
import { approverNames } from './who.ts';

/** A message for the requester to copy to their administrator, when the tenant has no known approver (T18). */
export const passOnCard = defineCard('pass-on', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    isOpen: z.boolean(),
    copyTitle: z.string(),
    message: z.string(),
    caution: z.string(),
    ...actionsShape,
  },
  view(facts, words) {
    const { request, product, approveUrl, asked, unreached, waiting } = facts;
    const { number } = request;
    const isOpen = approveUrl !== null;
    const headline = words.plain(isOpen ? 'pass_on.headline' : 'pass_on.closed.headline');
    const state = { safe: words.say(`request.state.${request.state}`) };
    const lead = isOpen
      ? [
          unreached.length > 0
            ? words.say('pass_on.why_named', { unreached: { safe: approverNames(words, unreached) } })
            : words.say('pass_on.why'),
          words.say('pass_on.waiting', { count: waiting }),
        ]
      : asked.length > 0
        ? [words.say('pass_on.asked.lead', { number, who: { safe: approverNames(words, asked) } })]
        : [words.say('pass_on.closed.lead', { number, state })];
    return {
      ...frame(words, headline, [lead[0] ?? '', ...(isOpen ? copied(words, words.plain, facts) : [])]),
      summary: isOpen ? words.plain('pass_on.summary', { number }) : headline,
      ...heading(isOpen ? 'turn' : 'quiet', headline, words.say('request.subtitle', { number, tenant: product.name })),
      lead: lead.map(sentence),
      isOpen,
      copyTitle: words.say('pass_on.copy_title'),
      message: isOpen ? [...copied(words, words.say, facts), addressToCopy(approveUrl)].join('\n\n') : '',
      caution: words.say('pass_on.not_for_you'),
      // What the reader does is to copy the text, for which Teams has no button; this one is for whoever gets it.
      ...actions(isOpen ? { moreLinks: [link(words.plain('button.open_link'), approveUrl)] } : {}),
    };
  },
});

const agreedBefore = (words: CardWords, { by, decidedAt }: EarlierConsent) => ({
  who: by.name,
  date: { safe: words.utc(decidedAt) },
});

/** The paragraphs that are copied, above the link: one block, so that one stroke marks it all. Whoever gets it may sit in another zone. */
const copied = (words: CardWords, say: CardWords['say'], { request, product, linkUntil }: PassOnFacts): string[] => [
  [
    say('pass_on.text', { product: product.name, publisher: product.publisher }),
    // Whoever reads it agreed already, and would think that nothing is left to do.
    ...(hasNotReached(request) ? [say('evidence.wall.after', agreedBefore(words, request.earlier))] : []),
  ].join(' '),
  say('pass_on.text_what', {
    number: request.number,
    requester: request.requester.name,
    date: { safe: words.utc(linkUntil) },
  }),
  say(
    product.scopes.some((scope) => scope.class === 'application')
      ? 'roles.needed.application'
      : 'roles.needed.delegated',
  ),
];
