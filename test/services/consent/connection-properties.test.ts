import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceConnection } from '../../../src/services/consent/connection.ts';
import type { ConnectionEvent } from '../../../src/services/consent/connection-events.ts';
import type { Connection, TroubleClass } from '../../../src/services/consent/model.ts';
import { isConnectionEnd, mayConnectionMove } from '../../../src/services/consent/states.ts';
import { verdict } from '../../../src/services/consent/verdict.ts';
import { ana, ben, connection, minutesLater, trouble } from '../../support/builders.ts';
import { inSituation, situations } from './in-every-state.ts';

const at = fc.integer({ min: -60, max: 60 * 24 * 16 }).map((minutes) => minutesLater(minutes));
const by = fc.constantFrom(ana, ben);
const is = <Kind extends string>(kind: Kind) => fc.constant(kind);
const someTrouble = fc
  .constantFrom<TroubleClass>(
    'cancelled',
    'needs_admin',
    'not_consented',
    'expired',
    'transient',
    'disabled',
    'no_rights',
  )
  .map((kind) => trouble(kind));

const event: fc.Arbitrary<ConnectionEvent> = fc.oneof(
  fc.record({
    kind: is('target_chosen'),
    by,
    target: fc.constantFrom('named' as const, 'shared' as const),
    signInAs: fc.constantFrom('ana@contoso.com', 'ben@contoso.com'),
    at,
  }),
  fc.record({
    kind: is('scopes_confirmed'),
    by,
    scopeVersion: fc.constantFrom('list 1', 'list 2'),
    openRequest: fc.constantFrom(null, 'CR-1'),
    at,
  }),
  fc.record({ kind: is('account_checked'), by, ready: fc.boolean(), at }),
  fc.record({
    kind: is('coverage_chosen'),
    by,
    coverage: fc.constantFrom('all' as const, 'listed' as const),
    at,
  }),
  fc.record({ kind: is('health_agreed'), agreed: fc.boolean(), at }),
  fc.record({ kind: is('wall_seen'), by, request: fc.constantFrom('CR-1', 'CR-2'), at }),
  fc.record({ kind: is('called_back'), at }),
  fc.record({
    kind: is('request_ended'),
    as: fc.constantFrom('denied' as const, 'expired' as const, 'cancelled' as const),
    at,
  }),
  fc.record({ kind: is('set_out'), at }),
  fc.record({
    kind: is('signed_in'),
    oid: fc.constantFrom(ana.oid, ben.oid),
    missing: fc.constantFrom([], [], ['Mail.Read']),
    via: fc.constantFrom('browser' as const, 'device_code' as const),
    at,
  }),
  fc.record({ kind: is('addresses_known'), addresses: fc.constantFrom([], ['a.lima@contoso.com']), at }),
  fc.record({
    kind: is('other_account'),
    shown: fc.constant('b•••@contoso.com'),
    trouble: fc.constant(trouble('wrong_account')),
    at,
  }),
  fc.record({ kind: is('sign_in_failed'), trouble: someTrouble, at }),
  fc.record({
    kind: is('probed'),
    outcome: fc.oneof(
      fc.constant({ kind: 'answered' as const }),
      fc.record({ kind: is('waiting'), trouble: someTrouble, retryAfterSeconds: fc.nat(3600) }),
      fc.record({ kind: is('broken'), trouble: someTrouble }),
    ),
    at,
  }),
  fc.record({ kind: is('grant_withdrawn'), trouble: fc.constant(trouble('withdrawn', 'approver')), at }),
  fc.record({ kind: is('grant_taken_back'), trouble: fc.constant(trouble('withdrawn', 'approver')), by, at }),
  fc.record({ kind: is('cancelled'), by, at }),
  fc.record({ kind: is('reauthorise'), by, at }),
  fc.record({ kind: is('disconnected'), by, at }),
  fc.record({ kind: is('not_wanted'), word: fc.constantFrom('owner', 'link', 'owner_began'), at }),
  fc.record({ kind: is('clock'), at }),
);
// Random walks from a draft seldom get far, so they start anywhere.
const start = fc.oneof(
  fc.constant(connection()),
  fc.constantFrom(
    ...situations.flatMap((each) => [inSituation[each], { ...inSituation[each], target: 'room' as const }]),
  ),
);

interface Move {
  readonly before: Connection;
  readonly event: ConnectionEvent;
  readonly after: Connection;
  readonly effects: readonly string[];
}

/** Plays the events and shows every step that moved something. */
function eachMove(from: Connection, events: readonly ConnectionEvent[], look: (move: Move) => void): void {
  let before = from;
  for (const event of events) {
    const kept = structuredClone(before);
    const step = advanceConnection(before, event);
    expect(before).toEqual(kept);
    if (step.kind === 'refused') continue;
    look({ before, event, after: step.subject, effects: step.effects.map(({ kind }) => kind) });
    before = step.subject;
  }
}

/** `begin`: called at the start of every walk, and gives what looks at its moves. */
const always = (begin: (from: Connection) => (move: Move) => void): void =>
  fc.assert(
    fc.property(start, fc.array(event, { maxLength: 25 }), (from, events) => eachMove(from, events, begin(from))),
    { numRuns: 1000 },
  );
const never = (): void => expect.unreachable();

const isOnTheWay = ({ state }: Connection): boolean => state === 'propagating' || state === 'overdue';
const mayKeepToken = (one: Connection): boolean =>
  isOnTheWay(one) || (one.healthAgreedAt !== null && ['active', 'revoked'].includes(one.state));

describe('whatever happens to a connection, in whatever order', () => {
  it('it moves along the table, counts its changes, and never leaves an end', () => {
    always(() => ({ before, event, after }) => {
      expect(isConnectionEnd(before.state)).toBe(false);
      expect(after.state === before.state || mayConnectionMove(before.state, after.state)).toBe(true);
      expect(after.version).toBe(before.version + 1);
      expect(after.updatedAt).toEqual(event.at);
    });
  });

  it('it becomes active only by a live call that answered, and says so then and only then (S13)', () => {
    always(() => ({ before, event, after, effects }) => {
      const becomes = after.state === 'active' && before.state !== 'active';
      const answered = event.kind === 'probed' && event.outcome.kind === 'answered';
      // Of a replica that had denied it the third answer in a row counts.
      const proved = !isOnTheWay(before) || before.proofs === null || before.proofs >= 2;
      expect(becomes).toBe(answered && before.state !== 'active' && proved);
      expect(effects.filter((effect) => effect === 'tell_active')).toHaveLength(becomes ? 1 : 0);
      if (becomes) expect(after.activeAt).toEqual(event.at);
    });
  });

  it('it is watched only after a sign-in that brought every scope, and its first look is planned at once', () => {
    always(() => ({ before, event, after, effects }) => {
      if (!isOnTheWay(after) || isOnTheWay(before)) return;
      expect(event).toMatchObject({ kind: 'signed_in', missing: [] });
      expect(effects).toContain('check_at');
    });
  });

  it('a token is kept on the way to active and where the owner agreed, nowhere else, and dies with what it was kept for', () => {
    always((from) => {
      // The shell keeps a token when an account signed in with every scope, and forgets it when it is told to.
      let kept = from.nextCheckAt !== null;
      return ({ before, event, after, effects }) => {
        if (event.kind === 'signed_in' && event.missing.length === 0) kept = true;
        if (effects.includes('forget_token')) kept = false;
        if (kept) expect(mayKeepToken(after), `${before.state} → ${after.state} by ${event.kind}`).toBe(true);
        expect(after.nextCheckAt !== null, `a look is planned: ${after.state} by ${event.kind}`).toBe(kept);
      };
    });
  });

  it('whatever leaves nobody who may look, or ends it, says that the token is to be forgotten', () => {
    always(() => ({ before, after, effects }) => {
      if ((mayKeepToken(before) && !mayKeepToken(after)) || isConnectionEnd(after.state)) {
        expect(effects).toContain('forget_token');
      }
    });
  });

  it('every look that counts is counted, and a new sign-in begins to count anew', () => {
    always(() => ({ before, event, after }) => {
      const isNew = event.kind === 'signed_in' && after.state === 'propagating';
      const isEnd = event.kind === 'probed' && ['needs_reauth', 'revoked'].includes(after.state);
      if (isEnd) return;
      expect(after.checks).toBe(isNew ? 0 : before.checks + (event.kind === 'probed' ? 1 : 0));
    });
  });

  it('every planned look is asked for, and no other', () => {
    always(() => ({ before, event, after, effects }) => {
      // Who is told to wait is called back, with nothing to look with.
      if (event.kind === 'sign_in_failed') return;
      const planned = after.nextCheckAt !== null && after.nextCheckAt !== before.nextCheckAt;
      expect(effects.includes('check_at')).toBe(planned);
    });
  });

  it('a pinned account is never exchanged, and only the requester decides anything about it', () => {
    always(() => ({ before, event, after }) => {
      if (before.signer) expect(after.signer).toBe(before.signer);
      // Who takes a grant away decides at Microsoft, not here.
      if ('by' in event && event.kind !== 'grant_taken_back') expect(event.by).toEqual(before.requester);
    });
  });

  it('whose account signs in stands before anybody is sent to sign in', () => {
    always(() => ({ before, after }) => {
      if (before.state === 'draft') return;
      expect([after.target, after.signInAs]).toEqual([before.target, before.signInAs]);
    });
  });

  it("nobody leaves for Microsoft, signs in or asks an administrator before the scope list was confirmed (core's part of S22 and S26)", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) =>
        eachMove(connection(), events, ({ after }) => {
          if (after.signer || after.request || after.leftAt || after.state === 'wrong_account') {
            expect(after.confirmed).not.toBeNull();
          }
        }),
      ),
    );
  });

  it('somebody is on the way only where a sign-in is what is missing', () => {
    always(() => ({ after }) => {
      if (after.leftAt && !isConnectionEnd(after.state))
        expect(['needs_sign_in', 'needs_admin', 'wrong_account', 'needs_reauth']).toContain(after.state);
    });
  });

  it('it is called recovered only where it had worked before', () => {
    always((from) => {
      let hadWorked = from.activeAt !== null;
      return ({ after }) => {
        if (after.state === 'active') hadWorked = true;
        if (after.brokenAt) expect(hadWorked).toBe(true);
      };
    });
  });

  it('somebody has the turn, unless it works or is over (T49)', () => {
    const facts = fc.record({
      approversKnown: fc.boolean(),
      application: fc.constant(null),
    });
    fc.assert(
      fc.property(start, fc.array(event, { maxLength: 25 }), facts, (from, events, known) =>
        eachMove(from, events, ({ after }) => {
          const { turn, next, since } = verdict(after, null, known);
          const rests = after.state === 'active' || (isConnectionEnd(after.state) && after.state !== 'failed');
          expect(turn === 'nobody', `${after.state}: ${turn}`).toBe(rests);
          expect(next).not.toBe('nothing');
          expect(since.getTime()).not.toBeNaN();
        }),
      ),
      { numRuns: 500 },
    );
  });

  it('the same event a second time is refused or changes nothing that anybody sees', () => {
    always(() => ({ before, event, after, effects }) => {
      // Of two bad looks at what was active the second one counts: that is what the second look is for.
      if (before.state === 'active' && event.kind === 'probed') return;
      // Of several answers in a row each counts.
      if (after.proofs !== null && event.kind === 'probed') return;
      // Of two fresh tokens in a row that are refused the second one shows that the sign-in is dead.
      if (after.trouble?.class === 'expired' && event.kind === 'probed') return;
      const again = advanceConnection(after, event);
      if (again.kind === 'refused') return;
      const { version: _, checks: __, nextCheckAt: ___, ...first } = after;
      expect(again.subject).toMatchObject(first);
      expect(again.effects.map(({ kind }) => kind)).not.toContain('tell_active');
      // The same card drawn once more is nothing that anybody sees.
      const seen = again.effects.map(({ kind }) => kind).filter((kind) => kind !== 'redraw');
      expect(effects).toEqual(expect.arrayContaining(seen));
    });
  });
});

describe('the end of a connection', () => {
  it.each(situations.filter((each) => isConnectionEnd(inSituation[each].state)))('is final: %s', (ended) => {
    fc.assert(fc.property(event, (any) => eachMove(inSituation[ended], [any], never)));
  });
});

describe('the 24-hour mark', () => {
  it("is told exactly once, in whatever order the looks and the clock come (core's part of S2)", () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 1, max: 60 * 24 * 7 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(minutes, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (times, byClock) => {
        const told: string[] = [];
        const events = times
          .toSorted((a, b) => a - b)
          .map((minute, nth): ConnectionEvent => {
            const now = minutesLater(minute);
            const outcome = { kind: 'waiting', trouble: trouble('transient', 'microsoft') } as const;
            return byClock[nth] ? { kind: 'clock', at: now } : { kind: 'probed', outcome, at: now };
          });
        eachMove(inSituation.propagating, events, ({ after, event, effects }) => {
          expect(after.state).toBe(event.at >= minutesLater(24 * 60) ? 'overdue' : 'propagating');
          told.push(...effects.filter((effect) => effect.startsWith('tell')));
        });
        expect(told).toEqual(Math.max(...times) >= 24 * 60 ? ['tell_requester'] : []);
      }),
    );
  });
});
