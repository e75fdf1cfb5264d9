/**
 * The first set of tables. All instants are timestamptz. `ended` says once, for every query and index, which
 * states lead nowhere (a test holds it against the core's transitions).
 */
export const first: readonly string[] = [
  `create table connections (
    id text primary key,
    version integer not null,
    tenant text not null,
    product text not null,
    target text not null,
    address text not null,
    device text,
    requester_tenant text not null,
    requester_oid text not null,
    requester_name text not null,
    signer text,
    state text not null,
    state_since timestamptz not null,
    user_level text not null,
    user_level_since timestamptz not null,
    confirmed_scope_version text,
    confirmed_at timestamptz,
    request text,
    trouble jsonb,
    trouble_at timestamptz,
    other_account text,
    grant_known_at timestamptz,
    active_at timestamptz,
    checks integer not null,
    next_check_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    ended boolean not null generated always as
      (state in ('denied', 'expired', 'cancelled', 'disconnected', 'failed')) stored
  )`,
  'create unique index connection_open on connections (tenant, product, address) where not ended',
  'create index connections_of_requester on connections (tenant, requester_oid, created_at)',
  'create index connections_of_tenant on connections (tenant, created_at)',
  'create index connections_by_state on connections (tenant, state)',
  'create index connections_by_address on connections (address)',
  `create index connections_waiting on connections (request) where state = 'needs_admin'`,
  'create index connections_unchanged on connections (state, updated_at) where not ended',
  `create index connections_propagating on connections (grant_known_at) where state = 'propagating'`,
  'create index connections_due on connections (next_check_at) where next_check_at is not null and not ended',

  'create sequence request_number start 1001',
  `create table requests (
    number text primary key,
    version integer not null,
    tenant text not null,
    product text not null,
    requester_tenant text not null,
    requester_oid text not null,
    requester_name text not null,
    reason text,
    scopes text[] not null,
    scope_version text not null,
    state text not null,
    state_since timestamptz not null,
    evidence text not null,
    decision jsonb,
    decided_at timestamptz,
    returned_at timestamptz,
    trouble jsonb,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended boolean not null generated always as
      (state in ('granted', 'denied', 'expired', 'cancelled')) stored
  )`,
  'create unique index request_open on requests (tenant, product) where not ended',
  'create index requests_of_tenant on requests (tenant, created_at)',
  'create index requests_expiring on requests (expires_at) where not ended',

  `create table applications (
    tenant text not null,
    product text not null,
    version integer not null,
    level text not null,
    evidence text not null,
    scopes text[] not null,
    since timestamptz not null,
    wall_seen_at timestamptz,
    primary key (tenant, product)
  )`,

  `create table tenants (
    id text primary key,
    name text,
    reach text not null default 'outcomes'
  )`,
  `create table tenant_domains (
    domain text primary key,
    tenant text not null references tenants,
    seen_order bigint not null generated always as identity
  )`,
  'create index domains_of_tenant on tenant_domains (tenant)',
  `create table approvers (
    tenant text not null references tenants,
    oid text not null,
    name text not null,
    proved_role text not null,
    since timestamptz not null,
    primary key (tenant, oid)
  )`,

  `create table tickets (
    hash text primary key,
    kind text not null,
    tenant text not null,
    subject text not null,
    expires_at timestamptz not null
  )`,
  'create index tickets_of_subject on tickets (subject, kind)',
  `create table attempts (
    hash text primary key,
    kind text not null,
    tenant text not null,
    subject text not null,
    nonce text not null,
    verifier text not null,
    cookie_hash text,
    ticket_hash text,
    expires_at timestamptz not null,
    outcome text
  )`,
  'create table tokens (connection text primary key, kid text not null, sealed bytea not null)',

  `create table conversations (
    tenant text not null,
    oid text not null,
    name text not null,
    locale text,
    reference jsonb not null,
    state text not null,
    welcomed_at timestamptz,
    seen_at timestamptz not null,
    primary key (tenant, oid)
  )`,
  `create table outbox (
    id uuid primary key,
    tenant text not null,
    oid text not null,
    card text not null,
    subject text not null,
    mode text not null,
    once text,
    created_at timestamptz not null,
    done_at timestamptz,
    gave_up text
  )`,
  'create unique index outbox_once on outbox (once) where once is not null',
  `create table sent_cards (
    tenant text not null,
    oid text not null,
    card text not null,
    subject text not null,
    activity_id text not null,
    at timestamptz not null,
    primary key (subject, card, tenant, oid)
  )`,
  `create table timeline (
    id bigint primary key generated always as identity,
    at timestamptz not null,
    tenant text not null,
    subject text not null,
    kind text not null,
    actor text,
    detail jsonb not null
  )`,
  'create index timeline_of_tenant on timeline (tenant, at)',
];
