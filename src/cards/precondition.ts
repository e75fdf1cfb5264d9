import { z } from 'zod';
import { defineCard, frame } from './card.ts';
import { keyFor, nameOf } from './kind-words.ts';
import { actions, actionsShape, button, link } from './parts/actions.ts';
import { details, detailsShape } from './parts/details.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { stepNames } from './parts/setup.ts';
import template from './precondition.json' with { type: 'json' };
import { articleRow, wholePlace } from './product-facts.ts';

/** What must be done in the product before its consent, and the way back here (T2). */
export const preconditionCard = defineCard('precondition', {
  template,
  shape: { ...headingShape, ...leadShape, next: z.string(), ...actionsShape, ...detailsShape },
  view({ product, connection }, words) {
    const { target } = connection;
    const values = {
      address: connection.address,
      device: nameOf(connection),
      product: product.name,
      steps: { safe: stepNames(words, product, product.steps.before) },
    };
    const headline = keyFor(words, target, 'precondition.headline');
    const lead = words.say(keyFor(words, target, 'precondition.lead'), values);
    const then = words.say('precondition.then');
    // The article of the step before, where the vendor has one; else the product's own.
    const first = product.precondition ?? { article: product.article.id, url: product.article.url };
    return {
      ...frame(words, words.plain(headline, values), [lead, then]),
      ...heading('turn', words.say(headline, values), words.say(keyFor(words, target, 'connection.subtitle'), values)),
      lead: [sentence(lead), sentence(then)],
      next: words.say('next.set_up_first.you', values),
      ...actions({
        buttons: [
          button(words.plain('button.set_up_now'), 'show_connection', connection, { primary: true }),
          button(words.plain('button.cancel'), 'cancel_connection', connection, { secondary: true }),
        ],
        moreLinks: [link(words.plain('button.open_article'), first.url)],
      }),
      ...details(words, [
        [words.say('fact.step'), wholePlace(words, product)],
        [words.say('fact.first_article'), words.markdown(first.article)],
        articleRow(words, product),
      ]),
    };
  },
});
