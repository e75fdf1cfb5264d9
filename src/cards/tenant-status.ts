import { z } from 'zod';
import type { ConnectionState } from '../services/consent/model.ts';
import type { TenantFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { connectionRow } from './connection-row.ts';
import { forecastSentence } from './forecast-sentence.ts';
import { applicationRow, signedInRow } from './level-rows.ts';
import { actions, actionsShape, button } from './parts/actions.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { rowsShape } from './parts/rows.ts';
import { tenantName } from './tenant-name.ts';
import template from './tenant-status.json' with { type: 'json' };
import { approverNames, names } from './who.ts';

/** Helpdesk's one card about a tenant: what is known from what, whose turn it is, and since when. */
export const tenantStatusCard = defineCard('tenant-status', {
  template,
  shape: {
    ...headingShape,
    ...factsShape,
    ...leadShape,
    products: z.array(z.object({ name: z.string(), ...levelsShape, ...factsShape })),
    hasConnections: z.boolean(),
    hasChart: z.boolean(),
    connectionsTitle: z.string(),
    countsText: z.string(),
    chartTitle: z.string(),
    total: z.string(),
    counts: z.array(z.object({ legend: z.string(), value: z.number(), color: z.string() })),
    newestTitle: z.string(),
    ...rowsShape,
    ...footShape,
    ...actionsShape,
  },
  view(facts, words) {
    const { tenant, products, counts, connections, now } = facts;
    const name = tenantName(words, tenant);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const countsText = words.list(
      counts.map(({ state, count }) =>
        words.say('tenant.counts', { state: { safe: words.say(`state.${state}`) }, count }),
      ),
    );
    const empty = [
      ...(products.length === 0 ? [words.say('tenant.products.none')] : []),
      ...(total === 0 ? [words.say('tenant.connections.none')] : []),
    ];
    return {
      ...frame(words, words.plain('tenant.summary', { tenant: name }), [countsText, ...empty]),
      ...heading('info', words.say('tenant.headline', { tenant: name })),
      ...tenantFacts(words, facts),
      lead: empty.map(sentence),
      products: products.map((each) => productBlock(words, facts, each)),
      hasConnections: total > 0,
      // A ring of one colour says nothing that the line above it does not.
      hasChart: counts.length > 1,
      connectionsTitle: words.say('tenant.connections.title'),
      countsText,
      chartTitle: words.plain('tenant.chart'),
      total: words.number(total),
      counts: counts.map(({ state, count }) => ({
        legend: words.plain(`state.${state}`),
        value: count,
        color: chartColors[state],
      })),
      newestTitle: words.say('tenant.connections.newest'),
      rows: connections.map((each) => connectionRow(words, each, false)),
      ...foot(words.say('as_of', { date: { safe: words.dateTime(now) } })),
      ...actions({
        buttons: [button(words.plain('button.refresh'), 'show_tenant', { id: tenant.id, version: 0 })],
      }),
    };
  },
});

// One colour per slice: states of the same tone must stay apart in the ring. The figures stand in the text as well.
const chartColors: Readonly<Record<ConnectionState, string>> = {
  draft: 'neutral',
  needs_admin: 'categoricalPurple',
  needs_sign_in: 'categoricalBlue',
  wrong_account: 'categoricalMarigold',
  propagating: 'categoricalTeal',
  active: 'good',
  overdue: 'warning',
  needs_reauth: 'categoricalLavender',
  revoked: 'categoricalRed',
  denied: 'attention',
  expired: 'neutral',
  cancelled: 'neutral',
  disconnected: 'categoricalLightBlue',
  failed: 'attention',
};

function tenantFacts(words: CardWords, { tenant }: TenantFacts) {
  return factRows([
    [words.say('fact.tenant_id'), words.markdown(tenant.id)],
    [words.say('fact.domains'), names(words, tenant.domains)],
    [words.say('fact.reach'), words.say(`tenant.reach.${tenant.reach}`)],
    [
      words.say('fact.approvers'),
      tenant.approvers.length > 0 ? approverNames(words, tenant.approvers) : words.say('tenant.no_approvers'),
    ],
  ]);
}

function productBlock(words: CardWords, facts: TenantFacts, block: TenantFacts['products'][number]) {
  const { product, application, forecast, request } = block;
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
    ...factRows([
      [words.say('fact.enterprise_app'), words.markdown(product.enterpriseAppName)],
      [words.say('fact.client_id'), words.markdown(product.clientId)],
      [words.say('fact.forecast'), forecastSentence(words, block)],
      [words.say('fact.evidence'), words.say(`forecast.basis.${forecast.basis}`)],
      [
        words.say('fact.request'),
        request
          ? words.say('tenant.request', {
              number: request.number,
              state: { safe: words.say(`request.state.${request.state}`) },
              date: { safe: words.dateTime(request.stateSince) },
            })
          : words.say('tenant.request.none'),
      ],
    ]),
  };
}
