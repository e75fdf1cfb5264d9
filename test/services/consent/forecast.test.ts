import { describe, expect, it } from 'vitest';
import { sightApplication } from '../../../src/services/consent/application.ts';
import { type ForecastQuestion, forecast, policySeen } from '../../../src/services/consent/forecast.ts';
import type { ConsentPolicy, Tenant } from '../../../src/services/consent/model.ts';
import { application, minutesLater, noon } from '../../support/builders.ts';

const kinds = {
  'Mail.Read': [{ name: 'Mail.Read', class: 'user' }],
  'User.Read': [{ name: 'User.Read', class: 'user' }],
  'an admin-only scope': [
    { name: 'User.Read', class: 'user' },
    { name: 'User.Read.All', class: 'admin' },
  ],
  'an application permission': [{ name: 'Calendars.Read', class: 'application' }],
} as const satisfies Record<string, ForecastQuestion['scopes']>;
type Asked = keyof typeof kinds;

/** A tenant of which nothing is known, asked for mail by a verified publisher. */
const ask = (change: Partial<ForecastQuestion> = {}): string => {
  const { kind, cause, basis } = forecast({
    scopes: kinds['Mail.Read'],
    publisherVerified: true,
    reach: 'outcomes',
    application: null,
    request: null,
    policy: null,
    ...change,
  });
  return `${kind}: ${cause}, ${basis}`;
};
const setting = (is: ConsentPolicy, change: Partial<NonNullable<Tenant['policy']>> = {}) =>
  ({ is, from: 'directory', at: noon, since: noon, ...change }) as const;

type Row = [asked: Asked, policy: ConsentPolicy | 'unread', publisher: 'verified' | 'unverified', answer: string];

const table: readonly Row[] = [
  ['Mail.Read', 'unread', 'verified', 'unknown: managed_default_likely, default'],
  ['Mail.Read', 'unread', 'unverified', 'unknown: managed_default_likely, default'],
  ['Mail.Read', 'none', 'verified', 'needs_admin: policy_none, settings'],
  ['Mail.Read', 'none', 'unverified', 'needs_admin: policy_none, settings'],
  ['Mail.Read', 'low', 'verified', 'unknown: policy_low, settings'],
  ['Mail.Read', 'low', 'unverified', 'needs_admin: policy_low_unverified, settings'],
  ['Mail.Read', 'managed', 'verified', 'needs_admin: policy_managed, settings'],
  ['Mail.Read', 'managed', 'unverified', 'needs_admin: policy_managed, settings'],
  ['Mail.Read', 'legacy', 'verified', 'self_consent: policy_legacy, settings'],
  ['Mail.Read', 'legacy', 'unverified', 'unknown: no_experience, settings'],
  ['Mail.Read', 'custom', 'verified', 'unknown: policy_custom, settings'],
  ['Mail.Read', 'custom', 'unverified', 'unknown: policy_custom, settings'],
  ['User.Read', 'unread', 'verified', 'unknown: no_experience, default'],
  ['User.Read', 'unread', 'unverified', 'unknown: no_experience, default'],
  ['User.Read', 'none', 'verified', 'needs_admin: policy_none, settings'],
  ['User.Read', 'none', 'unverified', 'needs_admin: policy_none, settings'],
  ['User.Read', 'low', 'verified', 'unknown: policy_low, settings'],
  ['User.Read', 'low', 'unverified', 'needs_admin: policy_low_unverified, settings'],
  ['User.Read', 'managed', 'verified', 'self_consent: policy_managed, settings'],
  ['User.Read', 'managed', 'unverified', 'unknown: no_experience, settings'],
  ['User.Read', 'legacy', 'verified', 'self_consent: policy_legacy, settings'],
  ['User.Read', 'legacy', 'unverified', 'unknown: no_experience, settings'],
  ['User.Read', 'custom', 'verified', 'unknown: policy_custom, settings'],
  ['User.Read', 'custom', 'unverified', 'unknown: policy_custom, settings'],
];
const policies: readonly (ConsentPolicy | 'unread')[] = ['unread', 'none', 'low', 'managed', 'legacy', 'custom'];

describe("the forecast by the tenant's setting", () => {
  it.each(table)('for %s, setting %s, publisher %s, is %s (T17, T28)', (asked, policy, publisher, answer) => {
    const question = { scopes: kinds[asked], publisherVerified: publisher === 'verified' };

    expect(ask({ ...question, policy: policy === 'unread' ? null : setting(policy) })).toBe(answer);
  });

  it.each(policies)('never leaves an admin-only scope or application permission to a person, setting %s', (policy) => {
    const known = policy === 'unread' ? null : setting(policy);

    for (const scopes of [kinds['an admin-only scope'], kinds['an application permission']]) {
      expect(ask({ scopes, policy: known })).toBe('needs_admin: admin_only_scope, settings');
    }
  });

  it("gives Microsoft's four settings four causes (core's part of T19)", () => {
    const told = (['none', 'low', 'managed', 'legacy'] as const).map((policy) => ask({ policy: setting(policy) }));

    expect(new Set(told).size).toBe(4);
  });

  it('says so where the setting is only what an administrator told of it (T26)', () => {
    const told = setting('none', { from: 'administrator' });

    expect(ask({ policy: told })).toBe('needs_admin: policy_none, told');
    expect(ask({ policy: { ...told, is: 'legacy' } })).toBe('self_consent: policy_legacy, told');
  });

  it('needs an admin wherever only assigned people may use the application, a grant for all included (T38)', () => {
    const assigned = application({ assignmentRequired: true });
    const granted = application({ level: 'granted', scopes: ['Mail.Read'], assignmentRequired: true });

    for (const each of [assigned, granted]) {
      expect(ask({ policy: setting('legacy'), application: each })).toBe('needs_admin: assignment_required, settings');
      expect(ask({ application: each, request: 'reported' })).toBe('needs_admin: assignment_required, settings');
    }
  });
});

describe('the forecast by what was seen in the tenant', () => {
  const granted = application({ level: 'granted', scopes: ['mail.read', 'openid'] });
  const wall = application({ wallSeenAt: noon });

  it("promises the way without an admin where all is granted (core's part of S32)", () => {
    expect(ask({ application: granted })).toBe('self_consent: already_granted, seen');
    expect(ask({ application: granted, policy: setting('none') })).toBe('self_consent: already_granted, seen');
  });

  it('needs an admin where the application is switched off, whatever was granted', () => {
    const off = application({ level: 'disabled', scopes: ['Mail.Read'] });

    expect(ask({ application: off, policy: setting('legacy') })).toBe('needs_admin: switched_off, seen');
  });

  it('promises no more than that an approval was reported, and never the wall that was met before it', () => {
    const reported = application({ level: 'requested', evidence: 'microsoft_reports', wallSeenAt: noon });

    expect(ask({ application: reported, request: 'reported' })).toBe('unknown: approval_reported, seen');
    expect(ask({ application: reported })).toBe('needs_admin: wall_seen_here, seen');
  });

  it.each(['partial', 'revoked', 'requested'] as const)('promises nothing where the level is %s', (level) => {
    expect(ask({ application: application({ level, scopes: ['Mail.Read'] }) })).toMatch(/^unknown/);
  });

  it('promises nothing for a scope that came later than the grant', () => {
    const scopes = [...kinds['Mail.Read'], { name: 'Mail.Send', class: 'user' }] as const;

    expect(ask({ application: granted, scopes })).toMatch(/^unknown/);
  });

  it("needs an admin while a request is open, for everybody who comes (core's part of T27)", () => {
    expect(ask({ request: 'open' })).toBe('needs_admin: request_open, seen');
    expect(ask({ request: 'open', policy: setting('legacy') })).toBe('needs_admin: request_open, seen');
  });

  it('needs an admin where somebody met the wall since the setting is in force, whatever it promises', () => {
    expect(ask({ application: wall })).toBe('needs_admin: wall_seen_here, seen');
    expect(ask({ application: wall, policy: setting('legacy') })).toBe('needs_admin: wall_seen_here, seen');
    expect(ask({ application: wall, policy: setting('none') })).toBe('needs_admin: policy_none, settings');
  });

  it('forgets a wall that was met under another setting: the newer sighting counts (T28)', () => {
    const none = setting('none', { at: minutesLater(-10), since: minutesLater(-10) });
    const allowed = policySeen(none, { is: 'legacy', from: 'directory', at: minutesLater(5) });
    const readAgain = policySeen(allowed, { is: 'legacy', from: 'directory', at: minutesLater(65) });
    const wallSince = sightApplication(wall, { kind: 'wall_seen', at: minutesLater(6) });

    expect(ask({ application: wall, policy: none })).toBe('needs_admin: policy_none, settings');
    expect(ask({ application: wall, policy: allowed })).toBe('self_consent: policy_legacy, settings');
    // To read the same once more is no news against a wall that was met in between.
    expect(ask({ application: wallSince, policy: readAgain })).toBe('needs_admin: wall_seen_here, seen');
  });
});

it('self-consent is never promised without a grant or a setting that was read', () => {
  for (const scopes of Object.values(kinds)) {
    for (const publisherVerified of [true, false]) {
      for (const request of [null, 'open', 'reported'] as const) {
        expect(ask({ scopes, publisherVerified, request })).not.toMatch(/^self_consent/);
      }
    }
  }
});
