import type { Product } from '../services/catalogue/product.ts';
import type { CardWords } from './card-words.ts';
import { placeInSetup } from './parts/setup.ts';

type Row = readonly [title: string, value: string];

/** What a person compares with Microsoft's page: publisher, name in Entra, application id (S11, S18, T46). */
export const productFacts = (words: CardWords, product: Product): Row[] => [
  publisherRow(words, product),
  ...appFacts(words, product),
  [words.say('fact.step'), wholePlace(words, product)],
  articleRow(words, product),
];

/** Who publishes it, and whether Microsoft has verified that. */
export const publisherRow = (words: CardWords, { publisher, publisherVerified }: Product): Row => [
  words.say('fact.publisher'),
  words.say(publisherVerified ? 'fact.publisher.verified' : 'fact.publisher.unverified', { publisher }),
];

/** Number and total of the step that the consent is, and what comes before and after it (S1). */
export function wholePlace(words: CardWords, product: Product): string {
  const { place, around } = placeInSetup(words, product);
  return [place, around].filter((part) => part !== '').join('. ');
}

/** Microsoft's pages call it something else than people do. */
export const isCalledOtherwise = ({ name, enterpriseAppName }: Product): boolean =>
  enterpriseAppName.trim().toLowerCase() !== name.trim().toLowerCase();

/** How the product is found among the tenant's enterprise applications (S11, T46). */
export const appFacts = (words: CardWords, { enterpriseAppName, clientId }: Product): Row[] => [
  [words.say('fact.enterprise_app'), words.markdown(enterpriseAppName)],
  [words.say('fact.client_id'), words.markdown(clientId)],
];

/** The help article as who connects needs it: how old it is matters to those who mend and approve. */
export const articleRow = (words: CardWords, { article }: Product): Row => [
  words.say('fact.article'),
  words.markdown(article.id),
];

/** Instructions of that age are likely to show pages that Microsoft has changed since. */
const oldestMonths = 18;

/** The help article with its date, since instructions age; flagged where it is older than 18 months (T1, T47). */
export function article(words: CardWords, product: Product, now?: Date): string {
  const { id, revised } = product.article;
  const values = { id, date: { safe: words.day(revised) } };
  const until = new Date(revised);
  until.setUTCMonth(until.getUTCMonth() + oldestMonths);
  return words.say(now && now > until ? 'fact.article.old' : 'fact.article.value', values);
}
