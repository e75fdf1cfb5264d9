import { clear, hasSignedIn, isDeniedForLong, isSwitchedOff, samePerson, to } from './connection-change.ts';
import type { ConnectionEffect, ConnectionEvent, ConnectionStep, UnwantedWord } from './connection-events.ts';
import { probed, withdrawn } from './connection-looks.ts';
import { lifetimes } from './lifetimes.ts';
import type { Connection, Trouble } from './model.ts';
import { scopesMissing } from './scopes.ts';
import { isConnectionEnd, mayConnectionMove, stoppingStates } from './states.ts';
import { moved, refused } from './step.ts';
import { spreadAt } from './wall.ts';

/**
 * What an event does to a connection. Pure: who acted and what time it is arrive in the event.
 * "Refused" is an ordinary answer: late taps and second taps are an ordinary day, and change nothing.
 */
export function advanceConnection(connection: Connection, event: ConnectionEvent): ConnectionStep {
  if (isConnectionEnd(connection.state)) return refused('ended');
  switch (event.kind) {
    case 'target_chosen':
      return targetChosen(connection, event);
    case 'scopes_confirmed':
      return confirmed(connection, event);
    case 'account_checked':
      return accountChecked(connection, event);
    case 'coverage_chosen':
      if (!samePerson(connection.requester, event.by)) return refused('not_yours');
      if (!waitsForSignIn.includes(connection.state)) return refused('not_now');
      if (connection.coverage === event.coverage) return refused('already');
      return redrawn(to(connection, connection.state, event.at, { coverage: event.coverage }));
    case 'health_agreed':
      return healthAgreed(connection, event);
    case 'wall_seen':
      return wallSeen(connection, event);
    case 'called_back':
      return calledBack(connection, event.at);
    case 'request_ended':
      if (connection.state !== 'needs_admin') return refused('not_now');
      return moved(to(connection, event.as, event.at), [{ kind: 'forget_token' }, { kind: 'tell_requester' }]);
    case 'set_out':
      // Nobody leaves for Microsoft before the permissions were read (S22).
      if (!['needs_sign_in', 'needs_admin', 'wrong_account', 'needs_reauth'].includes(connection.state)) {
        return refused('not_now');
      }
      // Nobody is told: the person is on the way, and the card says so when it is drawn next.
      return moved(to(connection, connection.state, event.at, { leftAt: event.at }), []);
    case 'signed_in':
      return signedIn(connection, event);
    case 'addresses_known': {
      const aliases = [...new Set(event.addresses)].filter((each) => each !== connection.address).toSorted();
      if (aliases.join() === connection.aliases.join()) return refused('already');
      return moved(to(connection, connection.state, event.at, { aliases }), []);
    }
    case 'other_account':
      if (!mayConnectionMove(connection.state, 'wrong_account') && connection.state !== 'wrong_account') {
        return refused('not_now');
      }
      return moved(
        to(connection, 'wrong_account', event.at, {
          userLevel: 'wrong_account',
          userLevelSince: event.at,
          otherAccount: event.shown,
          leftAt: null,
          trouble: event.trouble,
          troubleAt: event.at,
        }),
        [{ kind: 'forget_token' }, tellOf(connection, event.trouble, event.shown)],
      );
    case 'sign_in_failed':
      if (connection.state === 'draft') return refused('not_now');
      // A second trip that failed after the first one succeeded: the account has signed in, so nothing is wrong.
      if (hasSignedIn(connection)) return refused('already');
      return signInFailed(connection, event);
    case 'wait_over':
      return waitOver(connection, event.at);
    case 'probed':
      return probed(connection, event);
    case 'grant_withdrawn':
      if (!hasSignedIn(connection)) return refused('not_now');
      return withdrawn(connection, event.trouble, event.at);
    case 'grant_taken_back':
      // Whoever needed no administrator to begin with may still sign in.
      if (connection.state !== 'needs_sign_in' || !connection.request) return refused('not_now');
      return moved(to(connection, 'revoked', event.at, { trouble: event.trouble, troubleAt: event.at, leftAt: null }), [
        { kind: 'tell_requester' },
      ]);
    case 'cancelled':
      if (!samePerson(connection.requester, event.by)) return refused('not_yours');
      if (!mayConnectionMove(connection.state, 'cancelled')) return refused('not_now');
      return moved(to(connection, 'cancelled', event.at, { nextCheckAt: null }), [
        { kind: 'forget_token' },
        { kind: 'redraw' },
      ]);
    case 'reauthorise':
      return reauthorise(connection, event);
    case 'disconnected':
      if (!samePerson(connection.requester, event.by)) return refused('not_yours');
      if (!mayConnectionMove(connection.state, 'disconnected')) return refused('not_now');
      return moved(to(connection, 'disconnected', event.at, { ...clear, nextCheckAt: null, healthAgreedAt: null }), [
        { kind: 'forget_token' },
        { kind: 'redraw' },
      ]);
    case 'not_wanted':
      if (!mayConnectionMove(connection.state, 'cancelled')) return refused('not_now');
      return moved(
        to(connection, 'cancelled', event.at, {
          trouble: unwanted[event.word],
          troubleAt: event.at,
          nextCheckAt: null,
        }),
        [{ kind: 'forget_token' }, { kind: 'tell_requester' }],
      );
    case 'clock':
      return clockRan(connection, event.at);
  }
}

/** A sign-in is what is missing, or will be. */
const waitsForSignIn: readonly Connection['state'][] = ['draft', 'needs_sign_in', 'wrong_account', 'needs_reauth'];

const redrawn = (connection: Connection): ConnectionStep => moved(connection, [{ kind: 'redraw' }]);

function targetChosen(
  connection: Connection,
  event: Extract<ConnectionEvent, { kind: 'target_chosen' }>,
): ConnectionStep {
  if (!samePerson(connection.requester, event.by)) return refused('not_yours');
  // Whose account signs in is settled before anybody is sent to sign in.
  if (connection.state !== 'draft' || !['named', 'shared'].includes(connection.target)) return refused('not_now');
  if (connection.target === event.target && connection.signInAs === event.signInAs) return refused('already');
  return redrawn(to(connection, 'draft', event.at, { target: event.target, signInAs: event.signInAs }));
}

function accountChecked(
  connection: Connection,
  event: Extract<ConnectionEvent, { kind: 'account_checked' }>,
): ConnectionStep {
  if (!samePerson(connection.requester, event.by)) return refused('not_yours');
  if (connection.target !== 'room') return refused('not_now');
  if (![...waitsForSignIn, 'needs_admin'].includes(connection.state)) return refused('not_now');
  if (connection.accountReady === event.ready) return refused('already');
  return redrawn(to(connection, connection.state, event.at, { accountReady: event.ready }));
}

function healthAgreed(
  connection: Connection,
  { agreed, at }: Extract<ConnectionEvent, { kind: 'health_agreed' }>,
): ConnectionStep {
  if (connection.state === 'draft') return refused('not_now');
  if ((connection.healthAgreedAt !== null) === agreed) return refused('already');
  if (agreed) return redrawn(to(connection, connection.state, at, { healthAgreedAt: at }));
  // On the way to active the token is needed whatever was agreed; afterwards nothing of it stays.
  const onTheWay = connection.state === 'propagating' || connection.state === 'overdue';
  const change = { healthAgreedAt: null, nextCheckAt: onTheWay ? connection.nextCheckAt : null };
  return moved(to(connection, connection.state, at, change), [
    ...(onTheWay ? [] : [{ kind: 'forget_token' } as const]),
    { kind: 'redraw' },
  ]);
}

/** What was kept of the last sign-in is gone, so nobody may look any more. */
const signInAnew = (at: Date) =>
  ({ ...clear, userLevel: 'missing', userLevelSince: at, nextCheckAt: null, failures: 0 }) as const;

const mayTryAgain: readonly Connection['state'][] = ['needs_sign_in', 'needs_reauth'];

const isForVendor = ({ trouble }: Connection): boolean => trouble?.class === 'ours' && trouble.owner === 'vendor';

/** The wait for an administrator, or for the vendor, is over. A withdrawn grant that came back is noticed by a look where a token is kept. */
function calledBack(connection: Connection, at: Date): ConnectionStep {
  if (connection.state === 'needs_admin') {
    return moved(to(connection, 'needs_sign_in', at, clear), [{ kind: 'tell_requester' }]);
  }
  // Refused while the application was switched off, which it is no longer: the same sign-in may be tried again.
  if (isSwitchedOff(connection) && mayTryAgain.includes(connection.state)) {
    return moved(to(connection, connection.state, at, clear), [{ kind: 'tell_requester' }]);
  }
  // Refused for what was the vendor's to mend, and is mended.
  if (isForVendor(connection) && [...mayTryAgain, 'wrong_account'].includes(connection.state)) {
    return moved(to(connection, connection.state, at, { trouble: null, troubleAt: null }), [
      { kind: 'tell_requester' },
    ]);
  }
  if (connection.state !== 'revoked' || connection.nextCheckAt) return refused('not_now');
  return moved(to(connection, 'needs_sign_in', at, signInAnew(at)), [
    { kind: 'forget_token' },
    { kind: 'tell_requester' },
  ]);
}

/** The identity that was accepted and the history stay; only the sign-in is made anew. */
function reauthorise(
  connection: Connection,
  { by, at }: Extract<ConnectionEvent, { kind: 'reauthorise' }>,
): ConnectionStep {
  if (!samePerson(connection.requester, by)) return refused('not_yours');
  if (connection.state === 'needs_reauth') return refused('already');
  const next = connection.state === 'revoked' ? 'needs_sign_in' : 'needs_reauth';
  if (!hasSignedIn(connection) && connection.state !== 'revoked') return refused('not_now');
  return moved(to(connection, next, at, signInAnew(at)), [{ kind: 'forget_token' }, { kind: 'redraw' }]);
}

const declinedAs = (code: string): Trouble => ({ class: 'declined', code, owner: 'requester', correlation: null });

const unwanted: Readonly<Record<UnwantedWord, Trouble>> = {
  owner: declinedAs('refused_by_owner'),
  link: declinedAs('refused_with_link'),
  owner_began: declinedAs('owner_began'),
  same_mailbox: declinedAs('same_mailbox'),
  corrected: declinedAs('corrected'),
};

const nothingCameBack: Trouble = {
  class: 'no_answer',
  code: 'nothing_came_back',
  owner: 'requester',
  correlation: null,
};

function confirmed(
  connection: Connection,
  event: Extract<ConnectionEvent, { kind: 'scopes_confirmed' }>,
): ConnectionStep {
  if (!samePerson(connection.requester, event.by)) return refused('not_yours');
  const again = connection.confirmed?.scopeVersion === event.scopeVersion;
  if (connection.state !== 'draft' && again) return refused('already');
  if (![...waitsForSignIn, 'needs_admin'].includes(connection.state)) return refused('not_now');
  // Whoever is at Microsoft meanwhile went there with the old list.
  const confirmation = { confirmed: { scopeVersion: event.scopeVersion, at: event.at }, leftAt: null };
  // Somebody of this tenant already asked: join, so that nobody walks into the same wall twice (T27).
  if (event.openRequest) {
    const waits = { ...confirmation, ...noOtherAccount(connection, event.at), request: event.openRequest };
    return moved(to(connection, 'needs_admin', event.at, waits), [{ kind: 'redraw' }]);
  }
  // What an administrator was asked for is more than what is wanted now: signing in is worth a try first.
  if (connection.state === 'needs_admin') {
    return moved(to(connection, 'needs_sign_in', event.at, { ...confirmation, ...clear, request: null }), [
      { kind: 'redraw' },
    ]);
  }
  // Elsewhere only the list has changed: without a new confirmation no link would lead to Microsoft any more (S26).
  const state = connection.state === 'draft' ? 'needs_sign_in' : connection.state;
  return moved(to(connection, state, event.at, confirmation), [{ kind: 'redraw' }]);
}

/** Nobody signs in next, so that another account did is over: the right one has not signed in yet. */
const noOtherAccount = ({ userLevel }: Connection, at: Date): Partial<Connection> =>
  userLevel === 'wrong_account' ? { userLevel: 'missing', userLevelSince: at } : {};

function wallSeen(connection: Connection, event: Extract<ConnectionEvent, { kind: 'wall_seen' }>): ConnectionStep {
  if (!samePerson(connection.requester, event.by) && !event.byOwner) return refused('not_yours');
  if (connection.state === 'needs_admin') return refused('already');
  if (!connection.confirmed || !mayConnectionMove(connection.state, 'needs_admin')) return refused('not_now');
  const isOnTheWay = connection.state === 'propagating';
  if (isOnTheWay && !isDeniedForLong(connection)) return refused('not_now');
  // Microsoft's wall sends nobody back: that trip is over. What is looked at until now is not any more, and signs in anew later.
  const anew = connection.state === 'revoked' || isOnTheWay ? signInAnew(event.at) : clear;
  const waits = { ...noOtherAccount(connection, event.at), ...anew, leftAt: null, request: event.request };
  return moved(to(connection, 'needs_admin', event.at, waits), [{ kind: 'forget_token' }, { kind: 'redraw' }]);
}

function signedIn(connection: Connection, event: Extract<ConnectionEvent, { kind: 'signed_in' }>): ConnectionStep {
  if (connection.signer && connection.signer !== event.oid) return refused('not_yours');
  if (hasSignedIn(connection)) return refused('already');
  if (!mayConnectionMove(connection.state, 'propagating')) return refused('not_now');
  if (event.missing.length > 0) {
    return moved(
      to(connection, connection.state, event.at, {
        userLevel: 'missing',
        userLevelSince: event.at,
        leftAt: null,
        nextCheckAt: null,
        trouble: scopesMissing,
        troubleAt: event.at,
      }),
      [{ kind: 'forget_token' }, tellOf(connection, scopesMissing)],
    );
  }
  const nextCheckAt = event.at;
  return moved(
    to(connection, 'propagating', event.at, {
      ...clear,
      signer: event.oid,
      via: event.via,
      leftAt: null,
      failures: 0,
      userLevel: 'signed_in',
      userLevelSince: event.at,
      // Days may lie between a broken sign-in and its repair: the 24 h are those of this wait, not of an older one.
      grantKnownAt: event.at,
      checks: 0,
      proofs: deniedAtSignIn(connection) ? 0 : null,
      held: event.held ?? [],
      nextCheckAt,
    }),
    [{ kind: 'redraw' }, { kind: 'check_at', at: nextCheckAt }],
  );
}

/** The journey stays where it is; only what happened is remembered and shown, with the next step. */
function signInFailed(
  connection: Connection,
  { trouble, at }: Extract<ConnectionEvent, { kind: 'sign_in_failed' }>,
): ConnectionStep {
  const failed = to(connection, connection.state, at, { trouble, troubleAt: at, leftAt: null });
  // Whoever is told to wait has nothing to do yet, and is called back when that is over.
  const over = spreadAt(failed);
  if (!over) return moved(failed, [tellOf(connection, trouble)]);
  return moved(failed, [{ kind: 'redraw' }, { kind: 'check_at', at: over }]);
}

/** News is a message of its own; the same end of one more try moves the card that says it already. */
function tellOf(before: Connection, trouble: Trouble, otherAccount = before.otherAccount): ConnectionEffect {
  const known = before.trouble;
  const isSame =
    known?.class === trouble.class &&
    known.code === trouble.code &&
    known.reading === trouble.reading &&
    before.otherAccount === otherAccount;
  return { kind: isSame ? 'redraw' : 'tell_requester' };
}

/** Microsoft has had its time: whoever was told to wait has the turn, and hears so. */
function waitOver(connection: Connection, at: Date): ConnectionStep {
  const over = hasSignedIn(connection) ? null : spreadAt(connection);
  if (!connection.trouble || !over || over > at) return refused('not_now');
  const trouble: Trouble = { ...connection.trouble, reading: 'consent_spread', owner: 'requester' };
  return moved(to(connection, connection.state, at, { trouble }), [{ kind: 'tell_requester' }]);
}

/** The sign-in before this one was denied the consent: one replica knows it, another may not yet (facts 10, row 10). */
const deniedAtSignIn = ({ trouble }: Connection): boolean =>
  trouble !== null &&
  (trouble.reading !== undefined || (trouble.class === 'not_consented' && trouble.code !== scopesMissing.code));

function clockRan(connection: Connection, at: Date): ConnectionStep {
  const stopped = at.getTime() - connection.updatedAt.getTime() >= lifetimes.stoppedJourney;
  if (stopped && stoppingStates.includes(connection.state))
    return moved(to(connection, 'expired', at), [{ kind: 'forget_token' }, { kind: 'redraw' }]);
  if (connection.leftAt && at.getTime() - connection.leftAt.getTime() >= lifetimes.silentTrip) {
    // Not an error: the page may still be open. The card asks what it shows (S28, T9).
    const silence = { trouble: nothingCameBack, troubleAt: at, leftAt: null };
    return redrawn(to(connection, connection.state, at, silence));
  }
  const known = connection.grantKnownAt;
  if (connection.state === 'propagating' && known && at.getTime() - known.getTime() >= lifetimes.activation) {
    return moved(to(connection, 'overdue', at), [{ kind: 'tell_requester' }]);
  }
  return refused('not_now');
}
