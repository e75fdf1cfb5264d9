import { describe, expect, it } from 'vitest';
import {
  type ApplicationSighting,
  sightApplication,
  unknownApplication,
} from '../../../src/services/consent/application.ts';
import type { ConnectionEvent } from '../../../src/services/consent/connection-events.ts';
import type { Connection } from '../../../src/services/consent/model.ts';
import { verdict } from '../../../src/services/consent/verdict.ts';
import { ana, connection, contoso, minutesLater, noon, trouble } from '../../support/builders.ts';
import { play } from './play.ts';

const wanted = ['Mail.Read'];
const room = connection({ target: 'room', address: 'room1@contoso.com', device: 'Board 1', accountReady: true });
const confirmed = { kind: 'scopes_confirmed', by: ana, scopeVersion: 'list 1', openRequest: null, at: noon } as const;
const wall = { kind: 'wall_seen', by: ana, request: 'CR-1', at: noon } as const;
const calledBack = { kind: 'called_back', at: noon } as const;
const signedIn = { kind: 'signed_in', oid: 'oid-of-room1', missing: [], via: 'browser', at: noon } as const;
const answered = { kind: 'probed', outcome: { kind: 'answered' }, at: minutesLater(1) } as const;
const gone = { kind: 'grant_withdrawn', trouble: trouble('withdrawn', 'approver'), at: minutesLater(2) } as const;
const granted: ApplicationSighting = {
  kind: 'scopes_seen',
  held: wanted,
  wanted,
  evidence: 'token_scope',
  forAll: true,
  at: noon,
};

/** One room's journey, with what was seen of the application on the way. */
function journey(events: readonly ConnectionEvent[], sightings: readonly ApplicationSighting[]) {
  const device = play(room, ...events).connection;
  const application = sightings.reduce(sightApplication, unknownApplication(contoso, 'product', noon));
  return { device, application };
}
const next = ({ device, application }: ReturnType<typeof journey>): string => {
  const { turn, next } = verdict(device, null, { approversKnown: true, application });
  return `${turn}: ${next}`;
};
const signsIn = ({ userLevel }: Connection): boolean => userLevel === 'signed_in';

const four = {
  'neither is there': journey([confirmed, wall], [{ kind: 'requested', at: noon }]),
  'the application alone': journey([confirmed, wall, calledBack], [{ kind: 'requested', at: noon }, granted]),
  'the account alone': journey(
    [confirmed, signedIn, answered, gone],
    [granted, { kind: 'withdrawn', held: [], at: noon }],
  ),
  'both are there': journey([confirmed, signedIn, answered], [granted]),
};

describe('the two levels of a device', () => {
  it.each<[keyof typeof four, granted: boolean, signedIn: boolean, answer: string]>([
    ['neither is there', false, false, 'approver: decide'],
    ['the application alone', true, false, 'requester: sign_in'],
    ['the account alone', false, true, 'requester: grant_missing_scopes'],
    ['both are there', true, true, 'nobody: hand_over'],
  ])('%s: granted %s, signed in %s, and then %s', (which, isGranted, isSignedIn, answer) => {
    expect([four[which].application.level === 'granted', signsIn(four[which].device)]).toEqual([isGranted, isSignedIn]);
    expect(next(four[which])).toBe(answer);
  });

  it("have four different answers in their four combinations (core's part of S14)", () => {
    expect(new Set(Object.values(four).map(next)).size).toBe(4);
  });

  it("without an account say that the account is what is missing, however well the tenant has consented (core's part of S15)", () => {
    const { device, application } = four['the application alone'];

    expect(application.level).toBe('granted');
    expect(device).toMatchObject({ state: 'needs_sign_in', userLevel: 'missing', trouble: null });
    expect(next({ device, application })).toBe('requester: sign_in');
    const unprepared = { device: { ...device, accountReady: null }, application };
    expect(next(unprepared)).toBe('requester: check_account');
  });

  it("with an account and without consent name the application level, and ask for the administrator (core's part of S16)", () => {
    const refused = journey([confirmed, { ...signedIn, missing: wanted }], []);

    expect(refused.device).toMatchObject({ state: 'needs_sign_in', trouble: { class: 'not_consented' } });
    expect(next(refused)).toBe('requester: grant_missing_scopes');
    expect(play(refused.device, wall).connection).toMatchObject({ state: 'needs_admin', request: 'CR-1' });
  });
});
