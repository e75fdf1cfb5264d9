import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApprovalRequest } from '../../../src/services/consent/model.ts';
import { advanceRequest, type Entitlement, type RequestEvent } from '../../../src/services/consent/request.ts';
import { isRequestEnd, mayRequestMove } from '../../../src/services/consent/states.ts';
import { ana, ben, fabrikam, minutesLater, noon, openRequest, person, trouble } from '../../support/builders.ts';

const at = fc.integer({ min: 0, max: 60 * 24 * 16 }).map((minutes) => minutesLater(minutes));
const event: fc.Arbitrary<RequestEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('decided' as const),
    by: fc.constantFrom(ana, ben, person('eve', { tenant: fabrikam })),
    entitled: fc.constantFrom<Entitlement>('named_approver', 'proved_role', null),
    onlyApprover: fc.boolean(),
    waits: fc.boolean(),
    waiting: fc.integer({ min: 0, max: 2 }),
    listable: fc.boolean(),
    listRead: fc.boolean(),
    approve: fc.boolean(),
    coverage: fc.constantFrom('all' as const, 'listed' as const),
    seen: fc.constantFrom(1, 2, 3, null),
    managedPerUser: fc.boolean(),
    reason: fc.constantFrom(null, ' ', 'Not now.'),
    at,
  }),
  fc.record({ kind: fc.constant('granted_by_hand' as const), by: fc.constantFrom(ana, ben), at }),
  fc.record({ kind: fc.constant('taken_back' as const), by: fc.constantFrom(ana, ben), at }),
  fc.record({ kind: fc.constant('managed_per_user' as const), by: fc.constantFrom(ana, ben), at }),
  fc.record({ kind: fc.constant('nobody_waits' as const), at }),
  fc.record({ kind: fc.constant('meant_for_all' as const), by: fc.constantFrom(ana, ben), at }),
  fc.record({ kind: fc.constant('joined' as const), at }),
  fc.record({
    kind: fc.constant('microsoft_returned' as const),
    trouble: fc.constantFrom(null, trouble('declined', 'approver')),
    at,
  }),
  fc.record({
    kind: fc.constant('grant_known' as const),
    evidence: fc.constantFrom('token_scope' as const, 'grant_object' as const),
    at,
  }),
  fc.record({ kind: fc.constant('wall_again' as const), trouble: fc.constant(trouble('needs_admin')), at }),
  fc.record({ kind: fc.constant('clock' as const), at }),
);

const decision = { by: ben, at: noon, reason: null, as: 'named_approver' } as const;
const approved = (coverage: 'all' | 'listed') =>
  openRequest({ state: 'approved', decision: { ...decision, coverage } });
// Most random walks end soon, so they start anywhere.
const start = fc.constantFrom(
  openRequest(),
  { ...openRequest(), trouble: trouble('needs_admin', 'approver') },
  ...[approved('all'), approved('listed')].flatMap((one) => [
    one,
    { ...one, trouble: trouble('needs_admin', 'approver') },
    { ...one, returnedAt: noon, evidence: 'microsoft_reports' as const },
  ]),
);

interface Move {
  readonly before: ApprovalRequest;
  readonly event: RequestEvent;
  readonly after: ApprovalRequest;
  readonly effects: readonly string[];
}

const always = (look: (move: Move) => void): void =>
  fc.assert(
    fc.property(start, fc.array(event, { maxLength: 20 }), (from, events) => {
      let before = from;
      for (const event of events) {
        const step = advanceRequest(Object.freeze(before), event);
        if (step.kind === 'refused') continue;
        look({ before, event, after: step.subject, effects: step.effects.map(({ kind }) => kind) });
        before = step.subject;
      }
    }),
    { numRuns: 600 },
  );

describe('whatever happens to a request, in whatever order', () => {
  it('it moves along the table, counts its changes, and never leaves an end', () => {
    always(({ before, after }) => {
      expect(isRequestEnd(before.state)).toBe(false);
      expect(after.state === before.state || mayRequestMove(before.state, after.state)).toBe(true);
      expect(after.version).toBe(before.version + 1);
    });
  });

  it('a yes is one for the list that was read, and one for those listed ends when one more joins', () => {
    always(({ before, event, after }) => {
      const says = event.kind === 'decided' && event.approve && event.coverage === 'listed';
      if (says)
        expect(event).toMatchObject({ seen: before.version, listable: true, waiting: expect.toSatisfy(Boolean) });
      const saysForAll = event.kind === 'decided' && event.approve && event.coverage === 'all';
      if (saysForAll) expect(event.listRead).toBe(true);
      if (event.kind === 'nobody_waits') expect(before.meantForAll).toBe(false);
      if (event.kind === 'joined') expect(after).toMatchObject({ state: 'open', decision: null });
    });
  });

  it('it is decided only by somebody entitled in its tenant, never by its requester beside other approvers', () => {
    always(({ before, event, after }) => {
      if (after.decision === before.decision || after.decision === null) return;
      if (event.kind !== 'decided') throw new Error(`decided by ${event.kind}`);
      expect(event.entitled).not.toBeNull();
      expect(event.by.tenant).toBe(before.tenant);
      expect(event.by.oid !== before.requester.oid || event.onlyApprover).toBe(true);
      if (event.coverage === 'listed' && event.approve) expect(event.waits && !event.onlyApprover).toBe(false);
      expect(event.at < before.expiresAt).toBe(true);
    });
  });

  it("it is never approved for everybody where the tenant decides mailbox by mailbox (core's part of T39)", () => {
    always(({ before, event, after }) => {
      if (event.kind !== 'decided' || after.state !== 'approved' || after.decision === before.decision) return;
      expect(event.managedPerUser && after.decision?.coverage === 'all').toBe(false);
      expect(after.decision?.coverage).toBe(event.coverage);
    });
  });

  it('it is granted only with evidence, and an approval alone is none', () => {
    always(({ event, after }) => {
      expect(after.state === 'granted').toBe(event.kind === 'grant_known');
      if (after.state === 'granted') expect(['token_scope', 'grant_object']).toContain(after.evidence);
      if (after.state !== 'approved') return;
      const reported = ['microsoft_reports', 'administrator_says'];
      expect(after.returnedAt ? reported : ['none']).toContain(after.evidence);
      // Nobody says "done by hand" of a grant for everybody: that one is made on Microsoft's page.
      if (after.evidence === 'administrator_says') expect(after.decision?.coverage).toBe('listed');
    });
  });

  it('a cause of trouble is gone as soon as somebody decides anew, reports success, or the grant is known', () => {
    always(({ event, after }) => {
      const settles =
        event.kind === 'granted_by_hand' || event.kind === 'grant_known' || (event.kind === 'decided' && event.approve);
      if (settles) expect(after.trouble).toBeNull();
    });
  });

  it('it is approved or denied by a named person, and open without one', () => {
    always(({ after }) => {
      if (after.state === 'approved' || after.state === 'denied') expect(after.decision).not.toBeNull();
      if (after.state === 'open') expect(after.decision).toBeNull();
      if (after.state === 'denied') expect(after.decision?.reason?.trim()).toBeTruthy();
    });
  });

  it('every copy of its card follows every change, and those who wait hear of every end', () => {
    always(({ event, after, effects }) => {
      expect(effects).toContain('redraw_request');
      if (isRequestEnd(after.state)) {
        const ends = { granted: 'call_back_all_who_wait', cancelled: 'close' } as Record<string, string>;
        expect(effects).toContain(ends[after.state] ?? 'end_all_who_wait');
      }
      if (effects.includes('call_back_all_who_wait')) {
        expect(['microsoft_returned', 'granted_by_hand', 'grant_known']).toContain(event.kind);
      }
    });
  });

  it('the same event a second time is refused or changes nothing', () => {
    always(({ event, after }) => {
      const again = advanceRequest(after, event);
      if (again.kind === 'moved') expect(again.subject).toEqual({ ...after, version: after.version + 1 });
    });
  });
});
