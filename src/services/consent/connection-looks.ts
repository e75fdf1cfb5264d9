import { clear, to } from './connection-change.ts';
import type { ConnectionEffect, ConnectionEvent, ConnectionStep, ProbeOutcome } from './connection-events.ts';
import { isExchangesRefusal } from './exchange.ts';
import { lifetimes } from './lifetimes.ts';
import type { Connection, Trouble, TroubleClass } from './model.ts';
import { proving, secondsLeftAlone, secondsToNextCheck } from './schedule.ts';
import { follows, type Siblings } from './siblings.ts';
import { moved, refused } from './step.ts';

const later = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);

const untilAfter = (at: Date, seconds: number): Date | null => (seconds > 0 ? later(at, seconds * 1000) : null);

/** Looked after once it was active: the owner agreed to it, and a token is kept to look with. */
const isLookedAfter = ({ healthAgreedAt, nextCheckAt }: Connection): boolean =>
  healthAgreedAt !== null && nextCheckAt !== null;

type Probed = Pick<Extract<ConnectionEvent, { kind: 'probed' }>, 'outcome' | 'siblings' | 'held' | 'at'>;

const alone: Siblings = { newestDenied: null, provedAt: null };

/** What a look at the live access brings: on the way to active, and afterwards where the owner agreed to it. */
export function probed(connection: Connection, event: Probed): ConnectionStep {
  const step = looked(connection, event);
  if (step.kind === 'refused' || !event.held) return step;
  // A look that is repeated is compared with what was held before; one that counts is remembered.
  const counts = event.outcome.kind === 'answered' || step.subject.state === 'revoked';
  return counts ? { ...step, subject: { ...step.subject, held: event.held } } : step;
}

function looked(connection: Connection, { outcome, siblings, at }: Probed): ConnectionStep {
  switch (connection.state) {
    case 'propagating':
    case 'overdue':
      return onTheWay(connection, outcome, siblings ?? alone, at);
    case 'active':
      return isLookedAfter(connection) ? whileActive(connection, outcome, at) : refused('not_now');
    case 'revoked':
      return isLookedAfter(connection) ? afterWithdrawal(connection, outcome, at) : refused('not_now');
    default:
      return refused('not_now');
  }
}

function onTheWay(connection: Connection, outcome: ProbeOutcome, siblings: Siblings, at: Date): ConnectionStep {
  switch (outcome.kind) {
    case 'answered':
      return answered(connection, at);
    case 'broken':
      // Switched off, not taken away: the sign-in is as good as before once it is on again.
      if (outcome.trouble.class === 'disabled')
        return waits(connection, { kind: 'waiting', trouble: outcome.trouble }, siblings, at);
      return breaks(connection, outcome.trouble, at);
    case 'waiting':
      // A token that is fresh is refused: once by a copy that is behind, twice in a row because the sign-in is dead (facts 8).
      if (outcome.trouble.class === 'expired' && connection.trouble?.class === 'expired')
        return breaks(connection, outcome.trouble, at);
      return waits(connection, outcome, siblings, at);
  }
}

/** One answer is enough, unless a replica had denied the consent before: then it may still be another's turn (facts 10, row 10). */
function answered(connection: Connection, at: Date): ConnectionStep {
  const proofs = connection.proofs === null ? proving.looks : connection.proofs + 1;
  if (proofs >= proving.looks) return becomesActive(connection, at);
  const nextCheckAt = later(at, proving.seconds * 1000);
  const change = { ...clear, proofs, checks: connection.checks + 1, nextCheckAt };
  return moved(to(connection, connection.state, at, change), [
    { kind: 'check_at', at: nextCheckAt },
    ...(proofs === 1 ? [{ kind: 'good_news' } as const] : []),
    { kind: 'redraw' },
  ]);
}

function becomesActive(connection: Connection, at: Date): ConnectionStep {
  const nextCheckAt = connection.healthAgreedAt ? later(at, lifetimes.healthCheck) : null;
  const active = { ...clear, activeAt: at, nextCheckAt, failures: 0, proofs: null, checks: connection.checks + 1 };
  return moved(to(connection, 'active', at, active), [
    // Kept only while propagating, or where the owner agreed to be looked after (design section 6).
    nextCheckAt ? { kind: 'check_at', at: nextCheckAt } : { kind: 'forget_token' },
    { kind: 'tell_active' },
    { kind: 'good_news' },
  ]);
}

function breaks(connection: Connection, trouble: Trouble, at: Date): ConnectionStep {
  const wasActive = connection.state === 'active';
  const broken = {
    userLevel: 'broken',
    userLevelSince: at,
    trouble,
    troubleAt: at,
    nextCheckAt: null,
    failures: 0,
    brokenAt: wasActive ? at : connection.brokenAt,
  } as const;
  const tell: ConnectionEffect = { kind: wasActive ? 'tell_withdrawn' : 'tell_requester' };
  return moved(to(connection, 'needs_reauth', at, broken), [{ kind: 'forget_token' }, tell]);
}

type Waiting = Extract<ProbeOutcome, { kind: 'waiting' }>;

function waits(connection: Connection, outcome: Waiting, siblings: Siblings, at: Date): ConnectionStep {
  const known = connection.grantKnownAt ?? at;
  const waited = (at.getTime() - known.getTime()) / 1000;
  const pace = {
    retryAfter: outcome.retryAfterSeconds,
    follows: outcome.trouble.class === 'not_consented' && follows(connection, siblings),
    refusedAgain: isExchangesRefusal(connection, outcome.trouble) && isExchangesRefusal(connection, connection.trouble),
  };
  const nextCheckAt = later(at, secondsToNextCheck(connection.checks, waited, pace) * 1000);
  const leftAloneUntil = untilAfter(at, secondsLeftAlone(waited, pace));
  const over = at.getTime() - known.getTime() - lifetimes.activation;
  if (over >= lifetimes.overdueIsWatched) {
    const given = { trouble: outcome.trouble, troubleAt: at, nextCheckAt: null, checks: connection.checks + 1 };
    return moved(to(connection, 'failed', at, given), [{ kind: 'forget_token' }, { kind: 'tell_requester' }]);
  }
  const late = over >= 0;
  const becomesOverdue = late && connection.state === 'propagating';
  const proofs = proofsAfter(connection, outcome.trouble);
  const looks = { checks: connection.checks + 1, proofs, nextCheckAt, leftAloneUntil };
  const change = { trouble: outcome.trouble, troubleAt: at, ...looks };
  return moved(to(connection, late ? 'overdue' : connection.state, at, change), [
    { kind: 'check_at', at: nextCheckAt },
    // The card shows how long it has waited; only the 24 h mark is news worth a message, and once.
    becomesOverdue ? { kind: 'tell_requester' } : { kind: 'redraw' },
  ]);
}

/** A refusal ends the row; Microsoft being busy says nothing. */
function proofsAfter({ proofs }: Connection, { class: is }: Trouble): number | null {
  if (is === 'not_consented') return 0;
  return is === 'no_rights' && proofs !== null ? 0 : proofs;
}

// Waiting in the sense of a probe, yet on an active connection a sign that something was taken away.
const takenAway: ReadonlySet<TroubleClass> = new Set([
  'not_consented',
  'withdrawn',
  'no_rights',
  'disabled',
  'expired',
]);

/** A look at what works: one bad look is repeated soon, the second one counts. Microsoft being busy says nothing. */
function whileActive(connection: Connection, outcome: ProbeOutcome, at: Date): ConnectionStep {
  if (outcome.kind === 'answered') {
    const nextCheckAt = later(at, lifetimes.healthCheck);
    return moved(to(connection, 'active', at, { ...clear, failures: 0, nextCheckAt, checks: connection.checks + 1 }), [
      { kind: 'check_at', at: nextCheckAt },
    ]);
  }
  const { trouble } = outcome;
  if (outcome.kind === 'waiting' && !takenAway.has(trouble.class)) {
    // Where nothing is suspected the next ordinary look will do: an hour of trouble at Microsoft must not become a storm.
    const wait = connection.failures === 0 ? lifetimes.healthCheck : lifetimes.healthRecheck;
    return again(connection, outcome, wait, connection.failures, at);
  }
  if (connection.failures === 0) return again(connection, outcome, lifetimes.healthRecheck, 1, at);
  return consentIsGone(trouble) ? withdrawn(connection, trouble, at) : breaks(connection, trouble, at);
}

/** The consent, not the account: a new sign-in alone would not mend it. */
const consentIsGone = ({ class: is }: Trouble): boolean =>
  is === 'not_consented' || is === 'withdrawn' || is === 'disabled';

/** Looks again after so long, and never sooner than Microsoft asked. */
function again(
  connection: Connection,
  outcome: Exclude<ProbeOutcome, { kind: 'answered' }>,
  wait: number,
  failures: number,
  at: Date,
): ConnectionStep {
  const asked = outcome.kind === 'waiting' ? (outcome.retryAfterSeconds ?? 0) : 0;
  const nextCheckAt = later(at, Math.max(wait, asked * 1000));
  const looks = { nextCheckAt, leftAloneUntil: untilAfter(at, asked), checks: connection.checks + 1 };
  return moved(to(connection, connection.state, at, { failures, ...looks }), [{ kind: 'check_at', at: nextCheckAt }]);
}

/** What was granted is gone. A kept token stays where the owner agreed: it is how a recovery is noticed. */
export function withdrawn(connection: Connection, trouble: Trouble, at: Date): ConnectionStep {
  const nextCheckAt = isLookedAfter(connection) ? later(at, lifetimes.healthCheck) : null;
  const brokenAt = connection.state === 'active' ? at : connection.brokenAt;
  const change = { trouble, troubleAt: at, nextCheckAt, failures: 0, brokenAt };
  return moved(to(connection, 'revoked', at, change), [
    nextCheckAt ? { kind: 'check_at', at: nextCheckAt } : { kind: 'forget_token' },
    { kind: 'tell_withdrawn' },
  ]);
}

function afterWithdrawal(connection: Connection, outcome: ProbeOutcome, at: Date): ConnectionStep {
  if (outcome.kind === 'answered') return becomesActive(connection, at);
  if (outcome.kind === 'broken' && !consentIsGone(outcome.trouble)) {
    // The sign-in has died meanwhile: after a new grant somebody must sign in again, too. The cause stays the withdrawal.
    const blind = { userLevel: 'broken', userLevelSince: at, nextCheckAt: null } as const;
    return moved(to(connection, 'revoked', at, blind), [{ kind: 'forget_token' }, { kind: 'redraw' }]);
  }
  return again(connection, outcome, lifetimes.healthCheck, 0, at);
}
