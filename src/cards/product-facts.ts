import type { Product } from '../services/catalogue/product.ts';
import type { CardWords } from './card-words.ts';

type Row = readonly [title: string, value: string];

/** What a person compares with Microsoft's page: product, publisher, name in Entra, application id (S11, S18, T46). */
export function productFacts(words: CardWords, product: Product): Row[] {
  const publisher = product.publisherVerified ? 'fact.publisher.verified' : 'fact.publisher.unverified';
  return [
    [words.say('fact.product'), words.markdown(product.name)],
    [words.say('fact.publisher'), words.say(publisher, { publisher: product.publisher })],
    [words.say('fact.enterprise_app'), words.markdown(product.enterpriseAppName)],
    [words.say('fact.client_id'), words.markdown(product.clientId)],
    [words.say('fact.step'), placeInSetup(words, product)],
    [words.say('fact.article'), article(words, product)],
  ];
}

/** The help article with its date, since instructions age (T1, T47). */
export function article(words: CardWords, product: Product): string {
  const { id, revised } = product.article;
  return words.say('fact.article.value', { id, date: { safe: words.date(new Date(revised)) } });
}

/** Where the consent stands in the product's own set-up: number and total, what comes before and after (S1). */
function placeInSetup(words: CardWords, product: Product): string {
  const { before, after } = product.steps;
  const label = (step: string): string => {
    const key = `step.${product.id}.${step}`;
    return words.has(key) ? words.say(key) : words.markdown(step.replaceAll('_', ' '));
  };
  const place = words.say('setup.place', { n: before.length + 1, total: before.length + 1 + after.length });
  const around = [
    before.length > 0 ? words.say('setup.before', { steps: { safe: words.list(before.map(label)) } }) : '',
    after.length > 0 ? words.say('setup.after', { steps: { safe: words.list(after.map(label)) } }) : '',
  ];
  return [place, ...around.filter((part) => part !== '')].join('. ');
}
