import type { Product } from '../catalogue/product.ts';
import type { Forecast } from '../consent/forecast.ts';
import type {
  ApplicationState,
  ApprovalRequest,
  Connection,
  ConnectionState,
  Person,
  Tenant,
  Trouble,
} from '../consent/model.ts';
import type { Verdict } from '../consent/verdict.ts';

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
  readonly viewerIsRequester: boolean;
  /** 24 hours after the grant was known; null before. */
  readonly dueBy: Date | null;
  readonly now: Date;
}

/** The admin's card about one request. */
export interface RequestFacts {
  readonly request: ApprovalRequest;
  readonly product: Product;
  readonly application: ApplicationState;
  readonly tenant: Tenant;
  readonly waiting: readonly Connection[];
  /** Why this viewer may decide; null when they may only look. */
  readonly viewerMay: 'decide' | 'continue' | 'look';
  /** Microsoft's admin consent page, for the approver who said yes; null otherwise. */
  readonly continueUrl: string | null;
  readonly now: Date;
}

/** What a requester passes on when no approver can be reached in Teams. */
export interface PassOnFacts {
  readonly request: ApprovalRequest;
  readonly product: Product;
  readonly approveUrl: string;
  readonly linkUntil: Date;
  readonly waiting: number;
  readonly now: Date;
}

/** Helpdesk's view of a tenant. */
export interface TenantFacts {
  readonly tenant: Tenant;
  readonly products: readonly {
    readonly product: Product;
    readonly application: ApplicationState;
    readonly forecast: Forecast;
    readonly request: ApprovalRequest | null;
  }[];
  /** How many connections are in each state, in the order of a journey; states without any are left out. */
  readonly counts: readonly { readonly state: ConnectionState; readonly count: number }[];
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
  readonly connections: readonly ConnectionFacts[];
  readonly now: Date;
}

/** Requests that wait for this approver. */
export interface PendingFacts {
  readonly requests: readonly {
    readonly request: ApprovalRequest;
    readonly product: Product;
    readonly waiting: number;
  }[];
  readonly now: Date;
}

export type MailboxProblem = 'empty' | 'malformed' | 'unknown_domain' | 'foreign_tenant' | 'unknown_product';

/** The form keeps what was typed and names the field that is wrong. */
export interface MailboxFormFacts {
  readonly mailbox: string;
  readonly product: string | null;
  readonly products: readonly Product[];
  readonly problem: MailboxProblem | null;
}

/** A short truth: why a tap or sentence changed nothing. Key of the text files, `notice.<key>`. */
export type NoticeKey =
  | 'already_decided'
  | 'not_an_approver'
  | 'own_request'
  | 'reason_missing'
  | 'too_late'
  | 'not_now'
  | 'not_yours'
  | 'already'
  | 'ended'
  | 'not_found'
  | 'open_in_chat'
  | 'only_help_here'
  | 'not_helpdesk'
  | 'unknown_tenant'
  | 'unknown_request'
  | 'unknown_product'
  | 'device_not_yet'
  | 'intent_not_yet'
  | 'secret_refused'
  | 'fresh_consent_wait'
  | 'no_pending'
  | 'nothing_open'
  | 'became_approver'
  | 'reminded'
  | 'reminded_already'
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
  readonly help: { readonly commands: readonly { readonly example: string; readonly key: string }[] };
  readonly 'not-understood': { readonly typed: string; readonly suggestions: readonly string[] };
  readonly 'mailbox-form': MailboxFormFacts;
  readonly connection: ConnectionFacts;
  readonly 'approval-request': RequestFacts;
  readonly 'pass-on': PassOnFacts;
  /** For the approver: what they granted is now in use. */
  readonly 'active-notice': ConnectionFacts;
  readonly 'my-status': MyStatusFacts;
  readonly 'tenant-status': TenantFacts;
  readonly pending: PendingFacts;
  readonly notice: NoticeFacts;
  /** What a pasted error code means; null for a code that the catalogue does not know. */
  readonly explanation: { readonly code: string; readonly trouble: Trouble | null };
}

export type CardName = keyof CardFacts;

/** Buttons carry a verb, an id and a version, nothing else; who may press is settled from the store at the tap. */
export const verbs = [
  'open_mailbox_form',
  'connect_mailbox',
  'confirm_scopes',
  'saw_admin_wall',
  'pressed_cancel',
  'cancel_connection',
  'check_now',
  'approve',
  'deny',
  'show_request',
  'show_connection',
  'show_mine',
  'show_pending',
  'show_tenant',
  'remind_approver',
  'help',
] as const;
export type Verb = (typeof verbs)[number];
