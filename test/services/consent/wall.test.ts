import { describe, expect, it } from 'vitest';
import type { ApplicationState, ApprovalRequest } from '../../../src/services/consent/model.ts';
import { agreedOnTheWay, deniedYetGranted, wallCause, wallTrouble } from '../../../src/services/consent/wall.ts';
import {
  ana,
  application,
  ben,
  connection,
  hoursLater,
  minutesLater,
  noon,
  openRequest,
} from '../../support/builders.ts';

const wanted = ['Mail.Read', 'Mail.Send'];
const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
const reported = { state: 'approved', decision, returnedAt: noon, evidence: 'microsoft_reports' } as const;
const requests = {
  none: null,
  open: openRequest(),
  'not returned': openRequest({ state: 'approved', decision }),
  reported: openRequest(reported),
  'by hand': openRequest({
    ...reported,
    evidence: 'administrator_says',
    decision: { ...decision, coverage: 'listed' },
  }),
} satisfies Record<string, ApprovalRequest | null>;

const seen = { evidence: 'grant_object', objectId: 'app object', assignmentRequired: false } as const;
const tenants = {
  unknown: null,
  'only a report': application({ level: 'requested', evidence: 'microsoft_reports', wallSeenAt: noon }),
  'granted, by a token': application({ level: 'granted', evidence: 'token_scope', scopes: wanted, forAll: true }),
  'granted, seen': application({ level: 'granted', ...seen, scopes: wanted, forAll: true }),
  'granted, only the assigned': application({ level: 'granted', ...seen, scopes: wanted, assignmentRequired: true }),
  'less for all, seen': application({ level: 'partial', ...seen, scopes: ['Mail.Read'], forAll: false }),
  "Ana's own": application({ level: 'partial', ...seen, forAll: false, people: [ana.oid] }),
  "somebody else's": application({ level: 'partial', ...seen, forAll: false, people: [ben.oid] }),
} satisfies Record<string, ApplicationState | null>;

const at = hoursLater(1);
const table: Record<keyof typeof tenants, Record<keyof typeof requests, string | null>> = {
  unknown: {
    none: null,
    open: null,
    'not returned': null,
    reported: 'wall_after_approval',
    'by hand': 'grant_not_for_account',
  },
  'only a report': {
    none: null,
    open: null,
    'not returned': null,
    reported: 'wall_after_approval',
    'by hand': 'grant_not_for_account',
  },
  // The proof of one token may have been taken away since: somebody must be asked.
  'granted, by a token': {
    none: null,
    open: null,
    'not returned': null,
    reported: 'wall_after_approval',
    'by hand': 'grant_not_for_account',
  },
  'granted, seen': {
    none: 'forced_consent',
    open: 'forced_consent',
    'not returned': 'forced_consent',
    reported: 'forced_consent',
    'by hand': 'forced_consent',
  },
  'granted, only the assigned': {
    none: 'assignment_required',
    open: 'assignment_required',
    'not returned': 'assignment_required',
    reported: 'assignment_required',
    'by hand': 'assignment_required',
  },
  'less for all, seen': {
    none: null,
    open: null,
    'not returned': null,
    reported: 'scope_difference',
    'by hand': 'grant_not_for_account',
  },
  "Ana's own": {
    none: 'forced_consent',
    open: 'forced_consent',
    'not returned': 'forced_consent',
    reported: 'forced_consent',
    'by hand': 'forced_consent',
  },
  "somebody else's": {
    none: null,
    open: null,
    'not returned': null,
    reported: 'wall_after_approval',
    'by hand': 'grant_not_for_account',
  },
};
const rows = Object.entries(table).flatMap(([tenant, causes]) =>
  Object.entries(causes).map(([request, cause]) => [tenant, request, cause] as const),
) as [keyof typeof tenants, keyof typeof requests, string | null][];

describe('the wall, met an hour later', () => {
  it.each(rows)("where the tenant is %s and the request %s, is %s (core's part of T38)", (tenant, request, cause) => {
    const question = { request: requests[request], application: tenants[tenant], wanted, account: ana.oid, at };

    expect(wallCause(question)).toBe(cause);
  });

  it('is nobody else’s matter where it is not known who met it', () => {
    const question = { request: null, application: tenants["Ana's own"], wanted, account: null, at };

    expect(wallCause(question)).toBe(null);
  });
});

describe('the wall, met within two minutes', () => {
  const soon = minutesLater(1.9);
  const cause = (request: keyof typeof requests, tenant: keyof typeof tenants) =>
    wallCause({ request: requests[request], application: tenants[tenant], wanted, account: ana.oid, at: soon });

  it('of a consent for everybody is still spreading, whether it was reported or seen', () => {
    expect(cause('reported', 'only a report')).toBe('spreading');
    expect(cause('reported', 'less for all, seen')).toBe('spreading');
    expect(cause('none', 'granted, seen')).toBe('spreading');
    expect(cause('none', 'granted, by a token')).toBe('spreading');
  });

  it('of grants that somebody says to have made for those listed is none of that: it did not reach this account', () => {
    expect(cause('by hand', 'only a report')).toBe('grant_not_for_account');
    expect(cause('by hand', "somebody else's")).toBe('grant_not_for_account');
  });

  it.each([
    // Whatever is known of the tenant: the consent of another account is a token's proof for somebody else.
    ['unknown', 1.9, 'spreading'],
    ["somebody else's", 1.9, 'spreading'],
    ["somebody else's", 2.1, null],
    ['granted, only the assigned', 1.9, 'assignment_required'],
  ] as const)(
    'after somebody agreed on the way of this very connection, in a tenant that is %s, %f minutes ago: %s (T34)',
    (tenant, minutes, found) => {
      const known = {
        request: null,
        application: tenants[tenant],
        wanted,
        account: ana.oid,
        at: minutesLater(minutes),
      };

      expect(wallCause({ ...known, agreedAt: noon })).toBe(found);
      expect(wallCause({ ...known, agreedAt: null })).toBe(found === 'spreading' ? null : found);
    },
  );

  it.each([
    [{ class: 'wrong_account', code: 'other_account_consented' }, noon],
    [{ class: 'transient', code: 'AADSTS65001', reading: 'consent_spreading' }, noon],
    [{ class: 'transient', code: 'AADSTS65001', reading: 'consent_listed' }, null],
    [{ class: 'wrong_account', code: 'other_account' }, null],
    [{ class: 'not_consented', code: 'AADSTS65001' }, null],
  ] as const)('what happened before, %o, tells of such an agreement: %s', (before, agreedAt) => {
    const trouble = { ...before, owner: 'requester', correlation: null } as const;

    expect(agreedOnTheWay(connection({ trouble, troubleAt: noon }))).toEqual(agreedAt);
    expect(agreedOnTheWay(connection())).toBeNull();
  });

  it('is a matter of assignment wherever only assigned people get in, however fresh the consent is', () => {
    expect(cause('none', 'granted, only the assigned')).toBe('assignment_required');
  });
});

it('gives the turn to the approver wherever only an administrator can mend it', () => {
  const owners = (
    [
      'assignment_required',
      'forced_consent',
      'scope_difference',
      'grant_not_for_account',
      'wall_after_approval',
    ] as const
  ).map((each) => [each, wallTrouble(each).owner]);

  expect(owners).toEqual([
    ['assignment_required', 'approver'],
    ['forced_consent', 'requester'],
    ['scope_difference', 'approver'],
    ['grant_not_for_account', 'approver'],
    ['wall_after_approval', 'approver'],
  ]);
});

it.each([
  ['assignment_required', 'not_assigned', 'approver'],
  ['forced_consent', 'ours', 'requester'],
  ['scope_difference', 'not_consented', 'approver'],
  ['grant_not_for_account', 'not_consented', 'approver'],
  ['wall_after_approval', 'needs_admin', 'approver'],
] as const)('%s is kept as %s, turn of the %s', (cause, kind, owner) => {
  expect(wallTrouble(cause)).toEqual({ class: kind, owner, code: cause, correlation: null });
});

describe('a sign-in that is denied although the grant is listed', () => {
  const denial = {
    class: 'not_consented',
    code: 'AADSTS65001',
    owner: 'approver',
    correlation: 'id to quote',
  } as const;
  const told = { ...denial, reading: 'consent_spreading' } as const;

  it.each([
    [1, null, 'consent_spreading', 'microsoft'],
    [1, told, 'consent_spreading', 'microsoft'],
    // The directory is read anew before anybody is told that Microsoft contradicts itself.
    [60, null, 'consent_spreading', 'microsoft'],
    [60, denial, 'consent_spreading', 'microsoft'],
    [60, told, 'consent_listed', 'microsoft'],
    [24 * 60 - 1, { ...told, reading: 'consent_listed' }, 'consent_listed', 'microsoft'],
    [24 * 60, { ...told, reading: 'consent_listed' }, 'consent_refused', 'vendor'],
    [72 * 60, { ...told, reading: 'consent_refused' }, 'consent_refused', 'vendor'],
  ] as const)('after %i minutes, with %o told before, is %s, mended by %s', (minutes, before, reading, owner) => {
    const found = deniedYetGranted(denial, {
      before,
      application: tenants['granted, seen'],
      at: minutesLater(minutes),
    });

    expect(found).toMatchObject({ code: 'AADSTS65001', correlation: 'id to quote', reading, owner });
    expect(found.class).toBe(owner === 'vendor' ? 'unknown' : 'transient');
  });
});
