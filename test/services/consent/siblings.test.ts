import { describe, expect, it } from 'vitest';
import type { ConnectionEvent, ProbeOutcome } from '../../../src/services/consent/connection-events.ts';
import type { Connection, Trouble, TroubleClass } from '../../../src/services/consent/model.ts';
import { follows } from '../../../src/services/consent/siblings.ts';
import { ana, minutesLater, noon, trouble } from '../../support/builders.ts';
import { inState } from './in-every-state.ts';
import { play } from './play.ts';

const waiting = (kind: TroubleClass): ProbeOutcome => ({ kind: 'waiting', trouble: trouble(kind, 'approver') });
const look = (outcome: ProbeOutcome, at: Date, more: object = {}): ConnectionEvent => ({
  kind: 'probed',
  outcome,
  at,
  ...more,
});
const seconds = ({ nextCheckAt }: Connection, from: Date): number =>
  ((nextCheckAt?.getTime() ?? Number.NaN) - from.getTime()) / 1000;

const newer = { id: 'newer', grantKnownAt: minutesLater(1) };
const older = { id: 'older', grantKnownAt: minutesLater(-1) };
const one = { id: 'one', grantKnownAt: noon };

describe('of the mailboxes that wait for one consent', () => {
  it.each([
    ['nobody else waits for it', null, null, false],
    ['another began to wait later', newer, null, true],
    ['another began to wait earlier', older, null, false],
    ['another began at the same moment, and comes later in order', { ...one, id: 'two' }, null, true],
    ['another began at the same moment, and comes earlier in order', { ...one, id: 'a' }, null, false],
    ['another became active long before', newer, minutesLater(-5), true],
    ['another became active since', newer, minutesLater(5), false],
  ])('one asks less often exactly where another asks more often: %s', (_, newestDenied, provedAt, expected) => {
    expect(follows(one, { newestDenied, provedAt })).toBe(expected);
  });

  it('always one leads', () => {
    const all = [older, newer, one, { id: 'two', grantKnownAt: noon }, { id: 'new', grantKnownAt: minutesLater(1) }];
    const leaders = all.filter((each) => {
      const [newest = null] = all
        .filter((other) => other !== each)
        .toSorted((a, b) => b.grantKnownAt.getTime() - a.grantKnownAt.getTime() || (a.id < b.id ? 1 : -1));
      return !follows(each, { newestDenied: newest, provedAt: null });
    });

    expect(leaders).toEqual([newer]);
  });

  it('the one that follows looks later, and only while the consent itself is what is missing', () => {
    const siblings = { newestDenied: newer, provedAt: null };
    const next = (kind: TroubleClass) =>
      seconds(play(inState.propagating, look(waiting(kind), noon, { siblings })).connection, noon);

    expect(next('not_consented')).toBe(8);
    for (const kind of ['no_rights', 'transient', 'unknown'] as const) expect(next(kind), kind).toBe(2);
  });
});

describe('good news', () => {
  it('is told to the others when one becomes active', () => {
    expect(play(inState.propagating, look({ kind: 'answered' }, noon)).effects).toContain('good_news');
    expect(play(inState.propagating, look(waiting('not_consented'), noon)).effects).not.toContain('good_news');
  });
});

describe('a mailbox that was denied the consent when it signed in', () => {
  const denial = { class: 'not_consented', code: 'AADSTS65001', owner: 'approver', correlation: null } as const;
  const signedIn = { kind: 'signed_in', oid: ana.oid, missing: [], via: 'browser', at: noon } as const;
  const tried = (trouble: Trouble) =>
    play(play(inState.needs_sign_in, { kind: 'sign_in_failed', trouble, at: noon }).connection, signedIn).connection;

  it('is not made active by the first answered look: another replica may still deny it', () => {
    for (const trouble of [denial, { ...denial, class: 'transient', reading: 'consent_spreading' } as const]) {
      expect(tried(trouble)).toMatchObject({ state: 'propagating', trouble: null, proofs: 0 });
      expect(play(tried(trouble), look({ kind: 'answered' }, noon)).connection.state).toBe('propagating');
    }
  });

  it('is made active by it where the sign-in failed for another reason', () => {
    for (const trouble of [{ ...denial, code: 'scopes_missing' }, { ...denial, class: 'credentials' } as const])
      expect(play(tried(trouble), look({ kind: 'answered' }, noon)).connection.state).toBe('active');
  });
});

describe('a mailbox that one of the replicas denied the consent', () => {
  const denied = play(inState.propagating, look(waiting('not_consented'), noon)).connection;
  const fine = (second: number) => look({ kind: 'answered' }, new Date(noon.getTime() + second * 1000));

  it('is active at the third answer in a row, two seconds apart, and the others hear of the first', () => {
    const first = play(denied, fine(2));
    const second = play(first.connection, fine(4));
    const third = play(second.connection, fine(6));

    expect([first, second, third].map(({ connection: { state, proofs } }) => [state, proofs])).toEqual([
      ['propagating', 1],
      ['propagating', 2],
      ['active', null],
    ]);
    expect(seconds(first.connection, new Date(noon.getTime() + 2000))).toBe(2);
    expect(first.connection.trouble).toBeNull();
    expect(first.effects).toEqual(['check_at', 'good_news', 'redraw']);
    expect(second.effects).toEqual(['check_at', 'redraw']);
    expect(third.effects).toContain('tell_active');
  });

  it.each<[TroubleClass, number]>([
    ['not_consented', 0],
    ['no_rights', 0],
    ['transient', 1],
    ['unknown', 1],
  ])('begins anew when it is refused in between, and goes on where Microsoft was only busy: %s', (kind, proofs) => {
    const { connection } = play(denied, fine(2), look(waiting(kind), minutesLater(1)));

    expect(connection).toMatchObject({ state: 'propagating', proofs });
  });

  it('one that was never denied it is active at the first answer, also after Exchange or the network had refused', () => {
    const { connection } = play(
      inState.propagating,
      look(waiting('no_rights'), noon),
      look(waiting('transient'), noon),
      look({ kind: 'answered' }, minutesLater(1)),
    );

    expect(connection).toMatchObject({ state: 'active', proofs: null });
  });

  it('forgets the denial with a new sign-in', () => {
    const anew = play(
      denied,
      look({ kind: 'broken', trouble: trouble('expired') }, minutesLater(1)),
      { kind: 'signed_in', oid: inState.propagating.signer ?? '', missing: [], via: 'browser', at: minutesLater(2) },
      look({ kind: 'answered' }, minutesLater(3)),
    );

    expect(anew.connection.state).toBe('active');
  });
});

describe('an Exchange that goes on refusing', () => {
  const shared = { ...inState.propagating, checks: 20, target: 'shared' } as const;
  const kept: Trouble = { ...trouble('no_rights', 'approver'), code: 'ODataDisabled' };
  const next = (one: Connection, before: Trouble, now: Trouble, minutes: number) =>
    seconds(
      play({ ...one, trouble: before }, look({ kind: 'waiting', trouble: now }, minutesLater(minutes))).connection,
      minutesLater(minutes),
    );
  const [refused, busy, denied] = (['no_rights', 'transient', 'not_consented'] as const).map((kind) =>
    trouble(kind, 'approver'),
  ) as [Trouble, Trouble, Trouble];

  it('is asked every 35 minutes at most once it refused a shared mailbox twice after the first ten minutes', () => {
    expect(next(shared, refused, refused, 30)).toBe(35 * 60);
    expect(next(shared, refused, refused, 9)).toBe(54);
    expect(next(shared, busy, refused, 30)).toBe(180);
    expect(next(shared, refused, denied, 30)).toBe(180);
  });

  it("is asked as before for one's own mailbox, unless a policy of its own keeps that out", () => {
    const own = { ...shared, target: 'own' } as const;

    expect(next(own, refused, refused, 30)).toBe(180);
    expect(next(own, kept, kept, 30)).toBe(35 * 60);
  });
});
