import type { Product, Workload } from '../catalogue/product.ts';
import type { ProbeOutcome } from '../consent/connection.ts';
import type { AccountAddresses, SignedIn } from '../consent/identity.ts';
import type {
  ApplicationState,
  ApprovalRequest,
  Approver,
  Connection,
  Person,
  Tenant,
  Trouble,
} from '../consent/model.ts';
import type { CardName } from './facts.ts';

/** Gives the time; tests set it. */
export type Clock = () => Date;

/** Fields first, then a short lower-case phrase. Never tokens, codes, addresses or message texts. */
export interface Log {
  debug(fields: object, phrase: string): void;
  info(fields: object, phrase: string): void;
  warn(fields: object, phrase: string): void;
  error(fields: object, phrase: string): void;
}

// ---- Store -----------------------------------------------------------------------------------------------------------

export interface Connections {
  insert(connection: Connection): Promise<void>;
  find(id: string): Promise<Connection | null>;
  /** Writes only if the stored version is `ifVersion`; false when somebody moved it first. */
  save(connection: Connection, ifVersion: number): Promise<boolean>;
  /** The newest connection that has not ended, for this address and product; null when there is none. */
  findOpen(tenant: string, product: string, address: string): Promise<Connection | null>;
  /** Of this person, newest first: the open ones, and those that ended within 30 days. */
  ofRequester(tenant: string, oid: string): Promise<Connection[]>;
  /** All that wait for this request number. */
  waitingFor(request: string): Promise<Connection[]>;
  /** How many connections of a tenant are in each state. */
  countByState(tenant: string): Promise<Partial<Record<Connection['state'], number>>>;
  /** The newest of a tenant, at most `limit`. */
  newest(tenant: string, limit: number): Promise<Connection[]>;
  /** By mailbox or room address over all tenants; the caller checks who may see it. */
  byAddress(address: string): Promise<Connection[]>;
  /** In one of these states and unchanged since `before`, oldest first; ids only. */
  unchangedIn(states: readonly Connection['state'][], before: Date, limit: number): Promise<string[]>;
  /** Propagating, with the grant known before then. */
  propagatingSince(before: Date, limit: number): Promise<string[]>;
  /** Watched, but the look that was due before then never came. */
  missedChecks(before: Date, limit: number): Promise<string[]>;
}

export interface Requests {
  /** The next number, `CR-1001` first. */
  nextNumber(): Promise<string>;
  insert(request: ApprovalRequest): Promise<void>;
  find(number: string): Promise<ApprovalRequest | null>;
  save(request: ApprovalRequest, ifVersion: number): Promise<boolean>;
  /** Open, approved or blocked: at most one per tenant and product (a unique index says so). */
  findOpen(tenant: string, product: string): Promise<ApprovalRequest | null>;
  ofTenant(tenant: string, limit: number): Promise<ApprovalRequest[]>;
  expired(at: Date, limit: number): Promise<string[]>;
}

export interface Applications {
  find(tenant: string, product: string): Promise<ApplicationState | null>;
  /** Inserts at version 1, else writes if the stored version is one less; false when somebody was first. */
  save(state: ApplicationState): Promise<boolean>;
  ofTenant(tenant: string): Promise<ApplicationState[]>;
}

export interface Tenants {
  find(id: string): Promise<Tenant | null>;
  findByDomain(domain: string): Promise<Tenant | null>;
  /** Makes the tenant known; a domain given is remembered as its own. Harmless when it is known already. */
  remember(id: string, domain: string | null, name: string | null): Promise<void>;
  /** Names an approver; the role of one who is named already is replaced. */
  nameApprover(approver: Approver): Promise<void>;
  /** Everybody, of all tenants, who was named with this proof. */
  approversBy(provedRole: string): Promise<Approver[]>;
  withdrawApprover(tenant: string, oid: string): Promise<void>;
}

/** A link that was handed out. Only the hash of its text is stored. */
export interface Ticket {
  readonly hash: string;
  readonly kind: 'connect' | 'approve';
  readonly tenant: string;
  /** Connection id, or request number. */
  readonly subject: string;
  readonly expiresAt: Date;
}

/** One trip to Microsoft, kept under the hash of its `state`. */
export interface SignInAttempt {
  readonly hash: string;
  readonly kind: 'user' | 'admin' | 'staff';
  readonly tenant: string;
  /** Connection id (user), request number (admin, staff). */
  readonly subject: string;
  readonly nonce: string;
  /** PKCE code verifier. */
  readonly verifier: string;
  /** Hash of the cookie that binds it to one browser; null where any device may come back (admin). */
  readonly cookieHash: string | null;
  /** Ticket that it was started from; null when it was started from a card. */
  readonly ticketHash: string | null;
  readonly expiresAt: Date;
  /** What came of it, once: shown again when the page is loaded again. */
  readonly outcome: string | null;
}

export interface Tickets {
  insert(ticket: Ticket): Promise<void>;
  find(hash: string): Promise<Ticket | null>;
  /** Ends every ticket of a subject now: done, or no longer wanted. They are found until they are dropped. */
  endAll(kind: Ticket['kind'], subject: string): Promise<void>;
  /** Forgets the tickets that ended before then. */
  dropExpired(before: Date): Promise<void>;
}

export interface SignInAttempts {
  insert(attempt: SignInAttempt): Promise<void>;
  find(hash: string): Promise<SignInAttempt | null>;
  /** Records the outcome; true only for the first who does. */
  finish(hash: string, outcome: string): Promise<boolean>;
  /** Forgets the trips that ended before then. */
  dropExpired(before: Date): Promise<void>;
}

/** Encrypted token caches, bound to their connection. */
export interface Tokens {
  keep(connection: string, cache: string): Promise<void>;
  /** Null when nothing is kept. Throws when what is kept does not open: the key is gone, or the row was moved. */
  read(connection: string): Promise<string | null>;
  forget(connection: string): Promise<void>;
}

/** Where a person's own chat is, refreshed on every activity. */
export interface Conversation {
  readonly tenant: string;
  readonly oid: string;
  readonly name: string;
  readonly locale: string | null;
  /** The conversation reference of the personal chat, as the channel gave it. */
  readonly reference: unknown;
  readonly state: 'active' | 'blocked' | 'uninstalled';
  readonly welcomedAt: Date | null;
  readonly seenAt: Date;
}

export interface Conversations {
  find(tenant: string, oid: string): Promise<Conversation | null>;
  /** Inserts or refreshes; keeps `welcomedAt`. */
  refresh(conversation: Omit<Conversation, 'welcomedAt'>): Promise<void>;
  mark(tenant: string, oid: string, state: Conversation['state']): Promise<void>;
  /** True only for the first who says it: the welcome is sent once. */
  markWelcomed(tenant: string, oid: string, at: Date): Promise<boolean>;
}

/** A message that must reach somebody. Text and tickets are made when it is delivered. */
export interface OutboxMessage {
  readonly id: string;
  readonly to: { readonly tenant: string; readonly oid: string };
  readonly card: CardName;
  readonly subject: string;
  /** `new`: a new message. `edit`: the last card of this name and subject moves on; a new one where there is none. */
  readonly mode: 'new' | 'edit';
  readonly createdAt: Date;
  readonly doneAt: Date | null;
}

export interface Outbox {
  /**
   * Adds a message; `answer` ones are sent by the turn itself and only fall back to the worker after a while.
   * A `once` key that was used before adds nothing and gives null: the thing was said already.
   */
  add(message: {
    to: { tenant: string; oid: string };
    card: CardName;
    subject: string;
    mode: 'new' | 'edit';
    answer?: boolean;
    once?: string;
  }): Promise<string | null>;
  find(id: string): Promise<OutboxMessage | null>;
  /** Marks it delivered (or given up, with the reason); true only for the first. */
  done(id: string, gaveUp?: string): Promise<boolean>;
}

/** Which message shows which card to whom, so that it can be edited. */
export interface SentCards {
  remember(sent: {
    tenant: string;
    oid: string;
    card: CardName;
    subject: string;
    activityId: string;
    at: Date;
  }): Promise<void>;
  /** The newest message with this card for this person; null when none was sent. */
  find(tenant: string, oid: string, card: CardName, subject: string): Promise<string | null>;
  /** Everybody who was shown this card of this subject. */
  holders(card: CardName, subject: string): Promise<{ tenant: string; oid: string }[]>;
}

/** One line of a tenant's timeline. */
export interface TimelineEvent {
  readonly at: Date;
  readonly tenant: string;
  /** Connection id or request number. */
  readonly subject: string;
  /** `connection.propagating`, `request.approved` … */
  readonly kind: string;
  readonly actor: string | null;
  readonly detail: Readonly<Record<string, string>>;
}

export interface Timeline {
  add(event: TimelineEvent): Promise<void>;
  ofTenant(tenant: string, limit: number): Promise<TimelineEvent[]>;
}

/** Work at a later time, stored with the change that asks for it. Every job may run twice. */
export interface Jobs {
  /** Look at this connection again at `at`. */
  checkConnection(connection: string, at: Date): Promise<void>;
}

/** Everything the store holds. Outside `transact` each call stands alone; inside, all or nothing. */
export interface Repositories {
  readonly connections: Connections;
  readonly requests: Requests;
  readonly applications: Applications;
  readonly tenants: Tenants;
  readonly tickets: Tickets;
  readonly attempts: SignInAttempts;
  readonly tokens: Tokens;
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  readonly sentCards: SentCards;
  readonly timeline: Timeline;
  readonly jobs: Jobs;
}

export interface Store extends Repositories {
  /**
   * Runs the work in one transaction. Inside, only the given repositories may be used and nothing else awaited
   * (no network); using the outer store inside is an error.
   */
  transact<T>(work: (tx: Repositories) => Promise<T>): Promise<T>;
}

// ---- Microsoft -------------------------------------------------------------------------------------------------------

/** Secrets of one trip, made at the click. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly challenge: string;
}

export type Redeemed =
  | {
      readonly kind: 'signed_in';
      readonly who: SignedIn;
      /** The scopes in the token: the cheapest proof of a grant (facts 2.3). */
      readonly scopes: readonly string[];
      readonly accessToken: string;
      /** What must be kept to get fresh tokens later; secret. */
      readonly cache: string;
    }
  | {
      readonly kind: 'failed';
      readonly trouble: Trouble;
      /** Microsoft's wish when to ask again; absent when it said nothing. */
      readonly retryAfterSeconds?: number;
    };

export interface Entra {
  newSecrets(): Promise<SignInSecrets>;
  /** Where the mailbox owner or room account signs in. `again` forces a new sign-in instead of a silent one. */
  signInUrl(ask: {
    product: Product;
    tenant: string;
    loginHint: string;
    secrets: SignInSecrets;
    again: boolean;
  }): Promise<string>;
  redeem(ask: { product: Product; tenant: string; code: string; verifier: string; nonce: string }): Promise<Redeemed>;
  /** A fresh token from what was kept: never from the cache, so that a new consent shows. */
  refresh(ask: { product: Product; tenant: string; cache: string }): Promise<Redeemed>;
  /** The v2 admin consent page with the full scope set (facts 3.1). */
  adminConsentUrl(ask: { product: Product; tenant: string; state: string }): string;
  /** A person proves a role to the bot's own app. */
  staffSignInUrl(ask: { tenant: string; secrets: SignInSecrets }): Promise<string>;
  redeemStaff(ask: { tenant: string; code: string; verifier: string; nonce: string }): Promise<
    | {
        readonly kind: 'signed_in';
        readonly person: Person;
        readonly username: string;
        readonly roles: readonly string[];
      }
    | { readonly kind: 'failed'; readonly trouble: Trouble }
  >;
  /** What an error code in a text means; `known` is false for a number that the catalogue lacks. Null: there is none in it. */
  explain(text: string): { readonly code: string; readonly trouble: Trouble; readonly known: boolean } | null;
  /** Classifies the error parameters of a redirect; null when it carries none. */
  redirectTrouble(query: Readonly<Record<string, string | undefined>>): Trouble | null;
  /** The tenant of a domain, from its public OpenID metadata; null when Microsoft does not know it. Throws when Microsoft does not answer. */
  tenantOfDomain(domain: string): Promise<string | null>;
  /** The host people should expect in the address bar (S6). */
  readonly loginHost: string;
}

export interface Graph {
  /**
   * The addresses of the signed-in account; the only call made before the identity is accepted (T34).
   * Throws an error with a `trouble` when Microsoft does not tell.
   */
  addresses(tenant: string, accessToken: string): Promise<AccountAddresses>;
  /** One harmless read per workload as the signed-in account: ids and counts, never content. */
  probe(ask: {
    tenant: string;
    accessToken: string;
    workloads: readonly Workload[];
    sharedAddress: string | null;
  }): Promise<ProbeOutcome>;
}

export interface Catalogue {
  readonly products: readonly Product[];
  product(id: string): Product;
  /** By id, name, enterprise-app name or alias, in any case (S23, T46). */
  byName(name: string): Product | null;
}

/** Sends what the outbox holds. */
export interface Messenger {
  /** Renders and sends. `undeliverable`: nobody to send to, ever (uninstalled, blocked, no chat known). Throws to be tried again. */
  deliver(message: OutboxMessage): Promise<'sent' | 'undeliverable'>;
}
