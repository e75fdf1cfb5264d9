import { z } from 'zod';
import type { TenantFacts } from '../services/journeys/facts.ts';
import { requestStateKey } from './application-truth.ts';
import type { CardWords } from './card-words.ts';
import { forecastSentence } from './forecast-sentence.ts';
import { applicationRow, signedInRow } from './level-rows.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { levels, levelsShape } from './parts/levels.ts';

export const tenantProductShape = z.object({
  name: z.string(),
  ...levelsShape,
  hasExplanation: z.boolean(),
  explanation: z.string(),
  ...factsShape,
});

type Block = TenantFacts['products'][number];

/** One product of a tenant: both levels, what is special about it in words, and what an administrator compares (S11). */
export function tenantProduct(words: CardWords, facts: TenantFacts, block: Block) {
  const { product, application, request } = block;
  const explanation = [explain(words, block), look(words, block), drift(words, block)].filter(Boolean).join(' ');
  return {
    name: words.markdown(product.name),
    ...levels([
      applicationRow(words, application, request, ''),
      signedInRow(
        words,
        facts.connections
          // Who could only start again has ended, and counts no more.
          .filter((each) => each.product.id === product.id && each.verdict.next !== 'start_again')
          .map(({ connection }) => connection),
      ),
    ]),
    hasExplanation: explanation !== '',
    explanation,
    ...productRows(words, block),
  };
}

/** The levels that need more than a badge: nothing to be found (T43), switched off, taken away (T51). */
function explain(words: CardWords, { product, application }: Block): string {
  const app = product.enterpriseAppName;
  if (application.level === 'not_registered') return words.say('tenant.not_registered', { app });
  if (application.level === 'disabled') return words.say('tenant.disabled', { app });
  if (application.level !== 'revoked' || !application.withdrawn) return '';
  const { at, by } = application.withdrawn;
  const date = { safe: words.dateTime(at) };
  return by ? words.say('tenant.revoked_by', { date, who: by }) : words.say('tenant.revoked', { date });
}

/** Why Microsoft tells nothing of it at the moment. */
function look(words: CardWords, { product, application, refusedSecret }: Block): string {
  const values = { product: product.name };
  if (refusedSecret) return words.say('tenant.our_secret', { ...values, code: refusedSecret });
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

function productRows(words: CardWords, block: Block) {
  const { product, application, forecast, request } = block;
  const publisher = product.publisherVerified ? 'fact.publisher.verified' : 'fact.publisher.unverified';
  return factRows([
    [words.say('fact.enterprise_app'), words.markdown(product.enterpriseAppName)],
    [words.say('fact.client_id'), words.markdown(product.clientId)],
    [words.say('fact.object_id'), words.markdown(application.objectId ?? '')],
    [words.say('fact.publisher'), words.say(publisher, { publisher: product.publisher })],
    [words.say('fact.granted_for'), grantedFor(words, application)],
    [words.say('fact.forecast'), forecastSentence(words, block)],
    [words.say('fact.evidence'), words.say(`forecast.basis.${forecast.basis}`)],
    [
      words.say('fact.request'),
      request
        ? words.say('tenant.request', {
            number: request.number,
            state: { safe: words.say(requestStateKey(request)) },
            date: { safe: words.dateTime(request.stateSince) },
          })
        : words.say('tenant.request.none'),
    ],
  ]);
}

/** For whom the grant is, where that was seen; empty where nobody could see it. */
function grantedFor(words: CardWords, { forAll, people }: Block['application']): string {
  if (forAll) return words.say('tenant.for.all');
  return people.length > 0 ? words.say('tenant.for.people', { count: people.length }) : '';
}
