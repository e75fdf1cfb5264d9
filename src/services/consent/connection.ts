import { lifetimes } from './lifetimes.ts';
import type { Connection, ConnectionState, Person, Trouble } from './model.ts';
import { secondsToNextCheck } from './schedule.ts';
import { isConnectionEnd, mayConnectionMove, stoppingStates } from './states.ts';
import { moved, refused, type Step } from './step.ts';

/** What a probe (a harmless live call as that account) said. */
export type ProbeOutcome =
  | { readonly kind: 'answered' }
  | { readonly kind: 'waiting'; readonly trouble: Trouble; readonly retryAfterSeconds?: number }
  | { readonly kind: 'broken'; readonly trouble: Trouble };

export type ConnectionEvent =
  | {
      readonly kind: 'scopes_confirmed';
      readonly by: Person;
      readonly scopeVersion: string;
      readonly openRequest: string | null;
      readonly at: Date;
    }
  | { readonly kind: 'wall_seen'; readonly by: Person; readonly request: string; readonly at: Date }
  | { readonly kind: 'called_back'; readonly at: Date }
  | { readonly kind: 'request_ended'; readonly as: 'denied' | 'expired' | 'cancelled'; readonly at: Date }
  | { readonly kind: 'signed_in'; readonly oid: string; readonly missing: readonly string[]; readonly at: Date }
  | { readonly kind: 'other_account'; readonly shown: string; readonly trouble: Trouble; readonly at: Date }
  | { readonly kind: 'sign_in_failed'; readonly trouble: Trouble; readonly at: Date }
  | { readonly kind: 'probed'; readonly outcome: ProbeOutcome; readonly at: Date }
  | { readonly kind: 'cancelled'; readonly by: Person; readonly at: Date }
  /** The owner of the mailbox, whom somebody else asked to sign in, did not want it. */
  | { readonly kind: 'refused_by_owner'; readonly at: Date }
  | { readonly kind: 'clock'; readonly at: Date };

export type ConnectionEffect =
  /** The requester must act or something ended: a new message. */
  | { readonly kind: 'tell_requester' }
  /** The card moves on: edited in place. */
  | { readonly kind: 'redraw' }
  | { readonly kind: 'tell_active' }
  | { readonly kind: 'forget_token' }
  | { readonly kind: 'check_at'; readonly at: Date };

export type ConnectionRefusal = 'ended' | 'not_now' | 'not_yours' | 'already';

export type ConnectionStep = Step<Connection, ConnectionEffect, ConnectionRefusal>;

const samePerson = (a: Person, b: Person): boolean => a.tenant === b.tenant && a.oid === b.oid;

const to = (
  connection: Connection,
  state: ConnectionState,
  at: Date,
  change: Partial<Connection> = {},
): Connection => ({
  ...connection,
  ...change,
  state,
  stateSince: state === connection.state ? connection.stateSince : at,
  updatedAt: at,
});

const hasSignedIn = ({ state }: Connection): boolean => ['propagating', 'overdue', 'active'].includes(state);

const clear = { trouble: null, troubleAt: null, otherAccount: null } as const;

/**
 * What an event does to a connection. Pure: who acted and what time it is arrive in the event.
 * "Refused" is an ordinary answer: late taps and second taps are an ordinary day, and change nothing.
 */
export function advanceConnection(connection: Connection, event: ConnectionEvent): ConnectionStep {
  if (isConnectionEnd(connection.state)) return refused('ended');
  switch (event.kind) {
    case 'scopes_confirmed':
      return confirmed(connection, event);
    case 'wall_seen':
      return wallSeen(connection, event);
    case 'called_back':
      if (connection.state !== 'needs_admin') return refused('not_now');
      return moved(to(connection, 'needs_sign_in', event.at, clear), [{ kind: 'tell_requester' }]);
    case 'request_ended':
      if (connection.state !== 'needs_admin') return refused('not_now');
      return moved(to(connection, event.as, event.at), [{ kind: 'tell_requester' }]);
    case 'signed_in':
      return signedIn(connection, event);
    case 'other_account':
      if (!mayConnectionMove(connection.state, 'wrong_account') && connection.state !== 'wrong_account') {
        return refused('not_now');
      }
      return moved(
        to(connection, 'wrong_account', event.at, {
          userLevel: 'wrong_account',
          userLevelSince: event.at,
          otherAccount: event.shown,
          trouble: event.trouble,
          troubleAt: event.at,
        }),
        [{ kind: 'forget_token' }, { kind: 'tell_requester' }],
      );
    case 'sign_in_failed':
      if (connection.state === 'draft') return refused('not_now');
      // A second trip that failed after the first one succeeded: the account has signed in, so nothing is wrong.
      if (hasSignedIn(connection)) return refused('already');
      // The journey stays where it is; only what happened is remembered and shown, with the next step.
      return moved(to(connection, connection.state, event.at, { trouble: event.trouble, troubleAt: event.at }), [
        { kind: 'tell_requester' },
      ]);
    case 'probed':
      return probed(connection, event.outcome, event.at);
    case 'cancelled':
      if (!samePerson(connection.requester, event.by)) return refused('not_yours');
      if (!mayConnectionMove(connection.state, 'cancelled')) return refused('not_now');
      return moved(to(connection, 'cancelled', event.at, { nextCheckAt: null }), [
        { kind: 'forget_token' },
        { kind: 'redraw' },
      ]);
    case 'refused_by_owner':
      if (!mayConnectionMove(connection.state, 'cancelled')) return refused('not_now');
      return moved(
        to(connection, 'cancelled', event.at, { trouble: ownerRefused, troubleAt: event.at, nextCheckAt: null }),
        [{ kind: 'forget_token' }, { kind: 'tell_requester' }],
      );
    case 'clock':
      return clockRan(connection, event.at);
  }
}

const ownerRefused: Trouble = { class: 'declined', code: 'refused_by_owner', owner: 'requester', correlation: null };

function confirmed(
  connection: Connection,
  event: Extract<ConnectionEvent, { kind: 'scopes_confirmed' }>,
): ConnectionStep {
  if (!samePerson(connection.requester, event.by)) return refused('not_yours');
  const again = connection.confirmed?.scopeVersion === event.scopeVersion;
  if (connection.state !== 'draft' && again) return refused('already');
  if (!['draft', 'needs_sign_in', 'wrong_account', 'needs_reauth'].includes(connection.state))
    return refused('not_now');
  const confirmation = { confirmed: { scopeVersion: event.scopeVersion, at: event.at } };
  // Somebody of this tenant already asked: join, so that nobody walks into the same wall twice (T27).
  if (event.openRequest) {
    return moved(to(connection, 'needs_admin', event.at, { ...confirmation, request: event.openRequest }), [
      { kind: 'redraw' },
    ]);
  }
  // Elsewhere only the list has changed: without a new confirmation no link would lead to Microsoft any more (S26).
  const state = connection.state === 'draft' ? 'needs_sign_in' : connection.state;
  return moved(to(connection, state, event.at, confirmation), [{ kind: 'redraw' }]);
}

function wallSeen(connection: Connection, event: Extract<ConnectionEvent, { kind: 'wall_seen' }>): ConnectionStep {
  if (!samePerson(connection.requester, event.by)) return refused('not_yours');
  if (connection.state === 'needs_admin') return refused('already');
  if (!connection.confirmed || !mayConnectionMove(connection.state, 'needs_admin')) return refused('not_now');
  return moved(to(connection, 'needs_admin', event.at, { ...clear, request: event.request }), [{ kind: 'redraw' }]);
}

function signedIn(connection: Connection, event: Extract<ConnectionEvent, { kind: 'signed_in' }>): ConnectionStep {
  if (connection.signer && connection.signer !== event.oid) return refused('not_yours');
  if (hasSignedIn(connection)) return refused('already');
  if (!mayConnectionMove(connection.state, 'propagating')) return refused('not_now');
  if (event.missing.length > 0) {
    const trouble: Trouble = { class: 'not_consented', code: 'scopes_missing', owner: 'approver', correlation: null };
    return moved(
      to(connection, connection.state, event.at, {
        userLevel: 'missing',
        userLevelSince: event.at,
        trouble,
        troubleAt: event.at,
      }),
      [{ kind: 'forget_token' }, { kind: 'tell_requester' }],
    );
  }
  const nextCheckAt = event.at;
  return moved(
    to(connection, 'propagating', event.at, {
      ...clear,
      signer: event.oid,
      userLevel: 'signed_in',
      userLevelSince: event.at,
      // Days may lie between a broken sign-in and its repair: the 24 h are those of this wait, not of an older one.
      grantKnownAt: event.at,
      checks: 0,
      nextCheckAt,
    }),
    [{ kind: 'redraw' }, { kind: 'check_at', at: nextCheckAt }],
  );
}

function probed(connection: Connection, outcome: ProbeOutcome, at: Date): ConnectionStep {
  if (connection.state !== 'propagating' && connection.state !== 'overdue') return refused('not_now');
  const known = connection.grantKnownAt ?? at;
  switch (outcome.kind) {
    case 'answered':
      return moved(
        to(connection, 'active', at, { ...clear, activeAt: at, nextCheckAt: null, checks: connection.checks + 1 }),
        [
          // Kept only while propagating; a later health check needs the owner's agreement first (design section 6).
          { kind: 'forget_token' },
          { kind: 'tell_active' },
        ],
      );
    case 'broken':
      return moved(
        to(connection, 'needs_reauth', at, {
          userLevel: 'broken',
          userLevelSince: at,
          trouble: outcome.trouble,
          troubleAt: at,
          nextCheckAt: null,
        }),
        [{ kind: 'forget_token' }, { kind: 'tell_requester' }],
      );
    case 'waiting': {
      const waited = (at.getTime() - known.getTime()) / 1000;
      const seconds = secondsToNextCheck(connection.checks, waited, outcome.retryAfterSeconds);
      const nextCheckAt = new Date(at.getTime() + seconds * 1000);
      const over = at.getTime() - known.getTime() - lifetimes.activation;
      if (over >= lifetimes.overdueIsWatched) {
        const given = { trouble: outcome.trouble, troubleAt: at, nextCheckAt: null, checks: connection.checks + 1 };
        return moved(to(connection, 'failed', at, given), [{ kind: 'forget_token' }, { kind: 'tell_requester' }]);
      }
      const late = over >= 0;
      const becomesOverdue = late && connection.state === 'propagating';
      const change = { trouble: outcome.trouble, troubleAt: at, checks: connection.checks + 1, nextCheckAt };
      return moved(to(connection, late ? 'overdue' : connection.state, at, change), [
        { kind: 'check_at', at: nextCheckAt },
        // The card shows how long it has waited; only the 24 h mark is news worth a message, and once.
        becomesOverdue ? { kind: 'tell_requester' } : { kind: 'redraw' },
      ]);
    }
  }
}

function clockRan(connection: Connection, at: Date): ConnectionStep {
  const stopped = at.getTime() - connection.updatedAt.getTime() >= lifetimes.stoppedJourney;
  if (stopped && stoppingStates.includes(connection.state))
    return moved(to(connection, 'expired', at), [{ kind: 'forget_token' }, { kind: 'redraw' }]);
  const known = connection.grantKnownAt;
  if (connection.state === 'propagating' && known && at.getTime() - known.getTime() >= lifetimes.activation) {
    return moved(to(connection, 'overdue', at), [{ kind: 'tell_requester' }]);
  }
  return refused('not_now');
}
