import { z } from 'zod';
import { defineCard, frame } from './card.ts';
import { actions, actionsShape, link } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import template from './pass-on.json' with { type: 'json' };

/** A message for the requester to copy to their administrator, when the tenant has no known approver (T18). */
export const passOnCard = defineCard('pass-on', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    copyTitle: z.string(),
    message: z.string(),
    what: z.string(),
    link: z.string(),
    caution: z.string(),
    ...actionsShape,
  },
  view({ request, product, approveUrl, linkUntil, waiting }, words) {
    const headline = words.plain('pass_on.headline');
    const why = words.say('pass_on.why');
    // The message is copied, so it holds no Markdown and no backslashes.
    const message = words.plain('pass_on.text', { product: product.name, publisher: product.publisher });
    const what = words.plain('pass_on.text_what', {
      number: request.number,
      requester: request.requester.name,
      date: { safe: words.date(linkUntil) },
    });
    return {
      ...frame(words, headline, [why, message, what], approveUrl),
      summary: words.plain('pass_on.summary', { number: request.number }),
      ...heading('turn', headline, words.say('request.subtitle', { number: request.number, tenant: product.name })),
      lead: [sentence(why), sentence(words.say('pass_on.waiting', { count: waiting }))],
      copyTitle: words.say('pass_on.copy_title'),
      message,
      what,
      link: approveUrl,
      caution: words.say('pass_on.not_for_you'),
      ...actions({ moreLinks: [link(words.plain('button.open_link'), approveUrl)] }),
    };
  },
});
