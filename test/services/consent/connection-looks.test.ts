import { describe, expect, it } from 'vitest';
import { advanceConnection } from '../../../src/services/consent/connection.ts';
import type { ConnectionEvent, ProbeOutcome } from '../../../src/services/consent/connection-events.ts';
import type { Connection, Trouble, TroubleClass } from '../../../src/services/consent/model.ts';
import { ana, hoursLater, minutesLater, noon, trouble } from '../../support/builders.ts';
import { inSituation, inState } from './in-every-state.ts';
import { play } from './play.ts';

/** Active, with a look planned for an hour after noon. */
const active = inSituation['active, looked after'];
const revoked = inSituation['revoked, looked after'];
const look = (outcome: ProbeOutcome, at: Date): ConnectionEvent => ({ kind: 'probed', outcome, at });
const fine = (at: Date) => look({ kind: 'answered' }, at);
const broken = (kind: TroubleClass, at: Date, owner: Trouble['owner'] = 'requester') =>
  look({ kind: 'broken', trouble: trouble(kind, owner) }, at);
const waiting = (kind: TroubleClass, at: Date, retryAfterSeconds?: number) =>
  look(
    {
      kind: 'waiting',
      trouble: trouble(kind, 'approver'),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    },
    at,
  );
const inMinutes = ({ nextCheckAt }: Connection, from: Date): number =>
  ((nextCheckAt?.getTime() ?? Number.NaN) - from.getTime()) / 60_000;

describe('whom Microsoft asked to leave alone', () => {
  it.each([
    ['on the way', inState.propagating, noon],
    ['active', active, hoursLater(1)],
  ])('%s, remembers until when, and forgets it once a look was made without such a wish', (_, before, at) => {
    const asked = play(before, waiting('transient', at, 7200)).connection;
    const later = new Date(at.getTime() + 7_200_000);

    expect(asked).toMatchObject({ leftAloneUntil: later, nextCheckAt: later });
    expect(play(asked, waiting('transient', later)).connection.leftAloneUntil).toBeNull();
    expect(play(asked, fine(later)).connection.leftAloneUntil).toBeNull();
  });
});

describe('an active connection whose owner agreed to be looked after', () => {
  it('keeps its token when it becomes active, and is looked at every hour from then on', () => {
    const { connection, effects } = play(
      inState.propagating,
      { kind: 'health_agreed', agreed: true, at: noon },
      fine(noon),
    );

    expect(effects).not.toContain('forget_token');
    expect(connection).toMatchObject({ state: 'active', nextCheckAt: hoursLater(1) });
    expect(play(connection, fine(hoursLater(1)))).toMatchObject({
      connection: { state: 'active', nextCheckAt: hoursLater(2), activeAt: noon },
      effects: ['check_at'],
    });
  });

  // Where it leads, and with which trouble, after the second bad look.
  it.each<[string, (at: Date) => ConnectionEvent, string, string]>([
    ['the consent is gone at the token endpoint', (at) => waiting('not_consented', at), 'revoked', 'signed_in'],
    ['Microsoft says that it was withdrawn', (at) => waiting('withdrawn', at), 'revoked', 'signed_in'],
    ['the application is switched off', (at) => broken('disabled', at, 'approver'), 'revoked', 'signed_in'],
    ['the sign-in has run out', (at) => broken('expired', at), 'needs_reauth', 'broken'],
    ['the password was changed', (at) => broken('credentials', at), 'needs_reauth', 'broken'],
    ['the mailbox is gone', (at) => broken('no_mailbox', at, 'approver'), 'needs_reauth', 'broken'],
    ['Graph refuses a fresh token', (at) => waiting('expired', at), 'needs_reauth', 'broken'],
    ['the rights on a shared mailbox are gone', (at) => waiting('no_rights', at), 'needs_reauth', 'broken'],
  ])(
    "is looked at again two minutes after the first bad look, and believed after the second: %s (core's part of S33 and T51)",
    (_, bad, state, userLevel) => {
      const first = play(active, bad(hoursLater(1)));
      const second = play(first.connection, bad(minutesLater(62)));

      expect(first).toMatchObject({
        connection: { state: 'active', failures: 1, trouble: null, nextCheckAt: minutesLater(62) },
        effects: ['check_at'],
      });
      expect(second.connection).toMatchObject({
        state,
        userLevel,
        failures: 0,
        brokenAt: minutesLater(62),
        troubleAt: minutesLater(62),
      });
      expect(second.connection.trouble).not.toBeNull();
      expect(second.effects).toContain('tell_withdrawn');
    },
  );

  it('is left in peace when the second look is fine, and one bad look later is a first one again', () => {
    const { connection, effects } = play(
      active,
      broken('expired', hoursLater(1)),
      fine(minutesLater(62)),
      broken('expired', hoursLater(2)),
    );

    expect(connection).toMatchObject({ state: 'active', failures: 1 });
    expect(new Set(effects)).toEqual(new Set(['check_at']));
  });

  it.each(['transient', 'ours', 'unknown'] as const)(
    'is not suspected because Microsoft does not answer (%s): ten such looks say nothing, and come no faster',
    (kind) => {
      let current = active;
      for (let hour = 1; hour <= 10; hour++) {
        const next = play(current, waiting(kind, hoursLater(hour)));
        expect(next.effects).toEqual(['check_at']);
        expect(inMinutes(next.connection, hoursLater(hour))).toBe(60);
        current = next.connection;
      }
      expect(current).toMatchObject({ state: 'active', failures: 0, trouble: null });
    },
  );

  it('keeps its suspicion while Microsoft is busy: only an answer settles it', () => {
    const suspected = play(active, broken('expired', hoursLater(1)), waiting('transient', minutesLater(62))).connection;

    expect(suspected).toMatchObject({ state: 'active', failures: 1, nextCheckAt: minutesLater(64) });
    expect(play(suspected, broken('expired', minutesLater(64))).connection.state).toBe('needs_reauth');
    expect(play(suspected, fine(minutesLater(64))).connection).toMatchObject({ state: 'active', failures: 0 });
  });

  it('is never looked at sooner than Microsoft asked', () => {
    const asked = 3 * 60 * 60;

    expect(inMinutes(play(active, waiting('transient', noon, asked)).connection, noon)).toBe(180);
    expect(inMinutes(play(active, waiting('no_rights', noon, asked)).connection, noon)).toBe(180);
    expect(inMinutes(play(revoked, waiting('transient', noon, asked)).connection, noon)).toBe(180);
  });
});

describe('a connection whose owner did not agree', () => {
  it('is not looked at once it is active, nor after a withdrawal', () => {
    for (const state of ['active', 'revoked'] as const) {
      for (const outcome of [fine(noon), broken('expired', noon), waiting('not_consented', noon)]) {
        expect(advanceConnection(inState[state], outcome)).toEqual({ kind: 'refused', reason: 'not_now' });
      }
    }
  });

  it('who agrees only now is not called broken for want of a token: it begins with the next sign-in', () => {
    const agreed = play(inState.active, { kind: 'health_agreed', agreed: true, at: noon }).connection;

    expect(agreed).toMatchObject({ healthAgreedAt: noon, nextCheckAt: null });
    expect(advanceConnection(agreed, broken('expired', hoursLater(1)))).toEqual({ kind: 'refused', reason: 'not_now' });
    const withdrawn = { kind: 'grant_withdrawn', trouble: trouble('withdrawn', 'approver'), at: noon } as const;
    expect(play(agreed, withdrawn)).toMatchObject({
      connection: { state: 'revoked', nextCheckAt: null },
      effects: ['forget_token', 'tell_withdrawn'],
    });
    const anew = play(
      agreed,
      { kind: 'reauthorise', by: ana, at: noon },
      { kind: 'signed_in', oid: ana.oid, missing: [], via: 'browser', at: noon },
      fine(noon),
    );
    expect(anew.connection).toMatchObject({ state: 'active', nextCheckAt: hoursLater(1) });
    expect(anew.effects.slice(-3)).toEqual(['check_at', 'tell_active', 'good_news']);
  });
});

describe('taking the agreement back', () => {
  const back = { kind: 'health_agreed', agreed: false, at: hoursLater(1) } as const;

  it.each([
    ['active', active],
    ['withdrawn', revoked],
  ])('ends the looks at what is %s at once, and its token', (_, one) => {
    expect(play(one, back)).toMatchObject({
      connection: { state: one.state, healthAgreedAt: null, nextCheckAt: null },
      effects: ['forget_token', 'redraw'],
    });
  });

  it('on the way to active leaves the token until then, and no longer', () => {
    const onTheWay = play({ ...inState.propagating, healthAgreedAt: noon }, back);

    expect(onTheWay.connection.nextCheckAt).toEqual(inState.propagating.nextCheckAt);
    expect(onTheWay.effects).toEqual(['redraw']);
    expect(play(onTheWay.connection, fine(hoursLater(2)))).toMatchObject({
      connection: { state: 'active', nextCheckAt: null },
      effects: ['forget_token', 'tell_active', 'good_news'],
    });
  });
});

describe('after a withdrawal', () => {
  it("a recovery is noticed by the hourly look, told as active again, and known as a recovery (core's part of S33)", () => {
    const still = play(revoked, waiting('not_consented', hoursLater(1)));
    const again = play(still.connection, fine(hoursLater(2)));

    expect(still).toMatchObject({
      connection: { state: 'revoked', nextCheckAt: hoursLater(2) },
      effects: ['check_at'],
    });
    expect(again).toMatchObject({
      connection: { state: 'active', activeAt: hoursLater(2), trouble: null, nextCheckAt: hoursLater(3) },
      effects: ['check_at', 'tell_active', 'good_news'],
    });
    expect(again.connection.brokenAt).toEqual(revoked.brokenAt);
  });

  it('a sign-in that dies meanwhile ends the looks, and the cause stays the withdrawal', () => {
    const { connection, effects } = play(revoked, broken('expired', hoursLater(1)));

    expect(connection).toMatchObject({
      state: 'revoked',
      userLevel: 'broken',
      nextCheckAt: null,
      trouble: revoked.trouble,
    });
    expect(effects).toEqual(['forget_token', 'redraw']);
  });

  it('whoever has no token left is called back for a new sign-in when the grant is there again', () => {
    const back = play(inState.revoked, { kind: 'called_back', at: hoursLater(1) });

    expect(back.connection).toMatchObject({
      state: 'needs_sign_in',
      userLevel: 'missing',
      signer: ana.oid,
      trouble: null,
    });
    expect(back.effects).toContain('tell_requester');
  });

  it('of a connection that never worked, the next "active" is no recovery', () => {
    const gone = { kind: 'grant_withdrawn', trouble: trouble('withdrawn', 'approver'), at: noon } as const;

    expect(play(inState.propagating, gone).connection).toMatchObject({ state: 'revoked', brokenAt: null });
    expect(play(inState.active, gone).connection.brokenAt).toEqual(noon);
  });
});

describe('on the way to active', () => {
  it('a token that was fetched a moment ago may be refused once; the second time in a row the sign-in is dead', () => {
    const first = play(inState.propagating, waiting('expired', minutesLater(1)));
    const second = play(first.connection, waiting('expired', minutesLater(2)));

    expect(first).toMatchObject({
      connection: { state: 'propagating', userLevel: 'signed_in' },
      effects: ['check_at', 'redraw'],
    });
    expect(second).toMatchObject({
      connection: { state: 'needs_reauth', userLevel: 'broken', nextCheckAt: null },
      effects: ['forget_token', 'tell_requester'],
    });
    const between = play(first.connection, waiting('transient', minutesLater(2)), waiting('expired', minutesLater(3)));
    expect(between.connection.state).toBe('propagating');
  });

  it.each(['propagating', 'overdue'] as const)(
    'keeps its sign-in while the application is switched off, and goes on once it is on again: %s',
    (state) => {
      const off = play(inState[state], broken('disabled', minutesLater(1), 'approver'));

      expect(off.connection).toMatchObject({ state, userLevel: 'signed_in', trouble: { class: 'disabled' } });
      expect(off.effects).toEqual(['check_at', 'redraw']);
      expect(play(off.connection, fine(minutesLater(9))).connection).toMatchObject({ state: 'active', trouble: null });
    },
  );
});

describe('a sign-in that was refused while the application was switched off', () => {
  it.each(['needs_sign_in', 'needs_reauth'] as const)(
    'may be tried again once it is on, and that is told: %s',
    (state) => {
      const off = { trouble: trouble('disabled', 'approver'), troubleAt: noon };
      const back = { kind: 'called_back', at: hoursLater(1) } as const;

      expect(play({ ...inState[state], ...off }, back)).toMatchObject({
        connection: { state, trouble: null },
        effects: ['tell_requester'],
      });
      expect(advanceConnection(inState[state], back)).toEqual({ kind: 'refused', reason: 'not_now' });
    },
  );
});
