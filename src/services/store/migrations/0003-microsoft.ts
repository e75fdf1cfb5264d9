/**
 * What Microsoft was found to say, beside what it had been asked, and what its replicas made necessary. Nothing of it was
 * kept before.
 */
export const microsoft: readonly string[] = [
  'alter table applications add column untold jsonb, add column doubted_at timestamptz',
  'alter table tenants add column policy_low text[], add column policy_custom_too boolean not null default false',
  `alter table connections
    add column proofs integer,
    add column held text[] not null default '{}',
    add column left_alone_until timestamptz`,
  'alter table requests add column earlier jsonb',
  // Whether one of a tenant and product became active since another began to wait.
  'create index connections_active_of on connections (tenant, product, active_at desc) where active_at is not null',
  // The newest activations of a product, which the estimate of a wait is made from.
  `create index connections_activations on connections (product, active_at desc)
    where active_at is not null and broken_at is null`,
];
