import { z } from 'zod';
import type { PassOnFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { actions, actionsShape, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import template from './pass-on.json' with { type: 'json' };
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
    what: z.string(),
    roles: z.string(),
    link: z.string(),
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
    const { message, what, roles } = isOpen ? copied(words, facts) : { message: '', what: '', roles: '' };
    return {
      ...frame(words, headline, [lead[0] ?? '', message, what, roles], approveUrl ?? ''),
      summary: isOpen ? words.plain('pass_on.summary', { number }) : headline,
      ...heading(isOpen ? 'turn' : 'quiet', headline, words.say('request.subtitle', { number, tenant: product.name })),
      lead: lead.map(sentence),
      isOpen,
      copyTitle: words.say('pass_on.copy_title'),
      message,
      what,
      roles,
      link: approveUrl ?? '',
      caution: words.say('pass_on.not_for_you'),
      ...actions(isOpen ? { moreLinks: [link(words.plain('button.open_link'), approveUrl)] } : {}),
    };
  },
});

/** What is copied holds no Markdown and no backslashes. */
const copied = (words: CardWords, { request, product, linkUntil }: PassOnFacts) => ({
  message: words.plain('pass_on.text', { product: product.name, publisher: product.publisher }),
  what: words.plain('pass_on.text_what', {
    number: request.number,
    requester: request.requester.name,
    date: { safe: words.date(linkUntil) },
  }),
  roles: words.plain(
    product.scopes.some((scope) => scope.class === 'application')
      ? 'roles.needed.application'
      : 'roles.needed.delegated',
  ),
});
