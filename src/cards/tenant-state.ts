import type { ConnectionState } from '../services/consent/model.ts';
import type { TenantFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardValues, CardWords } from './card-words.ts';
import { nameOf } from './kind-words.ts';
import { stateTones } from './parts/rows.ts';
import type { Tone } from './parts/tone.ts';
import { isNamed, tenantName } from './tenant-name.ts';
import { approverNames, nextSentence } from './who.ts';

/** What wants attention first stands first; states that are over want none. */
const groups = [
  { says: 'attention', tone: 'warn', states: ['overdue', 'revoked', 'needs_reauth', 'wrong_account'] },
  { says: 'needs_admin', tone: 'wait', states: ['needs_admin'] },
  { says: 'needs_sign_in', tone: 'turn', states: ['needs_sign_in', 'draft'] },
  { says: 'propagating', tone: 'wait', states: ['propagating'] },
  { says: 'active', tone: 'good', states: ['active'] },
] as const satisfies readonly { says: string; tone: Tone; states: readonly ConnectionState[] }[];

interface Standing {
  readonly tone: Tone;
  readonly headline: TextKey;
  readonly count?: number;
  /** The product that stands in the way. */
  readonly product?: TenantFacts['products'][number];
  /** The vendor's to mend, and nobody's in the tenant. */
  readonly vendors?: true;
  readonly states: readonly ConnectionState[];
}

/** How a tenant stands, as a headline, and whose turn it is there, since when; empty where it is nobody's. */
export function tenantSaying(words: CardWords, facts: TenantFacts) {
  const { tenant, one } = facts;
  const standing = one ? ofOne(one) : standingOf(facts);
  const values: CardValues = {
    tenant: isNamed(tenant) ? tenantName(words, tenant) : words.plain('tenant.this'),
    app: standing.product?.product.enterpriseAppName ?? '',
    count: standing.count ?? 0,
    ...(one ? { what: nameOf(one), state: { safe: words.say(`state.${one.state}`) } } : {}),
  };
  return {
    tone: standing.tone,
    title: words.say(standing.headline, values),
    headline: words.plain(standing.headline, values),
    turn: turnOf(words, facts, standing),
  };
}

const ofOne = ({ state }: NonNullable<TenantFacts['one']>): Standing => ({
  tone: stateTones[state],
  headline: 'tenant.one.headline',
  states: [state],
});

/** Where Microsoft tells nothing of a tenant at all, nothing there goes on. */
const out = ['no_tenant', 'other_cloud'] as const;

function standingOf({ products, counts }: TenantFacts): Standing {
  const refused = products.find(({ refusedSecret }) => refusedSecret);
  // Ours to mend, and until then nothing that is known here is fresh.
  if (refused) return { tone: 'bad', headline: 'tenant.state.our_secret', product: refused, vendors: true, states: [] };
  for (const why of out) {
    const product = products.find(({ application }) => application.untold?.why === why);
    if (product) return { tone: 'bad', headline: `tenant.state.${why}`, product, vendors: true, states: [] };
  }
  for (const level of ['disabled', 'revoked'] as const) {
    const product = products.find(({ application }) => application.level === level);
    if (product) return { tone: 'bad', headline: `tenant.state.${level}`, product, states: ['revoked', 'active'] };
  }
  for (const { says, tone, states } of groups) {
    const inGroup = counts.filter(({ state }) => states.some((each) => each === state));
    const count = inGroup.reduce((sum, each) => sum + each.count, 0);
    if (count > 0) return { tone, headline: `tenant.state.${says}`, count, states };
    // A request may be open though all who asked for it have left.
    if (says === 'needs_admin' && products.some(({ request }) => request)) {
      return { tone, headline: 'tenant.state.needs_admin', states };
    }
  }
  const isNew = products.length === 0 && counts.length === 0;
  return { tone: 'quiet', headline: isNew ? 'tenant.state.new' : 'tenant.state.quiet', states: [] };
}

/** Told of the connection that has waited longest in that state, else of what stands in the way or was asked. */
function turnOf(
  words: CardWords,
  { connections, products, tenant }: TenantFacts,
  { states, product, vendors }: Standing,
): string {
  if (vendors && product) {
    const { refusedSecret, product: of } = product;
    const who = { safe: words.say('who.vendor', { publisher: of.publisher }) };
    if (!refusedSecret) return words.say('next.fix_trouble.other', { who });
    const date = { safe: words.dateTime(refusedSecret.since) };
    const turn = { safe: words.say('next.renew_secret.other', { who }) };
    return words.say('tenant.turn', { turn, what: of.enterpriseAppName, date });
  }
  if (states.includes('active') && !product) {
    const works = connections.find(
      ({ connection, verdict }) => connection.state === 'active' && verdict.next === 'hand_over',
    );
    return works ? nextSentence(words, works, false) : words.say('next.nothing.other');
  }
  const [longest] = connections
    .filter((each) => states.includes(each.connection.state) && each.verdict.turn !== 'nobody')
    .filter((each) => !product || each.product.id === product.product.id)
    .sort((a, b) => a.verdict.since.getTime() - b.verdict.since.getTime());
  const told = (turn: string, what: string, since: Date): string =>
    words.say('tenant.turn', { turn: { safe: turn }, what, date: { safe: words.dateTime(since) } });
  if (longest) {
    const { connection, verdict } = longest;
    const what = verdict.next === 'decide' && connection.request ? connection.request : nameOf(connection);
    return told(nextSentence(words, longest, false), what, verdict.since);
  }
  const who = { safe: approverNames(words, tenant.approvers) };
  if (product) {
    const { application, product: of } = product;
    const next = application.level === 'revoked' ? 'grant_missing_scopes' : 'fix_trouble';
    return told(words.say(`next.${next}.other`, { who }), of.enterpriseAppName, application.since);
  }
  const request = states.includes('needs_admin') ? products.find((each) => each.request)?.request : null;
  if (!request) return '';
  const next = request.state === 'approved' ? 'continue_at_microsoft' : 'decide';
  return told(words.say(`next.${next}.other`, { who }), request.number, request.stateSince);
}
