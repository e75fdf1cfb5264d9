import { describe, expect, it } from 'vitest';
import {
  applicationLevels,
  type Connection,
  type ConnectionState,
  connectionStates,
  type Trouble,
  type TroubleClass,
} from '../../../src/services/consent/model.ts';
import { isConnectionEnd } from '../../../src/services/consent/states.ts';
import { verdict } from '../../../src/services/consent/verdict.ts';
import { application, ben, hoursLater, minutesLater, openRequest, trouble } from '../../support/builders.ts';
import { inState } from './in-every-state.ts';

const approved = openRequest({
  state: 'approved',
  stateSince: hoursLater(1),
  decision: { by: ben, at: hoursLater(1), reason: null, as: 'named_approver', coverage: 'all' },
});
const known = { approversKnown: true, application: null };

// As the error catalogue owns them (facts/entra-consent.md section 6); a class with several owners stands with each.
const owned: readonly [TroubleClass, Trouble['owner']][] = [
  ['cancelled', 'requester'],
  ['declined', 'requester'],
  ['needs_admin', 'approver'],
  ['not_consented', 'approver'],
  ['not_consented', 'microsoft'],
  ['wrong_account', 'requester'],
  ['credentials', 'requester'],
  ['credentials', 'approver'],
  ['second_factor', 'requester'],
  ['blocked_by_policy', 'requester'],
  ['blocked_by_policy', 'approver'],
  ['not_assigned', 'approver'],
  ['disabled', 'approver'],
  ['disabled', 'vendor'],
  ['expired', 'requester'],
  ['no_mailbox', 'approver'],
  ['no_rights', 'approver'],
  ['transient', 'microsoft'],
  ['transient', 'vendor'],
  ['ours', 'vendor'],
  ['unknown', 'vendor'],
  ['no_answer', 'requester'],
  ['withdrawn', 'approver'],
];

const everyCase = connectionStates.flatMap((state) =>
  (['own', 'named', 'shared', 'room'] as const).flatMap((target) =>
    [null, openRequest(), approved].flatMap((request) =>
      [true, false].flatMap((approversKnown) =>
        [null, ...applicationLevels.map((level) => application({ level }))].map(
          (level) => [state, target, request, approversKnown, level] as const,
        ),
      ),
    ),
  ),
);

describe('whose turn it is', () => {
  it.each<[ConnectionState, string]>([
    ['draft', 'requester: confirm_scopes'],
    ['needs_sign_in', 'requester: sign_in'],
    ['needs_admin', 'approver: decide'],
    ['wrong_account', 'requester: sign_in_as_owner'],
    ['propagating', 'microsoft: wait_for_microsoft'],
    ['active', 'nobody: hand_over'],
    ['overdue', 'vendor: call_helpdesk'],
    ['needs_reauth', 'requester: sign_in_again'],
    ['revoked', 'requester: grant_missing_scopes'],
    ['denied', 'nobody: start_again'],
    ['expired', 'nobody: start_again'],
    ['cancelled', 'nobody: start_again'],
    ['disconnected', 'nobody: start_again'],
    ['failed', 'vendor: call_helpdesk'],
  ])('in %s is told with the next step: %s', (state, answer) => {
    const { turn, next } = verdict(inState[state], openRequest(), known);

    expect(`${turn}: ${next}`).toBe(answer);
  });

  it.each(owned)('has one answer in every state after %s (%s): no state without an owner (T49)', (kind, owner) => {
    for (const [state, target, request, approversKnown, application] of everyCase) {
      const troubled = {
        ...inState[state],
        target,
        trouble: trouble(kind, owner),
        troubleAt: minutesLater(5),
        checks: 9,
      };
      const { turn, next, since } = verdict(troubled, request, { approversKnown, application });
      const works = state === 'active' && application?.level !== 'disabled';
      const rests = works || (isConnectionEnd(state) && state !== 'failed');
      expect(turn === 'nobody', `${state}: ${turn}`).toBe(rests);
      expect(next).not.toBe('nothing');
      expect(since.getTime()).not.toBeNaN();
    }
  });

  it("in front of the admin is the requester's while nobody knows an admin, and the approver's after the decision", () => {
    const waiting = inState.needs_admin;

    expect(verdict(waiting, openRequest(), { ...known, approversKnown: false })).toMatchObject({
      turn: 'requester',
      next: 'pass_on_request',
    });
    expect(verdict(waiting, approved, known)).toEqual({
      turn: 'approver',
      next: 'continue_at_microsoft',
      since: hoursLater(1),
    });
  });

  it('is to write the grants after a yes for those listed: by hand where they cannot be written from here', () => {
    const { decision } = approved;
    const listed = { ...approved, decision: decision && { ...decision, coverage: 'listed' as const } };
    const next = (writes: boolean) => verdict(inState.needs_admin, listed, { ...known, writes });

    expect(next(false)).toMatchObject({ turn: 'approver', next: 'grant_by_hand' });
    expect(next(true)).toMatchObject({ turn: 'approver', next: 'write_grants' });
  });
});

it('an active connection whose application is switched off is for an administrator to let in again', () => {
  const off = application({ level: 'disabled', since: hoursLater(3) });

  expect(verdict(inState.active, null, { ...known, application: off })).toEqual({
    turn: 'approver',
    next: 'fix_trouble',
    since: hoursLater(3),
  });
});

it.each([
  ['own', 'no_rights', 'ErrorAccessDenied', 'vendor: call_helpdesk'],
  ['own', 'no_rights', 'ODataDisabled', 'approver: let_in_exchange'],
  ['shared', 'no_rights', 'ErrorAccessDenied', 'approver: give_exchange_rights'],
  ['own', 'no_mailbox', 'MailboxNotEnabledForRESTAPI', 'approver: fix_trouble'],
  ['own', 'disabled', 'AADSTS7000112', 'approver: fix_trouble'],
] as const)('after 24 hours, %s mailbox, %s (%s): %s', (target, kind, code, expected) => {
  const late = { ...inState.overdue, target, trouble: { ...trouble(kind, 'approver'), code } };
  const { turn, next } = verdict(late, null, known);

  expect(`${turn}: ${next}`).toBe(expected);
});

describe('after a withdrawal', () => {
  const answer = (change: Partial<Connection>, facts: Partial<Parameters<typeof verdict>[2]> = {}) => {
    const { turn, next, since } = verdict({ ...inState.revoked, ...change }, null, { ...known, ...facts });
    return `${turn}: ${next}, ${since.toISOString().slice(11, 16)}`;
  };
  const granted = application({ level: 'granted', since: hoursLater(1) });
  const off = (owner: Trouble['owner']) => ({ trouble: trouble('disabled', owner), troubleAt: minutesLater(5) });

  it("is the requester's, whether or not an approver is known: nobody is asked before they ask", () => {
    expect(answer({})).toBe('requester: grant_missing_scopes, 12:00');
    expect(answer({}, { approversKnown: false })).toBe('requester: grant_missing_scopes, 12:00');
  });

  it('is not to grant what was only switched off', () => {
    expect(answer(off('approver'))).toBe('approver: fix_trouble, 12:05');
    expect(answer(off('vendor'), { application: granted })).toBe('vendor: fix_trouble, 12:05');
  });

  it("is nobody's but Microsoft's and the next look's, or the requester's, once it is granted again", () => {
    expect(answer({ nextCheckAt: hoursLater(2) }, { application: granted })).toBe(
      'microsoft: wait_for_microsoft, 13:00',
    );
    expect(answer({}, { application: granted })).toBe('requester: sign_in_again, 13:00');
  });
});

it('a mailbox that a policy of Exchange keeps out waits for whoever manages Exchange, from the first refusal on', () => {
  const out = { ...trouble('no_rights', 'approver'), code: 'ODataDisabled' };
  const waiting = { ...inState.propagating, checks: 1, trouble: out, troubleAt: minutesLater(5) };

  expect(verdict(waiting, null, known)).toEqual({
    turn: 'approver',
    next: 'let_in_exchange',
    since: minutesLater(5),
  });
});

describe('whose turn it is on the way to active, when a look brought', () => {
  const noted = (kind: TroubleClass, owner: Trouble['owner'], seconds: number, approversKnown = true) => {
    const grantKnownAt = inState.propagating.stateSince;
    const troubleAt = new Date(grantKnownAt.getTime() + seconds * 1000);
    const waiting = { ...inState.propagating, grantKnownAt, checks: 5, trouble: trouble(kind, owner), troubleAt };
    const { turn, next } = verdict(waiting, null, { ...known, approversKnown });
    return `${turn}: ${next}`;
  };

  it.each<[TroubleClass, Trouble['owner'], number, string]>([
    ['not_consented', 'approver', 119, 'microsoft: wait_for_microsoft'],
    ['not_consented', 'approver', 120, 'requester: grant_missing_scopes'],
    ['not_consented', 'approver', 40_000, 'requester: grant_missing_scopes'],
    ['ours', 'vendor', 5, 'vendor: call_helpdesk'],
    ['unknown', 'vendor', 40_000, 'microsoft: wait_for_microsoft'],
    ['transient', 'microsoft', 40_000, 'microsoft: wait_for_microsoft'],
    ['no_rights', 'approver', 40_000, 'microsoft: wait_for_microsoft'],
  ])('%s of the %s %i s after the grant was known: %s', (kind, owner, seconds, answer) => {
    expect(noted(kind, owner, seconds)).toBe(answer);
  });

  it('a denial that lasts: the requester asks an approver, whether or not one is known', () => {
    expect(noted('not_consented', 'approver', 120, false)).toBe('requester: grant_missing_scopes');
  });

  it('a denial, and the grant is not known by its time: it counts from the beginning of the wait', () => {
    const denied = { ...inState.propagating, grantKnownAt: null, trouble: trouble('not_consented', 'approver') };

    expect(verdict({ ...denied, troubleAt: minutesLater(1) }, null, known).turn).toBe('microsoft');
    expect(verdict({ ...denied, troubleAt: minutesLater(2) }, null, known).turn).toBe('requester');
    expect(verdict({ ...denied, troubleAt: null }, null, known).turn).toBe('microsoft');
  });
});

describe('a shared mailbox on the way to active', () => {
  const refusedBy = (kind: TroubleClass, checks: number, target: Connection['target'] = 'shared') => {
    const waiting = { ...inState.propagating, target, checks, trouble: trouble(kind), troubleAt: minutesLater(5) };
    const { turn, next, since } = verdict(waiting, null, known);
    return `${turn}: ${next}, ${since.toISOString().slice(11, 16)}`;
  };

  it("waits for rights in Exchange only when the refusal lasts: right after a consent everything is refused (core's part of T48)", () => {
    expect(refusedBy('no_rights', 2)).toBe('microsoft: wait_for_microsoft, 12:00');
    expect(refusedBy('no_rights', 3)).toBe('approver: give_exchange_rights, 12:05');
  });

  it('waits for Microsoft in every other case, as any mailbox does', () => {
    expect(refusedBy('transient', 9)).toBe('microsoft: wait_for_microsoft, 12:00');
    expect(refusedBy('no_rights', 9, 'own')).toBe('microsoft: wait_for_microsoft, 12:00');
  });
});

describe('whose turn it is at a room before its first sign-in,', () => {
  const room = { ...inState.needs_sign_in, target: 'room' } as const;

  it.each<[string, Partial<Connection>, string]>([
    ['nobody has said whether its account can sign in', {}, 'requester: check_account'],
    ['its account cannot sign in yet', { accountReady: false }, 'requester: check_account'],
    ['its account can sign in', { accountReady: true }, 'requester: sign_in'],
    ['its account was tried and refused', { trouble: trouble('credentials', 'approver') }, 'approver: fix_trouble'],
  ])('when %s', (_, change, answer) => {
    const { turn, next } = verdict({ ...room, ...change }, null, known);

    expect(`${turn}: ${next}`).toBe(answer);
  });
});

// What came of the last attempt decides wherever only a sign-in is left.
describe.each(['needs_sign_in', 'wrong_account', 'needs_reauth'] as const)('after a failed sign-in in %s', (state) => {
  it.each<[TroubleClass, Trouble['owner'], string]>([
    ['cancelled', 'requester', 'requester: say_what_happened'],
    ['no_answer', 'requester', 'requester: say_what_happened'],
    ['needs_admin', 'approver', 'requester: grant_missing_scopes'],
    ['not_consented', 'approver', 'requester: grant_missing_scopes'],
    ['declined', 'requester', 'requester: sign_in_again'],
    ['second_factor', 'requester', 'requester: sign_in_again'],
    ['transient', 'microsoft', 'requester: sign_in_again'],
    ['blocked_by_policy', 'approver', 'approver: fix_trouble'],
    ['no_mailbox', 'approver', 'approver: fix_trouble'],
    ['not_assigned', 'approver', 'approver: fix_trouble'],
    ['ours', 'vendor', 'vendor: fix_trouble'],
  ])('%s of the %s gives %s, since it happened', (kind, owner, answer) => {
    const troubled = { ...inState[state], trouble: trouble(kind, owner), troubleAt: minutesLater(5) };
    const { turn, next, since } = verdict(troubled, null, known);

    expect(`${turn}: ${next}`).toBe(answer);
    expect(since).toEqual(minutesLater(5));
  });
});

it('on the way is the turn of who switches the application on again, while it is off', () => {
  const off = { ...inState.propagating, trouble: trouble('disabled', 'approver'), troubleAt: minutesLater(5) };

  expect(verdict(off, null, known)).toEqual({ turn: 'approver', next: 'fix_trouble', since: minutesLater(5) });
});
