import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceConnection, type ConnectionEvent } from '../../../src/services/consent/connection.ts';
import { type Connection, connectionStates, type TroubleClass } from '../../../src/services/consent/model.ts';
import { isConnectionEnd, mayConnectionMove } from '../../../src/services/consent/states.ts';
import { ana, ben, connection, minutesLater, trouble } from '../../support/builders.ts';
import { inState } from './in-every-state.ts';

const at = fc.integer({ min: -60, max: 60 * 24 * 16 }).map((minutes) => minutesLater(minutes));
const by = fc.constantFrom(ana, ben);
const someTrouble = fc
  .constantFrom<TroubleClass>('cancelled', 'needs_admin', 'not_consented', 'expired', 'transient')
  .map((kind) => trouble(kind));

const event: fc.Arbitrary<ConnectionEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('scopes_confirmed' as const),
    by,
    scopeVersion: fc.constantFrom('list 1', 'list 2'),
    openRequest: fc.constantFrom(null, 'CR-1'),
    at,
  }),
  fc.record({ kind: fc.constant('wall_seen' as const), by, request: fc.constantFrom('CR-1', 'CR-2'), at }),
  fc.record({ kind: fc.constant('called_back' as const), at }),
  fc.record({
    kind: fc.constant('request_ended' as const),
    as: fc.constantFrom('denied' as const, 'expired' as const, 'cancelled' as const),
    at,
  }),
  fc.record({
    kind: fc.constant('signed_in' as const),
    oid: fc.constantFrom(ana.oid, ben.oid),
    missing: fc.constantFrom([], [], ['Mail.Read']),
    at,
  }),
  fc.record({
    kind: fc.constant('other_account' as const),
    shown: fc.constant('b•••@contoso.com'),
    trouble: fc.constant(trouble('wrong_account')),
    at,
  }),
  fc.record({ kind: fc.constant('sign_in_failed' as const), trouble: someTrouble, at }),
  fc.record({
    kind: fc.constant('probed' as const),
    outcome: fc.oneof(
      fc.constant({ kind: 'answered' as const }),
      fc.record({ kind: fc.constant('waiting' as const), trouble: someTrouble, retryAfterSeconds: fc.nat(3600) }),
      fc.record({ kind: fc.constant('broken' as const), trouble: someTrouble }),
    ),
    at,
  }),
  fc.record({ kind: fc.constant('cancelled' as const), by, at }),
  fc.record({ kind: fc.constant('clock' as const), at }),
);
// Random walks from a draft seldom get far, so they start anywhere.
const start = fc.oneof(fc.constant(connection()), fc.constantFrom(...connectionStates.map((state) => inState[state])));

/** Plays the events and shows every step that moved something. */
function eachMove(
  from: Connection,
  events: readonly ConnectionEvent[],
  look: (step: { before: Connection; event: ConnectionEvent; after: Connection; effects: string[] }) => void,
): void {
  let before = from;
  for (const event of events) {
    const step = advanceConnection(Object.freeze(before), event);
    if (step.kind === 'refused') continue;
    look({ before, event, after: step.subject, effects: step.effects.map(({ kind }) => kind) });
    before = step.subject;
  }
}

const always = (look: Parameters<typeof eachMove>[2]): void =>
  fc.assert(
    fc.property(start, fc.array(event, { maxLength: 25 }), (from, events) => eachMove(from, events, look)),
    { numRuns: 600 },
  );

const watched = ({ state }: Connection): boolean => state === 'propagating' || state === 'overdue';

describe('whatever happens to a connection, in whatever order', () => {
  it('it moves along the table, counts its changes, and never leaves an end', () => {
    always(({ before, event, after }) => {
      expect(isConnectionEnd(before.state)).toBe(false);
      expect(after.state === before.state || mayConnectionMove(before.state, after.state)).toBe(true);
      expect(after.version).toBe(before.version + 1);
      expect(after.updatedAt).toEqual(event.at);
    });
  });

  it('it becomes active only by a live call that answered, and says so then and only then (S13)', () => {
    always(({ before, event, after, effects }) => {
      const becomes = after.state === 'active' && before.state !== 'active';
      const answered = event.kind === 'probed' && event.outcome.kind === 'answered';
      expect(becomes).toBe(answered);
      expect(effects.filter((effect) => effect === 'tell_active')).toHaveLength(becomes ? 1 : 0);
    });
  });

  it('it is watched only after a sign-in that brought every scope, with a next look planned and nowhere else', () => {
    always(({ before, event, after, effects }) => {
      if (watched(after) && !watched(before)) {
        expect(event).toMatchObject({ kind: 'signed_in', missing: [] });
        expect(effects).toContain('check_at');
      }
      expect(after.nextCheckAt !== null).toBe(watched(after));
    });
  });

  it('no token outlives the watch', () => {
    always(({ before, after, effects }) => {
      if (watched(before) && !watched(after)) expect(effects).toContain('forget_token');
    });
  });

  it('a pinned account is never exchanged, and only the requester confirms, reports a wall or cancels', () => {
    always(({ before, event, after }) => {
      if (before.signer) expect(after.signer).toBe(before.signer);
      if ('by' in event) expect(event.by).toEqual(before.requester);
    });
  });

  it("nobody signs in before the scope list was confirmed (core's part of S22 and S26)", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) =>
        eachMove(connection(), events, ({ after }) => {
          if (after.signer || after.request) expect(after.confirmed).not.toBeNull();
        }),
      ),
    );
  });

  it('the same event a second time is refused or changes nothing that anybody sees', () => {
    always(({ event, after, effects }) => {
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
