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
const question = (change: Partial<ForecastQuestion> = {}): ForecastQuestion => ({
  scopes: kinds['Mail.Read'],
  publisherVerified: true,
  reach: 'outcomes',
  application: null,
  request: null,
  policy: null,
  ...change,
});
const ask = (change: Partial<ForecastQuestion> = {}): string => {
  const { kind, cause, basis } = forecast(question(change));
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
    const read = { assignmentRequired: true, objectId: 'app object' } as const;
    const assigned = application(read);
    const granted = application({ level: 'granted', scopes: ['Mail.Read'], ...read });

    for (const each of [assigned, granted]) {
      expect(ask({ policy: setting('legacy'), application: each })).toBe('needs_admin: assignment_required, settings');
      expect(ask({ application: each, request: 'reported' })).toBe('needs_admin: assignment_required, settings');
    }
    const refused = application({ assignmentRequired: true });
    expect(ask({ application: refused })).toBe('needs_admin: assignment_required, seen');
  });
});

describe('the forecast where people may agree to permissions of low risk', () => {
  const scopes = [...kinds['Mail.Read'], { name: 'offline_access', class: 'user' }] as const;
  const classed = (...low: string[]) => setting('low', { low });

  it.each([
    [[], 'needs_admin: policy_low_unclassed, settings'],
    [['offline_access', 'User.Read'], 'needs_admin: policy_low_unclassed, settings'],
    [['mail.read', 'offline_access'], 'self_consent: policy_low_classed, settings'],
    // A permission of the sign-in itself that was not classed may still lead to an administrator.
    [['Mail.Read'], 'unknown: policy_low, settings'],
  ])('and these are classed so, %j, is %s (T17, T28)', (low, answer) => {
    expect(ask({ scopes, policy: classed(...low) })).toBe(answer);
    expect(ask({ scopes, policy: classed(...low), publisherVerified: false })).toBe(
      'needs_admin: policy_low_unverified, settings',
    );
  });

  it('is a new one when the list of them changes: a wall that was met before counts no more (T28)', () => {
    const before = { ...classed('User.Read'), since: minutesLater(-10) };
    const after = policySeen(before, {
      is: 'low',
      low: ['Mail.Read', 'offline_access'],
      from: 'directory',
      at: minutesLater(5),
    });
    const wall = application({ wallSeenAt: noon });

    expect(ask({ scopes, policy: after, application: wall })).toBe('self_consent: policy_low_classed, settings');
    expect(policySeen(after, { ...after, at: minutesLater(9) }).since).toEqual(minutesLater(5));
  });
});

describe('the forecast where a rule of the tenant’s own stands beside one of Microsoft’s', () => {
  it.each([
    ['managed', 'unknown: policy_custom, settings'],
    ['low', 'unknown: policy_low, settings'],
    ['legacy', 'self_consent: policy_legacy, settings'],
  ] as const)('%s: one that allows is enough, and what it allows is not known', (is, answer) => {
    expect(ask({ policy: setting(is, { customToo: true }) })).toBe(answer);
  });
});

describe('the forecast for the account that signs in', () => {
  const own = application({ level: 'partial', evidence: 'grant_object', people: ['ana'] });
  const global = '62e90394-69f5-4237-9190-012177145e10';

  it('is a promise where a grant of its own completes what everybody has, and for nobody else', () => {
    expect(ask({ application: own, account: 'ana' })).toBe('self_consent: granted_to_account, seen');
    expect(ask({ application: own, account: 'ana', request: 'open', policy: setting('none') })).toBe(
      'self_consent: granted_to_account, seen',
    );
    expect(ask({ application: own, account: 'ben' })).toMatch(/^unknown/);
    expect(ask({ application: own, account: null })).toMatch(/^unknown/);
    expect(ask({ application: { ...own, level: 'disabled' }, account: 'ana' })).toBe('needs_admin: switched_off, seen');
    expect(ask({ application: { ...own, assignmentRequired: true }, account: 'ana' })).toMatch(/assignment_required/);
  });

  it('says that its own role may agree, wherever somebody else would be asked (S3)', () => {
    expect(forecast(question({ policy: setting('none'), role: global }))).toEqual({
      kind: 'needs_admin',
      cause: 'own_role',
      basis: 'seen',
      role: global,
    });
    expect(ask({ role: global })).toBe('unknown: own_role, seen');
    expect(ask({ role: global, policy: setting('legacy') })).toBe('self_consent: policy_legacy, settings');
    for (const [change, cause] of [
      [{ request: 'open' }, 'request_open'],
      [{ request: 'reported' }, 'approval_reported'],
      [{ application: application({ level: 'disabled' }) }, 'switched_off'],
      [{ application: application({ assignmentRequired: true }) }, 'assignment_required'],
    ] as const)
      expect(ask({ role: global, ...change })).toContain(cause);
  });
});

describe('the forecast for an account of which something was seen before', () => {
  const global = '62e90394-69f5-4237-9190-012177145e10';
  const roleThen = { role: global, at: noon };

  it('says when it proved its role, and promises nothing by it (S3)', () => {
    expect(forecast(question({ policy: setting('none'), roleThen }))).toEqual({
      kind: 'needs_admin',
      cause: 'own_role_then',
      basis: 'seen',
      ...roleThen,
    });
    expect(ask({ policy: setting('none'), roleThen, role: global })).toContain('own_role,');
    expect(ask({ request: 'open', roleThen })).toContain('request_open');
  });

  it('knows that a token of the account held all of it, unless something says otherwise', () => {
    const consentedAt = noon;
    expect(forecast(question({ policy: setting('none'), consentedAt }))).toEqual({
      kind: 'self_consent',
      cause: 'consented_before',
      basis: 'seen',
      at: noon,
    });
    const lost = (minutes: number) => application({ withdrawn: { at: minutesLater(minutes), by: null } });
    expect(ask({ consentedAt, application: lost(-1) })).toContain('consented_before');
    for (const change of [
      { application: lost(1) },
      { application: application({ level: 'not_registered' }) },
      { application: application({ level: 'partial', evidence: 'grant_object' }) },
      { application: application({ level: 'disabled' }) },
      { application: application({ assignmentRequired: true }) },
      { request: 'open' },
    ] as const)
      expect(ask({ consentedAt, ...change })).not.toContain('consented_before');
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

describe('self-consent', () => {
  const states = [
    null,
    application(),
    ...(['unknown', 'not_registered', 'requested', 'partial', 'granted', 'disabled', 'revoked'] as const).flatMap(
      (level) => [
        application({ level }),
        application({ level, wallSeenAt: noon }),
        application({
          level,
          scopes: ['Mail.Read', 'User.Read', 'User.Read.All', 'Calendars.Read'],
          evidence: 'grant_object',
        }),
        application({ level, people: ['ana'], evidence: 'grant_object', assignmentRequired: level === 'partial' }),
      ],
    ),
  ];
  const settings = [
    null,
    ...policies.flatMap((is) =>
      is === 'unread'
        ? []
        : [setting(is), setting(is, { low: ['Mail.Read', 'User.Read'] }), setting(is, { customToo: true })],
    ),
  ];
  const all = states.flatMap((application) =>
    settings.flatMap((policy) =>
      Object.values(kinds).flatMap((scopes) =>
        [true, false].flatMap((publisherVerified) =>
          ([null, 'open', 'reported'] as const).flatMap((request) =>
            [null, 'ana', 'ben'].flatMap((account) =>
              [null, 'role'].map((role) =>
                question({ application, policy, scopes, publisherVerified, request, account, role }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const promised = all
    .map((asked) => ({ asked, told: forecast(asked) }))
    .filter(({ told }) => told.kind === 'self_consent');
  const byGrant = new Set(['already_granted', 'granted_to_account']);

  it('is never promised for an admin-only scope or application permission, but by a grant that was seen', () => {
    expect(promised.length).toBeGreaterThan(100);
    for (const { asked, told } of promised)
      if (asked.scopes.some((scope) => scope.class !== 'user')) expect(byGrant).toContain(told.cause);
  });

  it('is never promised without evidence: a grant of this tenant, of this account, or a setting that allows it', () => {
    for (const { asked, told } of promised) {
      const { application: state, account, policy, publisherVerified } = asked;
      if (told.cause === 'already_granted') expect(state?.level).toBe('granted');
      else if (told.cause === 'granted_to_account') expect(state?.people).toContain(account);
      else expect([['legacy', 'managed', 'low'].includes(policy?.is ?? ''), publisherVerified]).toEqual([true, true]);
      expect(state?.level).not.toBe('disabled');
      if (!byGrant.has(told.cause)) expect(asked.request).toBeNull();
    }
  });
});
