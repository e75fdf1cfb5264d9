import { describe, expect, it } from 'vitest';
import { advanceConnection } from '../../../src/services/consent/connection.ts';
import type { ConnectionEvent } from '../../../src/services/consent/connection-events.ts';
import { verdict } from '../../../src/services/consent/verdict.ts';
import { ana, ben, connection, daysLater, hoursLater, minutesLater, noon, trouble } from '../../support/builders.ts';
import { inState } from './in-every-state.ts';
import { play } from './play.ts';

const confirm = { kind: 'scopes_confirmed', by: ana, scopeVersion: 'list 1', openRequest: null, at: noon } as const;
const signedIn = { kind: 'signed_in', oid: ana.oid, missing: [], via: 'browser', at: noon } as const;
const answered = { kind: 'probed', outcome: { kind: 'answered' }, at: minutesLater(1) } as const;
const notReady = (at: Date, retryAfterSeconds?: number): ConnectionEvent => ({
  kind: 'probed',
  outcome: {
    kind: 'waiting',
    trouble: trouble('transient', 'microsoft'),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  },
  at,
});

describe('confirming the scope list', () => {
  it("is what opens the way to Microsoft: a draft cannot sign in (core's part of S22 and S26)", () => {
    expect(advanceConnection(connection(), signedIn)).toEqual({ kind: 'refused', reason: 'not_now' });
  });

  it("is recorded with the list and the time (core's part of S26)", () => {
    expect(play(connection(), confirm).connection.confirmed).toEqual({ scopeVersion: 'list 1', at: noon });
  });

  it.each(['needs_sign_in', 'wrong_account', 'needs_reauth'] as const)(
    "counts for its own list only: a changed one voids it in %s until it is confirmed anew (core's part of S26)",
    (state) => {
      const again = { ...confirm, scopeVersion: 'list 2', at: hoursLater(1) };
      const leftWithOldList = { ...inState[state], leftAt: minutesLater(55) };

      expect(play(leftWithOldList, again).connection).toMatchObject({
        state,
        confirmed: { scopeVersion: 'list 2', at: hoursLater(1) },
        leftAt: null,
      });
      expect(advanceConnection(inState[state], confirm)).toEqual({ kind: 'refused', reason: 'already' });
    },
  );

  it("is what lets anybody leave for Microsoft: nobody sets out from a draft (core's part of S22)", () => {
    expect(advanceConnection(connection(), { kind: 'set_out', at: noon })).toEqual({
      kind: 'refused',
      reason: 'not_now',
    });
  });

  it("joins the open request of the tenant, so that nobody meets the same wall twice (core's part of T27)", () => {
    const joined = play(connection(), { ...confirm, openRequest: 'CR-1' }).connection;

    expect(joined).toMatchObject({ state: 'needs_admin', request: 'CR-1' });
  });
});

describe('the admin wall', () => {
  const saw = { kind: 'wall_seen', by: ana, request: 'CR-1', at: minutesLater(1) } as const;

  it("leads to the request, and the question that it answered is gone (core's part of T29)", () => {
    const asked = { ...inState.needs_sign_in, trouble: trouble('cancelled'), troubleAt: noon };

    expect(play(asked, saw).connection).toMatchObject({ state: 'needs_admin', request: 'CR-1', trouble: null });
  });

  it('ends what was said of another account: the right one has not signed in yet', () => {
    const other = { ...inState.wrong_account, userLevel: 'wrong_account' as const, userLevelSince: noon };

    expect(play(other, saw).connection).toMatchObject({ userLevel: 'missing', userLevelSince: saw.at });
  });

  it('is not believed of a connection whose scope list was never confirmed', () => {
    const unconfirmed = { ...inState.needs_sign_in, confirmed: null };

    expect(advanceConnection(unconfirmed, saw)).toEqual({ kind: 'refused', reason: 'not_now' });
  });

  it("never sends anybody back, so the trip is over, and nothing is asked about it later (core's part of T29)", () => {
    const joined = play(inState.needs_sign_in, { kind: 'set_out', at: noon }, saw).connection;

    expect(joined.leftAt).toBeNull();
    expect(advanceConnection(joined, { kind: 'clock', at: hoursLater(1) })).toEqual({
      kind: 'refused',
      reason: 'not_now',
    });
  });

  it('in front of a withdrawn connection ends its looks and its old sign-in', () => {
    const lookedAfter = { ...inState.revoked, healthAgreedAt: noon, nextCheckAt: hoursLater(1) };
    const { connection: asked, effects } = play(lookedAfter, saw);

    expect(asked).toMatchObject({ state: 'needs_admin', userLevel: 'missing', nextCheckAt: null });
    expect(effects).toContain('forget_token');
    expect(play(asked, { kind: 'request_ended', as: 'denied', at: hoursLater(1) })).toMatchObject({
      connection: { state: 'denied' },
      effects: ['forget_token', 'tell_requester'],
    });
  });

  it("is left for the sign-in when the admin has approved, and the requester hears it (core's part of T32 and T37)", () => {
    const back = play(inState.needs_admin, { kind: 'called_back', at: minutesLater(9) });

    expect(back).toMatchObject({ connection: { state: 'needs_sign_in', activeAt: null }, effects: ['tell_requester'] });
  });

  it('is no hindrance to a sign-in that works before anybody has decided', () => {
    expect(play(inState.needs_admin, signedIn, answered).connection.state).toBe('active');
  });
});

describe('signing in', () => {
  it("needs no admin at any point where the tenant lets people agree (core's part of T13)", () => {
    const done = play(connection(), confirm, signedIn, answered);

    expect(done.connection).toMatchObject({ state: 'active', request: null, signer: ana.oid });
  });

  it('alone makes nothing active: only the live call does (S13)', () => {
    const approved = play(inState.needs_admin, { kind: 'called_back', at: noon });
    const waiting = play(approved.connection, signedIn);

    expect(approved.connection.state).toBe('needs_sign_in');
    expect(waiting.connection).toMatchObject({ state: 'propagating', activeAt: null });
    expect(play(waiting.connection, answered).connection).toMatchObject({
      state: 'active',
      activeAt: minutesLater(1),
    });
  });

  it('pins the account: no other object id is ever accepted after it', () => {
    const pinned = play(inState.needs_sign_in, signedIn, {
      kind: 'probed',
      outcome: { kind: 'broken', trouble: trouble('expired') },
      at: minutesLater(1),
    }).connection;

    expect(pinned).toMatchObject({ state: 'needs_reauth', signer: ana.oid });
    expect(advanceConnection(pinned, { ...signedIn, oid: ben.oid })).toEqual({ kind: 'refused', reason: 'not_yours' });
  });

  it("with scopes missing keeps neither token nor account, and says what is missing (core's part of T38)", () => {
    const partly = play(inState.needs_sign_in, { ...signedIn, missing: ['Mail.Read'] });

    expect(partly.connection).toMatchObject({
      state: 'needs_sign_in',
      signer: null,
      userLevel: 'missing',
      trouble: { class: 'not_consented', code: 'scopes_missing', owner: 'approver' },
    });
    expect(partly.effects).toContain('forget_token');
  });

  it("as somebody else keeps nothing but the masked name and the next step (core's part of T6 and T34)", () => {
    const wrong = play(inState.needs_sign_in, {
      kind: 'other_account',
      shown: 'b•••@contoso.com',
      trouble: trouble('wrong_account'),
      at: minutesLater(1),
    });

    expect(wrong.connection).toMatchObject({
      state: 'wrong_account',
      userLevel: 'wrong_account',
      otherAccount: 'b•••@contoso.com',
      signer: null,
    });
    expect(wrong.effects).toEqual(['forget_token', 'tell_requester']);
  });

  it("as the owner afterwards ends well without an admin, and forgets the other account (core's part of T36)", () => {
    const mended = play(inState.wrong_account, signedIn, answered).connection;

    expect(mended).toMatchObject({ state: 'active', userLevel: 'signed_in', otherAccount: null, trouble: null });
  });
});

describe('waiting for Microsoft', () => {
  const start = () => play(inState.needs_sign_in, signedIn).connection;

  it('is overdue after 24 hours and not before, with exactly one alert (S2)', () => {
    const told: string[] = [];
    let current = start();
    for (const hours of [0, 1, 12, 23 + 59 / 60, 24 + 1 / 60, 25, 48]) {
      const { connection: next, effects } = play(current, notReady(hoursLater(hours)));
      told.push(
        `${hours < 24 ? 'before' : 'after'}: ${next.state}${effects.includes('tell_requester') ? ', told' : ''}`,
      );
      current = next;
    }

    expect(told).toEqual([
      ...Array(4).fill('before: propagating'),
      'after: overdue, told',
      ...Array(2).fill('after: overdue'),
    ]);
  });

  it('is told overdue once, also when the clock was there before the look (S2)', () => {
    const late = play(start(), { kind: 'clock', at: hoursLater(24) });
    const looked = play(late.connection, notReady(hoursLater(24.5)));

    expect(late.effects).toEqual(['tell_requester']);
    expect(looked.effects).toEqual(['check_at', 'redraw']);
    expect(advanceConnection(looked.connection, { kind: 'clock', at: hoursLater(25) }).kind).toBe('refused');
  });

  it('still becomes active after the 24-hour mark', () => {
    const late = play(start(), notReady(hoursLater(25))).connection;

    expect(play(late, { ...answered, at: hoursLater(30) }).connection.state).toBe('active');
  });

  it("is late at the very minute when the 24 hours are over (core's part of S2)", () => {
    expect(play(start(), notReady(hoursLater(24))).connection.state).toBe('overdue');
    expect(play(start(), { kind: 'clock', at: hoursLater(24) }).connection.state).toBe('overdue');
  });

  it('never looks earlier than Microsoft asked', () => {
    expect(play(start(), notReady(minutesLater(1), 3000)).connection.nextCheckAt).toEqual(minutesLater(51));
  });

  it('counts the hours of this sign-in, not those since an older one that broke', () => {
    const broken = play(start(), {
      kind: 'probed',
      outcome: { kind: 'broken', trouble: trouble('no_mailbox', 'approver') },
      at: hoursLater(1),
    }).connection;
    const repaired = play(broken, { ...signedIn, at: daysLater(3) }).connection;

    expect(repaired).toMatchObject({ state: 'propagating', grantKnownAt: daysLater(3), checks: 0 });
    expect(play(repaired, notReady(minutesLater(1, daysLater(3)))).connection.state).toBe('propagating');
  });

  it("is not disturbed by a second trip to Microsoft that failed (core's part of S29 and S34)", () => {
    const late = { kind: 'sign_in_failed', trouble: trouble('cancelled'), at: minutesLater(2) } as const;

    expect(advanceConnection(start(), late)).toEqual({ kind: 'refused', reason: 'already' });
    expect(advanceConnection(inState.active, late)).toEqual({ kind: 'refused', reason: 'already' });
  });
});

describe('a trip to Microsoft', () => {
  const left = play(inState.needs_sign_in, { kind: 'set_out', at: noon }).connection;
  const clock = (at: Date) => ({ kind: 'clock', at }) as const;

  it("that takes nine minutes is no error: the second factor may take its time (core's part of T9)", () => {
    expect(advanceConnection(left, clock(minutesLater(9)))).toEqual({ kind: 'refused', reason: 'not_now' });
    expect(play(left, { ...signedIn, at: minutesLater(9) }).connection).toMatchObject({
      state: 'propagating',
      leftAt: null,
      trouble: null,
    });
  });

  it('that comes back after the question was asked still counts, and answers it', () => {
    const asked = play(left, clock(minutesLater(10))).connection;

    expect(asked.trouble?.class).toBe('no_answer');
    expect(play(asked, { ...signedIn, at: minutesLater(11) }).connection).toMatchObject({
      state: 'propagating',
      trouble: null,
    });
  });

  it('is asked about once, and once more after another trip', () => {
    const asked = play(left, clock(minutesLater(10))).connection;

    expect(advanceConnection(asked, clock(minutesLater(60)))).toEqual({ kind: 'refused', reason: 'not_now' });
    const again = play(asked, { kind: 'set_out', at: hoursLater(1) }, clock(minutesLater(70))).connection;
    expect(again.troubleAt).toEqual(minutesLater(70));
  });

  it("ends in four ways that are told apart, and only the first keeps anything (core's part of S28)", () => {
    const failed = (kind: 'declined' | 'cancelled') =>
      ({ kind: 'sign_in_failed', trouble: trouble(kind), at: minutesLater(2) }) as const;
    const ends = [
      play(left, { ...signedIn, at: minutesLater(2) }),
      play(left, failed('declined')),
      play(left, failed('cancelled')),
      play(left, clock(minutesLater(10))),
    ].map(({ connection: end }) => end);
    const told = ends.map((end) => {
      const { turn, next } = verdict(end, null, { approversKnown: true, application: null });
      return `${end.trouble?.class ?? 'fine'} → ${turn}: ${next}`;
    });

    expect(told).toEqual([
      'fine → microsoft: wait_for_microsoft',
      'declined → requester: sign_in_again',
      'cancelled → requester: say_what_happened',
      'no_answer → requester: say_what_happened',
    ]);
    expect(ends.map(({ signer, leftAt }) => [signer, leftAt])).toEqual([
      [ana.oid, null],
      ...Array(3).fill([null, null]),
    ]);
  });
});

describe('a room', () => {
  const room = connection({ target: 'room', address: 'room1@contoso.com', device: 'Board 1' });
  const nextOf = (one: typeof room) => verdict(one, null, { approversKnown: true, application: null });
  const check = (ready: boolean) => ({ kind: 'account_checked', by: ana, ready, at: minutesLater(1) }) as const;
  const asked = play(room, confirm).connection;

  it('is asked first whether its account can sign in at all, since a room mailbox usually cannot', () => {
    expect(nextOf(asked)).toMatchObject({ turn: 'requester', next: 'check_account' });
    expect(nextOf(play(asked, check(false)).connection)).toMatchObject({ turn: 'requester', next: 'check_account' });
    expect(nextOf(play(asked, check(false), check(true)).connection)).toMatchObject({ next: 'sign_in' });
  });

  it('that was tried anyway is told what came of it, not asked the same again', () => {
    const tried = play(asked, { kind: 'sign_in_failed', trouble: trouble('disabled', 'approver'), at: noon });

    expect(nextOf(tried.connection)).toMatchObject({ turn: 'approver', next: 'fix_trouble' });
  });

  it("is not connected by the tenant's consent: its own account must sign in, and answer a live call (S13)", () => {
    const waiting = play(asked, { kind: 'wall_seen', by: ana, request: 'CR-1', at: noon }).connection;
    const consented = play(waiting, { kind: 'called_back', at: noon }).connection;

    expect(consented).toMatchObject({ state: 'needs_sign_in', userLevel: 'missing' });
    expect(advanceConnection(consented, answered)).toEqual({ kind: 'refused', reason: 'not_now' });
    expect(play(consented, signedIn).connection.state).toBe('propagating');
    expect(play(consented, signedIn, answered).connection.state).toBe('active');
  });
});

describe('a consent that is denied although the account has signed in', () => {
  const wall = { kind: 'wall_seen', by: ana, request: 'CR-1', at: hoursLater(1) } as const;
  const denied = (seconds: number) => ({
    ...inState.propagating,
    grantKnownAt: noon,
    trouble: trouble('not_consented', 'approver'),
    troubleAt: new Date(noon.getTime() + seconds * 1000),
  });

  it('is asked for at the administrator once Microsoft has had its time, and the sign-in is made anew', () => {
    expect(advanceConnection(denied(119), wall)).toEqual({ kind: 'refused', reason: 'not_now' });
    const { connection: asked, effects } = play(denied(120), wall);

    expect(asked).toMatchObject({ state: 'needs_admin', request: 'CR-1', userLevel: 'missing', nextCheckAt: null });
    expect(effects).toContain('forget_token');
    expect(play(asked, { kind: 'called_back', at: hoursLater(2) }).connection.state).toBe('needs_sign_in');
  });
});

describe('what an entitled requester means', () => {
  it("is recorded, and may be changed until somebody has signed in (core's part of T15)", () => {
    const choose = (coverage: 'all' | 'listed') =>
      ({ kind: 'coverage_chosen', by: ana, coverage, at: minutesLater(1) }) as const;

    expect(play(connection(), choose('all'), confirm, choose('listed')).connection.coverage).toBe('listed');
    const done = play(connection(), choose('all'), confirm, signedIn).connection;
    expect(done.coverage).toBe('all');
    expect(advanceConnection(done, choose('listed'))).toEqual({ kind: 'refused', reason: 'not_now' });
  });
});

describe('signing in anew', () => {
  const again = { kind: 'reauthorise', by: ana, at: hoursLater(5) } as const;

  it.each(['propagating', 'overdue', 'active', 'revoked'] as const)(
    "from %s keeps the account and the history, and makes the sign-in the requester's turn (core's part of T36)",
    (state) => {
      const { connection: anew, effects } = play(inState[state], again);

      expect(anew).toMatchObject({
        signer: ana.oid,
        activeAt: inState[state].activeAt,
        userLevel: 'missing',
        trouble: null,
        nextCheckAt: null,
      });
      expect(effects).toContain('forget_token');
      expect(verdict(anew, null, { approversKnown: true, application: null }).turn).toBe('requester');
      expect(
        play(anew, { ...signedIn, at: hoursLater(6) }, { ...answered, at: hoursLater(7) }).connection,
      ).toMatchObject({ state: 'active', activeAt: hoursLater(7) });
    },
  );
});

describe('an overdue connection', () => {
  it('is given up a week later, told once, and its token forgotten: helpdesk has the turn', () => {
    const start = play(connection(), confirm, signedIn).connection;
    const { connection: end, effects } = play(start, notReady(hoursLater(25)), notReady(daysLater(9)));

    expect(end).toMatchObject({ state: 'failed', nextCheckAt: null });
    expect(effects).toEqual(['check_at', 'tell_requester', 'forget_token', 'tell_requester']);
  });
});

describe('a stopped journey', () => {
  it.each(['draft', 'needs_sign_in', 'wrong_account'] as const)(
    "in %s can be resumed for seven days (core's part of T50)",
    (state) => {
      const nearly = { kind: 'clock', at: minutesLater(-1, daysLater(7)) } as const;

      expect(advanceConnection(inState[state], nearly)).toEqual({ kind: 'refused', reason: 'not_now' });
      expect(play(inState[state], { kind: 'clock', at: daysLater(7) }).connection.state).toBe('expired');
    },
  );

  it('counts from the last thing that happened', () => {
    const touched = play(inState.needs_sign_in, {
      kind: 'sign_in_failed',
      trouble: trouble('second_factor'),
      at: daysLater(6),
    }).connection;

    expect(advanceConnection(touched, { kind: 'clock', at: daysLater(12) }).kind).toBe('refused');
    expect(play(touched, { kind: 'clock', at: daysLater(13) }).connection.state).toBe('expired');
  });
});
