import { z } from 'zod';
import type { ConnectionState } from '../services/consent/model.ts';
import type { TenantFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardWords } from './card-words.ts';

export const figuresShape = {
  hasFigures: z.boolean(),
  figures: z.string(),
  hasChart: z.boolean(),
  chartTitle: z.string(),
  total: z.string(),
  slices: z.array(z.object({ legend: z.string(), value: z.number(), color: z.string() })),
};

type Slice = { readonly legend: TextKey; readonly color: string };

// Few slices, coloured by what they mean; every state by itself stands in the text.
const active: Slice = { legend: 'state.active', color: 'good' };
const waiting: Slice = { legend: 'tenant.chart.waiting', color: 'categoricalBlue' };
const acting: Slice = { legend: 'tenant.chart.acting', color: 'warning' };
const failed: Slice = { legend: 'tenant.chart.failed', color: 'attention' };
const idle: Slice = { legend: 'tenant.chart.idle', color: 'neutral' };

const sliceOf: Readonly<Record<ConnectionState, Slice>> = {
  draft: idle,
  needs_admin: waiting,
  needs_sign_in: acting,
  wrong_account: acting,
  propagating: waiting,
  active,
  overdue: acting,
  needs_reauth: acting,
  revoked: failed,
  denied: failed,
  expired: idle,
  cancelled: idle,
  disconnected: idle,
  failed,
};

/** What was active is no more while its application is switched off. */
function figuresOf({ state, count, heldUp = 0 }: TenantFacts['counts'][number]) {
  const figures: readonly { says: TextKey; count: number; slice: Slice }[] = [
    { says: `state.${state}`, count: count - heldUp, slice: sliceOf[state] },
    { says: 'level.application.disabled', count: heldUp, slice: acting },
  ];
  return figures.filter((figure) => figure.count > 0);
}

const listed = (words: CardWords, shown: ReturnType<typeof figuresOf>): string =>
  shown.map(({ says, count }) => words.say('tenant.counts', { state: { safe: words.say(says) }, count })).join(' · ');

/** One product's connections by state, where several stand on the card; empty where one alone does. */
export const productFigures = (
  words: CardWords,
  { one, products }: TenantFacts,
  { counts }: TenantFacts['products'][number],
): string => (one || products.length < 2 ? '' : listed(words, counts.flatMap(figuresOf)));

/**
 * How many connections are in each state, as text and as a ring; where several products stand on the card, each has its
 * own figures there, and here is their sum. Of one connection alone there is nothing to count.
 */
export function figures(words: CardWords, { counts, one, products }: TenantFacts) {
  const shown = one ? [] : counts.flatMap(figuresOf);
  const slices = [active, waiting, acting, failed, idle].flatMap((slice) => {
    const value = shown.filter((each) => each.slice === slice).reduce((sum, { count }) => sum + count, 0);
    return value > 0 ? [{ legend: words.plain(slice.legend), value, color: slice.color }] : [];
  });
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  return {
    hasFigures: shown.length > 0,
    figures: products.length > 1 && total > 0 ? words.say('tenant.counts.all', { count: total }) : listed(words, shown),
    // A ring of one colour says nothing that the text does not.
    hasChart: slices.length > 1,
    chartTitle: words.plain('tenant.chart'),
    total: words.number(total),
    slices,
  };
}
