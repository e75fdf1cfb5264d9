import type { Product, Workload } from '../catalogue/product.ts';
import type { ProbeOutcome } from '../consent/connection-events.ts';
import type { AccountAddresses, SignedIn } from '../consent/identity.ts';
import type {
  ApplicationState,
  ApprovalRequest,
  Approver,
  Connection,
  DeviceCode,
  Person,
  SignInPath,
  Tenant,
  Trouble,
  Untold,
} from '../consent/model.ts';
import type { Siblings } from '../consent/siblings.ts';
import type { CardName, Verb } from './facts.ts';

/** Gives the time; tests set it. */
export type Clock = () => Date;

/** Fields first, then a short lower-case phrase. Never tokens, codes, addresses or message texts. */
export interface Log {
  debug(fields: object, phrase: string): void;
  info(fields: object, phrase: string): void;
  warn(fields: object, phrase: string): void;
  error(fields: object, phrase: string): void;
}

/** Where a refusal of Microsoft's came from. */
export type MicrosoftSurface =
  | 'redirect'
  | 'admin_consent'
  | 'token'
  | 'device_code'
  | 'presence'
  | 'app_token'
  | 'graph'
  | 'pasted';

/** Counts for whoever runs the bot; never anything that names a person, a tenant or a code. */
export interface Metrics {
  /** `known`: false where only a fallback, or nothing, could be said. */
  microsoftFailed(surface: MicrosoftSurface, what: { readonly trouble: Trouble; readonly known: boolean }): void;
}

// ---- Store -----------------------------------------------------------------------------------------------------------

/** Where a connection stands in the order in which they were made. */
export type Place = Pick<Connection, 'id' | 'createdAt'>;

/** Of so many connections, for how many the account has signed in. */
export interface SignedInCount {
  readonly signedIn: number;
  readonly total: number;
}

export interface Connections {
  insert(connection: Connection): Promise<void>;
  find(id: string): Promise<Connection | null>;
  /** Writes only if the stored version is `ifVersion`; false when somebody moved it first. */
  save(connection: Connection, ifVersion: number): Promise<boolean>;
  /**
   * The newest connection that has not ended, for this address (or an alias that is known of it) and product, and for this device (null: a mailbox); null
   * when there is none. Two devices may share a room account; each is a connection of its own.
   */
  findOpen(tenant: string, product: string, address: string, device: string | null): Promise<Connection | null>;
  /** The open connection of a mailbox whose account signed in for it, its owner's or somebody else's wish; null when there is none. */
  mailboxOf(tenant: string, product: string, signer: string): Promise<Connection | null>;
  /** Of this person, newest first: the open ones, and those that ended within 30 days. */
  ofRequester(tenant: string, oid: string): Promise<Connection[]>;
  /** Products besides these that have a connection or a request which has not ended. */
  productsBeside(known: readonly string[]): Promise<string[]>;
  /** All that wait for this request number. */
  waitingFor(request: string): Promise<Connection[]>;
  /** By product: how many of a tenant's connections are in each state. */
  countByState(tenant: string): Promise<Readonly<Record<string, Partial<Record<Connection['state'], number>>>>>;
  /** By product: how many of a tenant's connections have not ended, and for how many of them the account has signed in. */
  countSignedIn(tenant: string): Promise<Readonly<Record<string, SignedInCount>>>;
  /** The newest of a tenant, at most `limit`. */
  newest(tenant: string, limit: number): Promise<Connection[]>;
  /** By mailbox or room address, or an alias known of it, over all tenants; the caller checks who may see it. */
  byAddress(address: string): Promise<Connection[]>;
  /** Of a tenant and product, not ended, oldest first, at most `limit`: those behind `after`, the last one of the page before. */
  openOf(tenant: string, product: string, limit: number, after: Place | null): Promise<Connection[]>;
  /** Of this tenant with this device name, in any spelling of case, newest first; the caller checks who may see it. */
  byDevice(tenant: string, device: string): Promise<Connection[]>;
  /**
   * Of this product, whose next step is to read a list of permissions, or a sign-in for another one than this, and whose card
   * was not drawn anew with `once:<id>` yet; ids only.
   */
  ofOtherLists(product: string, scopeVersion: string, once: string, limit: number): Promise<string[]>;
  /** Set out for Microsoft before then, and still nothing has come back nor been said about it. */
  leftBefore(before: Date, limit: number): Promise<string[]>;
  /** In one of these states and unchanged since `before`, oldest first; ids only. */
  unchangedIn(states: readonly Connection['state'][], before: Date, limit: number): Promise<string[]>;
  /** Propagating, with the grant known before then. */
  propagatingSince(before: Date, limit: number): Promise<string[]>;
  /** The others of its tenant and product, as a look at this one needs them. */
  siblingsOf(connection: Connection): Promise<Siblings>;
  /**
   * Plans the next look of every other one of its tenant and product that is on the way for now, `size` at once and
   * the next so many `seconds` later. Those whose wait has seen one of the others become active before are left alone: they have tried.
   */
  hurrySiblings(
    connection: Connection,
    at: Date,
    wave: { readonly size: number; readonly seconds: number },
    limit: number,
  ): Promise<{ readonly id: string; readonly at: Date }[]>;
  /**
   * How many seconds the newest `limit` first activations of a product took, over all tenants, newest first. Bare durations:
   * no name, tenant or time goes with them, so that nobody learns from a wait of theirs whose the others were.
   */
  pastWaits(product: string, limit: number): Promise<number[]>;
  /** Those whose last sign-in was refused with one of these codes before then, and that wait for the next. */
  refusedWith(
    codes: readonly string[],
    before: Date,
    limit: number,
  ): Promise<(ConnectionKey & { readonly product: string })[]>;
  /** Watched, but the look that was due before then never came, or was planned by a clock that stood beyond `ahead`. */
  missedChecks(before: Date, ahead: Date, limit: number): Promise<ConnectionKey[]>;
}

export interface Requests {
  /** The next number, `CR-1001` first. */
  nextNumber(): Promise<string>;
  insert(request: ApprovalRequest): Promise<void>;
  /** `hold`: whoever else holds it waits for the end of this transaction, so that a crowd queues up instead of failing. */
  find(number: string, hold?: 'hold'): Promise<ApprovalRequest | null>;
  save(request: ApprovalRequest, ifVersion: number): Promise<boolean>;
  /** Not ended: at most one per tenant and product (a unique index says so). `hold` as above. */
  findOpen(tenant: string, product: string, hold?: 'hold'): Promise<ApprovalRequest | null>;
  ofTenant(tenant: string, limit: number): Promise<ApprovalRequest[]>;
  expired(at: Date, limit: number): Promise<string[]>;
  /** Of this product, not ended, with cards that show another list of permissions than this one. */
  ofOtherLists(product: string, scopeVersion: string, limit: number): Promise<string[]>;
  /**
   * Approved for everybody before then and reported by nobody, whose approver holds the card and was not written
   * to with `once:CR-1042` yet.
   */
  waysOn(decidedBefore: Date, once: string, limit: number): Promise<string[]>;
  /** Not ended, made before then, and asked on a card or post whose reader was not written to with `once:CR-1042` yet. */
  asked(madeBefore: Date, once: string, limit: number): Promise<string[]>;
}

export interface Applications {
  find(tenant: string, product: string): Promise<ApplicationState | null>;
  /** Inserts at version 1, else writes if the stored version is one less; false when somebody was first. */
  save(state: ApplicationState): Promise<boolean>;
  /** Writes `seenAt` alone, which is no change of the state. */
  seen(state: ApplicationState): Promise<void>;
  ofTenant(tenant: string): Promise<ApplicationState[]>;
}

export interface Tenants {
  /**
   * Tenants whose directory may be read, or that were seen to have granted the bot's own app (`own`), since one odd answer of Microsoft
   * may have hidden it; ordered by id, those behind `after`; an empty text begins.
   */
  readable(own: string, after: string, limit: number): Promise<string[]>;
  setReach(id: string, reach: Tenant['reach']): Promise<void>;
  setManagedPerUser(id: string, managed: boolean): Promise<void>;
  setPolicy(id: string, policy: NonNullable<Tenant['policy']>): Promise<void>;
  find(id: string): Promise<Tenant | null>;
  findByDomain(domain: string): Promise<Tenant | null>;
  /**
   * By what a company is called, in any spelling: its name or the first words of it, or a domain without its ending, the shortest
   * first; `beginning`: also by a domain that only begins so; `within`: that tenant alone. The caller checks who may see it.
   */
  called(
    names: readonly string[],
    how: { readonly beginning: boolean; readonly within: string | null; readonly limit: number },
  ): Promise<{ readonly tenant: Tenant; readonly name: string }[]>;
  /** Makes the tenant known; a domain given is remembered as its own. Harmless when it is known already. */
  remember(id: string, domain: string | null, name: string | null): Promise<void>;
  /** What the organisation calls itself: it is found by that, and shown by the domain, which Microsoft has proved. */
  setCalled(id: string, name: string): Promise<void>;
  /** That are known by a domain, the one that was met last first. */
  newest(limit: number): Promise<Tenant[]>;
  /** Names an approver; the role of one who is named already, and since when they are known by it, are replaced. */
  nameApprover(approver: Approver): Promise<void>;
  /** Everybody, of all tenants, who was named with this proof. */
  approversBy(provedRole: string): Promise<Approver[]>;
  /** Named before then, and not by this. */
  approversBefore(before: Date, butBy: string, limit: number): Promise<Approver[]>;
  withdrawApprover(tenant: string, oid: string): Promise<void>;
}

/** A link that was handed out. Only the hash of its text is stored. */
export interface Ticket {
  readonly hash: string;
  /**
   * `rights`: a person looks which roles they hold. `manage`: an administrator writes or deletes grants. `register`: an
   * administrator signs in to a product for the first time in the tenant.
   */
  readonly kind: 'connect' | 'approve' | 'rights' | 'manage' | 'register';
  readonly tenant: string;
  /** Connection id; request number (approve); `<task>:<id>` (manage, see manage.ts); `<product>:<request>` (register); empty for `rights` without a connection. */
  readonly subject: string;
  readonly expiresAt: Date;
}

/** One trip to Microsoft, kept under the hash of its `state`. */
export interface SignInAttempt {
  readonly hash: string;
  readonly kind: 'user' | 'admin' | 'staff' | 'rights' | 'manage_look' | 'manage' | 'register';
  readonly tenant: string;
  /** Connection id (user), request number (admin, staff), else what the ticket says. */
  readonly subject: string;
  readonly nonce: string;
  /** PKCE code verifier. */
  readonly verifier: string;
  /** Hash of the cookie that binds it to one browser; null where any device may come back (admin, register). */
  readonly cookieHash: string | null;
  /** The owner of somebody else's mailbox agreed, on the page before this trip, to have the connection looked after. */
  readonly watch: boolean;
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
  /** Every open trip of this kind about the subject is over now. */
  endAll(kind: SignInAttempt['kind'], subject: string): Promise<void>;
  /** Forgets the trips that ended before then. */
  dropExpired(before: Date): Promise<void>;
}

/** A role that a person proved by signing in, kept for the hours in which it counts (design section 6). */
export interface RoleProof {
  readonly person: Person;
  /** Directory role template ids; also those that grant nothing, so that "I am an administrator" can be explained. */
  readonly roles: readonly string[];
  readonly at: Date;
}

export interface RoleProofs {
  /** The newest proof of a person replaces the one before. */
  keep(proof: RoleProof): Promise<void>;
  /** Null when there is none; the caller checks its age. */
  find(tenant: string, oid: string): Promise<RoleProof | null>;
  dropOlder(before: Date): Promise<void>;
}

/** Codes that devices are signed in with: one per connection, the secret half encrypted and bound to its row. */
export interface DeviceCodes {
  /** Replaces what was there for the connection. */
  start(code: DeviceCode, secret: string): Promise<void>;
  find(connection: string): Promise<DeviceCode | null>;
  /** The secret half; null when it is gone. Throws when it does not open. */
  secret(connection: string): Promise<string | null>;
  /** Writes only if the stored version is `ifVersion`. A code that no longer waits loses its secret half. */
  save(code: DeviceCode, ifVersion: number): Promise<boolean>;
  forget(connection: string): Promise<void>;
}

/** Encrypted token caches, bound to their connection. */
export interface Tokens {
  keep(connection: string, cache: string): Promise<void>;
  /** Null when nothing is kept. Throws when what is kept does not open: the key is gone, or the row was moved. */
  read(connection: string): Promise<string | null>;
  forget(connection: string): Promise<void>;
}

/** The one order in which things happen, the same for all processes whatever their clocks say. */
export interface Order {
  /** Greater than all that were given before. */
  next(): Promise<number>;
}

/** Where a person's own chat is, refreshed on every activity. */
export interface Conversation {
  readonly tenant: string;
  readonly oid: string;
  readonly name: string;
  readonly locale: string | null;
  /** Whether the client said so, a sentence showed it, or the person chose it, which nothing but another choice changes. */
  readonly localeFrom: 'client' | 'sentence' | 'choice';
  /** In which zone times are written for them, an IANA name; null: not known. */
  readonly zone: string | null;
  /** Mail address and user name as Teams' roster gives them, lower case: where to find somebody, never proof of who they are. */
  readonly addresses: readonly string[];
  /** The conversation reference of the personal chat, as the channel gave it. */
  readonly reference: unknown;
  readonly state: 'active' | 'blocked' | 'uninstalled';
  readonly welcomedAt: Date | null;
  /** The ids of the last messages of theirs that were answered: Teams may deliver one again. */
  readonly answered: readonly string[];
  readonly seenAt: Date;
}

/** A button as it was shown: what it carries. */
export interface ShownButton {
  readonly verb: Verb;
  readonly id: string;
  readonly v: number;
}

/** One of several that were offered: what pressing, or saying, it stands for. `names`: what else it is called by. */
export interface OfferedChoice {
  readonly means: ShownButton | { readonly say: string };
  readonly names: readonly string[];
}

/** A button that takes a reason, and the one that was written for it; empty: it was asked for. */
export interface WantedReason extends ShownButton {
  readonly written: string;
}

/** What the bot showed last in a personal chat: in its light a bare "yes", "the second one" or an address is read. */
export interface Asked {
  readonly card: CardName;
  /** The connection or request that the card is about; empty: none. */
  readonly about: string;
  /** The button that most people want; null: there is none, or it opens a page. */
  readonly primary: ShownButton | null;
  readonly choices: readonly OfferedChoice[];
  /** Nothing can be pressed on it: a "yes" is to nothing. */
  readonly onlyTells?: true;
  /** What a form that lacks something knows already. */
  readonly entered: {
    readonly device: string | null;
    readonly room?: string | null;
    readonly product: string | null;
    readonly shared: boolean;
  } | null;
  /** Absent: no button of it wants to know why. */
  readonly reason?: WantedReason;
  /** What was asked before, and still is: this card came in between, and only says what can be done. `since`: when, in ms. */
  readonly beneath?: Omit<Asked, 'beneath' | 'turn'> & { readonly since: number };
  /** The activity that was answered so: the same again has its answer. Null: the bot began. */
  readonly turn: string | null;
}

export interface Conversations {
  find(tenant: string, oid: string): Promise<Conversation | null>;
  /** Somebody of the tenant with this address; null when nobody is known by it. */
  byAddress(tenant: string, address: string): Promise<Conversation | null>;
  /** Whose name has all these words, in any order and case; who was seen last comes first. `within`: of this tenant alone. */
  named(name: string, within: string | null, limit: number): Promise<Conversation[]>;
  /**
   * Inserts or refreshes; keeps `welcomedAt`, a chosen language, and the addresses where none are given. Of two activities
   * at once the one that came later counts, whichever is written last.
   */
  refresh(conversation: Omit<Conversation, 'welcomedAt' | 'answered'>, order: number): Promise<void>;
  /** The language that a person chose. */
  choose(tenant: string, oid: string, locale: string): Promise<void>;
  mark(tenant: string, oid: string, state: Conversation['state']): Promise<void>;
  /** What was shown last, and when; null where that asked nothing. */
  lastAsked(tenant: string, oid: string): Promise<(Asked & { readonly at: Date }) | null>;
  /** Something newer was shown: what is written last counts, whatever the clocks of two processes say. */
  asks(tenant: string, oid: string, asked: Asked | null, at: Date): Promise<void>;
  /** This message of theirs has its answer; the last ten are remembered. */
  answered(tenant: string, oid: string, message: string): Promise<void>;
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

/** A message with a card, as it was sent to somebody. */
export interface SentCard {
  readonly tenant: string;
  readonly oid: string;
  readonly card: CardName;
  readonly subject: string;
  readonly activityId: string;
  /** From the order of all, taken before it was drawn; 0: older than any message. */
  readonly drawn: number;
}

/** Which message shows which card to whom, so that it can be edited. A message shows one card: the one it was given last. */
export interface SentCards {
  /** The message that is not the newest any more, now or already: the one whose place this takes. Each is given to one caller only. */
  remember(sent: SentCard): Promise<string | null>;
  /**
   * The message with this card for this person that was drawn last; null when none was sent, empty when its message is on its
   * way or shows another card by now.
   */
  find(tenant: string, oid: string, card: CardName, subject: string): Promise<string | null>;
  /** Which card a message shows this person; null where it shows none any more. */
  shownIn(tenant: string, oid: string, activityId: string): Promise<Pick<SentCard, 'card' | 'subject'> | null>;
  /** Everybody who was shown this card of this subject. */
  holders(card: CardName, subject: string): Promise<{ tenant: string; oid: string }[]>;
  /** What this person wrote as the reason to deny this request, for the field of the card that they hold. */
  keepReason(who: Pick<Person, 'tenant' | 'oid'>, number: string, reason: string): Promise<void>;
  /** Null: none is kept. */
  keptReason(who: Pick<Person, 'tenant' | 'oid'>, number: string): Promise<string | null>;
  /** The request has moved on: nobody's stands any more. */
  forgetReasons(number: string): Promise<void>;
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
/** A connection, and whose work it is: each tenant is given its share of the workers. */
export type ConnectionKey = Pick<Connection, 'id' | 'tenant'>;

export interface Jobs {
  /**
   * Look at this connection again at `at`, as the database's clock has it; where that came before ours, after so many
   * seconds from now.
   */
  checkConnection(connection: ConnectionKey, at: Date, afterSeconds?: number): Promise<void>;
  /** Ask Microsoft at `at` whether the device's code was used. */
  pollDeviceCode(connection: ConnectionKey, at: Date): Promise<void>;
  /** Read at `at` how the product stands in the tenant's directory; one read for all who wait. */
  checkApplication(tenant: string, product: string, at: Date): Promise<void>;
  /** Tell those behind `after`, now. */
  tellRest(telling: Telling): Promise<void>;
}

/** News for everybody who uses a product in a tenant; `after`: the last of them who has heard it. */
export interface Telling {
  readonly tenant: string;
  readonly product: string;
  readonly news: News;
  readonly after: Place | null;
}

interface Holders {
  readonly forAll: boolean;
  /** Object ids. */
  readonly people: readonly string[];
}

export type News =
  | { readonly kind: 'switched_on' }
  | { readonly kind: 'grants_written' }
  | {
      readonly kind: 'grants_seen';
      /** Whom the directory was seen to serve before, and no longer does. */
      readonly was: Holders;
      /** Who holds something of it still. */
      readonly left: Holders;
      /** The product's list of permissions today. */
      readonly scopeVersion: string;
    };

/** Everything the store holds. Outside `transact` each call stands alone; inside, all or nothing. */
export interface Repositories {
  readonly connections: Connections;
  readonly requests: Requests;
  readonly applications: Applications;
  readonly tenants: Tenants;
  readonly tickets: Tickets;
  readonly attempts: SignInAttempts;
  readonly tokens: Tokens;
  readonly deviceCodes: DeviceCodes;
  readonly roleProofs: RoleProofs;
  readonly conversations: Conversations;
  readonly order: Order;
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

/**
 * `untold`: Microsoft says why it tells nothing of the application. `our_secret`: it refuses the product's own secret, which
 * says nothing of the tenant. `unknown`: no answer that says anything.
 */
export type Presence =
  | { readonly is: 'present' | 'missing' | 'disabled' }
  /** `passes`: Microsoft is busy or silent, so nothing is known to be wrong. */
  | { readonly is: 'unknown'; readonly passes: boolean }
  | { readonly is: 'untold'; readonly untold: Untold }
  | { readonly is: 'our_secret'; readonly code: string };

/** The code, and when it was first met since the secret last worked. */
export interface SecretRefusal {
  readonly code: string;
  readonly since: Date;
}

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
  refresh(ask: { product: Product; tenant: string; cache: string; via: SignInPath }): Promise<Redeemed>;
  /** A code for a device to sign in with (facts 4). Only for a product whose registration allows it. */
  startDeviceCode(ask: { product: Product; tenant: string }): Promise<
    | {
        readonly kind: 'started';
        /** What is polled with; secret. */
        readonly secret: string;
        readonly userCode: string;
        readonly verificationUri: string;
        readonly expiresInSeconds: number;
        readonly intervalSeconds: number;
      }
    | Extract<Redeemed, { kind: 'failed' }>
  >;
  /**
   * Asks once whether the code was used. `pending`: not yet; `slow_down`: asked too fast, wait 5 s more from now on.
   * Declined, expired and refused are failures of the classes `declined`, `expired` and what the catalogue says.
   */
  pollDeviceCode(ask: {
    product: Product;
    tenant: string;
    secret: string;
  }): Promise<{ readonly kind: 'pending' } | { readonly kind: 'slow_down' } | Redeemed>;
  /**
   * Whether the application is in the tenant, as the token endpoint tells without any right there (facts 5): it gives the
   * application a token, or says that it is missing or switched off.
   */
  presence(ask: { product: Product; tenant: string }): Promise<Presence>;
  /** Microsoft refuses the product's own secret at the moment, in every tenant; null: not that we know. */
  refusedSecret(product: Product): SecretRefusal | null;
  /** By these codes Microsoft refuses a secret of ours. */
  readonly secretRefusals: readonly string[];
  /** The v2 admin consent page with the full scope set (facts 3.1). */
  adminConsentUrl(ask: { product: Product; tenant: string; state: string }): string;
  /**
   * A person proves a role to the bot's own app. `write` also asks for the right to write grants as that person, for the
   * one task that follows.
   */
  staffSignInUrl(ask: { tenant: string; secrets: SignInSecrets; write: boolean }): Promise<string>;
  redeemStaff(ask: { tenant: string; code: string; verifier: string; nonce: string; write: boolean }): Promise<
    | {
        readonly kind: 'signed_in';
        readonly person: Person;
        readonly username: string;
        readonly roles: readonly string[];
        /** The person's own token, to be used at once and never kept (design section 1, reach `manage`). */
        readonly accessToken: string;
      }
    | { readonly kind: 'failed'; readonly trouble: Trouble }
  >;
  /**
   * What an error code in a text means, and when it happened, where the text says so; `known` is false for a number that the
   * catalogue lacks. Null: there is none in it.
   */
  explain(text: string): {
    readonly code: string;
    readonly trouble: Trouble;
    readonly known: boolean;
    readonly at: Date | null;
    /** Further codes in the text. */
    readonly others: readonly string[];
  } | null;
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
  addresses(ask: {
    tenant: string;
    accessToken: string;
    /** Client id of the application that the token is for. */
    client: string;
  }): Promise<AccountAddresses>;
  /** One harmless read per workload as the signed-in account: ids and counts, never content. */
  probe(ask: {
    tenant: string;
    accessToken: string;
    /** Client id of the application that the token is for. */
    client: string;
    /** Address of the mailbox: each has a limit of its own for each application. */
    mailbox: string;
    workloads: readonly Workload[];
    sharedAddress: string | null;
  }): Promise<ProbeOutcome>;
}

/** What stands in a tenant's directory about a product. */
export interface DirectoryLook {
  /** The enterprise application; null: it is not registered there. */
  readonly app: {
    /** Object id of the service principal in this tenant. */
    readonly objectId: string;
    readonly name: string;
    readonly enabled: boolean;
    readonly assignmentRequired: boolean;
  } | null;
  /** Delegated Graph permissions granted for everybody. */
  readonly forAll: readonly string[];
  /** Application permissions of Graph that were granted. */
  readonly application: readonly string[];
  /** Grants for one person each. */
  readonly people: readonly { readonly oid: string; readonly scopes: readonly string[] }[];
}

export interface DirectoryPerson {
  readonly oid: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly enabled: boolean;
  /** Null where Graph does not say. */
  readonly licensed: boolean | null;
}

/** The setting for user consent, as it stands in a directory. */
export type PolicyRead = Pick<NonNullable<Tenant['policy']>, 'is' | 'low' | 'customToo'>;

/**
 * A tenant's directory, read with the bot's own app (reach `read`) and written with an administrator's own token (reach
 * `manage`). Every call throws an error with a `trouble` when Microsoft does not do it.
 */
export interface Directory {
  /** What the bot's own app was granted there: Graph application permissions; empty when the app is not there. */
  ownRights(tenant: string): Promise<readonly string[]>;
  look(tenant: string, clientId: string): Promise<DirectoryLook>;
  /** The setting for user consent. */
  consentPolicy(tenant: string): Promise<PolicyRead>;
  /** People who hold one of these roles (template ids), active and directly. */
  roleHolders(tenant: string, roles: readonly string[]): Promise<Person[]>;
  /** Roles that a person could activate first (PIM); empty where that may not be read. */
  eligibleRoles(tenant: string, oid: string): Promise<readonly string[]>;
  /** By user name, mail or proxy address; null when nobody has it. */
  person(tenant: string, address: string): Promise<DirectoryPerson | null>;
  /** The same of many addresses, in few calls: for each who has it, or why Microsoft did not tell. */
  people(
    tenant: string,
    addresses: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly person: DirectoryPerson | null } | { readonly trouble: Trouble }>>;
  /** What the organisation is called; null where Microsoft does not say. */
  organisation(tenant: string): Promise<string | null>;
  /** How many people the tenant has. */
  peopleCount(tenant: string): Promise<number>;
  /** The newest removal of a grant or of the application since then: when, and by whom. Null: nothing found, or the audit log may not be read. */
  withdrawal(
    tenant: string,
    objectId: string,
    since: Date,
  ): Promise<{ readonly at: Date; readonly by: string | null } | null>;
  /** Grants these scopes to one person, and nobody else; what they hold already is kept. Read back before it returns. */
  grantTo(ask: {
    tenant: string;
    accessToken: string;
    clientId: string;
    oid: string;
    scopes: readonly string[];
  }): Promise<void>;
  /** Deletes the grant of one person. Harmless when there is none. */
  withdrawFrom(ask: { tenant: string; accessToken: string; clientId: string; oid: string }): Promise<void>;
}

/** Pages of Microsoft's that people are sent to, by name; one table with the date of the last look at each (S7). */
export const linkNames = [
  'enterprise_apps',
  'app_overview',
  'app_permissions',
  'app_users',
  'user_consent_settings',
  'my_roles',
  'office_portal',
  'admin_centre',
  'entra_centre',
  'my_apps',
  'device_login',
  'protocol',
] as const;
export type LinkName = (typeof linkNames)[number];

/** A page of the configured cloud; `checked`: the day on which the address was last found right. */
export interface MicrosoftLink {
  readonly name: LinkName;
  readonly url: string;
  readonly checked: string;
  /** The same page by an address that is short enough to type, where it has one. */
  readonly typed?: string;
}

/** How a page was found. `unreachable`: nothing can be said, for want of an answer. */
export type LinkLook = { readonly link: MicrosoftLink } & (
  | { readonly found: 'ok' | 'dead' | 'unreachable' }
  | { readonly found: 'moved'; readonly to: string }
);

export interface Links {
  /** `objectId` is that of the enterprise application in the reader's tenant; without it the page is the nearest one above. */
  to(name: LinkName, about?: { tenant: string; clientId?: string; objectId?: string | null }): MicrosoftLink;
}

export interface Catalogue {
  /** The bot's own app: granted, it may read a tenant's directory. */
  readonly own: Product;
  /** What people may ask for. */
  readonly products: readonly Product[];
  /** Also the bot's own app, which is not offered, and by its mere name what the catalogue leaves out. */
  product(id: string): Product;
  /** By id, name, enterprise-app name or alias, in any case (S23, T46). */
  byName(name: string): Product | null;
  /** The offered product that a sentence names anywhere in it; the longest name counts. Null: none, or two. */
  named(sentence: string): Product | null;
}

/** Sends what the outbox holds. */
export interface Messenger {
  /**
   * Renders and sends. `undeliverable`: nobody to send to, ever (uninstalled, blocked, no chat known). `overtaken`: another message
   * took the place meanwhile, and what stands there may be older than this was to show, or newer. Throws to be tried again.
   */
  deliver(message: OutboxMessage): Promise<'sent' | 'undeliverable' | 'overtaken'>;
}
