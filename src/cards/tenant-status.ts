import { z } from 'zod';
import type { ConnectionState } from '../services/consent/model.ts';
import type { TenantFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { waitRow } from './connection-facts.ts';
import { connectionRow } from './connection-row.ts';
import { nameOf } from './kind-words.ts';
import { actionsShape } from './parts/actions.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import { levels, levelsShape } from './parts/levels.ts';
import { rowsShape } from './parts/rows.ts';
import { tenantActions } from './tenant-actions.ts';
import { tenantName } from './tenant-name.ts';
import { tenantProduct, tenantProductShape } from './tenant-product.ts';
import { tenantSettings } from './tenant-settings.ts';
import template from './tenant-status.json' with { type: 'json' };
import { approverNames, names } from './who.ts';

/** Helpdesk's one card about a tenant: what is known from what, whose turn it is, and since when. */
export const tenantStatusCard = defineCard('tenant-status', {
  template,
  shape: {
    ...headingShape,
    ...factsShape,
    ...leadShape,
    settingsTitle: z.string(),
    ...levelsShape,
    products: z.array(tenantProductShape),
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
    const { tenant, products, counts, connections, one, now } = facts;
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
      ...(one
        ? heading('info', words.say('tenant.one.headline', { what: nameOf(one) }), words.markdown(name))
        : heading('info', words.say('tenant.headline', { tenant: name }))),
      ...tenantFacts(words, facts),
      lead: empty.map(sentence),
      settingsTitle: words.say('tenant.settings'),
      ...levels(tenantSettings(words, facts)),
      products: products.map((each) => tenantProduct(words, facts, each)),
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
      ...tenantActions(words, facts),
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

function tenantFacts(words: CardWords, { tenant, one, estimate, now }: TenantFacts) {
  return factRows([
    [words.say('fact.tenant_id'), words.markdown(tenant.id)],
    [words.say('fact.domains'), names(words, tenant.domains)],
    [
      words.say('fact.approvers'),
      tenant.approvers.length > 0 ? approverNames(words, tenant.approvers) : words.say('tenant.no_approvers'),
    ],
    ...(one ? waitRow(words, { connection: one, estimate, now }) : []),
  ]);
}
