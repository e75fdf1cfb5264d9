import type { Connection, ConnectionState } from '../../../src/services/consent/model.ts';
import {
  type CardFacts,
  type GuideFacts,
  type GuideStep,
  guideSteps,
  type RequestFacts,
  type TenantFacts,
} from '../../../src/services/journeys/facts.ts';
import type { LinkName } from '../../../src/services/journeys/ports.ts';
import { device } from './device-examples.ts';
import type { Example } from './example.ts';
import {
  ago,
  anna,
  application,
  ben,
  connection,
  microsoftLink,
  now,
  product,
  request,
  requestFacts,
  tenant,
  trouble,
} from './examples.ts';
import { connectionInState } from './in-state.ts';

const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const approveUrl = 'https://concierge.example/approve/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
const registerUrl = 'https://concierge.example/register/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
const manageUrl = 'https://concierge.example/manage/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
const continueUrl =
  'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0/adminconsent?client_id=6f1c';

/** The bot's own app, as the catalogue has it. */
export const ownApp = product({
  id: 'consent-concierge',
  kind: 'directory',
  name: 'Consent Concierge',
  enterpriseAppName: 'Consent Concierge',
  aliases: [],
  clientId: '5e1c2f4e-2d7b-4c6a-9a43-0d5a1f3f8b44',
  scopes: [
    { name: 'User.Read', class: 'user' },
    { name: 'DelegatedPermissionGrant.ReadWrite.All', class: 'admin' },
    { name: 'Application.Read.All', class: 'application' },
    { name: 'Directory.Read.All', class: 'application' },
    { name: 'Policy.Read.All', class: 'application' },
    { name: 'AuditLog.Read.All', class: 'application' },
  ],
  article: { id: 'grant-admin-consent', title: 'Grant', url: 'https://www.taxcalc.com/grant', revised: '2026-01-15' },
  steps: { before: [], after: [] },
});

export const room = (name: string, address: string): Connection =>
  connection({ target: 'room', device: name, address, signInAs: address, product: 'ctouch-pro', state: 'needs_admin' });

const decision = { by: ben, at: ago(3), reason: null, as: 'named_approver', coverage: 'all' } as const;
const listed = { ...decision, coverage: 'listed' } as const;

function requestExamples(): Example[] {
  const example = (title: string, change: Partial<RequestFacts>): Example => ({
    name: 'approval-request',
    title,
    facts: requestFacts(change),
  });
  const rooms = [room('Board room', 'board@contoso.com'), room('Room 6', 'room6@contoso.com')];
  const approved = request({ state: 'approved', decision: listed });
  const own = { product: ownApp, waiting: [], request: request({ product: 'consent-concierge', reason: null }) };
  return [
    example('for an approver whose role falls short', {
      ...own,
      viewerMay: 'prove',
      viewerFallsShort: true,
      proveUrl: approveUrl,
    }),
    example('open, only for people who are assigned', {
      application: application({ level: 'requested', wallSeenAt: ago(50), objectId, assignmentRequired: true }),
      assignLink: microsoftLink('app_users'),
    }),
    example('granted, only for people who are assigned', {
      request: request({ state: 'granted', decision }),
      application: application({ level: 'granted', evidence: 'token_scope', objectId, assignmentRequired: true }),
      viewerMay: 'look',
      assignLink: microsoftLink('app_users'),
    }),
    example('open, with what each choice adds', {
      preview: { listed: 2, all: 212, registered: true },
      tenant: tenant({ reach: 'manage' }),
    }),
    example('open, not registered yet', {
      preview: { listed: 2, all: 212, registered: false },
      tenant: tenant({ reach: 'manage' }),
    }),
    example('open, one more is added', {
      preview: { listed: 1, all: null, registered: true },
      tenant: tenant({ reach: 'read' }),
    }),
    example('open, managed per user', {
      tenant: tenant({ managedPerUser: true }),
      preview: { listed: 0, all: 212, registered: true },
    }),
    example('open, a role must be proved', { viewerMay: 'prove', proveUrl: approveUrl }),
    example('open, for two rooms', { product: device(), waiting: rooms }),
    example('open, managed per user, and an application permission', {
      tenant: tenant({ managedPerUser: true }),
      product: product({ scopes: [{ name: 'Mail.Read', class: 'application' }] }),
    }),
    example('approved for those listed, grants can be written', {
      request: approved,
      viewerMay: 'continue',
      manageUrl,
    }),
    example('approved for those listed, by hand', { request: approved, viewerMay: 'continue' }),
    example('approved for those listed, seen by others', { request: approved, viewerMay: 'look' }),
    example('approved for those listed, after a failure', {
      request: { ...approved, trouble: trouble('needs_admin') },
      viewerMay: 'continue',
      manageUrl,
    }),
    example('granted by hand, as an administrator says', {
      request: { ...approved, returnedAt: ago(1), evidence: 'administrator_says' },
      viewerMay: 'continue',
    }),
    example('approved without effect, decided anew', {
      request: request({ state: 'approved', decision, trouble: trouble('needs_admin') }),
    }),
    example('approved without effect, a role must be proved', {
      request: request({ state: 'approved', decision, trouble: trouble('needs_admin') }),
      viewerMay: 'prove',
      proveUrl: approveUrl,
    }),
    example('directory: open', own),
    example('directory: open, for whoever asked', { ...own, viewerIsRequester: true }),
    example('directory: open, for others', { ...own, viewerMay: 'look' }),
    example('directory: a role must be proved', { ...own, viewerMay: 'prove', proveUrl: approveUrl }),
    example('directory: approved, to continue', {
      ...own,
      request: { ...own.request, state: 'approved', decision },
      viewerMay: 'continue',
      continueUrl,
    }),
    example('directory: Microsoft reports', {
      ...own,
      application: application({ level: 'requested', evidence: 'microsoft_reports' }),
      request: { ...own.request, state: 'approved', decision, returnedAt: ago(1), evidence: 'microsoft_reports' },
    }),
    example('directory: agreed to, and not found', {
      ...own,
      request: {
        ...own.request,
        trouble: trouble('needs_admin', { code: 'right_not_found' }),
        earlier: { by: ben, decidedAt: ago(70), returnedAt: ago(60) },
      },
    }),
    example('directory: denied', { ...own, request: { ...own.request, state: 'denied', decision } }),
    example('directory: expired', { ...own, request: { ...own.request, state: 'expired' } }),
    example('directory: granted', { ...own, request: { ...own.request, state: 'granted', decision } }),
  ];
}

export function tenantFacts(change: Partial<TenantFacts> = {}): TenantFacts {
  const states: ConnectionState[] = ['needs_sign_in', 'active'];
  return {
    tenant: tenant(),
    products: [productOf('granted')],
    viewerMayManage: true,
    openReports: 0,
    one: null,
    estimate: null,
    reachRequest: null,
    counts: [
      { state: 'active', count: 12 },
      { state: 'needs_sign_in', count: 3 },
    ],
    connections: states.map((state) => connectionInState(state)),
    now,
    ...change,
  };
}

type Level = Parameters<typeof application>[0];

const forecastBeside = (level: string): TenantFacts['products'][number]['forecast'] =>
  level === 'granted'
    ? { kind: 'self_consent', cause: 'already_granted', basis: 'seen' }
    : level === 'disabled'
      ? { kind: 'needs_admin', cause: 'switched_off', basis: 'seen' }
      : { kind: 'unknown', cause: 'managed_default_likely', basis: 'default' };

export const productOf = (
  level: NonNullable<Level>['level'] & string,
  change: Level = {},
): TenantFacts['products'][number] => ({
  product: product(),
  application: application({ level, evidence: 'grant_object', scopes: ['Mail.Send'], ...change }),
  forecast: forecastBeside(level),
  request: null,
  refusedSecret: null,
  accounts: { signedIn: 12, total: 15 },
  counts: [
    { state: 'active', count: 12 },
    { state: 'needs_sign_in', count: 3 },
  ],
  drift: null,
});

const objectId = '0d9f8e7d-6c5b-4a39-8271-605f4e3d2c1b';

function tenantExamples(): Example[] {
  const example = (title: string, change: Partial<TenantFacts>): Example => ({
    name: 'tenant-status',
    title,
    facts: tenantFacts(change),
  });
  const told = { from: 'administrator', at: ago(3000), since: ago(3000) } as const;
  const read = { from: 'directory', at: ago(5), since: ago(3000) } as const;
  const policies = (['none', 'low', 'managed', 'legacy', 'custom'] as const).map((is) =>
    example(`setting ${is}`, { tenant: tenant({ reach: 'read', policy: { is, ...read } }) }),
  );
  return [
    example('for an approver, outcomes only', {}),
    ...policies,
    example('setting as an administrator told, managed per user', {
      tenant: tenant({ policy: { is: 'none', ...told }, managedPerUser: true }),
      reachRequest: request({ number: 'CR-1050', product: 'consent-concierge' }),
    }),
    example('grants can be written', {
      tenant: tenant({ reach: 'manage', policy: { is: 'managed', ...read } }),
      products: [productOf('granted', { objectId, forAll: true })],
    }),
    example('two products for an approver', {
      tenant: tenant({ reach: 'read', policy: { is: 'managed', ...read } }),
      products: [
        productOf('partial', { objectId, forAll: false, people: [anna.oid, ben.oid] }),
        {
          ...productOf('not_registered', { evidence: 'token_endpoint', scopes: [] }),
          product: device(),
          accounts: { signedIn: 0, total: 4 },
          counts: [{ state: 'draft', count: 4 }],
        },
      ],
      counts: [
        { state: 'draft', count: 4 },
        { state: 'needs_sign_in', count: 3 },
        { state: 'active', count: 12 },
      ],
    }),
    example('less than the list, and more', {
      products: [
        { ...productOf('partial', { objectId }), drift: { missing: ['Mail.ReadWrite'], extra: ['Contacts.Read'] } },
      ],
    }),
    example('Microsoft refuses our secret', {
      products: [
        {
          ...productOf('granted'),
          refusedSecret: { code: 'AADSTS7000222', since: ago(90) },
          drift: { missing: [], extra: [] },
        },
      ],
    }),
    example('Microsoft does not know the tenant', {
      products: [
        {
          ...productOf('requested', {
            evidence: 'none',
            scopes: [],
            wallSeenAt: ago(60),
            untold: { why: 'no_tenant', code: 'AADSTS90002' },
          }),
          forecast: { kind: 'needs_admin', cause: 'request_open', basis: 'seen' },
          request: request(),
        },
      ],
      counts: [{ state: 'needs_admin', count: 1 }],
      connections: [connectionInState('needs_admin')],
    }),
    example('switched off', { products: [productOf('disabled', { evidence: 'token_endpoint' })] }),
    example('taken away, by whom', {
      products: [productOf('revoked', { withdrawn: { at: ago(90), by: 'Ben Okafor' } })],
    }),
    example('deleted, with every grant', {
      products: [productOf('revoked', { withdrawn: { at: ago(90), by: null, after: ago(150), deleted: true } })],
    }),
    example('taken away, nobody knows by whom', {
      products: [productOf('revoked', { withdrawn: { at: ago(90), by: null, after: null } })],
      viewerMayManage: false,
    }),
  ];
}

function permissionsExamples(): Example[] {
  const facts = (change: Partial<CardFacts['permissions']>): CardFacts['permissions'] => ({
    tenant: tenant({ reach: 'read' }),
    product: product(),
    application: application({ level: 'granted', evidence: 'grant_object' }),
    evidence: 'directory',
    forAll: ['User.Read', 'Mail.ReadWrite', 'Mail.Send', 'offline_access'],
    people: [
      { name: 'Anna Berg', scopes: ['Mail.Send', 'User.Read'] },
      { name: 'Carl Jansen', scopes: ['Mail.Send'] },
    ],
    link: microsoftLink('app_permissions'),
    now,
    ...change,
  });
  const example = (title: string, change: Partial<CardFacts['permissions']>): Example => ({
    name: 'permissions',
    title,
    facts: facts(change),
  });
  return [
    example('both lists', {}),
    example('nothing granted', {
      forAll: [],
      people: [],
      application: application({ level: 'requested', wallSeenAt: ago(50) }),
    }),
    example('not read', {
      evidence: 'none',
      forAll: null,
      people: null,
      tenant: tenant(),
      application: application(),
    }),
    example('not answered', { evidence: 'unanswered', forAll: null, people: null }),
    example('very many', {
      forAll: Array.from({ length: 60 }, (_, n) => `Some.Scope${n}`),
      people: Array.from({ length: 60 }, (_, n) => ({ name: `Person ${n}`, scopes: ['Mail.Send', 'User.Read'] })),
    }),
    example('of the bot’s own app', { product: ownApp, forAll: ownApp.scopes.map(({ name }) => name), people: [] }),
  ];
}

export function worklistFacts(change: Partial<CardFacts['worklist']> = {}): CardFacts['worklist'] {
  const row = (
    has: CardFacts['worklist']['rows'][number]['has'],
    account: string,
    ...about: Partial<Connection>[]
  ) => ({
    account,
    connections: about.map((each) => connection({ state: 'needs_admin', signInAs: account, ...each })),
    has,
    unsure: false,
    grantUrl: has === 'nothing' ? manageUrl : null,
    withdrawUrl: has === 'grant_of_their_own' ? manageUrl : null,
  });
  return {
    tenant: tenant({ reach: 'manage', managedPerUser: true }),
    product: product(),
    evidence: 'directory',
    rows: [
      row('grant_of_their_own', 'carl@contoso.com', { address: 'carl@contoso.com' }),
      row('nothing', 'anna@contoso.com', { address: 'anna@contoso.com' }),
      row(
        'nothing',
        'dora@contoso.com',
        { address: 'dora@contoso.com' },
        { address: 'finance@contoso.com', target: 'shared', requester: ben },
      ),
    ],
    more: 0,
    now,
    ...change,
  };
}

function worklistExamples(): Example[] {
  const all = worklistFacts();
  const example = (title: string, change: Partial<CardFacts['worklist']>): Example => ({
    name: 'worklist',
    title,
    facts: worklistFacts(change),
  });
  const without = (rows: typeof all.rows) => rows.map((row) => ({ ...row, grantUrl: null, withdrawUrl: null }));
  return [
    example('with links', {}),
    example('some not looked up', {
      rows: all.rows.map((row) => ({ ...row, unsure: row.account.startsWith('dora') })),
    }),
    example('not read', {
      evidence: 'none',
      rows: without(all.rows.filter(({ has }) => has === 'nothing')),
      tenant: tenant(),
    }),
    example('nothing is left', { rows: all.rows.filter(({ has }) => has !== 'nothing') }),
    example('covered by the grant for all', {
      rows: all.rows.map((row) => ({ ...row, has: 'grant_for_all' as const, grantUrl: null, withdrawUrl: null })),
    }),
    example('nobody asked', { rows: [] }),
    example('very many', { rows: Array.from({ length: 30 }, () => all.rows).flat(), more: 12 }),
    example('rooms', {
      product: device(),
      rows: without(
        [room('Board room', 'board@contoso.com'), room('Room 6', 'room6@contoso.com')].map((each) => ({
          account: each.signInAs,
          connections: [each],
          has: 'nothing' as const,
          unsure: false,
          grantUrl: null,
          withdrawUrl: null,
        })),
      ),
    }),
  ];
}

const linkOf: Readonly<Record<GuideStep, LinkName>> = {
  office_portal: 'office_portal',
  admin_entry: 'admin_centre',
  entra_centre: 'entra_centre',
  user_consent_settings: 'user_consent_settings',
  register_app: 'enterprise_apps',
  find_app: 'app_overview',
  permissions: 'app_permissions',
  grant_by_hand: 'app_permissions',
};

export const guideFacts = (change: Partial<GuideFacts> = {}): GuideFacts => {
  const step = change.step ?? 'office_portal';
  return {
    tenant: tenant(),
    product: product(),
    step,
    link: microsoftLink(linkOf[step]),
    leastRole: step === 'office_portal' ? null : globalAdministrator,
    policy: null,
    notRegistered: false,
    registerUrl: null,
    missed: false,
    rightsUrl: null,
    request: null,
    people: [],
    now,
    ...change,
  };
};

function guideExamples(): Example[] {
  const example = (title: string, change: Partial<GuideFacts>): Example => ({
    name: 'guide',
    title,
    facts: guideFacts(change),
  });
  const people = [
    { address: 'anna@contoso.com', oid: null },
    { address: 'room6@contoso.com', oid: '3c9f8e7d-6c5b-4a39-8271-605f4e3d2c1b' },
  ];
  const rightsUrl = 'https://concierge.example/rights/qX3_yT-0aa_bbCCdd11ee22ff33gg44hh55';
  return [
    ...guideSteps.map((step) => example(step, { step, people: step === 'grant_by_hand' ? people : [] })),
    example('admin_entry, not seen', { step: 'admin_entry', missed: true, rightsUrl }),
    example('office_portal, not seen', { missed: true }),
    example('find_app, not seen', { step: 'find_app', missed: true, rightsUrl }),
    ...(['none', 'low', 'managed', 'legacy', 'custom'] as const).map((policy) =>
      example(`user_consent_settings, ${policy}`, { step: 'user_consent_settings', policy }),
    ),
    example('user_consent_settings, without a product', { step: 'user_consent_settings', product: null }),
    example('user_consent_settings, without a product, managed', {
      step: 'user_consent_settings',
      product: null,
      policy: 'managed',
    }),
    example('register_app, device', { step: 'register_app', product: device(), registerUrl }),
    example('find_app, not registered', { step: 'find_app', notRegistered: true }),
    example('grant_by_hand, for a request', { step: 'grant_by_hand', request: request(), people }),
    example('grant_by_hand, nobody', { step: 'grant_by_hand', request: request() }),
    example('grant_by_hand, very many', {
      step: 'grant_by_hand',
      people: Array.from({ length: 40 }, (_, n) => ({ address: `user${n}@contoso.com`, oid: null })),
    }),
  ];
}

function channelExamples(): Example[] {
  const facts = (change: Partial<CardFacts['channel-question']>): CardFacts['channel-question'] => ({
    request: request(),
    product: product(),
    waiting: 3,
    approveUrl,
    viewerDecides: false,
    now,
    ...change,
  });
  return [
    { name: 'channel-question', title: 'for an approver', facts: facts({ viewerDecides: true }) },
    { name: 'channel-question', title: 'open', facts: facts({}) },
    { name: 'channel-question', title: 'one waits', facts: facts({ waiting: 1 }) },
    { name: 'channel-question', title: 'open, asked once more', facts: facts({ isReminder: true }) },
    { name: 'channel-question', title: 'decided', facts: facts({ request: request({ state: 'approved' }) }) },
  ];
}

/** Every card of the approval desk in every state that people can meet. */
export const deskExamples = (): Example[] => [
  ...requestExamples(),
  ...tenantExamples(),
  ...permissionsExamples(),
  ...worklistExamples(),
  ...guideExamples(),
  ...channelExamples(),
  {
    name: 'pending',
    title: 'to read the directory',
    facts: { requests: [{ request: request(), product: ownApp, waiting: 0 }], now },
  },
  ...[true, false].map(
    (managed): Example => ({
      name: 'managed',
      title: managed ? 'per user only' : 'for all again',
      facts: { tenant: tenant({ managedPerUser: !managed }), managed, open: managed ? 2 : 1, now },
    }),
  ),
  { name: 'reports', title: 'none', facts: { reports: [], now } },
  {
    name: 'reports',
    title: 'each step',
    facts: {
      reports: guideSteps.map((step) => ({ step, link: microsoftLink(linkOf[step]), by: anna, at: ago(2) })),
      now,
    },
  },
  ...guideSteps.map(
    (step): Example => ({
      name: 'report',
      title: step,
      facts: { step, link: microsoftLink(linkOf[step]), by: anna, at: ago(2) },
    }),
  ),
];
