import type { Product } from '../../../src/services/catalogue/product.ts';
import { unknownApplication } from '../../../src/services/consent/application.ts';
import type {
  ApplicationState,
  ApprovalRequest,
  Connection,
  Person,
  Tenant,
  Trouble,
  TroubleClass,
} from '../../../src/services/consent/model.ts';
import { verdict } from '../../../src/services/consent/verdict.ts';
import type { ConnectionFacts, RequestFacts } from '../../../src/services/journeys/facts.ts';
import type { LinkName, MicrosoftLink } from '../../../src/services/journeys/ports.ts';

export const now = new Date('2026-11-22T15:43:00Z');
export const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const contoso = '11111111-1111-4111-8111-111111111111';

const person = (name: string, oid = name.toLowerCase()): Person => ({ tenant: contoso, oid, name });
export const anna = person('Anna Berg');
export const ben = person('Ben Okafor');

export const tenant = (change: Partial<Tenant> = {}): Tenant => ({
  id: contoso,
  name: 'Contoso Accountants',
  domains: ['contoso.com', 'contoso.onmicrosoft.com'],
  reach: 'outcomes',
  managedPerUser: false,
  policy: null,
  approvers: [{ ...ben, provedRole: '62e90394-69f5-4237-9190-012177145e10', since: ago(9000) }],
  ...change,
});

export const product = (change: Partial<Product> = {}): Product => ({
  id: 'taxcalc-communications-centre',
  kind: 'mailbox',
  name: 'TaxCalc Communications Centre',
  enterpriseAppName: 'TaxCalc-Hub',
  aliases: ['TaxCalc'],
  publisher: 'Acorah Software Products Limited',
  publisherVerified: true,
  clientId: '6f1c2f4e-2d7b-4c6a-9a43-0d5a1f3f8b21',
  secretVariable: 'TAXCALC_CLIENT_SECRET',
  scopes: [
    { name: 'User.Read', class: 'user' },
    { name: 'Mail.ReadWrite', class: 'user', workload: 'mail' },
    { name: 'Mail.Send', class: 'user' },
    { name: 'offline_access', class: 'user' },
    { name: 'openid', class: 'user' },
    { name: 'profile', class: 'user' },
  ],
  scopeVersion: 'a1b2c3d4e5f6',
  article: {
    id: 'KB3381',
    title: 'Communications Centre: authorising a Microsoft account using OAuth',
    url: 'https://www.taxcalc.com/knowledgeBase?article=3381',
    revised: '2025-06-01',
  },
  steps: { before: ['set_up_mailbox'], after: ['reauthorise_there'] },
  handOver: 'sign_in_there',
  deviceCode: false,
  offersShared: false,
  ...change,
});

/** A page of Microsoft's, as the table of links gives it. */
export const microsoftLink = (name: LinkName): MicrosoftLink => ({
  name,
  url: name === 'my_apps' ? 'https://myapps.microsoft.com/' : `https://entra.microsoft.com/#view/${name}`,
  checked: '2026-08-14',
  ...(name === 'office_portal' ? { typed: 'office.com' } : {}),
});

/** A code that Microsoft really sends for it. */
const codes: Readonly<Record<TroubleClass, string>> = {
  cancelled: 'access_denied',
  declined: 'AADSTS65004',
  needs_admin: 'AADSTS90094',
  not_consented: 'AADSTS65001',
  wrong_account: 'AADSTS50020',
  credentials: 'AADSTS50126',
  second_factor: 'AADSTS50076',
  blocked_by_policy: 'AADSTS53003',
  not_assigned: 'AADSTS50105',
  disabled: 'AADSTS7000112',
  expired: 'AADSTS70008',
  no_mailbox: 'MailboxNotEnabledForRESTAPI',
  no_rights: 'ErrorAccessDenied',
  no_answer: 'nothing_came_back',
  withdrawn: 'grant_withdrawn',
  transient: 'AADSTS90033',
  ours: 'AADSTS7000215',
  unknown: 'AADSTS98765432',
};

const byApprover: readonly TroubleClass[] = [
  'needs_admin',
  'not_consented',
  'blocked_by_policy',
  'not_assigned',
  'disabled',
  'no_mailbox',
  'no_rights',
  'withdrawn',
];

/** Who mends it as a rule. */
export function usualOwner(kind: TroubleClass): Trouble['owner'] {
  if (byApprover.includes(kind)) return 'approver';
  if (kind === 'transient') return 'microsoft';
  return kind === 'ours' || kind === 'unknown' ? 'vendor' : 'requester';
}

export const trouble = (kind: TroubleClass, change: Partial<Trouble> = {}): Trouble => ({
  class: kind,
  code: codes[kind],
  owner: 'requester',
  correlation: '0b3f9c0e-6f2c-4a35-8f0f-4c0f6d8f2a11',
  ...change,
});

export const request = (change: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
  number: 'CR-1042',
  version: 3,
  tenant: contoso,
  product: 'taxcalc-communications-centre',
  requester: anna,
  reason: 'We answer client mail from TaxCalc.',
  meantForAll: false,
  scopes: ['User.Read', 'Mail.ReadWrite', 'Mail.Send'],
  scopeVersion: 'a1b2c3d4e5f6',
  state: 'open',
  stateSince: ago(50),
  evidence: 'none',
  decision: null,
  returnedAt: null,
  trouble: null,
  troubleAt: null,
  earlier: null,
  createdAt: ago(50),
  expiresAt: new Date('2026-12-06T14:53:00Z'),
  ...change,
});

export const application = (change: Partial<ApplicationState> = {}): ApplicationState => ({
  ...unknownApplication(contoso, 'taxcalc-communications-centre', ago(50)),
  version: 1,
  ...change,
});

export const connection = (change: Partial<Connection> = {}): Connection => ({
  id: '5b0e8f7e-38a5-4c07-a6c1-8d6c6c6f1f55',
  version: 4,
  tenant: contoso,
  product: 'taxcalc-communications-centre',
  target: 'own',
  address: 'anna@contoso.com',
  aliases: [],
  device: null,
  signInAs: change.address ?? 'anna@contoso.com',
  requester: anna,
  signer: null,
  state: 'draft',
  stateSince: ago(20),
  userLevel: 'missing',
  userLevelSince: ago(60),
  confirmed: null,
  accountReady: null,
  coverage: null,
  healthAgreedAt: null,
  leftAt: null,
  via: 'browser',
  request: null,
  trouble: null,
  troubleAt: null,
  otherAccount: null,
  grantKnownAt: null,
  activeAt: null,
  brokenAt: null,
  checks: 0,
  proofs: null,
  held: [],
  failures: 0,
  nextCheckAt: null,
  leftAloneUntil: null,
  createdAt: ago(60),
  updatedAt: ago(20),
  ...change,
});

/** What a card may show of a connection; the verdict is the core's own unless given. */
export function connectionFacts(change: Partial<ConnectionFacts> = {}): ConnectionFacts {
  const given = {
    connection: connection(),
    product: product(),
    application: application(),
    request: null,
    forecast: { kind: 'unknown', cause: 'managed_default_likely', basis: 'default' },
    signInUrl: null,
    loginHost: 'login.microsoftonline.com',
    approvers: [ben],
    unreached: [],
    holders: [],
    viewerIsRequester: true,
    viewerIsSigner: false,
    viewerMayGrant: false,
    viewerRoles: null,
    rightsUrl: null,
    deviceCode: null,
    nothingCameBack: false,
    grantedForOneOnly: false,
    estimate: null,
    waitsForExchange: false,
    unheld: [],
    sharedRoom: null,
    links: { myApps: microsoftLink('my_apps'), permissions: microsoftLink('app_permissions') },
    dueBy: null,
    now,
    ...change,
  } as const;
  const approversKnown = given.approvers.length > 0;
  return {
    verdict: verdict(given.connection, given.request, { approversKnown, application: given.application }),
    ...given,
    dueBy:
      given.dueBy ?? (given.connection.grantKnownAt && new Date(given.connection.grantKnownAt.getTime() + 86_400_000)),
  };
}

/** What is known of the application beside a request in this state, as the core leaves it; the bot's own met no wall. */
function knownBeside({ state }: ApprovalRequest, { kind }: Product): ApplicationState {
  const met = { wallSeenAt: kind === 'directory' ? null : ago(50) };
  if (state === 'granted') {
    return application({ level: 'granted', evidence: kind === 'directory' ? 'grant_object' : 'token_scope' });
  }
  if (state === 'blocked') return application({ level: 'disabled' });
  return application({ level: state === 'open' || state === 'approved' ? 'requested' : 'unknown', ...met });
}

export const requestFacts = (change: Partial<RequestFacts> = {}): RequestFacts => ({
  request: request(),
  product: product(),
  application: knownBeside(change.request ?? request(), change.product ?? product()),
  tenant: tenant(),
  waiting: [connection({ state: 'needs_admin' }), connection({ state: 'needs_admin', address: 'finance@contoso.com' })],
  viewerMay: 'decide',
  viewerIsRequester: false,
  viewerFallsShort: false,
  viewerWaits: false,
  keptReason: null,
  continueUrl: null,
  proveUrl: null,
  manageUrl: null,
  registerUrl: null,
  assignLink: null,
  preview: null,
  now,
  ...change,
});
