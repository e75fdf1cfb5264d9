import { describe, expect, it } from 'vitest';
import {
  advanceConnection,
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionRefusal,
} from '../../../src/services/consent/connection.ts';
import { type ConnectionState, connectionStates } from '../../../src/services/consent/model.ts';
import { isConnectionEnd, mayConnectionMove } from '../../../src/services/consent/states.ts';
import { ana, ben, daysLater, hoursLater, minutesLater, trouble } from '../../support/builders.ts';
import { inState } from './in-every-state.ts';

type Effects = readonly ConnectionEffect['kind'][];

interface Row {
  readonly when: string;
  readonly event: ConnectionEvent;
  /** From which states it leads where. Everywhere else it is refused. */
  readonly moves: Partial<Record<ConnectionState, ConnectionState>>;
  /** Why it is refused, where it is not simply "not now". */
  readonly refuses?: Partial<Record<ConnectionState, ConnectionRefusal>>;
  readonly everywhere?: ConnectionRefusal;
  readonly effects: Effects | ((from: ConnectionState) => Effects);
}

const at = minutesLater(5);
const confirm = { kind: 'scopes_confirmed', by: ana, openRequest: null, at } as const;
const signedIn = { kind: 'signed_in', oid: ana.oid, missing: [], at } as const;
const probed = { kind: 'probed', at } as const;
const [already, notYours] = ['already', 'not_yours'] as const;
const stays = (...states: ConnectionState[]) => Object.fromEntries(states.map((state) => [state, state]));
const from = (states: readonly ConnectionState[], to: ConnectionState) =>
  Object.fromEntries(states.map((state) => [state, to]));
const beforeSignIn = ['needs_sign_in', 'needs_admin', 'wrong_account'] as const;
const watched = ['propagating', 'overdue'] as const;
const alreadySignedIn = { propagating: already, overdue: already, active: already };

const rows: readonly Row[] = [
  {
    when: 'the requester confirms the scope list',
    event: { ...confirm, scopeVersion: 'list 1' },
    moves: { draft: 'needs_sign_in' },
    refuses: Object.fromEntries(connectionStates.filter((state) => state !== 'draft').map((state) => [state, already])),
    effects: ['redraw'],
  },
  {
    when: 'the requester confirms a list that has changed since',
    event: { ...confirm, scopeVersion: 'list 2' },
    moves: { draft: 'needs_sign_in', ...stays('needs_sign_in', 'wrong_account', 'needs_reauth') },
    effects: ['redraw'],
  },
  {
    when: 'the requester confirms a changed list while a request is open',
    event: { ...confirm, scopeVersion: 'list 2', openRequest: 'CR-7' },
    moves: from(['draft', 'needs_sign_in', 'wrong_account', 'needs_reauth'], 'needs_admin'),
    effects: ['redraw'],
  },
  {
    when: 'somebody else confirms',
    event: { ...confirm, by: ben, scopeVersion: 'list 2' },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'the requester saw the admin wall',
    event: { kind: 'wall_seen', by: ana, request: 'CR-7', at },
    moves: from(['needs_sign_in', 'wrong_account', 'needs_reauth', 'revoked'], 'needs_admin'),
    refuses: { needs_admin: already },
    effects: ['redraw'],
  },
  {
    when: 'somebody else claims to have seen the wall',
    event: { kind: 'wall_seen', by: ben, request: 'CR-7', at },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'those who wait are called back',
    event: { kind: 'called_back', at },
    moves: { needs_admin: 'needs_sign_in' },
    effects: ['tell_requester'],
  },
  {
    when: 'the request was denied',
    event: { kind: 'request_ended', as: 'denied', at },
    moves: { needs_admin: 'denied' },
    effects: ['tell_requester'],
  },
  {
    when: 'the request ran out',
    event: { kind: 'request_ended', as: 'expired', at },
    moves: { needs_admin: 'expired' },
    effects: ['tell_requester'],
  },
  {
    when: 'the right account signed in with every scope',
    event: signedIn,
    moves: from([...beforeSignIn, 'needs_reauth', 'revoked'], 'propagating'),
    refuses: alreadySignedIn,
    effects: ['redraw', 'check_at'],
  },
  {
    when: 'the right account signed in, but scopes are missing',
    event: { ...signedIn, missing: ['Mail.Read'] },
    moves: stays(...beforeSignIn, 'needs_reauth', 'revoked'),
    refuses: alreadySignedIn,
    effects: ['forget_token', 'tell_requester'],
  },
  {
    when: 'another account signed in',
    event: { kind: 'other_account', shown: 'b•••@contoso.com', trouble: trouble('wrong_account'), at },
    moves: from([...beforeSignIn, 'needs_reauth'], 'wrong_account'),
    effects: ['forget_token', 'tell_requester'],
  },
  {
    when: 'a sign-in failed',
    event: { kind: 'sign_in_failed', trouble: trouble('cancelled'), at },
    moves: stays(...beforeSignIn, 'needs_reauth', 'revoked'),
    refuses: alreadySignedIn,
    effects: ['tell_requester'],
  },
  {
    when: 'the live call answered',
    event: { ...probed, outcome: { kind: 'answered' } },
    moves: from(watched, 'active'),
    effects: ['forget_token', 'tell_active'],
  },
  {
    when: 'Microsoft is not ready yet',
    event: { ...probed, outcome: { kind: 'waiting', trouble: trouble('not_consented') } },
    moves: stays(...watched),
    effects: ['check_at', 'redraw'],
  },
  {
    when: 'the sign-in turned out to be broken',
    event: { ...probed, outcome: { kind: 'broken', trouble: trouble('expired') } },
    moves: from(watched, 'needs_reauth'),
    effects: ['forget_token', 'tell_requester'],
  },
  {
    when: 'the requester cancels',
    event: { kind: 'cancelled', by: ana, at },
    moves: from(['draft', ...beforeSignIn, ...watched, 'needs_reauth'], 'cancelled'),
    effects: ['forget_token', 'redraw'],
  },
  {
    when: 'somebody else cancels',
    event: { kind: 'cancelled', by: ben, at },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  { when: 'the clock looks in after an hour', event: { kind: 'clock', at: hoursLater(1) }, moves: {}, effects: [] },
  {
    when: 'the clock looks in after 24 hours',
    event: { kind: 'clock', at: hoursLater(24) },
    moves: { propagating: 'overdue' },
    effects: ['tell_requester'],
  },
  {
    when: "nothing happened for a week (core's part of T50)",
    event: { kind: 'clock', at: daysLater(7) },
    moves: { ...from(['draft', 'needs_sign_in', 'wrong_account'], 'expired'), propagating: 'overdue' },
    effects: (state) => (state === 'propagating' ? ['tell_requester'] : ['forget_token', 'redraw']),
  },
];

const outcome = ({ moves, refuses = {}, everywhere }: Row, state: ConnectionState) => {
  const to = moves[state];
  if (to) return { state, to, told: to === state ? 'keeps its state' : `moves to ${to}` };
  const reason = isConnectionEnd(state) ? 'ended' : (everywhere ?? refuses[state] ?? 'not_now');
  return { state, to: null, reason, told: `refuses: ${reason}` };
};

describe.each(rows)('when $when', (row) => {
  const { event, effects } = row;

  it.each(connectionStates.map((state) => outcome(row, state)))('$state $told', ({ state, to, reason }) => {
    const before = Object.freeze({ ...inState[state] });
    const step = advanceConnection(before, event);

    expect(before).toEqual(inState[state]);
    if (step.kind === 'refused' || !to) return expect(step).toEqual({ kind: 'refused', reason });
    expect(step.subject).toMatchObject({ state: to, version: before.version + 1, updatedAt: event.at });
    expect(step.subject.stateSince).toEqual(to === state ? before.stateSince : event.at);
    expect(to === state || mayConnectionMove(state, to)).toBe(true);
    expect(step.effects.map(({ kind }) => kind)).toEqual(typeof effects === 'function' ? effects(state) : effects);
  });
});

it('the table leads into every state but those that no event brings yet', () => {
  const reached = rows.flatMap(({ moves }) => Object.entries(moves).filter(([from, to]) => from !== to));
  const notYet: ConnectionState[] = ['draft', 'revoked', 'disconnected', 'failed'];

  expect(new Set(reached.map(([, to]) => to))).toEqual(
    new Set(connectionStates.filter((state) => !notYet.includes(state))),
  );
});
