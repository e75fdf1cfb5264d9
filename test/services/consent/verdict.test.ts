import { describe, expect, it } from 'vitest';
import {
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
  decision: { by: ben, at: hoursLater(1), reason: null, as: 'named_approver' },
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
];

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
    ['revoked', 'approver: grant_missing_scopes'],
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
    for (const state of connectionStates) {
      const troubled = { ...inState[state], trouble: trouble(kind, owner), troubleAt: minutesLater(5) };

      for (const request of [null, openRequest(), approved]) {
        for (const approversKnown of [true, false]) {
          const { turn, next, since } = verdict(troubled, request, { approversKnown, application: application() });
          const rests = state === 'active' || (isConnectionEnd(state) && state !== 'failed');
          expect(turn === 'nobody', `${state}: ${turn}`).toBe(rests);
          expect(next).not.toBe('nothing');
          expect(since.getTime()).not.toBeNaN();
        }
      }
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

  it("differs in all four combinations of the two levels (core's part of S14)", () => {
    const four = [inState.needs_admin, inState.needs_sign_in, inState.revoked, inState.active];

    expect(new Set(four.map((each) => JSON.stringify(verdict(each, openRequest(), known)))).size).toBe(4);
  });
});

// What came of the last attempt decides wherever only a sign-in is left.
describe.each(['needs_sign_in', 'wrong_account', 'needs_reauth'] as const)('after a failed sign-in in %s', (state) => {
  it.each<[TroubleClass, Trouble['owner'], string]>([
    ['cancelled', 'requester', 'requester: say_what_happened'],
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
