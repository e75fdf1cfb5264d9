/**
 * The simulated world as plain data: tenants, people, app registrations. The single source of every id used by the
 * cloud, the demo and the tests. Nothing here changes at run time; what people do to it lives in `state.ts`.
 */

/** Role template ids (facts/entra-consent.md 3.4). */
export const roles = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  privilegedRoleAdministrator: 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  cloudApplicationAdministrator: '158c047a-c907-4556-b7ef-446551a6b5f7',
  applicationAdministrator: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  exchangeAdministrator: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  teamsAdministrator: '69091246-20e8-4a56-aa4d-066075b2a7a8',
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  helpdeskAdministrator: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  globalReader: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
} as const;

export const roleNames: Readonly<Record<string, string>> = {
  [roles.globalAdministrator]: 'Global Administrator',
  [roles.privilegedRoleAdministrator]: 'Privileged Role Administrator',
  [roles.cloudApplicationAdministrator]: 'Cloud Application Administrator',
  [roles.applicationAdministrator]: 'Application Administrator',
  [roles.exchangeAdministrator]: 'Exchange Administrator',
  [roles.teamsAdministrator]: 'Teams Administrator',
  [roles.userAdministrator]: 'User Administrator',
  [roles.helpdeskAdministrator]: 'Helpdesk Administrator',
  [roles.globalReader]: 'Global Reader',
};

export type PersonKind = 'member' | 'guest' | 'room' | 'shared' | 'disabled';

export interface Person {
  readonly oid: string;
  readonly upn: string;
  /** How the UPN is spelled in tokens; Entra keeps the letter case of whoever typed it first. */
  readonly upnInTokens?: string;
  readonly mail: string;
  readonly name: string;
  readonly given: string;
  readonly surname: string;
  /** Further proxy addresses beside `mail`. */
  readonly aliases: readonly string[];
  /** Role template ids that are active. */
  readonly roles: readonly string[];
  /** Roles that could be activated (PIM) but are not: absent from tokens and from memberOf. */
  readonly eligibleRoles?: readonly string[];
  readonly kind: PersonKind;
  /** What Exchange says the mailbox is for, where that differs from `kind`. */
  readonly purpose?: 'room' | 'shared';
  readonly mailbox: boolean;
  readonly secondFactor: boolean;
  /** Assigned to the product apps, where the tenant wants assignment. */
  readonly assigned?: boolean;
  /** Oids whose mailbox this person may open (Exchange rights). */
  readonly opensMailboxesOf?: readonly string[];
  /** Comes from a directory on the customer's premises. */
  readonly synchronised?: boolean;
  /** Home directory of a guest. */
  readonly homeTid?: string;
}

export type ConsentPolicy =
  | 'none'
  | 'microsoft-user-default-low'
  | 'microsoft-user-default-legacy'
  | 'microsoft-user-default-recommended';

export interface Tenant {
  readonly tid: string;
  readonly name: string;
  /** The verified default domain. */
  readonly domain: string;
  readonly onmicrosoft: string;
  readonly policy: ConsentPolicy;
  /** Admin consent workflow: users meet a request form (90095) in place of the wall (90094). */
  readonly workflow: boolean;
  /** Product apps get "Assignment required" as soon as they appear in this tenant. */
  readonly assignmentRequired: boolean;
  readonly propagationFactor: number;
  readonly people: Readonly<Record<string, Person>>;
}

const oid = (tenantPart: string, n: string) => `${tenantPart}-0000-4000-8000-${n.padStart(12, '0')}`;

type Sketch = Pick<Person, 'oid' | 'upn' | 'name'> & Partial<Person>;

function person(sketch: Sketch): Person {
  const [given = sketch.name, ...rest] = sketch.name.split(' ');
  return {
    mail: sketch.upn,
    given,
    surname: rest.join(' '),
    aliases: [],
    roles: [],
    kind: 'member',
    mailbox: true,
    secondFactor: false,
    ...sketch,
  };
}

/** Microsoft-managed default policy: an admin is needed for mail and calendar. */
export const contoso = {
  tid: oid('c0000000', '0'),
  name: 'Contoso',
  domain: 'contoso.com',
  onmicrosoft: 'contoso.onmicrosoft.com',
  policy: 'microsoft-user-default-recommended',
  workflow: false,
  assignmentRequired: false,
  propagationFactor: 1,
  people: {
    anna: person({
      oid: oid('c0000000', 'a1'),
      upn: 'anna@contoso.com',
      upnInTokens: 'Anna@Contoso.com',
      name: 'Anna de Vries',
      aliases: ['a.devries@contoso.com'],
      opensMailboxesOf: [oid('c0000000', 'f1')],
    }),
    ben: person({
      oid: oid('c0000000', 'b1'),
      upn: 'ben@contoso.com',
      name: 'Ben Carter',
      roles: [roles.globalAdministrator],
      secondFactor: true,
    }),
    carla: person({ oid: oid('c0000000', 'c1'), upn: 'carla@contoso.com', name: 'Carla Mendes' }),
    dave: person({
      oid: oid('c0000000', 'd1'),
      upn: 'dave@contoso.com',
      name: 'Dave Okafor',
      roles: [roles.teamsAdministrator],
    }),
    erin: person({
      oid: oid('c0000000', 'e1'),
      upn: 'erin@contoso.com',
      name: 'Erin Walsh',
      roles: [roles.cloudApplicationAdministrator],
    }),
    fiona: person({
      oid: oid('c0000000', 'f2'),
      upn: 'fiona@contoso.com',
      name: 'Fiona Novak',
      eligibleRoles: [roles.globalAdministrator],
    }),
    room4: person({
      oid: oid('c0000000', '4'),
      upn: 'room4@contoso.com',
      name: 'Room 4',
      kind: 'room',
      purpose: 'room',
    }),
    room5: person({
      oid: oid('c0000000', '5'),
      upn: 'room5@contoso.com',
      name: 'Room 5',
      kind: 'disabled',
      purpose: 'room',
    }),
    room6: person({
      oid: oid('c0000000', '6'),
      upn: 'room6@contoso.com',
      name: 'Room 6',
      kind: 'room',
      purpose: 'room',
    }),
    /** Where the directory comes from the customer's premises, user name and mail address often differ. */
    board: person({
      oid: oid('c0000000', 'b0'),
      upn: 'board@contoso.onmicrosoft.com',
      mail: 'boardroom@contoso.com',
      name: 'Board Room',
      kind: 'room',
      purpose: 'room',
      synchronised: true,
    }),
    finance: person({
      oid: oid('c0000000', 'f1'),
      upn: 'finance@contoso.com',
      name: 'Finance',
      kind: 'shared',
      purpose: 'shared',
    }),
    gert: person({
      oid: oid('c0000000', '9e'),
      upn: 'gert_partner.example#EXT#@contoso.onmicrosoft.com',
      upnInTokens: 'gert@partner.example',
      mail: 'gert@partner.example',
      name: 'Gert Jansen',
      kind: 'guest',
      mailbox: false,
      homeTid: oid('b0000000', '0'),
    }),
  },
} as const satisfies Tenant;

/** Legacy policy: users may consent to whatever does not require an admin. */
export const fabrikam = {
  tid: oid('fab00000', '0'),
  name: 'Fabrikam',
  domain: 'fabrikam.com',
  onmicrosoft: 'fabrikam.onmicrosoft.com',
  policy: 'microsoft-user-default-legacy',
  workflow: false,
  assignmentRequired: false,
  propagationFactor: 1,
  people: {
    fay: person({ oid: oid('fab00000', 'fa'), upn: 'fay@fabrikam.com', name: 'Fay Laurent' }),
    gus: person({
      oid: oid('fab00000', '95'),
      upn: 'gus@fabrikam.com',
      name: 'Gus Lindqvist',
      roles: [roles.globalAdministrator],
    }),
    room1: person({
      oid: oid('fab00000', '1'),
      upn: 'room1@fabrikam.com',
      name: 'Room 1',
      kind: 'room',
      purpose: 'room',
    }),
  },
} as const satisfies Tenant;

/** Product apps want assignment, and grants take three times as long to work. */
export const northwind = {
  tid: oid('e0000000', '0'),
  name: 'Northwind Traders',
  domain: 'northwind.com',
  onmicrosoft: 'northwind.onmicrosoft.com',
  policy: 'microsoft-user-default-recommended',
  workflow: false,
  assignmentRequired: true,
  propagationFactor: 3,
  people: {
    nina: person({ oid: oid('e0000000', 'a1'), upn: 'nina@northwind.com', name: 'Nina Rossi' }),
    noor: person({ oid: oid('e0000000', 'a2'), upn: 'noor@northwind.com', name: 'Noor Bakker', assigned: true }),
    otto: person({
      oid: oid('e0000000', 'b1'),
      upn: 'otto@northwind.com',
      name: 'Otto Brandt',
      roles: [roles.globalAdministrator],
      assigned: true,
    }),
  },
} as const satisfies Tenant;

/** Users may not consent to anything: "do not allow user consent". */
export const adatum = {
  tid: oid('ada00000', '0'),
  name: 'Adatum',
  domain: 'adatum.com',
  onmicrosoft: 'adatum.onmicrosoft.com',
  policy: 'none',
  workflow: false,
  assignmentRequired: false,
  propagationFactor: 1,
  people: {
    ada: person({ oid: oid('ada00000', 'a1'), upn: 'ada@adatum.com', name: 'Ada Moreau' }),
    abel: person({ oid: oid('ada00000', 'a2'), upn: 'abel@adatum.com', name: 'Abel Nyberg' }),
    alma: person({
      oid: oid('ada00000', 'b1'),
      upn: 'alma@adatum.com',
      name: 'Alma Keller',
      roles: [roles.globalAdministrator],
    }),
    room1: person({
      oid: oid('ada00000', '1'),
      upn: 'room1@adatum.com',
      name: 'Room 1',
      kind: 'room',
      purpose: 'room',
    }),
  },
} as const satisfies Tenant;

/** The vendor: owns the app registrations. */
export const woodgrove = {
  tid: oid('d0000000', '0'),
  name: 'Woodgrove Software',
  domain: 'woodgrove.com',
  onmicrosoft: 'woodgrove.onmicrosoft.com',
  policy: 'microsoft-user-default-recommended',
  workflow: false,
  assignmentRequired: false,
  propagationFactor: 1,
  people: {
    hanna: person({ oid: oid('d0000000', 'a1'), upn: 'hanna@woodgrove.com', name: 'Hanna Schmidt' }),
    victor: person({
      oid: oid('d0000000', 'b1'),
      upn: 'victor@woodgrove.com',
      name: 'Victor Adeyemi',
      roles: [roles.globalAdministrator],
    }),
  },
} as const satisfies Tenant;

/** Where personal Microsoft accounts live (facts 1). */
export const personal = {
  tid: '9188040d-6c67-4c5b-b112-36a304b66dad',
  name: 'Personal Microsoft account',
  domain: 'outlook.example',
  onmicrosoft: 'outlook.example',
  policy: 'microsoft-user-default-legacy',
  workflow: false,
  assignmentRequired: false,
  propagationFactor: 1,
  people: {
    pat: person({ oid: '00000000-0000-0000-8000-0000000000aa', upn: 'pat@outlook.example', name: 'Pat Private' }),
  },
} as const satisfies Tenant;

export const workTenants: readonly Tenant[] = [contoso, fabrikam, northwind, adatum, woodgrove];
export const allTenants: readonly Tenant[] = [...workTenants, personal];

/** Microsoft Graph's own application id, the same in every tenant. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';
/** Office 365 Exchange Online. */
export const exchangeAppId = '00000002-0000-0ff1-ce00-000000000000';

export interface App {
  readonly clientId: string;
  readonly displayName: string;
  /** Obviously fake. Absent on a public client. */
  readonly clientSecret?: string;
  readonly publicClient: boolean;
  /** A confidential registration on which public client flows are allowed too: a device signs in without the secret (facts 4). */
  readonly allowPublicClientFlows?: boolean;
  readonly audience: 'AzureADMyOrg' | 'AzureADMultipleOrgs' | 'AzureADandPersonalMicrosoftAccount';
  readonly ownerTid: string;
  readonly publisher: { readonly name: string; readonly verified: boolean };
  /** The delegated scopes the product asks for at run time. */
  readonly scopes: readonly string[];
  /** What the registration lists; `.default` asks for all of it. Holds `scopes`, but for those about signing in, which ride along. */
  readonly requiredResourceAccess: { readonly delegated: readonly string[]; readonly application: readonly string[] };
  /** `DirectoryRole` puts `wids` into id tokens. */
  readonly groupMembershipClaims?: 'DirectoryRole';
  /** A customer product, to which a tenant's "assignment required" applies. */
  readonly product: boolean;
}

const verified = { name: 'Woodgrove Software', verified: true };
const appId = (n: number) => `a9900000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Redirect URIs: any loopback address and port, with one of these paths (see `isRegisteredRedirect`). */
const redirectPaths = ['/auth/callback', '/auth/admin-callback', '/auth/staff-callback'] as const;

const taxcalcScopes = [
  'User.Read',
  'Mail.ReadWrite',
  'Mail.ReadWrite.Shared',
  'Mail.Send',
  'offline_access',
  'openid',
  'profile',
];
const ctouchScopes = ['User.Read', 'Calendars.Read', 'Contacts.Read', 'offline_access', 'openid', 'profile'];

export const apps = {
  taxcalc: {
    clientId: appId(1),
    displayName: 'TaxCalc-Hub',
    clientSecret: 'sandbox-secret-taxcalc',
    publicClient: false,
    audience: 'AzureADandPersonalMicrosoftAccount',
    ownerTid: woodgrove.tid,
    publisher: verified,
    scopes: taxcalcScopes,
    requiredResourceAccess: { delegated: taxcalcScopes, application: [] },
    product: true,
  },
  ctouch: {
    clientId: appId(2),
    displayName: 'CTOUCH Pro',
    clientSecret: 'sandbox-secret-ctouch',
    publicClient: false,
    allowPublicClientFlows: true,
    audience: 'AzureADMultipleOrgs',
    ownerTid: woodgrove.tid,
    publisher: verified,
    scopes: ctouchScopes,
    requiredResourceAccess: { delegated: ctouchScopes, application: [] },
    product: true,
  },
  ctouchDevice: {
    clientId: appId(3),
    displayName: 'CTOUCH Pro device setup',
    publicClient: true,
    audience: 'AzureADMultipleOrgs',
    ownerTid: woodgrove.tid,
    publisher: verified,
    scopes: ctouchScopes,
    requiredResourceAccess: { delegated: ctouchScopes, application: [] },
    product: true,
  },
  /** The bot's own app: staff sign-in by default; its application roles give it reach over a tenant's directory. */
  concierge: {
    clientId: appId(4),
    displayName: 'Consent Concierge',
    clientSecret: 'sandbox-secret-concierge',
    publicClient: false,
    audience: 'AzureADMultipleOrgs',
    ownerTid: woodgrove.tid,
    publisher: verified,
    scopes: ['User.Read', 'openid', 'profile'],
    // Exactly what README's "Install it" names: the admin consent page asks for all of it.
    requiredResourceAccess: {
      delegated: ['User.Read', 'DelegatedPermissionGrant.ReadWrite.All'],
      application: [
        'Application.Read.All',
        'Directory.Read.All',
        'Policy.Read.All',
        'AuditLog.Read.All',
        'RoleManagement.Read.Directory',
      ],
    },
    groupMembershipClaims: 'DirectoryRole',
    product: false,
  },
  /** Publisher not verified, and it wants an application permission: for the risky-app and app-role facts. */
  roomReader: {
    clientId: appId(5),
    displayName: 'Room Reader',
    clientSecret: 'sandbox-secret-roomreader',
    publicClient: false,
    audience: 'AzureADMultipleOrgs',
    ownerTid: woodgrove.tid,
    publisher: { name: 'Unverified', verified: false },
    scopes: ['User.Read', 'Contacts.Read', 'offline_access', 'openid', 'profile'],
    requiredResourceAccess: {
      delegated: ['User.Read', 'Contacts.Read', 'offline_access', 'openid', 'profile'],
      application: ['Calendars.Read'],
    },
    product: false,
  },
  /** Single-tenant, so refused outside Woodgrove. */
  inhouse: {
    clientId: appId(6),
    displayName: 'Woodgrove Timesheets',
    clientSecret: 'sandbox-secret-inhouse',
    publicClient: false,
    audience: 'AzureADMyOrg',
    ownerTid: woodgrove.tid,
    publisher: verified,
    scopes: ['User.Read', 'openid', 'profile'],
    requiredResourceAccess: { delegated: ['User.Read', 'openid', 'profile'], application: [] },
    product: false,
  },
} as const satisfies Record<string, App>;

export const allApps: readonly App[] = Object.values(apps);

/** Whether an address may receive redirects: loopback over http on any port, with a registered path and nothing else. */
export function isRegisteredRedirect(app: App, uri: string): boolean {
  if (app.publicClient || !URL.canParse(uri)) return false;
  const url = new URL(uri);
  return (
    url.protocol === 'http:' &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) &&
    redirectPaths.some((path) => path === url.pathname) &&
    url.search === '' &&
    url.hash === ''
  );
}
