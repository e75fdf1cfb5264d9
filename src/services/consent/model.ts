/** The words of the product (design: two levels, four facts). Plain readonly values; nothing here knows an SDK. */

/** A person whom Teams or Entra vouches for: tenant id and object id, both GUIDs in lower case. The name is for display. */
export interface Person {
  readonly tenant: string;
  readonly oid: string;
  readonly name: string;
}

export const connectionStates = [
  'draft',
  'needs_admin',
  'needs_sign_in',
  'wrong_account',
  'propagating',
  'active',
  'overdue',
  'needs_reauth',
  'revoked',
  'denied',
  'expired',
  'cancelled',
  'disconnected',
  'failed',
] as const;
export type ConnectionState = (typeof connectionStates)[number];

export const requestStates = ['open', 'approved', 'granted', 'denied', 'blocked', 'expired', 'cancelled'] as const;
export type RequestState = (typeof requestStates)[number];

/** What the tenant has granted to the product. */
export const applicationLevels = [
  'unknown',
  'not_registered',
  'requested',
  'partial',
  'granted',
  'disabled',
  'revoked',
] as const;
export type ApplicationLevel = (typeof applicationLevels)[number];

/** Whether this mailbox or room account has signed in. */
export type UserLevel = 'missing' | 'signed_in' | 'wrong_account' | 'broken';

/** What the bot may see in a tenant's directory. */
export type Reach = 'outcomes' | 'read' | 'manage';

/** From what the application level is known, weakest first. */
export const evidences = ['none', 'microsoft_reports', 'token_scope', 'grant_object'] as const;
export type Evidence = (typeof evidences)[number];

/** How a mailbox relates to who asked: their own, somebody else's, or shared. A device signs in as its room account. */
export type Target = 'own' | 'named' | 'shared' | 'room';

/** Who has the turn. `nobody` only in end states and when all is well. */
export type Turn = 'requester' | 'approver' | 'vendor' | 'microsoft' | 'nobody';

/** Why something did not work, as the error catalogue classifies it. */
export type TroubleClass =
  | 'cancelled' // access_denied + cancel: "I cancelled" or "I met the admin wall"; Microsoft does not tell which
  | 'declined'
  | 'needs_admin'
  | 'not_consented'
  | 'wrong_account'
  | 'credentials'
  | 'second_factor'
  | 'blocked_by_policy'
  | 'not_assigned'
  | 'disabled'
  | 'expired'
  | 'no_mailbox'
  | 'no_rights'
  | 'transient'
  | 'ours'
  | 'unknown';

export interface Trouble {
  readonly class: TroubleClass;
  /** `AADSTS65001`, `ErrorAccessDenied`, `access_denied` … to quote to helpdesk. */
  readonly code: string;
  /** Who mends it. */
  readonly owner: Exclude<Turn, 'nobody'>;
  /** Microsoft's correlation id, to quote; null when none came. */
  readonly correlation: string | null;
}

/** One mailbox or one device of one tenant with one product. */
export interface Connection {
  readonly id: string;
  /** Counts the changes; every write names the version it replaces. */
  readonly version: number;
  readonly tenant: string;
  readonly product: string;
  readonly target: Target;
  /** The mailbox, or the room account of a device; lower case. */
  readonly address: string;
  readonly device: string | null;
  readonly requester: Person;
  /** The object id that signed in and was accepted; pinned at the first success. */
  readonly signer: string | null;
  readonly state: ConnectionState;
  readonly stateSince: Date;
  readonly userLevel: UserLevel;
  readonly userLevelSince: Date;
  /** The scope list the person confirmed, and when (S26). */
  readonly confirmed: { readonly scopeVersion: string; readonly at: Date } | null;
  /** Number of the approval request it waits for or was decided by. */
  readonly request: string | null;
  readonly trouble: Trouble | null;
  readonly troubleAt: Date | null;
  /** Masked address of the account that signed in instead of the wanted one. */
  readonly otherAccount: string | null;
  /** When the sign-in that is watched proved the grant; the 24 h run from here. */
  readonly grantKnownAt: Date | null;
  readonly activeAt: Date | null;
  /** Probes since the grant was known. */
  readonly checks: number;
  readonly nextCheckAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Decision {
  readonly by: Person;
  readonly at: Date;
  readonly reason: string | null;
  /** Why this person could decide. */
  readonly as: 'named_approver' | 'proved_role';
}

/** One open question to the admins of a tenant about one product; many waiting connections join the same one. */
export interface ApprovalRequest {
  /** `CR-1042`. */
  readonly number: string;
  readonly version: number;
  readonly tenant: string;
  readonly product: string;
  readonly requester: Person;
  readonly reason: string | null;
  /** Scope names asked for, and the version of that list. */
  readonly scopes: readonly string[];
  readonly scopeVersion: string;
  readonly state: RequestState;
  readonly stateSince: Date;
  readonly evidence: Evidence;
  readonly decision: Decision | null;
  /** When Microsoft's admin consent page sent the admin back with success. */
  readonly returnedAt: Date | null;
  readonly trouble: Trouble | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** How one product stands in one tenant: the application level with its evidence. */
export interface ApplicationState {
  readonly tenant: string;
  readonly product: string;
  readonly version: number;
  readonly level: ApplicationLevel;
  readonly evidence: Evidence;
  readonly scopes: readonly string[];
  readonly since: Date;
  /** When somebody of this tenant last met the admin wall for this product. */
  readonly wallSeenAt: Date | null;
}

export interface Approver extends Person {
  /** The entitled role that was proved, by its template id. */
  readonly provedRole: string;
  readonly since: Date;
}

export interface Tenant {
  readonly id: string;
  /** Display name when known, else the first domain. */
  readonly name: string | null;
  readonly domains: readonly string[];
  readonly reach: Reach;
  readonly approvers: readonly Approver[];
}
