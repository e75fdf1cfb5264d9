import { z } from 'zod';
import type { TenantFacts } from '../services/journeys/facts.ts';
import { requestStateKey } from './application-truth.ts';
import type { CardWords } from './card-words.ts';
import { forecastSentence } from './forecast-sentence.ts';
import { howLost } from './how-lost.ts';
import { applicationRow, signedInRow } from './level-rows.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { appFacts, publisherRow } from './product-facts.ts';
import { productFigures } from './tenant-figures.ts';

export const tenantProductShape = z.object({
  name: z.string(),
  ...levelsShape,
  hasFigures: z.boolean(),
  figures: z.string(),
  hasExplanation: z.boolean(),
  explanation: z.string(),
  hasRequest: z.boolean(),
  request: z.string(),
});

type Block = TenantFacts['products'][number];

/** One product of a tenant: both levels, what is special about it in words, and who was asked for it. */
export function tenantProduct(words: CardWords, facts: TenantFacts, block: Block) {
  const { product, application, request, drift: found, accounts } = block;
  const grew = application.level === 'granted' && found !== null && found.missing.length > 0;
  const explanation = [explain(words, block), look(words, block), drift(words, block)].filter(Boolean).join(' ');
  const asked = request
    ? words.say('tenant.request', {
        number: request.number,
        state: { safe: words.say(requestStateKey(request)) },
        date: { safe: words.dateTime(request.stateSince) },
      })
    : '';
  const figures = productFigures(words, facts, block);
  return {
    name: words.markdown(product.name),
    hasFigures: figures !== '',
    figures,
    ...levels([
      applicationRow(words, application, request, '', null, grew ? 'grew' : null),
      signedInRow(words, accounts),
    ]),
    hasExplanation: explanation !== '',
    explanation,
    hasRequest: asked !== '',
    request: asked,
  };
}

/** The levels that need more than a badge: nothing to be found (T43), switched off, taken away (T51). */
function explain(words: CardWords, { product, application }: Block): string {
  const app = product.enterpriseAppName;
  if (application.level === 'not_registered') return words.say('tenant.not_registered', { app });
  if (application.level === 'disabled') return words.say('tenant.disabled', { app });
  if (application.level !== 'revoked' || !application.withdrawn) return '';
  const { at, by, after, deleted } = application.withdrawn;
  const seen = { safe: after ? words.dateTime(after) : '' };
  const values = { app, date: { safe: words.dateTime(at) }, seen, who: by ?? '' };
  const lost = words.say(lossSays[howLost(application.withdrawn)], values);
  return deleted ? `${lost} ${words.say('tenant.deleted', values)}` : lost;
}

const lossSays = {
  by: 'tenant.revoked_by',
  at: 'tenant.revoked',
  between: 'tenant.revoked_between',
  found: 'tenant.revoked_found',
} as const;

/** Why Microsoft tells nothing of it at the moment. */
function look(words: CardWords, { product, application, refusedSecret }: Block): string {
  const values = { product: product.name };
  if (refusedSecret) {
    const since = { safe: words.dateTime(refusedSecret.since) };
    return words.say('tenant.our_secret', { ...values, code: refusedSecret.code, since });
  }
  const { untold } = application;
  return untold ? words.say(`tenant.untold.${untold.why}`, { ...values, code: untold.code }) : '';
}

/** What is granted for everybody, where it is not what the product wants. */
function drift(words: CardWords, { product, application, drift: found }: Block): string {
  const named = (scopes: readonly string[]) => ({ safe: words.list(scopes.map((scope) => words.markdown(scope))) });
  const values = { product: product.name, date: { safe: words.dateTime(application.since) } };
  const { missing, extra } = found ?? { missing: [], extra: [] };
  const less = application.level === 'partial' ? 'tenant.drift.less' : 'tenant.drift.new';
  return [
    ...(missing.length > 0 ? [words.say(less, { ...values, names: named(missing) })] : []),
    ...(extra.length > 0 ? [words.say('tenant.drift.extra', { ...values, names: named(extra) })] : []),
  ].join(' ');
}

/** What an administrator compares in Entra (S11), and what is expected of a new connection, from what. */
export function tenantProductDetails(words: CardWords, block: Block): (readonly [title: string, value: string])[] {
  const { product, application, forecast } = block;
  return [
    ...appFacts(words, product),
    [words.say('fact.object_id'), words.markdown(application.objectId ?? '')],
    publisherRow(words, product),
    [words.say('fact.granted_for'), grantedFor(words, application)],
    [words.say('fact.forecast'), forecastSentence(words, block)],
    [words.say('fact.evidence'), words.say(`forecast.basis.${forecast.basis}`)],
  ];
}

/** For whom the grant is, where that was seen; empty where nobody could see it. */
function grantedFor(words: CardWords, { forAll, people }: Block['application']): string {
  if (forAll) return words.say('tenant.for.all');
  return people.length > 0 ? words.say('tenant.for.people', { count: people.length }) : '';
}
