import { describe, expect, it } from 'vitest';
import { type ApprovalRequest, type RequestState, requestStates } from '../../../src/services/consent/model.ts';
import {
  advanceRequest,
  type RequestEffect,
  type RequestEvent,
  type RequestRefusal,
} from '../../../src/services/consent/request.ts';
import { mayRequestMove } from '../../../src/services/consent/states.ts';
import { ana, ben, daysLater, hoursLater, minutesLater, noon, openRequest, trouble } from '../../support/builders.ts';

const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
const listed = { ...decision, coverage: 'listed' } as const;

type Approved = 'approved, returned' | 'approved, listed' | 'approved, listed, granted by hand';

/**
 * A request in each state, as it gets there in the ordinary way; and approved ones: reported on by Microsoft, and for
 * listed mailboxes only.
 */
const inState: Readonly<Record<RequestState | Approved, ApprovalRequest>> = {
  open: openRequest(),
  approved: openRequest({ state: 'approved', decision }),
  'approved, returned': openRequest({
    state: 'approved',
    decision,
    returnedAt: noon,
    evidence: 'microsoft_reports',
  }),
  'approved, listed': openRequest({ state: 'approved', decision: listed }),
  'approved, listed, granted by hand': openRequest({
    state: 'approved',
    decision: listed,
    returnedAt: noon,
    evidence: 'administrator_says',
  }),
  granted: openRequest({ state: 'granted', decision, returnedAt: noon, evidence: 'token_scope' }),
  denied: openRequest({ state: 'denied', decision: { ...decision, reason: 'No.' } }),
  blocked: openRequest({ state: 'blocked' }),
  expired: openRequest({ state: 'expired' }),
  cancelled: openRequest({ state: 'cancelled' }),
};
type Situation = keyof typeof inState;
const situations = [
  ...requestStates,
  'approved, returned',
  'approved, listed',
  'approved, listed, granted by hand',
] as const satisfies readonly Situation[];

interface Row {
  readonly when: string;
  readonly event: RequestEvent;
  readonly moves: Partial<Record<Situation, RequestState>>;
  readonly refuses?: Partial<Record<Situation, RequestRefusal>>;
  readonly everywhereElse: RequestRefusal;
  readonly effects: readonly RequestEffect['kind'][];
}

const decide = {
  kind: 'decided',
  by: ben,
  entitled: 'named_approver',
  onlyApprover: false,
  waits: false,
  waiting: 1,
  listable: true,
  listRead: true,
  approve: true,
  coverage: 'all',
  seen: 1,
  managedPerUser: false,
  reason: null,
  at: hoursLater(1),
} as const;
const deny = { ...decide, approve: false, reason: 'Please use the shared mailbox.' } as const;
const at = minutesLater(10);
const ended = {
  granted: 'already_decided',
  denied: 'already_decided',
  expired: 'already_decided',
  cancelled: 'already_decided',
} as const;
// Without a decision there is nobody to name: the tap just came too late.
const tooLate = { expired: 'too_late', cancelled: 'too_late' } as const;
const done = ['approved, returned', 'approved, listed, granted by hand'] as const;
const running = ['open', 'approved', 'approved, listed', ...done, 'blocked'] as const;
const all = (to: RequestState) => Object.fromEntries(running.map((each) => [each, to]));

const rows: readonly Row[] = [
  {
    when: 'an approver approves',
    event: decide,
    moves: { open: 'approved' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request'],
  },
  {
    when: 'an approver approves for the listed mailboxes only',
    event: { ...decide, coverage: 'listed' },
    moves: { open: 'approved' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request'],
  },
  {
    when: 'an approver approves for those listed on an older list than the one that waits now (T39)',
    event: { ...decide, coverage: 'listed', seen: 0 },
    moves: {},
    refuses: { ...tooLate, open: 'request_changed' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'an approver approves for everybody an older list of permissions than the one asked for now (S26)',
    event: { ...decide, listRead: false },
    moves: {},
    refuses: { ...tooLate, open: 'list_changed' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'an approver denies what they read on an older list of permissions',
    event: { ...deny, listRead: false },
    moves: { open: 'denied', approved: 'denied', 'approved, listed': 'denied' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request', 'end_all_who_wait'],
  },
  {
    when: "an approver approves for everybody where the tenant decides mailbox by mailbox (core's part of T39)",
    event: { ...decide, managedPerUser: true },
    moves: {},
    refuses: { ...tooLate, open: 'managed_per_user' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: "an approver approves for the listed mailboxes where the tenant decides mailbox by mailbox (core's part of T39)",
    event: { ...decide, coverage: 'listed', managedPerUser: true },
    moves: { open: 'approved' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request'],
  },
  {
    when: 'an approver denies where the tenant decides mailbox by mailbox',
    event: { ...deny, managedPerUser: true },
    moves: { open: 'denied', approved: 'denied', 'approved, listed': 'denied' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request', 'end_all_who_wait'],
  },
  {
    when: 'who said yes takes it back',
    event: { kind: 'taken_back', by: ben, at },
    moves: { approved: 'open', 'approved, listed': 'open' },
    everywhereElse: 'already_decided',
    effects: ['redraw_request', 'redraw_all_who_wait'],
  },
  {
    when: 'somebody else takes it back',
    event: { kind: 'taken_back', by: ana, at },
    moves: {},
    refuses: { approved: 'anothers_decision', 'approved, listed': 'anothers_decision' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'the approver reports that the listed mailboxes were granted by hand',
    event: { kind: 'granted_by_hand', by: ben, at },
    moves: { 'approved, listed': 'approved' },
    refuses: {
      'approved, listed, granted by hand': 'already_decided',
    },
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'call_back_all_who_wait'],
  },
  {
    when: 'the approver reports it, and the directory contradicts',
    event: { kind: 'grants_missing', by: ben, at },
    moves: { 'approved, listed': 'approved' },
    refuses: {
      'approved, listed, granted by hand': 'already_decided',
    },
    everywhereElse: 'not_now',
    effects: ['redraw_request'],
  },
  {
    when: 'the application is found switched off',
    event: { kind: 'switched_off', at },
    moves: Object.fromEntries(
      running.filter((each) => each !== 'blocked').map((each) => [each, 'blocked']),
    ) as Row['moves'],
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'redraw_all_who_wait'],
  },
  {
    when: 'the application is found switched on again',
    event: { kind: 'switched_on', at },
    moves: { blocked: 'open' },
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'redraw_all_who_wait', 'tell_approvers'],
  },
  {
    when: 'somebody reports it who did not approve',
    event: { kind: 'granted_by_hand', by: ana, at },
    moves: {},
    refuses: { 'approved, listed': 'anothers_decision', 'approved, listed, granted by hand': 'already_decided' },
    everywhereElse: 'not_now',
    effects: [],
  },
  {
    when: "somebody of another tenant reports it under the approver's object id",
    event: { kind: 'granted_by_hand', by: { ...ben, tenant: 'another tenant' }, at },
    moves: {},
    everywhereElse: 'not_an_approver',
    effects: [],
  },
  {
    when: 'an approver denies with a reason',
    event: deny,
    // Ben's own yes can be taken back until Microsoft reports the grant.
    moves: { open: 'denied', approved: 'denied', 'approved, listed': 'denied' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request', 'end_all_who_wait'],
  },
  {
    when: 'an approver denies without a reason',
    event: { ...deny, reason: '  ' },
    moves: {},
    refuses: {
      ...tooLate,
      open: 'reason_missing',
      approved: 'reason_missing',
      'approved, listed': 'reason_missing',
    },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'somebody without any right decides',
    event: { ...decide, entitled: null },
    moves: {},
    everywhereElse: 'not_an_approver',
    effects: [],
  },
  {
    when: 'an approver of another tenant decides',
    event: { ...decide, by: { ...ben, tenant: 'another tenant' } },
    moves: {},
    everywhereElse: 'not_an_approver',
    effects: [],
  },
  {
    when: 'the requester approves, who is one approver of several',
    event: { ...decide, by: ana },
    moves: {},
    refuses: { ...tooLate, open: 'own_request' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'the requester approves, who is the only approver',
    event: { ...decide, by: ana, onlyApprover: true },
    moves: { open: 'approved' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request'],
  },
  {
    when: 'an approver of several approves for those listed and is one of them',
    event: { ...decide, coverage: 'listed', waits: true },
    moves: {},
    refuses: { ...tooLate, open: 'own_wish' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'the only approver approves for those listed and is one of them',
    event: { ...decide, coverage: 'listed', waits: true, onlyApprover: true },
    moves: { open: 'approved' },
    refuses: tooLate,
    everywhereElse: 'already_decided',
    effects: ['redraw_request'],
  },
  {
    when: 'an approver decides after the fortnight',
    event: { ...decide, at: daysLater(14) },
    moves: {},
    refuses: { ...tooLate, open: 'too_late' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'Microsoft sends the admin back with success',
    event: { kind: 'microsoft_returned', trouble: null, at },
    moves: { approved: 'approved' },
    refuses: Object.fromEntries(done.map((each) => [each, 'already_decided'])),
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'call_back_all_who_wait'],
  },
  {
    when: 'Microsoft sends the admin back with an error',
    event: { kind: 'microsoft_returned', trouble: trouble('declined', 'approver'), at },
    moves: { approved: 'approved', 'approved, listed': 'approved' },
    refuses: Object.fromEntries(done.map((each) => [each, 'already_decided'])),
    everywhereElse: 'not_now',
    effects: ['redraw_request'],
  },
  {
    when: 'the grant is known',
    event: { kind: 'grant_known', evidence: 'token_scope', at },
    moves: all('granted'),
    refuses: ended,
    everywhereElse: 'already_decided',
    effects: ['redraw_request', 'call_back_all_who_wait'],
  },
  {
    when: 'somebody met the wall again, two minutes after the return',
    event: { kind: 'wall_again', trouble: trouble('needs_admin', 'approver'), at: minutesLater(2) },
    moves: Object.fromEntries(done.map((each) => [each, 'open'])),
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'redraw_all_who_wait', 'tell_approvers'],
  },
  {
    // A fresh consent for everybody is still spreading; one for those listed never was for whoever comes now.
    when: 'somebody met the wall again, sooner',
    event: { kind: 'wall_again', trouble: trouble('needs_admin', 'approver'), at: minutesLater(1.99) },
    moves: { 'approved, listed, granted by hand': 'open' },
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'redraw_all_who_wait', 'tell_approvers'],
  },
  {
    when: 'the tenant decides mailbox by mailbox from now on (T39)',
    event: { kind: 'managed_per_user', by: ana, at },
    moves: { approved: 'open' },
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'redraw_all_who_wait'],
  },
  {
    when: 'who asked says why (T31)',
    event: { kind: 'reason_given', by: ana, reason: 'Customers write there.', at },
    moves: { open: 'open' },
    everywhereElse: 'not_now',
    effects: ['redraw_request'],
  },
  {
    when: 'somebody else says why',
    event: { kind: 'reason_given', by: ben, reason: 'Customers write there.', at },
    moves: {},
    everywhereElse: 'not_yours',
    effects: [],
  },
  {
    when: 'one more waits: a yes for those listed was none for them (T39)',
    event: { kind: 'joined', at },
    moves: { 'approved, listed': 'open', 'approved, listed, granted by hand': 'open' },
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'redraw_all_who_wait', 'tell_approvers'],
  },
  {
    when: 'an approver approves for those listed, and nobody is listed any more',
    event: { ...decide, coverage: 'listed', waiting: 0 },
    moves: {},
    refuses: { ...tooLate, open: 'request_changed' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'an approver approves for those listed what cannot be given to single people',
    event: { ...decide, coverage: 'listed', listable: false },
    moves: {},
    refuses: { ...tooLate, open: 'not_now' },
    everywhereElse: 'already_decided',
    effects: [],
  },
  {
    when: 'somebody who may grant means everybody',
    event: { kind: 'meant_for_all', by: ben, at },
    moves: Object.fromEntries(running.map((each) => [each, inState[each].state])) as Row['moves'],
    everywhereElse: 'not_now',
    effects: ['redraw_request'],
  },
  {
    when: 'nobody waits any more',
    event: { kind: 'nobody_waits', at },
    moves: { open: 'cancelled', blocked: 'cancelled', approved: 'cancelled', 'approved, listed': 'cancelled' },
    everywhereElse: 'not_now',
    effects: ['redraw_request', 'close'],
  },
  {
    when: 'the clock looks in before the fortnight is over',
    event: { kind: 'clock', at: minutesLater(-1, daysLater(14)) },
    moves: {},
    refuses: ended,
    everywhereElse: 'not_now',
    effects: [],
  },
  {
    when: 'the fortnight is over',
    event: { kind: 'clock', at: daysLater(14) },
    moves: all('expired'),
    refuses: ended,
    everywhereElse: 'already_decided',
    effects: ['redraw_request', 'end_all_who_wait'],
  },
];

const outcome = ({ moves, refuses = {}, everywhereElse }: Row, situation: Situation) => {
  const to = moves[situation];
  if (to) return { situation, to, told: to === inState[situation].state ? 'keeps its state' : `moves to ${to}` };
  const reason = refuses[situation] ?? everywhereElse;
  return { situation, to: null, reason, told: `refuses: ${reason}` };
};

describe.each(rows)('when $when', (row) => {
  it.each(situations.map((each) => outcome(row, each)))('$situation $told', ({ situation, to, reason }) => {
    const before = Object.freeze({ ...inState[situation] });
    const step = advanceRequest(before, row.event);

    expect(before).toEqual(inState[situation]);
    if (step.kind === 'refused' || !to) return expect(step).toEqual({ kind: 'refused', reason });
    expect(step.subject).toMatchObject({ state: to, version: before.version + 1 });
    expect(step.subject.stateSince).toEqual(to === before.state ? before.stateSince : row.event.at);
    expect(to === before.state || mayRequestMove(before.state, to)).toBe(true);
    expect(step.effects.map(({ kind }) => kind)).toEqual(row.effects);
  });
});

describe('the tables of events and states', () => {
  it('lead into every state', () => {
    const reached = new Set(rows.flatMap(({ moves }) => Object.values(moves)));

    expect(reached).toEqual(new Set(requestStates));
  });

  it('know every event', () => {
    const kinds = {
      decided: true,
      granted_by_hand: true,
      taken_back: true,
      grants_missing: true,
      switched_off: true,
      switched_on: true,
      microsoft_returned: true,
      grant_known: true,
      wall_again: true,
      joined: true,
      managed_per_user: true,
      reason_given: true,
      meant_for_all: true,
      nobody_waits: true,
      clock: true,
    } satisfies Record<RequestEvent['kind'], true>;

    expect(new Set(rows.map(({ event }) => event.kind))).toEqual(new Set(Object.keys(kinds)));
  });
});
