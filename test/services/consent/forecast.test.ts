import { describe, expect, it } from 'vitest';
import { type ForecastQuestion, forecast } from '../../../src/services/consent/forecast.ts';
import type { ConsentPolicy } from '../../../src/services/consent/model.ts';
import { application, noon } from '../../support/builders.ts';

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
    requestOpen: false,
    settings: null,
    ...change,
  });
  return `${kind}: ${cause}, ${basis}`;
};
const settings = (policy: ConsentPolicy, assignmentRequired = false) => ({ policy, assignmentRequired });

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

    expect(ask({ ...question, settings: policy === 'unread' ? null : settings(policy) })).toBe(answer);
  });

  it.each(policies)('never leaves an admin-only scope or application permission to a person, setting %s', (policy) => {
    const known = policy === 'unread' ? null : settings(policy);

    for (const scopes of [kinds['an admin-only scope'], kinds['an application permission']]) {
      expect(ask({ scopes, settings: known })).toBe('needs_admin: admin_only_scope, settings');
    }
  });

  it("gives Microsoft's four settings four causes (core's part of T19)", () => {
    const told = (['none', 'low', 'managed', 'legacy'] as const).map((policy) => ask({ settings: settings(policy) }));

    expect(new Set(told).size).toBe(4);
  });

  it('needs an admin wherever only assigned people may use the application, a grant for all included', () => {
    const granted = application({ level: 'granted', scopes: ['Mail.Read'] });

    expect(ask({ settings: settings('legacy', true) })).toBe('needs_admin: assignment_required, settings');
    expect(ask({ settings: settings('legacy', true), application: granted })).toBe(
      'needs_admin: assignment_required, settings',
    );
  });
});

describe('the forecast by what was seen in the tenant', () => {
  const granted = application({ level: 'granted', scopes: ['mail.read', 'openid'] });
  const wall = application({ wallSeenAt: noon });

  it("promises the way without an admin where all is granted (core's part of S32)", () => {
    expect(ask({ application: granted })).toBe('self_consent: already_granted, seen');
    expect(ask({ application: granted, settings: settings('none') })).toBe('self_consent: already_granted, seen');
  });

  it.each(['partial', 'disabled', 'revoked', 'requested'] as const)(
    'promises nothing where the level is %s',
    (level) => {
      expect(ask({ application: application({ level, scopes: ['Mail.Read'] }) })).toMatch(/^unknown/);
    },
  );

  it('promises nothing for a scope that came later than the grant', () => {
    const scopes = [...kinds['Mail.Read'], { name: 'Mail.Send', class: 'user' }] as const;

    expect(ask({ application: granted, scopes })).toMatch(/^unknown/);
  });

  it("needs an admin while a request is open, for everybody who comes (core's part of T27)", () => {
    expect(ask({ requestOpen: true })).toBe('needs_admin: request_open, seen');
    expect(ask({ requestOpen: true, settings: settings('legacy') })).toBe('needs_admin: request_open, seen');
  });

  it('needs an admin where somebody met the wall, whatever the setting promises', () => {
    expect(ask({ application: wall })).toBe('needs_admin: wall_seen_here, seen');
    expect(ask({ application: wall, settings: settings('legacy') })).toBe('needs_admin: wall_seen_here, seen');
    expect(ask({ application: wall, settings: settings('none') })).toBe('needs_admin: policy_none, settings');
  });
});

it('self-consent is never promised without a grant or a setting that was read', () => {
  for (const scopes of Object.values(kinds)) {
    for (const publisherVerified of [true, false]) {
      for (const requestOpen of [true, false]) {
        expect(ask({ scopes, publisherVerified, requestOpen })).not.toMatch(/^self_consent/);
      }
    }
  }
});
