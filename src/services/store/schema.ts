import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type {
  ApplicationState,
  ApprovalRequest,
  Connection,
  Decision,
  DeviceCode,
  Person,
  Tenant,
  Trouble,
  Untold,
  WrittenGrant,
} from '../consent/model.ts';
import type { Asked, Conversation, OutboxMessage, SignInAttempt, Ticket } from '../journeys/ports.ts';

/** Read as a value, written as its JSON text: drivers disagree on how arrays and strings become jsonb. */
type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;
/** Drivers disagree on how a bigint is read. */
type OrderColumn = ColumnType<string | number, number, number>;

export interface ConnectionRow {
  id: string;
  version: number;
  tenant: string;
  product: string;
  target: Connection['target'];
  address: string;
  aliases: string[];
  device: string | null;
  /** See device-key.ts; empty for a mailbox. */
  device_key: string;
  sign_in_as: string;
  requester_tenant: string;
  requester_oid: string;
  requester_name: string;
  signer: string | null;
  state: Connection['state'];
  state_since: Date;
  user_level: Connection['userLevel'];
  user_level_since: Date;
  confirmed_scope_version: string | null;
  confirmed_at: Date | null;
  account_ready: boolean | null;
  coverage: Connection['coverage'];
  health_agreed_at: Date | null;
  left_at: Date | null;
  via: Connection['via'];
  request: string | null;
  trouble: JsonOrNull<Trouble>;
  trouble_at: Date | null;
  other_account: string | null;
  grant_known_at: Date | null;
  active_at: Date | null;
  broken_at: Date | null;
  checks: number;
  proofs: number | null;
  held: string[];
  failures: number;
  next_check_at: Date | null;
  left_alone_until: Date | null;
  created_at: Date;
  updated_at: Date;
  ended: GeneratedAlways<boolean>;
}

export interface RequestRow {
  number: string;
  version: number;
  tenant: string;
  product: string;
  requester_tenant: string;
  requester_oid: string;
  requester_name: string;
  reason: string | null;
  meant_for_all: boolean;
  scopes: string[];
  scope_version: string;
  state: ApprovalRequest['state'];
  state_since: Date;
  evidence: ApprovalRequest['evidence'];
  decision: JsonOrNull<Omit<Decision, 'at'>>;
  decided_at: Date | null;
  returned_at: Date | null;
  trouble: JsonOrNull<Trouble>;
  trouble_at: Date | null;
  /** Its times as text. */
  earlier: JsonOrNull<{ by: Person; decidedAt: string; returnedAt: string }>;
  created_at: Date;
  expires_at: Date;
  ended: GeneratedAlways<boolean>;
}

export interface ApplicationRow {
  tenant: string;
  product: string;
  version: number;
  level: ApplicationState['level'];
  evidence: ApplicationState['evidence'];
  scopes: string[];
  since: Date;
  wall_seen_at: Date | null;
  object_id: string | null;
  for_all: boolean | null;
  people: string[];
  assignment_required: boolean | null;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_how: JsonOrNull<{ after?: string | null; deleted?: true }>;
  seen_at: Date | null;
  written: Json<readonly (Omit<WrittenGrant, 'at'> & { readonly at: string })[]>;
  untold: JsonOrNull<Untold>;
  doubted_at: Date | null;
}

export interface TenantRow {
  id: string;
  name: string | null;
  /** See name-key.ts; null where no name is known. */
  name_key: string | null;
  reach: Generated<Tenant['reach']>;
  managed_per_user: Generated<boolean>;
  policy: NonNullable<Tenant['policy']>['is'] | null;
  policy_from: NonNullable<Tenant['policy']>['from'] | null;
  policy_at: Date | null;
  policy_since: Date | null;
  policy_low: string[] | null;
  policy_custom_too: Generated<boolean>;
}

interface DeviceCodeRow {
  connection: string;
  version: number;
  user_code: string;
  verification_uri: string;
  started_at: Date;
  expires_at: Date;
  interval_seconds: number;
  state: DeviceCode['state'];
  trouble: JsonOrNull<Trouble>;
  /** Which key sealed the secret half. Null together with it: gone. */
  kid: string | null;
  sealed: Uint8Array | null;
}

/** Every table, as Kysely sees it. The truth is in `migrations/`; this only gives it types. */
export interface Tables {
  connections: ConnectionRow;
  requests: RequestRow;
  applications: ApplicationRow;
  tenants: TenantRow;
  tenant_domains: {
    domain: string;
    tenant: string;
    seen_order: GeneratedAlways<number>;
    label: GeneratedAlways<string>;
  };
  approvers: { tenant: string; oid: string; name: string; proved_role: string; since: Date };
  tickets: { hash: string; kind: Ticket['kind']; tenant: string; subject: string; expires_at: Date };
  attempts: {
    hash: string;
    kind: SignInAttempt['kind'];
    tenant: string;
    subject: string;
    nonce: string;
    verifier: string;
    cookie_hash: string | null;
    ticket_hash: string | null;
    watch: boolean;
    expires_at: Date;
    outcome: string | null;
  };
  device_codes: DeviceCodeRow;
  role_proofs: { tenant: string; oid: string; name: string; roles: string[]; at: Date };
  tokens: { connection: string; kid: string; sealed: Uint8Array };
  conversations: {
    tenant: string;
    oid: string;
    name: string;
    name_words: string[];
    locale: string | null;
    locale_from: Conversation['localeFrom'];
    zone: string | null;
    addresses: string[];
    reference: Json<unknown>;
    state: Conversation['state'];
    welcomed_at: Date | null;
    seen_at: Date;
    seen_order: OrderColumn;
    asked: JsonOrNull<Asked>;
    asked_at: Date | null;
    answered: Generated<string[]>;
  };
  outbox: {
    id: string;
    tenant: string;
    oid: string;
    card: OutboxMessage['card'];
    subject: string;
    mode: OutboxMessage['mode'];
    once: string | null;
    created_at: Date;
    done_at: Date | null;
    gave_up: string | null;
  };
  sent_cards: {
    tenant: string;
    oid: string;
    card: OutboxMessage['card'];
    subject: string;
    activity_id: string;
    drawn_order: OrderColumn;
    at: Date;
    reason: string | null;
  };
  timeline: {
    id: GeneratedAlways<string>;
    at: Date;
    tenant: string;
    subject: string;
    kind: string;
    actor: string | null;
    detail: Json<Record<string, string>>;
  };
}
