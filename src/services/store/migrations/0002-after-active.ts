import { type Kysely, sql } from 'kysely';

/**
 * Devices of one room account side by side, codes that they sign in with, whom a grant serves, and what is watched after
 * active. What was there before signed in with a browser as the address itself, and was granted for everybody.
 */
export const afterActive: readonly (string | ((db: Kysely<unknown>) => Promise<void>))[] = [
  `alter table connections
    add column aliases text[] not null default '{}',
    add column device_key text not null default '',
    add column sign_in_as text,
    add column account_ready boolean,
    add column coverage text,
    add column health_agreed_at timestamptz,
    add column left_at timestamptz,
    add column via text not null default 'browser',
    add column broken_at timestamptz,
    add column failures integer not null default 0`,
  'update connections set sign_in_as = address',
  `update connections set broken_at = state_since where active_at is not null and state <> 'active' and not ended`,
  'alter table connections alter column sign_in_as set not null',
  foldDevices,
  'drop index connection_open',
  'create unique index connection_open on connections (tenant, product, address, device_key) where not ended',
  'create index connections_open_of on connections (tenant, product, created_at) where not ended',
  'create index connections_by_device on connections (tenant, device_key) where device is not null',
  'create index connections_by_alias on connections using gin (aliases)',
  'create index connections_by_signer on connections (tenant, signer) where signer is not null and not ended',
  'create index connections_left on connections (left_at) where left_at is not null and not ended',

  'alter table requests add column meant_for_all boolean not null default false',
  `update requests set decision = decision || '{"coverage": "all"}' where decision is not null`,

  `alter table applications
    add column object_id text,
    add column for_all boolean,
    add column people text[] not null default '{}',
    add column assignment_required boolean,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column written jsonb not null default '[]'`,

  `alter table tenants
    add column managed_per_user boolean not null default false,
    add column policy text,
    add column policy_from text,
    add column policy_at timestamptz,
    add column policy_since timestamptz`,
  `create index tenants_readable on tenants (id) where reach <> 'outcomes'`,

  // The secret half of a code is of use only while it waits: the table holds none beyond that.
  `create table device_codes (
    connection text primary key,
    version integer not null,
    user_code text not null,
    verification_uri text not null,
    started_at timestamptz not null,
    expires_at timestamptz not null,
    interval_seconds integer not null,
    state text not null,
    trouble jsonb,
    kid text,
    sealed bytea,
    check ((kid is null) = (sealed is null)),
    check (state = 'waiting' or sealed is null)
  )`,
  `create table role_proofs (
    tenant text not null,
    oid text not null,
    name text not null,
    roles text[] not null,
    at timestamptz not null,
    primary key (tenant, oid)
  )`,
  'create index role_proofs_by_age on role_proofs (at)',
  'alter table attempts add column watch boolean not null default false',
  `alter table conversations add column addresses text[] not null default '{}'`,
  `alter table conversations add column locale_from text not null default 'client'`,
  'create index conversations_by_address on conversations using gin (addresses)',
];

/** In this process, as every later name is folded, and not by the server's locale. */
async function foldDevices(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ device: string }>`
    select distinct device from connections where device is not null`.execute(db);
  for (const { device } of rows) {
    await sql`update connections set device_key = ${device.toLowerCase()} where device = ${device}`.execute(db);
  }
}
