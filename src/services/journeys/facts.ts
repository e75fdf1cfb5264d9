import type { Product } from '../catalogue/product.ts';
import type { Estimate } from '../consent/estimate.ts';
import type { Forecast } from '../consent/forecast.ts';
import type {
  ApplicationState,
  ApprovalRequest,
  Connection,
  ConnectionState,
  ConsentPolicy,
  DeviceCode,
  EarlierConsent,
  Person,
  Tenant,
  Trouble,
} from '../consent/model.ts';
import type { Verdict } from '../consent/verdict.ts';
import type { MicrosoftLink, SecretRefusal, SignedInCount } from './ports.ts';

/** Everything a card may show of one connection. Gathered at delivery, so the text is never older than the message. */
export interface ConnectionFacts {
  readonly connection: Connection;
  readonly product: Product;
  readonly application: ApplicationState;
  readonly request: ApprovalRequest | null;
  readonly forecast: Forecast;
  readonly verdict: Verdict;
  /** A fresh link for the person whose turn it is; null when signing in is not the next step or the viewer is somebody else. */
  readonly signInUrl: string | null;
  /** The host people should see in the address bar. */
  readonly loginHost: string;
  readonly approvers: readonly Person[];
  /** Where nobody can be asked here: the named approvers who have no chat with the bot. */
  readonly unreached: readonly Person[];
  /** Who holds a role that may agree, by the directory: before anybody is asked, where it is read and nobody is named. */
  readonly holders: readonly Person[];
  readonly viewerIsRequester: boolean;
  /** The viewer's own account signed in, whoever asked for it. */
  readonly viewerIsSigner: boolean;
  /** The viewer may grant this themselves: a named approver, or a role proved within 8 hours (T14, S3). */
  readonly viewerMayGrant: boolean;
  /** Template ids of the roles the viewer proved within 8 hours, also those that may not grant; null: not looked. */
  readonly viewerRoles: readonly string[] | null;
  /** Where the requester can look which roles they hold (S30); null where that is of no use. */
  readonly rightsUrl: string | null;
  /** The device's code, for the requester's own chat; null where none was started. `silent`: three minutes without an answer. */
  readonly deviceCode: (DeviceCode & { readonly silent: boolean }) | null;
  /** A trip to Microsoft began at least 10 minutes ago, and nothing came back (S28, T9). */
  readonly nothingCameBack: boolean;
  /** Meant for everybody, granted for one person only (T16). */
  readonly grantedForOneOnly: boolean;
  readonly links: { readonly myApps: MicrosoftLink; readonly permissions: MicrosoftLink };
  /** What past waits say of this one; null where it does not wait for Microsoft, or too few are known. */
  readonly estimate: Estimate | null;
  /** The next look waits until Exchange may have forgotten its refusal: asking sooner would prolong it. */
  readonly waitsForExchange: boolean;
  /**
   * What the product wants and the connection's token does not hold: newly wanted, or taken away. Empty where it holds
   * all, or that is not known.
   */
  readonly unheld: readonly string[];
  /** Before the permissions are read; null where no other device signs in with the same room account. */
  readonly sharedRoom: SharedRoom | null;
  /** 24 hours after the grant was known; null before. */
  readonly dueBy: Date | null;
  readonly now: Date;
}

/** Which other devices sign in with the same room account: the names of the viewer's own, and how many of their colleagues'. */
export interface SharedRoom {
  readonly own: readonly string[];
  readonly others: number;
}

/** A decision that was written in place of a press: the card says that it did nothing, and keeps its reason for the field. */
export interface TypedDecision {
  readonly to: 'approve' | 'deny' | 'undo';
  /** Empty: none was written. */
  readonly reason: string;
}

/** The admin's card about one request. */
export interface RequestFacts {
  /** The viewer has just written so; absent: nothing was written. */
  readonly typed?: TypedDecision;
  /** The reason that the viewer wrote for a denial and has not sent. */
  readonly keptReason: string | null;
  readonly request: ApprovalRequest;
  readonly product: Product;
  readonly application: ApplicationState;
  readonly tenant: Tenant;
  readonly waiting: readonly Connection[];
  /**
   * `prove`: may decide after proving a role by the link. `switch_on`: was asked, and it waits for the application to be
   * switched on. `look`: may only look.
   */
  readonly viewerMay: 'decide' | 'continue' | 'prove' | 'switch_on' | 'look';
  readonly viewerIsRequester: boolean;
  /** A named approver, by a role that may not grant what is asked here. */
  readonly viewerFallsShort: boolean;
  /** The viewer waits for it beside another approver: a yes for those listed would be one for themselves. */
  readonly viewerWaits: boolean;
  /** Microsoft's admin consent page, for the approver who said yes for everybody; null otherwise. */
  readonly continueUrl: string | null;
  /** Where this viewer proves a role and decides; null unless they may only do that. */
  readonly proveUrl: string | null;
  /** Where the approver who said yes for the listed mailboxes has the grants written under their own name (reach `manage`). */
  readonly manageUrl: string | null;
  /** Where they register the application first, which was looked for and is not in the tenant; null otherwise (T43). */
  readonly registerUrl: string | null;
  /** Where people are assigned, where only those who are get in; null elsewhere. */
  readonly assignLink: MicrosoftLink | null;
  /** What each choice would add, and whether the application is there yet, where the directory is read (T43, T45). */
  readonly preview: {
    readonly listed: number | null;
    readonly all: number | null;
    readonly registered: boolean;
  } | null;
  /** This message brings again what the reader was asked before. */
  readonly isReminder?: boolean;
  readonly now: Date;
}

/** A post in the channel that a team gave the bot: it asks nobody by name and decides nothing. */
export interface ChannelQuestionFacts {
  readonly request: ApprovalRequest;
  readonly product: Product;
  readonly waiting: number;
  /** Null once the request is closed. */
  readonly approveUrl: string | null;
  /** As one named approver alone sees it; else as everybody in the channel does. */
  readonly viewerDecides: boolean;
  /** The post asks again what one before it asked. */
  readonly isReminder?: boolean;
  readonly now: Date;
}

/** What a requester passes on when no approver can be reached in Teams. */
export interface PassOnFacts {
  readonly request: ApprovalRequest;
  readonly product: Product;
  /** Null once there is nothing to pass on any more: the request is closed, or somebody has it in Teams. */
  readonly approveUrl: string | null;
  /** How long that works. */
  readonly linkUntil: Date;
  /** Who has the open request in Teams by now. */
  readonly asked: readonly Person[];
  /** The named approvers who have no chat with the bot. */
  readonly unreached: readonly Person[];
  readonly waiting: number;
  readonly now: Date;
}

/** `heldUp`: so many of them were active, and their application is switched off. */
export interface StateCount {
  readonly state: ConnectionState;
  readonly count: number;
  readonly heldUp?: number;
}

/** Helpdesk's view of a tenant. */
export interface TenantFacts {
  readonly tenant: Tenant;
  readonly products: readonly {
    readonly product: Product;
    readonly application: ApplicationState;
    readonly forecast: Forecast;
    readonly request: ApprovalRequest | null;
    /** Microsoft refuses the product's own secret; null: not that we know. */
    readonly refusedSecret: SecretRefusal | null;
    /** What is granted for everybody beside the product's list; null where nobody saw such a grant. */
    readonly drift: { readonly missing: readonly string[]; readonly extra: readonly string[] } | null;
    /** Of the connections that are shown, or counted, those that have not ended. */
    readonly accounts: SignedInCount;
    /** As `counts`, of this product alone. */
    readonly counts: readonly StateCount[];
  }[];
  /** What this viewer may do here beside reading: an approver of this very tenant. */
  readonly viewerMayManage: boolean;
  /** Reported portal pages that wait for the helpdesk; only where the viewer is of the helpdesk. */
  readonly openReports: number;
  /** A request for the right to read this directory is open; null: none. */
  readonly reachRequest: ApprovalRequest | null;
  /** One connection alone is shown, with what belongs to it. */
  readonly one: Connection | null;
  /** What past waits say of that one; null where it does not wait for Microsoft, or too few are known. */
  readonly estimate: Estimate | null;
  /** How many connections are in each state, in the order of a journey; states without any are left out. */
  readonly counts: readonly StateCount[];
  /** Newest first, at most ten, each with whose turn it is. */
  readonly connections: readonly {
    readonly connection: Connection;
    readonly product: Product;
    readonly verdict: Verdict;
    readonly approvers: readonly Person[];
  }[];
  readonly now: Date;
}

export interface MyStatusFacts {
  /** What others asked the viewer to connect: the viewer's own mailbox. */
  readonly invitations?: readonly Connection[];
  readonly connections: readonly ConnectionFacts[];
  readonly now: Date;
}

/** What a sentence asks to be done, and with which of a person's own it could be: the question, never the deed. */
export interface WhichConnectionFacts {
  /** `show`: whoever reads the tenant asked for somebody by name. */
  readonly to: 'cancel' | 'reauthorise' | 'disconnect' | 'saw_wall' | 'show';
  /** The name that was asked for. */
  readonly typed?: string;
  /** At least one. */
  readonly connections: readonly ConnectionFacts[];
  readonly now: Date;
}

/** The languages that a person may choose. */
export const spokenLanguages = ['en', 'nl', 'de', 'fr', 'es'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Requests that wait for this approver. */
export interface PendingFacts {
  /** The viewer has just written a decision, and not on which of them; `named`: on all of these, and not all are open. */
  readonly typed?: true | 'named';
  readonly requests: readonly {
    readonly request: ApprovalRequest;
    readonly product: Product;
    readonly waiting: number;
  }[];
  readonly now: Date;
}

export type AddressProblem = 'empty' | 'malformed' | 'unknown_domain' | 'foreign_tenant';
/** `name_only`: `mailbox` is what somebody or their mailbox is called, as the sentence said; `whose`: somebody's, unnamed. */
export type MailboxProblem = AddressProblem | 'name_only' | 'whose' | 'unknown_product' | 'not_shared_product';

/** The form keeps what was typed and names the field that is wrong. */
export interface MailboxFormFacts {
  readonly mailbox: string;
  readonly product: string | null;
  readonly products: readonly Product[];
  /** A shared mailbox: nobody has its password, a member signs in (T48). */
  readonly shared: boolean;
  readonly problem: MailboxProblem | null;
}

/** Which field is wrong, and how. */
export type DeviceProblem =
  | { readonly field: 'device'; readonly is: 'empty' | 'too_long' }
  | { readonly field: 'room'; readonly is: AddressProblem | 'person' }
  | { readonly field: 'product'; readonly is: 'unknown_product' };

export interface DeviceFormFacts {
  readonly device: string;
  /** Address of the room account. */
  readonly room: string;
  readonly product: string | null;
  readonly products: readonly Product[];
  readonly problem: DeviceProblem | null;
}

/** Before a connection is ended: what goes here, and what stays at Microsoft. */
export interface DisconnectFacts {
  readonly connection: Connection;
  readonly product: Product;
  readonly application: ApplicationState;
  /** A token is kept, and would be forgotten. */
  readonly keepsToken: boolean;
  /** The viewer has just written it with a reason, which this needs none of. */
  readonly typedReason?: boolean;
  readonly links: { readonly myApps: MicrosoftLink; readonly permissions: MicrosoftLink };
  readonly now: Date;
}

/** To the owner of a mailbox that somebody else asked for: who, for what, and the link that leads to their decision. */
export interface InvitationFacts {
  readonly connection: Connection;
  readonly product: Product;
  /** Null once there is nothing to sign in for any more. */
  readonly signInUrl: string | null;
  /** Who was asked, where an administrator must agree first. */
  readonly approvers: readonly Person[];
  readonly loginHost: string;
  readonly now: Date;
}

/** What must be done in the product before its consent (T2). */
export interface PreconditionFacts {
  readonly product: Product;
  readonly connection: Connection;
  readonly now: Date;
}

/** From what the directory's part of a card is known; `none`: it may not be read, `unanswered`: Microsoft does not answer now. */
export type DirectoryEvidence = 'directory' | 'none' | 'unanswered';

/** The two lists of the portal's Permissions page as one card (T44). */
export interface PermissionsFacts {
  readonly tenant: Tenant;
  readonly product: Product;
  readonly application: ApplicationState;
  readonly evidence: DirectoryEvidence;
  /** Granted for everybody; null where the directory was not read, and `link` leads to where it stands. */
  readonly forAll: readonly string[] | null;
  /** Granted for one person each, by name where known; null as above. */
  readonly people: readonly { readonly name: string; readonly scopes: readonly string[] }[] | null;
  readonly link: MicrosoftLink;
  readonly now: Date;
}

/** Who still needs a grant of their own, and who has one (T33, T40). */
export interface WorklistFacts {
  readonly tenant: Tenant;
  readonly product: Product;
  /** From what `has` is known; where it is not from the directory, every wish counts as open. */
  readonly evidence: DirectoryEvidence;
  /** One row for each account, however many mailboxes or devices it signs in for. */
  readonly rows: readonly {
    /** The address that it signs in with. */
    readonly account: string;
    readonly connections: readonly Connection[];
    readonly has: 'grant_of_their_own' | 'grant_for_all' | 'nothing';
    /** The directory is read, and did not tell whose address it is: it may have a grant all the same. */
    readonly unsure: boolean;
    /** One tap to a page that grants for this person, or withdraws from them, under the administrator's own name; null without reach. */
    readonly grantUrl: string | null;
    readonly withdrawUrl: string | null;
  }[];
  /** Rows that are not shown. */
  readonly more: number;
  readonly now: Date;
}

/** One step of the portal, with its page and the day on which both were last found right (T20-T26, T41-T43, T47). */
export const guideSteps = [
  'office_portal',
  'admin_entry',
  'entra_centre',
  'user_consent_settings',
  'register_app',
  'find_app',
  'permissions',
  'grant_by_hand',
] as const;
export type GuideStep = (typeof guideSteps)[number];

export interface GuideFacts {
  readonly tenant: Tenant;
  readonly product: Product | null;
  readonly step: GuideStep;
  readonly link: MicrosoftLink;
  /** Template id of the least role that can open the page; null: nobody special. */
  readonly leastRole: string | null;
  /** The setting in force, at the step that shows it; null: unknown, so the reader is asked what they see (T26). */
  readonly policy: ConsentPolicy | null;
  /** The enterprise application was looked for and is not in this tenant (T43). */
  readonly notRegistered: boolean;
  /** Registers it, at that step; null elsewhere, and where it is there. */
  readonly registerUrl: string | null;
  /** The reader has just said that they do not see what the step tells of. */
  readonly missed: boolean;
  /** Where the reader sees which roles they hold; null: not asked for, or no role opens this page. */
  readonly rightsUrl: string | null;
  /** The request that this guide serves; null: read for its own sake. */
  readonly request: ApprovalRequest | null;
  /** Grants to be written by hand, where that is the step. */
  readonly people: readonly { readonly address: string; readonly oid: string | null }[];
  readonly now: Date;
}

/** Somebody found a portal instruction that no longer fits: an item for the helpdesk (T47). */
export interface ReportFacts {
  readonly step: GuideStep;
  readonly link: MicrosoftLink;
  readonly by: Person;
  readonly at: Date;
}

/** What was reported and still waits for the helpdesk, newest first. */
export interface ReportsFacts {
  readonly reports: readonly ReportFacts[];
  readonly now: Date;
}

/** Before a tenant's way of deciding is changed: what that does (T39). */
export interface ManagedFacts {
  readonly tenant: Tenant;
  /** How it shall be from then on. */
  readonly managed: boolean;
  /** Open questions whose choices change at once. */
  readonly open: number;
  readonly now: Date;
}

/** Where this deployment keeps what it knows, and who sees it: from the settings, never promised (S21). */
export interface Custody {
  /** The database: in a folder beside the bot, or on a server. */
  readonly keptIn: 'folder' | 'server';
  /** The host under which the bot is reached, as the name of whoever runs it. */
  readonly host: string;
  /** A helpdesk of the vendor reads every tenant. */
  readonly hasHelpdesk: boolean;
}

/** Short accounts in standard terms (S5). */
export const topics = ['oauth', 'openid', 'consent', 'levels', 'entra', 'data'] as const;
export type Topic = (typeof topics)[number];

/** A short truth: why a tap or sentence changed nothing. Key of the text files, `notice.<key>`. */
export type NoticeKey =
  | 'already_decided'
  | 'not_an_approver'
  /** Only who decided may take it back, or tell what came of it. */
  | 'anothers_decision'
  /** Named by a role that may not grant what is asked here. */
  | 'role_falls_short'
  | 'own_request'
  /** A yes for those listed, among whom is who says it. */
  | 'own_wish'
  | 'reason_missing'
  | 'too_late'
  | 'not_now'
  | 'not_yours'
  /** Somebody else has asked for the same mailbox or device already. */
  | 'taken'
  | 'already'
  | 'ended'
  | 'not_found'
  | 'open_in_chat'
  | 'only_help_here'
  | 'not_helpdesk'
  | 'unknown_tenant'
  | 'unknown_person'
  | 'unknown_tenant_id'
  | 'unknown_request'
  /** For an approver: no request of that number is theirs to read; says which are. */
  | 'no_such_request'
  /** The vendor's helpdesk reads one tenant at a time. */
  | 'name_a_tenant'
  | 'unknown_product'
  | 'shared_not_offered'
  | 'device_code_not_offered'
  | 'managed_per_user'
  /** A yes for those listed, pressed on an older list. */
  | 'request_changed'
  | 'still_switched_off'
  | 'nothing_to_disconnect'
  | 'nothing_to_cancel'
  | 'language_chosen'
  | 'reported'
  /** Nobody of the helpdesk can be written to yet. */
  | 'report_kept'
  | 'no_helpdesk'
  | 'policy_noted'
  /** Looked after from the next sign-in on: nothing is kept any more that it could be done with. */
  | 'watch_after_sign_in'
  /** The role was proved too long ago for a decision. */
  | 'prove_again'
  | 'guest_own_only'
  /** Teams does not tell who asks. */
  | 'roster_silent'
  | 'no_directory'
  | 'secret_refused'
  /** Typed into a card's field, and not sent as a message. */
  | 'secret_in_field'
  | 'fresh_consent_wait'
  | 'no_pending'
  /** A timeline or an export is asked for: what there is follows. */
  | 'no_timeline'
  | 'nothing_open'
  | 'became_approver'
  | 'message_follows'
  | 'reminded'
  | 'reminded_already'
  | 'nothing_to_remind'
  /** A sentence that names an administrator: only who proves the right is asked. */
  | 'administrator_named'
  /** The same where one has the request already. */
  | 'administrator_asked'
  /** Who was asked, to who wants to know who may agree. */
  | 'who_decides'
  /** The same to an approver: who else. */
  | 'others_decide'
  /** Who was asked is not there. */
  | 'approver_away'
  /** To whom something was brought that they did not ask for. */
  | 'asked_by'
  /** To who doubts whether to trust the bot. */
  | 'is_it_legit'
  /** To who wants to think it over, or to ask somebody first. */
  | 'no_hurry'
  | 'you_are_welcome'
  | 'if_approved'
  | 'if_denied'
  /** Somebody is to be reminded of a request that is decided or has ended. */
  | 'no_longer_open'
  /** The first connection, after its address was corrected: something has happened on it, so it was not ended. */
  | 'stands_beside'
  /** "start over", while something runs. */
  | 'start_over'
  /** What was written in the place of a button leads to none that this person has. */
  | 'code_unknown'
  /** A bare "yes" to what wants a press, or its code. */
  | 'press_it'
  /** A bare "yes", or a number that was not offered, where there are several. */
  | 'which_of_them'
  /** A bare "yes" where nothing was asked. */
  | 'nothing_asked'
  /** A bare "no". */
  | 'left_as_it_is'
  /** In the place of a card that a newer message took over. */
  | 'moved_on'
  | 'failed';

export interface NoticeFacts {
  readonly key: NoticeKey;
  /** Values for the text: who decided, when, what was typed. Escaped by the view. */
  readonly values: Readonly<Record<string, string | Date>>;
}

/** One card, one kind of facts. Names are those of the templates in `src/cards`. */
export interface CardFacts {
  readonly welcome: { readonly name: string };
  readonly help: {
    readonly commands: readonly { readonly example: string; readonly key: string }[];
    /** Offered products, whose help articles are cited with their age (T1). */
    readonly products: readonly Product[];
    readonly now: Date;
  };
  readonly 'how-long': { readonly connections: readonly ConnectionFacts[]; readonly now: Date };
  readonly 'not-understood': { readonly typed: string; readonly suggestions: readonly string[] };
  readonly 'mailbox-form': MailboxFormFacts;
  readonly 'device-form': DeviceFormFacts;
  readonly disconnect: DisconnectFacts;
  readonly precondition: PreconditionFacts;
  readonly invitation: InvitationFacts;
  readonly 'channel-question': ChannelQuestionFacts;
  readonly permissions: PermissionsFacts;
  readonly worklist: WorklistFacts;
  readonly guide: GuideFacts;
  readonly report: ReportFacts;
  readonly reports: ReportsFacts;
  readonly managed: ManagedFacts;
  readonly topic: {
    readonly topic: Topic;
    /** It was asked who reads the mail, and what the product may do with it. */
    readonly ofMail: boolean;
    readonly product: Product | null;
    readonly link: MicrosoftLink;
    readonly custody: Custody;
    readonly now: Date;
  };
  readonly connection: ConnectionFacts;
  readonly 'approval-request': RequestFacts;
  readonly 'pass-on': PassOnFacts;
  /** For the approver: what they granted is now in use. */
  readonly 'active-notice': ConnectionFacts;
  readonly 'my-status': MyStatusFacts;
  readonly 'which-connection': WhichConnectionFacts;
  /** Several tenants of one name. */
  readonly 'which-tenant': {
    readonly typed: string;
    readonly tenants: readonly Tenant[];
    /** There are others of that name, for which there is no room. */
    readonly more: boolean;
    /** None is called so: these are some that are known. */
    readonly none?: true;
  };
  /** `typed`: a language that is not spoken here; empty where none was named. */
  readonly language: { readonly typed: string };
  readonly 'tenant-status': TenantFacts;
  readonly pending: PendingFacts;
  readonly notice: NoticeFacts;
  readonly explanation: {
    readonly code: string;
    /** What a pasted error code means; null where nothing at all is known of it. */
    readonly trouble: Trouble | null;
    /** The code itself is in the catalogue; else only Microsoft's word beside it says something. */
    readonly known: boolean;
    /** Microsoft's correlation id and time in the text; null where it names none. */
    readonly correlation: string | null;
    readonly at: Date | null;
    /** Further codes in the same text. */
    readonly others: readonly string[];
    /** The reader's connection for which an administrator can be asked, as the code says is needed; null: none, or several. */
    readonly waiting: Connection | null;
    /** The reader's connection that the text is about; null: none, or several. */
    readonly connection: Connection | null;
    /** Microsoft's own page on the code, for a reader of the vendor's helpdesk; null for everybody else. */
    readonly deskPage: string | null;
    /** The reader is of the vendor's helpdesk, and asks for others; the known tenant that the text names, by its id. */
    readonly desk: { readonly tenant: string | null } | null;
    /** What the reader's connections are called that the text may be about, where there are several. */
    readonly which: readonly string[];
    /** The product that the text names, of which nothing of the reader's waits for a sign-in; null where that is not so. */
    readonly elsewhere: Product | null;
    /** Requests that wait for the reader as an approver, where an administrator has to agree. */
    readonly deciding: readonly Pick<ApprovalRequest, 'number' | 'version'>[];
  };
}

export type CardName = keyof CardFacts;

/**
 * A list of permissions as the version of the button that confirms it: whoever was shown another list confirms nothing
 * (S26). Small enough for clients that read numbers in 32 bits.
 */
export const listNumber = ({ scopeVersion }: Pick<Product, 'scopeVersion'>): number =>
  Number.parseInt(scopeVersion.slice(0, 7), 16);

/** What is found out where somebody meets the wall although a consent was reported for them. */
const notReached: ReadonlySet<string | undefined> = new Set(['wall_after_approval', 'grant_not_for_account']);

/** A consent was reported, by Microsoft or by who made the grants, and somebody met the wall all the same: asked again. */
export const hasNotReached = (
  request: ApprovalRequest | null,
): request is ApprovalRequest & { readonly earlier: EarlierConsent } =>
  request?.state === 'open' && request.earlier !== null && notReached.has(request.trouble?.code);

/** An administrator agreed for everybody, as Microsoft sent them back to say. */
export const isReportedForAll = (request: ApprovalRequest | null): boolean =>
  request?.state === 'approved' && request.decision?.coverage === 'all' && request.returnedAt !== null;

/** Buttons carry a verb, an id and a version, nothing else; who may press is settled from the store at the tap. */
export const verbs = [
  'open_mailbox_form',
  'connect_mailbox',
  'open_device_form',
  'connect_device',
  /** The typed mailbox belongs to a person, or is shared (T48). */
  'is_somebodys',
  'is_shared',
  /** The mailbox is not set up in the product yet (T2). */
  'not_set_up',
  /** Whether the room account can sign in at all. */
  'account_ready',
  'account_not_ready',
  'use_device_code',
  'page_says_blocked',
  /** An entitled requester: this mailbox only, or everybody (T15). */
  'only_this_one',
  'for_everybody',
  'grant_for_all',
  /** Looked after once active, or not any more. */
  'watch_on',
  'watch_off',
  'ask_disconnect',
  'disconnect',
  'reauthorise',
  'confirm_scopes',
  'saw_admin_wall',
  'pressed_cancel',
  'cancel_connection',
  /** The owner of a mailbox that somebody else asked for. */
  'not_expected',
  'check_now',
  'approve',
  /** Yes, but only for the mailboxes listed (T39). */
  'approve_listed',
  /** The grants were made by hand in the portal. */
  'granted_by_hand',
  /** The yes was a slip: the question is open again. */
  'take_back',
  'deny',
  'raise_reach',
  /** The question before either of the two below. */
  'ask_manage_per_user',
  'ask_manage_for_all',
  'manage_per_user',
  'manage_for_all',
  'show_worklist',
  'show_permissions',
  'show_guide',
  'guide_next',
  'guide_not_there',
  'report_changed',
  'show_reports',
  'show_report',
  /** What the administrator sees chosen at the setting for user consent (T26). */
  'policy_is_none',
  'policy_is_low',
  'policy_is_managed',
  'policy_is_legacy',
  'topic_oauth',
  'topic_openid',
  'topic_consent',
  'topic_levels',
  'topic_entra',
  'topic_data',
  'show_request',
  'show_connection',
  'show_mine',
  'show_pending',
  'show_tenant',
  'remind_approver',
  /** Why the requester needs it, for the approver to read (T31). */
  'give_reason',
  /** As if its id, a sentence that was offered, had been written: so it decides no more than that. */
  'say',
  'help',
  'speak_en',
  'speak_nl',
  'speak_de',
  'speak_fr',
  'speak_es',
] as const;
export type Verb = (typeof verbs)[number];
