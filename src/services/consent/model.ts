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

/**
 * From what the application level is known, weakest first. `administrator_says`: granted by hand in the portal, as an
 * approver reports; `token_endpoint`: Microsoft refuses or gives a token to the application itself, which tells whether
 * it is there and switched on, not what it was granted.
 */
export const evidences = [
  'none',
  'administrator_says',
  'microsoft_reports',
  'token_endpoint',
  'token_scope',
  'grant_object',
] as const;
export type Evidence = (typeof evidences)[number];

/** How a mailbox relates to who asked: their own, somebody else's, or shared. A device signs in as its room account. */
export type Target = 'own' | 'named' | 'shared' | 'room';

/** How the account signed in. A token that a device code brought is refreshed without the product's secret. */
export type SignInPath = 'browser' | 'device_code';

/** For whom an administrator agrees: the whole organisation, or only the mailboxes that are listed (T15, T39). */
export type Coverage = 'all' | 'listed';

/** Which of Microsoft's settings for user consent is in force (facts 7.3). */
export type ConsentPolicy = 'none' | 'low' | 'legacy' | 'managed' | 'custom';

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
  /** The account set out for Microsoft, and nothing came back: no refusal, no success. */
  | 'no_answer'
  /** What had been granted is gone: an administrator took it away, or Microsoft did. */
  | 'withdrawn'
  | 'transient'
  | 'ours'
  | 'unknown';

export interface Trouble {
  readonly class: TroubleClass;
  /** `AADSTS65001`, `ErrorAccessDenied`, `access_denied` … to quote to helpdesk. */
  readonly code: string;
  /** Microsoft's OAuth `error`, where no number that is known came with it: all that is known of its kind. */
  readonly word?: string;
  /** What it means at this moment, where that is known better than from the code: told in its words, beside the code to quote. */
  readonly reading?: 'consent_spreading' | 'consent_spread' | 'consent_listed' | 'consent_refused';
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
  /** Other addresses of the same mailbox, as its account told at the sign-in; lower case. */
  readonly aliases: readonly string[];
  /** The name of the device; null for a mailbox. */
  readonly device: string | null;
  /** The address of the account that signs in: the mailbox or room itself, or a member of a shared mailbox. Lower case. */
  readonly signInAs: string;
  readonly requester: Person;
  /** The object id that signed in and was accepted; pinned at the first success. */
  readonly signer: string | null;
  readonly state: ConnectionState;
  readonly stateSince: Date;
  readonly userLevel: UserLevel;
  readonly userLevelSince: Date;
  /** The scope list the person confirmed, and when (S26). */
  readonly confirmed: { readonly scopeVersion: string; readonly at: Date } | null;
  /** Rooms: whether the account can sign in at all, as the requester said (a room mailbox usually cannot). Null: not asked yet. */
  readonly accountReady: boolean | null;
  /** What a requester who may grant it means: this mailbox only (`listed`), or everybody (`all`). Null: not asked. */
  readonly coverage: Coverage | null;
  /** When the owner agreed that a token is kept to look after the connection. Null: it is forgotten once active. */
  readonly healthAgreedAt: Date | null;
  /** When somebody last set out for Microsoft and nothing has come back since; null otherwise. */
  readonly leftAt: Date | null;
  /** How the kept token came. */
  readonly via: SignInPath;
  /** Number of the approval request it waits for or was decided by. */
  readonly request: string | null;
  readonly trouble: Trouble | null;
  readonly troubleAt: Date | null;
  /** Masked address of the account that signed in instead of the wanted one. */
  readonly otherAccount: string | null;
  /** When the sign-in that is watched proved the grant; the 24 h run from here. */
  readonly grantKnownAt: Date | null;
  readonly activeAt: Date | null;
  /** When it last stopped working after having been active; the next "active" is then a recovery. */
  readonly brokenAt: Date | null;
  /** Probes since the grant was known. */
  readonly checks: number;
  /**
   * Answered looks in a row since Microsoft last denied the consent in this wait, since one replica may know it and another
   * not (facts 10, row 10). Null: it never did.
   */
  readonly proofs: number | null;
  /** The permissions in the token of the last sign-in or look that worked; empty where that is not known. */
  readonly held: readonly string[];
  /** Looks in a row at an active connection that found it broken; one alone may be a passing fault. */
  readonly failures: number;
  readonly nextCheckAt: Date | null;
  /** Nothing hurries the next look before then: Microsoft asked for so long, or Exchange keeps a refusal in mind. */
  readonly leftAloneUntil: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Decision {
  readonly by: Person;
  readonly at: Date;
  readonly reason: string | null;
  /** Why this person could decide. */
  readonly as: 'named_approver' | 'proved_role';
  /** For whom, where the answer was yes. */
  readonly coverage: Coverage;
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
  /** Somebody who may grant it asked for the whole organisation: it is wanted although nobody may wait for it. */
  readonly meantForAll: boolean;
  /** Scope names asked for when it was made. */
  readonly scopes: readonly string[];
  /** Of the list that its cards show: the product's, since that was last looked at. */
  readonly scopeVersion: string;
  readonly state: RequestState;
  readonly stateSince: Date;
  readonly evidence: Evidence;
  readonly decision: Decision | null;
  /** When Microsoft's admin consent page sent the admin back with success. */
  readonly returnedAt: Date | null;
  readonly trouble: Trouble | null;
  /** When that came. */
  readonly troubleAt: Date | null;
  /** The consent that was reported, by Microsoft or by who made the grants, before the wall was met again; null once somebody decides anew. */
  readonly earlier: EarlierConsent | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface EarlierConsent {
  readonly by: Person;
  readonly decidedAt: Date;
  readonly returnedAt: Date;
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
  /** The enterprise application's object id in this tenant (never the vendor's); null until the directory was read. */
  readonly objectId: string | null;
  /** Whether the grant serves everybody; null while nobody could see it. */
  readonly forAll: boolean | null;
  /** People with a grant of their own, by object id; empty where the directory is not read. */
  readonly people: readonly string[];
  /** Only people who are assigned to it may sign in; null until the directory was read. */
  readonly assignmentRequired: boolean | null;
  /** What was granted was last found gone. */
  readonly withdrawn: Withdrawal | null;
  /** When a look last found there what stands here as granted, to a few minutes; null: no look did. */
  readonly seenAt: Date | null;
  /** Grants of single people that were written or taken away here, until the directory lists them so. */
  readonly written: readonly WrittenGrant[];
  /** Why the last look told nothing of the application; null once one did. */
  readonly untold: Untold | null;
  /** When a look first found gone what was granted; null once one found it. Believed when a later look finds the same. */
  readonly doubtedAt: Date | null;
}

export interface Withdrawal {
  readonly at: Date;
  /** Who took it away, where the audit log tells. */
  readonly by: string | null;
  /** Absent: `at` is the very time, which was told. Else `at` is when it was first found gone, and this when it was last seen there; null: nobody looked. */
  readonly after?: Date | null;
  /** The application itself is gone from the tenant, and every grant went with it: consent creates it anew. */
  readonly deleted?: true;
}

/**
 * What Microsoft answers in the place of telling whether an application is there (facts 5): it does not know the tenant, or
 * not in this cloud; what the application asks for is missing there; a rule of the tenant for applications keeps it out.
 */
export interface Untold {
  readonly why: 'no_tenant' | 'other_cloud' | 'no_resource' | 'policy';
  /** `AADSTS90002` … to quote. */
  readonly code: string;
}

export interface WrittenGrant {
  readonly oid: string;
  /** Whether the account holds it now. */
  readonly has: boolean;
  readonly at: Date;
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
  /** Requests are decided mailbox by mailbox; "for everybody" is not offered (T39). */
  readonly managedPerUser: boolean;
  /** The setting for user consent: read from the directory, or named by an administrator who looked; null: unknown. */
  readonly policy: {
    readonly is: ConsentPolicy;
    readonly from: 'directory' | 'administrator';
    readonly at: Date;
    /** When it was first seen to be this one; reading the same again is no news. */
    readonly since: Date;
    /** The delegated permissions of Graph that an administrator classed as low risk; absent where that was not read. */
    readonly low?: readonly string[];
    /** A rule of the tenant's own is in force beside it: one that allows is enough, and what it allows is not known. */
    readonly customToo?: boolean;
  } | null;
  readonly approvers: readonly Approver[];
}

/** A code that is typed at Microsoft to sign a device in (facts 4). The secret half of it is kept apart, encrypted. */
export interface DeviceCode {
  readonly connection: string;
  /** Counts the codes and their changes; a write names the version it replaces. */
  readonly version: number;
  /** What the person types. */
  readonly userCode: string;
  /** Where they type it. */
  readonly verificationUri: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  /** Seconds between two polls; Microsoft may ask for more. */
  readonly interval: number;
  readonly state: DeviceCodeState;
  /** What ended it, where something did. */
  readonly trouble: Trouble | null;
}

/** `blocked`: the person said that Microsoft's page refused the code, while Microsoft goes on answering "pending" (facts 4). */
export const deviceCodeStates = ['waiting', 'signed_in', 'declined', 'expired', 'blocked', 'failed'] as const;
export type DeviceCodeState = (typeof deviceCodeStates)[number];
