import { z } from 'zod';
import type { TenantFacts } from '../services/journeys/facts.ts';
import { defineCard, frame } from './card.ts';
import type { CardWords } from './card-words.ts';
import { waitRow } from './connection-facts.ts';
import { connectionRow } from './connection-row.ts';
import { oneCause } from './one-cause.ts';
import { actionsShape } from './parts/actions.ts';
import { details, detailsShape } from './parts/details.ts';
import { facts as factRows, factsShape } from './parts/facts.ts';
import { foot, footShape } from './parts/foot.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence, strong } from './parts/lead.ts';
import { rowsShape } from './parts/rows.ts';
import { tenantActions } from './tenant-actions.ts';
import { figures, figuresShape } from './tenant-figures.ts';
import { isNamed, tenantName } from './tenant-name.ts';
import { tenantProduct, tenantProductDetails, tenantProductShape } from './tenant-product.ts';
import { tenantSettings } from './tenant-settings.ts';
import { tenantSaying } from './tenant-state.ts';
import template from './tenant-status.json' with { type: 'json' };
import { approverNames, names } from './who.ts';

// Beside several products there is room for fewer.
const mostRows = (products: number): number => (products > 1 ? 3 : 5);

/** Helpdesk's one card about a tenant: how it stands, whose turn it is and since when, and from what all that is known. */
export const tenantStatusCard = defineCard('tenant-status', {
  template,
  shape: {
    ...headingShape,
    ...leadShape,
    ...figuresShape,
    ...factsShape,
    products: z.array(tenantProductShape),
    hasNewest: z.boolean(),
    newestTitle: z.string(),
    ...rowsShape,
    ...footShape,
    ...detailsShape,
    ...actionsShape,
  },
  view(facts, words) {
    const { tenant, products, counts, connections, one, estimate, now } = facts;
    const saying = tenantSaying(words, facts);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const figured = figures(words, facts);
    const none = products.length === 0 ? 'tenant.products.none' : 'tenant.connections.none';
    const empty = total === 0 ? [words.say(none)] : [];
    const shown = one ? [] : connections.slice(0, mostRows(products.length));
    const { cause, error } = oneCause(words, facts);
    return {
      ...frame(words, words.plain('tenant.summary', { tenant: tenantName(words, tenant) }), [
        saying.headline,
        cause,
        saying.turn,
        figured.figures,
        ...empty,
      ]),
      ...heading(
        saying.tone,
        saying.title,
        one || !isNamed(tenant) ? words.markdown(tenantName(words, tenant)) : names(words, tenant.domains),
      ),
      lead: [
        ...(cause ? [sentence(cause)] : []),
        ...(saying.turn ? [strong(saying.turn)] : []),
        ...(error ? [sentence(error)] : []),
        ...empty.map(sentence),
      ],
      ...figured,
      ...factRows(one ? waitRow(words, { connection: one, estimate, now }) : []),
      products: products.map((each) => tenantProduct(words, facts, each)),
      hasNewest: shown.length > 0,
      newestTitle: words.say('tenant.connections.newest'),
      // One row alone would say once more whose turn it is.
      rows: shown.map((each) => connectionRow(words, each, false, shown.length === 1 ? saying.turn : '')),
      ...foot(
        !one && total > shown.length ? words.say('mine.more', { count: total - shown.length }) : '',
        words.say('as_of', { date: { safe: words.dateTime(now) } }),
      ),
      ...tenantDetails(words, facts),
      ...tenantActions(words, facts),
    };
  },
});

/** Ids and settings: what is compared and looked up, not what is going on. */
function tenantDetails(words: CardWords, facts: TenantFacts) {
  const { tenant, products } = facts;
  return details(
    words,
    [
      [words.say('fact.tenant_id'), words.markdown(tenant.id)],
      [
        words.say('fact.approvers'),
        tenant.approvers.length > 0 ? approverNames(words, tenant.approvers) : words.say('tenant.no_approvers'),
      ],
      ...products.flatMap((each) => [
        ...(products.length > 1 ? [[words.say('fact.product'), words.markdown(each.product.name)] as const] : []),
        ...tenantProductDetails(words, each),
      ]),
    ],
    tenantSettings(words, facts),
  );
}
