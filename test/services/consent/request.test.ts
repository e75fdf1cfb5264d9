import { describe, expect, it } from 'vitest';
import type { ApprovalRequest } from '../../../src/services/consent/model.ts';
import { advanceRequest, type RequestEvent } from '../../../src/services/consent/request.ts';
import { ben, hoursLater, minutesLater, openRequest, person, trouble } from '../../support/builders.ts';

const approve = {
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
const returned = { kind: 'microsoft_returned', trouble: null, at: hoursLater(2) } as const;
const wallAgain = {
  kind: 'wall_again',
  trouble: trouble('needs_admin', 'approver'),
  at: hoursLater(3),
} as const;

function play(start: ApprovalRequest, ...events: readonly RequestEvent[]) {
  return events.reduce(
    ({ request }, event) => {
      const step = advanceRequest(request, event);
      if (step.kind === 'refused') throw new Error(`${event.kind} refused: ${step.reason}`);
      return { request: step.subject, effects: step.effects.map(({ kind }) => kind) };
    },
    { request: start, effects: [] as string[] },
  );
}

describe('an approval', () => {
  it('is a decision with its name, time and reason, and no grant', () => {
    const { request, effects } = play(openRequest(), { ...approve, reason: 'Fine with me.' });

    expect(request).toMatchObject({ state: 'approved', evidence: 'none', returnedAt: null });
    expect(request.decision).toEqual({
      by: ben,
      at: hoursLater(1),
      reason: 'Fine with me.',
      as: 'named_approver',
      coverage: 'all',
    });
    expect(effects).not.toContain('call_back_all_who_wait');
  });

  it('says by what right it was made', () => {
    const { request } = play(openRequest(), { ...approve, entitled: 'proved_role' });

    expect(request.decision?.as).toBe('proved_role');
  });

  it("calls those who wait at Microsoft's return, as a report and no more (core's part of S29 and T37)", () => {
    const { request, effects } = play(openRequest(), approve, returned);

    expect(request).toMatchObject({ state: 'approved', evidence: 'microsoft_reports', returnedAt: hoursLater(2) });
    expect(effects).toContain('call_back_all_who_wait');
  });

  it('becomes a grant when a token proves it', () => {
    const { request } = play(openRequest(), approve, returned, {
      kind: 'grant_known',
      evidence: 'token_scope',
      at: hoursLater(3),
    });

    expect(request).toMatchObject({ state: 'granted', evidence: 'token_scope', decision: { by: ben } });
  });

  it("is not believed to be a return where nobody has decided (core's part of S29)", () => {
    expect(advanceRequest(openRequest(), returned)).toEqual({ kind: 'refused', reason: 'not_now' });
  });

  it('keeps the cause when Microsoft refused the admin, until a return succeeds', () => {
    const refusal = trouble('needs_admin', 'approver');
    const stopped = play(openRequest(), approve, { ...returned, trouble: refusal }).request;

    expect(stopped).toMatchObject({ state: 'approved', trouble: refusal, troubleAt: returned.at, returnedAt: null });
    expect(play(stopped, returned).request).toMatchObject({
      trouble: null,
      troubleAt: null,
      returnedAt: hoursLater(2),
    });
  });

  it("stays as it was when the return is replayed, with success or with an error (core's part of S29)", () => {
    const done = play(openRequest(), approve, returned).request;

    for (const replay of [returned, { ...returned, trouble: trouble('declined') }]) {
      expect(advanceRequest(done, { ...replay, at: hoursLater(5) })).toEqual({
        kind: 'refused',
        reason: 'already_decided',
      });
    }
  });
});

describe('a yes that led nowhere', () => {
  const carl = person('carl');
  const takesOver = (at: Date) => ({ ...approve, by: carl, at }) as const;
  const approved = play(openRequest(), approve).request;

  it('stands while its approver may still finish at Microsoft', () => {
    expect(advanceRequest(approved, takesOver(hoursLater(2)))).toEqual({ kind: 'refused', reason: 'already_decided' });
    expect(advanceRequest(play(approved, returned).request, takesOver(hoursLater(90)))).toMatchObject({
      kind: 'refused',
    });
  });

  it('can be decided by another approver once Microsoft refused it, or a day has passed', () => {
    const refusedThere = play(approved, { ...returned, trouble: trouble('needs_admin', 'approver') }).request;

    expect(play(refusedThere, takesOver(hoursLater(3))).request.decision?.by).toEqual(carl);
    expect(play(approved, takesOver(hoursLater(25))).request.decision?.by).toEqual(carl);
    expect(play(refusedThere, { ...takesOver(hoursLater(3)), approve: false, reason: 'No.' }).request.state).toBe(
      'denied',
    );
  });

  it('is not said twice by the same approver, who may still deny it with a reason', () => {
    expect(advanceRequest(approved, { ...approve, at: hoursLater(26) })).toMatchObject({ kind: 'refused' });
    expect(play(approved, { ...approve, at: hoursLater(26), approve: false, reason: 'Wrong app.' }).request.state).toBe(
      'denied',
    );
  });
});

describe('an approval for the listed mailboxes only', () => {
  const listed = { ...approve, coverage: 'listed' } as const;
  const byHand = { kind: 'granted_by_hand', by: ben, at: hoursLater(2) } as const;

  it("calls nobody until its approver says that the grants are made, and proves nothing then (core's part of T33)", () => {
    const approved = play(openRequest(), listed);
    const reported = play(approved.request, byHand);

    expect(approved.effects).not.toContain('call_back_all_who_wait');
    expect(reported.effects).toContain('call_back_all_who_wait');
    expect(reported.request).toMatchObject({
      state: 'approved',
      evidence: 'administrator_says',
      returnedAt: hoursLater(2),
    });
  });

  it('is opened again when somebody meets the wall all the same', () => {
    const { request } = play(openRequest(), listed, byHand, wallAgain);

    const earlier = { by: ben, decidedAt: listed.at, returnedAt: byHand.at };
    expect(request).toMatchObject({ state: 'open', decision: null, evidence: 'none', returnedAt: null, earlier });
  });

  it('is a grant when a token or the directory proves it', () => {
    const proof = { kind: 'grant_known', evidence: 'grant_object', at: hoursLater(3) } as const;

    expect(play(openRequest(), listed, byHand, proof).request).toMatchObject({
      state: 'granted',
      evidence: 'grant_object',
    });
  });
});

describe('a request that nobody waits for', () => {
  it('is closed while nothing has come of it, and left alone where it is for everybody, or a grant was reported', () => {
    const meant = { kind: 'meant_for_all', by: ben, at: hoursLater(1) } as const;
    const alone = { kind: 'nobody_waits', at: hoursLater(1) } as const;

    expect(play(openRequest(), alone)).toMatchObject({
      request: { state: 'cancelled' },
      effects: ['redraw_request', 'close'],
    });
    for (const wished of [openRequest({ meantForAll: true }), play(openRequest(), approve, meant).request])
      expect(advanceRequest(wished, alone)).toEqual({ kind: 'refused', reason: 'not_now' });
    const reported = { ...play(openRequest(), approve).request, returnedAt: hoursLater(1) };
    expect(advanceRequest(reported, alone)).toEqual({ kind: 'refused', reason: 'not_now' });
  });
});

describe('a wall after the approval', () => {
  it("opens the same request again, with the cause and without the old decision (core's part of T38)", () => {
    const { request, effects } = play(openRequest(), approve, returned, wallAgain);

    expect(request).toMatchObject({
      number: 'CR-1',
      state: 'open',
      decision: null,
      returnedAt: null,
      evidence: 'none',
      trouble: wallAgain.trouble,
      earlier: { by: ben, decidedAt: approve.at, returnedAt: returned.at },
    });
    expect(play(request, { ...approve, at: wallAgain.at }).request.earlier).toBeNull();
    expect(effects).toEqual(['redraw_request', 'redraw_all_who_wait', 'tell_approvers']);
  });

  it('can be approved once more, and then the grant is known as ever', () => {
    const { request } = play(
      openRequest(),
      approve,
      returned,
      wallAgain,
      { ...approve, at: hoursLater(4) },
      { ...returned, at: hoursLater(5) },
      { kind: 'grant_known', evidence: 'token_scope', at: hoursLater(6) },
    );

    expect(request).toMatchObject({ state: 'granted', trouble: null });
  });
});

describe('a grant that nobody decided in Teams', () => {
  it('ends the request all the same: the admin was quicker in the portal', () => {
    const { request, effects } = play(openRequest(), {
      kind: 'grant_known',
      evidence: 'grant_object',
      at: minutesLater(1),
    });

    expect(request).toMatchObject({ state: 'granted', evidence: 'grant_object', decision: null });
    expect(effects).toContain('call_back_all_who_wait');
  });
});
