import { z } from 'zod';
import type { MailboxFormFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import template from './mailbox-form.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';

/** Longest address that mail allows. */
const longestAddress = 254;

/** Asks only for what is not known; keeps what was typed and names the field that is wrong (S25). */
export const mailboxFormCard = defineCard('mailbox-form', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    mailbox: z.string(),
    mailboxLabel: z.string(),
    mailboxPlaceholder: z.string(),
    mailboxError: z.string(),
    hasMailboxProblem: z.boolean(),
    mailboxProblem: z.string(),
    hasProductChoice: z.boolean(),
    product: z.string(),
    products: z.array(z.object({ title: z.string(), value: z.string() })),
    productLabel: z.string(),
    productError: z.string(),
    hasProductProblem: z.boolean(),
    productProblem: z.string(),
    hasSharedChoice: z.boolean(),
    shared: z.string(),
    sharedTitle: z.string(),
    sharedLabel: z.string(),
    ...actionsShape,
  },
  view(facts, words) {
    const { mailbox, products, product, shared, problem } = facts;
    const headline = words.plain('form.headline');
    const lead = words.say('form.lead');
    const inProduct = problem === 'unknown_product' || problem === 'not_shared_product';
    const sentenceOf = problem ? problemSentence(words, facts) : '';
    return {
      ...frame(words, headline, [problem ? problemSentence(words, facts, 'plain') : lead]),
      ...heading(problem ? 'warn' : 'turn', headline),
      lead: [sentence(lead)],
      // A name is no beginning of an address: the field starts empty.
      mailbox: problem === 'name_only' ? '' : words.clean(mailbox, longestAddress),
      mailboxLabel: words.plain('form.mailbox.label'),
      mailboxPlaceholder: words.plain('form.mailbox.placeholder'),
      mailboxError: words.plain('form.mailbox.error'),
      hasMailboxProblem: problem !== null && !inProduct,
      mailboxProblem: inProduct ? '' : sentenceOf,
      hasProductChoice: products.length > 1,
      product: products.find(({ id, name }) => id === product || name === product)?.id ?? '',
      products: products.map(({ id, name }) => ({ title: words.clean(name), value: id })),
      productLabel: words.plain('form.product.label'),
      productError: words.plain('form.product.error'),
      hasProductProblem: inProduct,
      productProblem: inProduct ? sentenceOf : '',
      hasSharedChoice: shared || products.some(({ offersShared }) => offersShared),
      shared: String(shared),
      sharedTitle: words.plain('form.shared.title'),
      sharedLabel: words.plain('form.shared.label'),
      ...actions({
        buttons: [button(words.plain('button.connect'), 'connect_mailbox', noSubject, { primary: true, inputs: true })],
      }),
    };
  },
});

function problemSentence(words: CardWords, facts: MailboxFormFacts, how: 'say' | 'plain' = 'say'): string {
  const { mailbox, product, problem } = facts;
  switch (problem) {
    case null:
      return '';
    case 'unknown_product':
      return product
        ? words[how]('form.problem.unknown_product', { typed: product })
        : words[how]('form.problem.unknown_product_unnamed');
    case 'not_shared_product':
      return words[how]('form.problem.not_shared_product');
    default:
      return words[how](`form.problem.${problem}`, { typed: mailbox });
  }
}
