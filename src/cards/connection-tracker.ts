import type { ConnectionState } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import { isReported } from './application-truth.ts';
import type { CardWords } from './card-words.ts';
import { tracker } from './parts/tracker.ts';
import { asksForAccount, hasCode, isGranted, isWallCertain } from './sign-in-situation.ts';

type StepName = 'review' | 'admin' | 'sign_in' | 'activate' | 'active';

const places: Readonly<Partial<Record<ConnectionState, StepName>>> = {
  draft: 'review',
  needs_admin: 'admin',
  revoked: 'admin',
  denied: 'admin',
  needs_sign_in: 'sign_in',
  wrong_account: 'sign_in',
  needs_reauth: 'sign_in',
  propagating: 'activate',
  overdue: 'activate',
  active: 'active',
};

function placeOf(facts: ConnectionFacts): StepName {
  const { state, grantKnownAt } = facts.connection;
  // Tried, and the consent is missing at Microsoft: it is the administrator's step, and a new sign-in follows.
  if (facts.verdict.next === 'grant_missing_scopes') return 'admin';
  // Nobody is asked yet, but it is what comes next.
  if (state === 'needs_sign_in' && isWallCertain(facts)) return 'admin';
  // Withdrawn, and granted again meanwhile.
  if (state === 'revoked' && isGranted(facts)) return facts.verdict.next === 'sign_in_again' ? 'sign_in' : 'activate';
  return places[state] ?? (grantKnownAt ? 'activate' : 'sign_in');
}

/** A device's first card stands in the product's own set-up, whose steps are counted there. */
export const showsSetup = ({ connection: { target, state } }: ConnectionFacts): boolean =>
  target === 'room' && state === 'draft';

/** An administrator or the vendor must put something right before this step can go on. */
const isHeldUp = ({ verdict: { turn } }: ConnectionFacts, place: StepName): boolean =>
  place !== 'admin' && (turn === 'approver' || turn === 'vendor');

/**
 * The steps of this connection. The administrator's step stays in the list for as long as one may be needed, so that the
 * number of steps does not change at the wall; until one is asked it is open, not done.
 */
export function connectionTracker(words: CardWords, facts: ConnectionFacts) {
  const { connection, request, forecast, application } = facts;
  const { state } = connection;
  // How far it came says nothing any more once it was taken apart or cleared away.
  if (state === 'disconnected' || state === 'expired' || state === 'cancelled') return tracker(words, [], 0);
  // Every step is done: the headline says it.
  if (state === 'active') return tracker(words, [], 0);
  // A question about the room account, or a code to type: nothing else shall stand between it and its buttons.
  if (asksForAccount(facts) || hasCode(facts)) return tracker(words, [], 0);
  const place = placeOf(facts);
  const asked = request !== null || place === 'admin';
  // Who came through without an administrator needs none any more.
  const cameThrough = connection.signer !== null || place === 'activate' || place === 'active';
  const listed = asked || (!cameThrough && forecast.kind !== 'self_consent' && !isGranted(facts));
  const maybe = listed && !asked && !isReported(application, request) && !isWallCertain(facts);
  const names: StepName[] = ['review', ...(listed ? ['admin' as const] : []), 'sign_in', 'activate', 'active'];
  const how = state === 'denied' || state === 'failed' ? 'stopped' : isHeldUp(facts, place) ? 'held' : 'now';
  const labels = names.map((name): TextKey => (maybe && name === 'admin' ? 'tracker.admin_maybe' : `tracker.${name}`));
  const open = maybe ? names.indexOf('admin') : -1;
  return tracker(words, labels, names.indexOf(place), { how, open, counted: !showsSetup(facts) });
}
