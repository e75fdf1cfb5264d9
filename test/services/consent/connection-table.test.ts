import { describe, expect, it } from 'vitest';
import { advanceConnection } from '../../../src/services/consent/connection.ts';
import type {
  ConnectionEffect,
  ConnectionEvent,
  ConnectionRefusal,
} from '../../../src/services/consent/connection-events.ts';
import { type Connection, type ConnectionState, connectionStates } from '../../../src/services/consent/model.ts';
import { connectionTransitions, isConnectionEnd, mayConnectionMove } from '../../../src/services/consent/states.ts';
import { stillSpreading } from '../../../src/services/consent/wall.ts';
import { ana, ben, daysLater, hoursLater, minutesLater, noon, trouble } from '../../support/builders.ts';
import { inSituation, type Situation, situations } from './in-every-state.ts';

type Effects = readonly ConnectionEffect['kind'][];

interface Row {
  readonly when: string;
  readonly event: ConnectionEvent;
  /** What else is known of the connection. */
  readonly given?: Partial<Connection>;
  /** From which situations it leads where. Everywhere else it is refused. */
  readonly moves: Partial<Record<Situation, ConnectionState>>;
  /** Why it is refused, where it is not simply "not now". */
  readonly refuses?: Partial<Record<Situation, ConnectionRefusal>>;
  readonly everywhere?: ConnectionRefusal;
  readonly effects: Effects | ((from: Situation) => Effects);
}

const at = minutesLater(5);
const confirm = { kind: 'scopes_confirmed', by: ana, openRequest: null, at } as const;
const signedIn = { kind: 'signed_in', oid: ana.oid, missing: [], via: 'browser', at } as const;
const probed = { kind: 'probed', at } as const;
const shared = { target: 'shared', signInAs: 'carl@contoso.com' } as const;
const agreed = { healthAgreedAt: noon } as const;
const [already, notYours] = ['already', 'not_yours'] as const;
const from = (states: readonly Situation[], to: ConnectionState) =>
  Object.fromEntries(states.map((state) => [state, to]));
const stays = (...states: readonly Situation[]) =>
  Object.fromEntries(states.map((state) => [state, inSituation[state].state]));
const refuses = (states: readonly Situation[], reason: ConnectionRefusal) =>
  Object.fromEntries(states.map((state) => [state, reason]));
const beforeSignIn = ['needs_sign_in', 'needs_admin', 'wrong_account'] as const;
const mayLeave = [...beforeSignIn, 'needs_reauth'] as const;
const watched = ['propagating', 'overdue'] as const;
const lookedAfter = ['active, looked after', 'revoked, looked after'] as const;
const bothActive = ['active', 'active, looked after'] as const;
const bothRevoked = ['revoked', 'revoked, looked after'] as const;
const alreadySignedIn = refuses([...watched, ...bothActive], already);
/** Everything that is neither a draft nor ended. */
const running = [...mayLeave, ...watched, ...bothActive, ...bothRevoked] as const;

const rows: readonly Row[] = [
  {
    when: "the requester says that somebody else's mailbox is shared",
    event: { kind: 'target_chosen', by: ana, ...shared, at },
    given: { target: 'named' },
    moves: stays('draft'),
    effects: ['redraw'],
  },
  {
    when: 'the requester names another member for a shared mailbox',
    event: { kind: 'target_chosen', by: ana, ...shared, at },
    given: { target: 'shared', signInAs: 'ana@contoso.com' },
    moves: stays('draft'),
    effects: ['redraw'],
  },
  {
    when: 'the requester says once more what was said before',
    event: { kind: 'target_chosen', by: ana, ...shared, at },
    given: shared,
    moves: {},
    refuses: refuses(['draft'], already),
    effects: [],
  },
  {
    when: "the requester's own mailbox is called shared",
    event: { kind: 'target_chosen', by: ana, ...shared, at },
    given: { target: 'own' },
    moves: {},
    effects: [],
  },
  {
    when: 'a room account is called shared',
    event: { kind: 'target_chosen', by: ana, ...shared, at },
    given: { target: 'room' },
    moves: {},
    effects: [],
  },
  {
    when: 'somebody else says whose mailbox it is',
    event: { kind: 'target_chosen', by: ben, ...shared, at },
    given: { target: 'named' },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'the requester confirms the scope list',
    event: { ...confirm, scopeVersion: 'list 1' },
    moves: { draft: 'needs_sign_in' },
    refuses: refuses(
      situations.filter((state) => state !== 'draft'),
      already,
    ),
    effects: ['redraw'],
  },
  {
    when: 'the requester confirms a list that has changed since',
    event: { ...confirm, scopeVersion: 'list 2' },
    moves: {
      draft: 'needs_sign_in',
      needs_admin: 'needs_sign_in',
      ...stays('needs_sign_in', 'wrong_account', 'needs_reauth'),
    },
    effects: ['redraw'],
  },
  {
    when: 'the requester confirms a changed list while a request is open',
    event: { ...confirm, scopeVersion: 'list 2', openRequest: 'CR-7' },
    moves: from(['draft', 'needs_sign_in', 'needs_admin', 'wrong_account', 'needs_reauth'], 'needs_admin'),
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
    when: 'the requester says that the room account can sign in',
    event: { kind: 'account_checked', by: ana, ready: true, at },
    given: { target: 'room' },
    moves: stays('draft', ...mayLeave),
    effects: ['redraw'],
  },
  {
    when: 'the requester says that the room account cannot sign in after all',
    event: { kind: 'account_checked', by: ana, ready: false, at },
    given: { target: 'room', accountReady: true },
    moves: stays('draft', ...mayLeave),
    effects: ['redraw'],
  },
  {
    when: 'the requester says it of the room account twice',
    event: { kind: 'account_checked', by: ana, ready: true, at },
    given: { target: 'room', accountReady: true },
    moves: {},
    refuses: refuses(['draft', ...mayLeave], already),
    effects: [],
  },
  {
    when: 'the requester says it of a mailbox',
    event: { kind: 'account_checked', by: ana, ready: true, at },
    moves: {},
    effects: [],
  },
  {
    when: 'somebody else says it of the room account',
    event: { kind: 'account_checked', by: ben, ready: true, at },
    given: { target: 'room' },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'the requester means everybody',
    event: { kind: 'coverage_chosen', by: ana, coverage: 'all', at },
    moves: stays('draft', 'needs_sign_in', 'wrong_account', 'needs_reauth'),
    effects: ['redraw'],
  },
  {
    when: 'the requester means this mailbox only, after all',
    event: { kind: 'coverage_chosen', by: ana, coverage: 'listed', at },
    given: { coverage: 'all' },
    moves: stays('draft', 'needs_sign_in', 'wrong_account', 'needs_reauth'),
    effects: ['redraw'],
  },
  {
    when: 'the requester means everybody, twice',
    event: { kind: 'coverage_chosen', by: ana, coverage: 'all', at },
    given: { coverage: 'all' },
    moves: {},
    refuses: refuses(['draft', 'needs_sign_in', 'wrong_account', 'needs_reauth'], already),
    effects: [],
  },
  {
    when: 'somebody else means everybody',
    event: { kind: 'coverage_chosen', by: ben, coverage: 'all', at },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'the owner agrees to be looked after',
    event: { kind: 'health_agreed', agreed: true, at },
    moves: stays(...mayLeave, ...watched, 'active', 'revoked'),
    refuses: refuses(lookedAfter, already),
    effects: ['redraw'],
  },
  {
    when: 'the owner does not want to be looked after any more',
    event: { kind: 'health_agreed', agreed: false, at },
    given: agreed,
    moves: stays(...running),
    // Still on the way, the token serves the way to active, and nothing else.
    effects: (state) => (['propagating', 'overdue'].includes(state) ? ['redraw'] : ['forget_token', 'redraw']),
  },
  {
    when: 'the owner takes back what was never agreed',
    event: { kind: 'health_agreed', agreed: false, at },
    given: { healthAgreedAt: null },
    moves: {},
    refuses: refuses(running, already),
    effects: [],
  },
  {
    when: 'the requester saw the admin wall',
    event: { kind: 'wall_seen', by: ana, request: 'CR-7', at },
    moves: from(['needs_sign_in', 'wrong_account', 'needs_reauth', ...bothRevoked], 'needs_admin'),
    refuses: { needs_admin: already },
    effects: ['forget_token', 'redraw'],
  },
  {
    when: 'the requester asks an administrator for a consent that has been denied for long',
    event: { kind: 'wall_seen', by: ana, request: 'CR-7', at },
    given: { trouble: trouble('not_consented', 'approver'), troubleAt: hoursLater(9), grantKnownAt: noon },
    moves: from(['needs_sign_in', 'wrong_account', 'needs_reauth', 'propagating', ...bothRevoked], 'needs_admin'),
    refuses: { needs_admin: already },
    effects: ['forget_token', 'redraw'],
  },
  {
    when: 'somebody else claims to have seen the wall',
    event: { kind: 'wall_seen', by: ben, request: 'CR-7', at },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    // With a token at hand the next look tells more than a message that asks for another sign-in.
    when: 'those who wait are called back',
    event: { kind: 'called_back', at },
    moves: from(['needs_admin', 'revoked'], 'needs_sign_in'),
    effects: (state) => (state === 'revoked' ? ['forget_token', 'tell_requester'] : ['tell_requester']),
  },
  {
    when: 'those are called back whom only the vendor kept out',
    event: { kind: 'called_back', at },
    given: { trouble: trouble('ours', 'vendor') },
    moves: {
      ...from(['needs_admin', 'revoked'], 'needs_sign_in'),
      ...stays('needs_sign_in', 'wrong_account', 'needs_reauth'),
    },
    effects: (state) => (state === 'revoked' ? ['forget_token', 'tell_requester'] : ['tell_requester']),
  },
  ...(['denied', 'expired', 'cancelled'] as const).map(
    (as): Row => ({
      when: `the request is ${as}`,
      event: { kind: 'request_ended', as, at },
      moves: { needs_admin: as },
      effects: ['forget_token', 'tell_requester'],
    }),
  ),
  {
    when: 'somebody sets out for Microsoft',
    event: { kind: 'set_out', at },
    moves: stays(...mayLeave),
    effects: [],
  },
  {
    when: 'the right account signed in with every scope',
    event: signedIn,
    moves: from([...mayLeave, ...bothRevoked], 'propagating'),
    refuses: alreadySignedIn,
    effects: ['redraw', 'check_at'],
  },
  {
    when: 'the right account signed in, but scopes are missing',
    event: { ...signedIn, missing: ['Mail.Read'] },
    moves: stays(...mayLeave, ...bothRevoked),
    refuses: alreadySignedIn,
    effects: ['forget_token', 'tell_requester'],
  },
  {
    when: 'another account signed in than the one that was pinned',
    event: { ...signedIn, oid: ben.oid },
    given: { signer: ana.oid },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'another account signed in',
    event: { kind: 'other_account', shown: 'b•••@contoso.com', trouble: trouble('wrong_account'), at },
    given: { trouble: null, otherAccount: null },
    moves: from(mayLeave, 'wrong_account'),
    effects: ['forget_token', 'tell_requester'],
  },
  {
    when: 'a sign-in failed',
    event: { kind: 'sign_in_failed', trouble: trouble('cancelled'), at },
    moves: stays(...mayLeave, ...bothRevoked),
    refuses: alreadySignedIn,
    effects: ['tell_requester'],
  },
  {
    when: 'another account signed in, the same as before',
    event: { kind: 'other_account', shown: 'b•••@contoso.com', trouble: trouble('wrong_account'), at },
    given: { trouble: trouble('wrong_account'), otherAccount: 'b•••@contoso.com' },
    moves: from(mayLeave, 'wrong_account'),
    effects: ['forget_token', 'redraw'],
  },
  {
    when: 'another account signed in, and yet another before',
    event: { kind: 'other_account', shown: 'b•••@contoso.com', trouble: trouble('wrong_account'), at },
    given: { trouble: trouble('wrong_account'), otherAccount: 'c•••@contoso.com' },
    moves: from(mayLeave, 'wrong_account'),
    effects: ['forget_token', 'tell_requester'],
  },
  {
    when: 'a sign-in failed as the one before it did',
    event: { kind: 'sign_in_failed', trouble: trouble('cancelled'), at },
    given: { trouble: trouble('cancelled') },
    moves: stays(...mayLeave, ...bothRevoked),
    refuses: alreadySignedIn,
    effects: ['redraw'],
  },
  {
    when: 'a sign-in failed in another way than the one before it',
    event: { kind: 'sign_in_failed', trouble: trouble('cancelled'), at },
    given: { trouble: trouble('expired') },
    moves: stays(...mayLeave, ...bothRevoked),
    refuses: alreadySignedIn,
    effects: ['tell_requester'],
  },
  {
    when: 'a sign-in failed since Microsoft is passing a consent on',
    event: { kind: 'sign_in_failed', trouble: stillSpreading(trouble('not_consented')), at },
    moves: stays(...mayLeave, ...bothRevoked),
    refuses: alreadySignedIn,
    effects: ['redraw', 'check_at'],
  },
  {
    when: 'the time that Microsoft has for that is over',
    event: { kind: 'wait_over', at },
    given: { trouble: stillSpreading(trouble('not_consented')), troubleAt: minutesLater(-2, at) },
    moves: stays(...mayLeave, ...bothRevoked, 'draft'),
    effects: ['tell_requester'],
  },
  {
    when: 'the live call answered',
    event: { ...probed, outcome: { kind: 'answered' } },
    moves: from([...watched, ...lookedAfter], 'active'),
    effects: (state) =>
      state === 'active, looked after'
        ? ['check_at']
        : [state === 'revoked, looked after' ? 'check_at' : 'forget_token', 'tell_active', 'good_news'],
  },
  {
    when: 'the live call answered where the owner agreed meanwhile to be looked after',
    event: { ...probed, outcome: { kind: 'answered' } },
    given: agreed,
    moves: from([...watched, ...lookedAfter], 'active'),
    effects: (state) => (state === 'active, looked after' ? ['check_at'] : ['check_at', 'tell_active', 'good_news']),
  },
  {
    when: 'Microsoft is not ready yet',
    event: { ...probed, outcome: { kind: 'waiting', trouble: trouble('not_consented') } },
    moves: stays(...watched, ...lookedAfter),
    effects: (state) => (state === 'propagating' || state === 'overdue' ? ['check_at', 'redraw'] : ['check_at']),
  },
  {
    when: 'Microsoft is too busy to answer',
    event: { ...probed, outcome: { kind: 'waiting', trouble: trouble('transient'), retryAfterSeconds: 90 } },
    given: { failures: 1 },
    moves: stays(...watched, ...lookedAfter),
    effects: (state) => (state === 'propagating' || state === 'overdue' ? ['check_at', 'redraw'] : ['check_at']),
  },
  {
    when: 'the sign-in turned out to be broken',
    event: { ...probed, outcome: { kind: 'broken', trouble: trouble('expired') } },
    moves: { ...from(watched, 'needs_reauth'), ...stays(...lookedAfter) },
    effects: (state) => {
      if (state === 'active, looked after') return ['check_at'];
      return ['forget_token', state === 'revoked, looked after' ? 'redraw' : 'tell_requester'];
    },
  },
  {
    when: 'the sign-in turned out to be broken for the second time',
    event: { ...probed, outcome: { kind: 'broken', trouble: trouble('expired') } },
    given: { failures: 1 },
    moves: { ...from([...watched, 'active, looked after'], 'needs_reauth'), ...stays('revoked, looked after') },
    effects: (state) => {
      if (state === 'active, looked after') return ['forget_token', 'tell_withdrawn'];
      return ['forget_token', state === 'revoked, looked after' ? 'redraw' : 'tell_requester'];
    },
  },
  {
    when: 'the consent turned out to be gone for the second time',
    event: { ...probed, outcome: { kind: 'waiting', trouble: trouble('not_consented') } },
    given: { failures: 1 },
    moves: { ...stays(...watched, 'revoked, looked after'), 'active, looked after': 'revoked' },
    effects: (state) => {
      if (state === 'active, looked after') return ['check_at', 'tell_withdrawn'];
      return state === 'revoked, looked after' ? ['check_at'] : ['check_at', 'redraw'];
    },
  },
  {
    when: 'Microsoft was not ready for eight days',
    event: { ...probed, outcome: { kind: 'waiting', trouble: trouble('not_consented') }, at: daysLater(8) },
    moves: { ...from(watched, 'failed'), ...stays(...lookedAfter) },
    effects: (state) =>
      state === 'propagating' || state === 'overdue' ? ['forget_token', 'tell_requester'] : ['check_at'],
  },
  {
    when: "the tenant's directory holds the grant no more",
    event: { kind: 'grant_withdrawn', trouble: trouble('withdrawn', 'approver'), at },
    moves: from([...watched, ...bothActive], 'revoked'),
    effects: (state) => [state === 'active, looked after' ? 'check_at' : 'forget_token', 'tell_withdrawn'],
  },
  {
    when: 'an administrator takes the grant away before the sign-in that it was asked for',
    event: { kind: 'grant_taken_back', trouble: trouble('withdrawn', 'approver'), by: ben, at },
    given: { request: 'CR-1' },
    moves: from(['needs_sign_in'], 'revoked'),
    effects: ['tell_requester'],
  },
  {
    when: 'an administrator takes a grant away that nobody was asked for',
    event: { kind: 'grant_taken_back', trouble: trouble('withdrawn', 'approver'), by: ben, at },
    given: { request: null },
    moves: {},
    effects: [],
  },
  {
    when: 'the requester cancels',
    event: { kind: 'cancelled', by: ana, at },
    moves: from(['draft', ...mayLeave, ...watched], 'cancelled'),
    effects: ['forget_token', 'redraw'],
  },
  {
    when: 'somebody else cancels',
    event: { kind: 'cancelled', by: ben, at },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'the requester wants to sign in anew',
    event: { kind: 'reauthorise', by: ana, at },
    moves: { ...from([...watched, ...bothActive], 'needs_reauth'), ...from(bothRevoked, 'needs_sign_in') },
    refuses: { needs_reauth: already },
    effects: ['forget_token', 'redraw'],
  },
  {
    when: 'somebody else wants to sign in anew',
    event: { kind: 'reauthorise', by: ben, at },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'the requester disconnects',
    event: { kind: 'disconnected', by: ana, at },
    moves: from([...watched, ...bothActive, 'needs_reauth', ...bothRevoked], 'disconnected'),
    effects: ['forget_token', 'redraw'],
  },
  {
    when: 'somebody else disconnects',
    event: { kind: 'disconnected', by: ben, at },
    moves: {},
    everywhere: notYours,
    effects: [],
  },
  {
    when: 'the account tells its other addresses',
    event: { kind: 'addresses_known', addresses: ['ana@contoso.com', 'a.lima@contoso.com'], at },
    moves: stays('draft', ...running),
    effects: [],
  },
  {
    when: 'the account tells once more which addresses it has',
    event: { kind: 'addresses_known', addresses: ['ana@contoso.com', 'a.lima@contoso.com'], at },
    given: { aliases: ['a.lima@contoso.com'] },
    moves: {},
    everywhere: already,
    effects: [],
  },
  {
    when: 'the owner of the mailbox does not want it',
    event: { kind: 'not_wanted', word: 'owner', at },
    moves: from(['draft', ...mayLeave, ...watched], 'cancelled'),
    effects: ['forget_token', 'tell_requester'],
  },
  { when: 'the clock looks in after an hour', event: { kind: 'clock', at: hoursLater(1) }, moves: {}, effects: [] },
  {
    when: 'the clock looks in 9 minutes after somebody left for Microsoft',
    event: { kind: 'clock', at: minutesLater(9) },
    given: { leftAt: noon },
    moves: {},
    effects: [],
  },
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

const outcome = ({ moves, refuses = {}, everywhere }: Row, situation: Situation) => {
  const to = moves[situation];
  const { state } = inSituation[situation];
  if (to) return { situation, to, told: to === state ? 'keeps its state' : `moves to ${to}` };
  const reason = isConnectionEnd(state) ? 'ended' : (everywhere ?? refuses[situation] ?? 'not_now');
  return { situation, to: null, reason, told: `refuses: ${reason}` };
};

describe.each(rows)('when $when', (row) => {
  const { event, effects, given } = row;

  it.each(situations.map((each) => outcome(row, each)))('$situation $told', ({ situation, to, reason }) => {
    const known = { ...inSituation[situation], ...given };
    const before = Object.freeze({ ...known });
    const step = advanceConnection(before, event);

    expect(before).toEqual(known);
    if (step.kind === 'refused' || !to) return expect(step).toEqual({ kind: 'refused', reason });
    expect(step.subject).toMatchObject({ state: to, version: before.version + 1, updatedAt: event.at });
    expect(step.subject.stateSince).toEqual(to === before.state ? before.stateSince : event.at);
    expect(to === before.state || mayConnectionMove(before.state, to)).toBe(true);
    expect(step.effects.map(({ kind }) => kind)).toEqual(typeof effects === 'function' ? effects(situation) : effects);
  });
});

describe('a trip to Microsoft that brought nothing back for ten minutes', () => {
  it.each(mayLeave)("is asked about in %s, without a new message (core's part of S28)", (state) => {
    const before = Object.freeze({ ...inSituation[state], leftAt: noon });
    const step = advanceConnection(before, { kind: 'clock', at: minutesLater(10) });

    expect(step).toMatchObject({
      kind: 'moved',
      subject: {
        state,
        leftAt: null,
        trouble: { class: 'no_answer', owner: 'requester' },
        troubleAt: minutesLater(10),
      },
      effects: [{ kind: 'redraw' }],
    });
  });
});

describe('the tables of events and transitions', () => {
  const taken = rows.flatMap(({ moves }) =>
    Object.entries(moves).map(([situation, to]) => `${inSituation[situation as Situation].state} → ${to}`),
  );

  it('agree: no way is taken that is not legal, and none is legal that nothing takes', () => {
    const legal = connectionStates.flatMap((state) => connectionTransitions[state].map((to) => `${state} → ${to}`));
    const stayed = connectionStates.map((state) => `${state} → ${state}`);

    expect(new Set(taken.filter((way) => !stayed.includes(way)))).toEqual(new Set(legal));
  });

  it('know every event', () => {
    const kinds = {
      target_chosen: true,
      scopes_confirmed: true,
      account_checked: true,
      coverage_chosen: true,
      health_agreed: true,
      wall_seen: true,
      called_back: true,
      request_ended: true,
      set_out: true,
      signed_in: true,
      addresses_known: true,
      other_account: true,
      sign_in_failed: true,
      wait_over: true,
      probed: true,
      grant_withdrawn: true,
      grant_taken_back: true,
      cancelled: true,
      reauthorise: true,
      disconnected: true,
      not_wanted: true,
      clock: true,
    } satisfies Record<ConnectionEvent['kind'], true>;

    expect(new Set(rows.map(({ event }) => event.kind))).toEqual(new Set(Object.keys(kinds)));
  });
});
