import type {
  ApplicationState,
  ApprovalRequest,
  Connection,
  Person,
  Trouble,
  TroubleClass,
} from '../../src/services/consent/model.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The moment at which every built thing stands still. */
export const noon = new Date('2026-11-22T12:00:00Z');
export const minutesLater = (minutes: number, from = noon): Date => new Date(from.getTime() + minutes * minute);
export const hoursLater = (hours: number, from = noon): Date => new Date(from.getTime() + hours * hour);
export const daysLater = (days: number, from = noon): Date => hoursLater(24 * days, from);

export const contoso = '11111111-1111-4111-8111-111111111111';
export const fabrikam = '22222222-2222-4222-8222-222222222222';

/** A person of Contoso; the name tells the object id, so that two names are two people. */
export const person = (name: string, change: Partial<Person> = {}): Person => ({
  tenant: contoso,
  oid: `oid-of-${name}`,
  name,
  ...change,
});
export const ana = person('ana');
export const ben = person('ben');

export const trouble = (kind: TroubleClass, owner: Trouble['owner'] = 'requester'): Trouble => ({
  class: kind,
  code: `code of ${kind}`,
  owner,
  correlation: null,
});

/** Ana's own mailbox, as it stands at noon in a new draft. */
export const connection = (change: Partial<Connection> = {}): Connection => ({
  id: 'connection',
  version: 1,
  tenant: contoso,
  product: 'product',
  target: 'own',
  address: 'ana@contoso.com',
  aliases: [],
  device: null,
  signInAs: change.address ?? 'ana@contoso.com',
  requester: ana,
  signer: null,
  state: 'draft',
  stateSince: noon,
  userLevel: 'missing',
  userLevelSince: noon,
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
  createdAt: noon,
  updatedAt: noon,
  ...change,
});

/** Ana's request, open since noon for a fortnight. */
export const openRequest = (change: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
  number: 'CR-1',
  version: 1,
  tenant: contoso,
  product: 'product',
  requester: ana,
  reason: null,
  meantForAll: false,
  scopes: ['Mail.Read'],
  scopeVersion: 'list 1',
  state: 'open',
  stateSince: noon,
  evidence: 'none',
  decision: null,
  returnedAt: null,
  trouble: null,
  troubleAt: null,
  earlier: null,
  createdAt: noon,
  expiresAt: daysLater(14),
  ...change,
});

export const application = (change: Partial<ApplicationState> = {}): ApplicationState => ({
  tenant: contoso,
  product: 'product',
  version: 1,
  level: 'unknown',
  evidence: 'none',
  scopes: [],
  since: noon,
  wallSeenAt: null,
  objectId: null,
  forAll: null,
  people: [],
  assignmentRequired: null,
  withdrawn: null,
  seenAt: null,
  written: [],
  untold: null,
  doubtedAt: null,
  ...change,
});
