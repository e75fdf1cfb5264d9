/**
 * What Microsoft was found to say, beside what it had been asked, and what its replicas made necessary. Nothing of it was
 * kept before.
 */
export const microsoft: readonly string[] = [
  `alter table applications
    add column untold jsonb,
    add column doubted_at timestamptz,
    add column seen_at timestamptz,
    add column withdrawn_how jsonb`,
  'alter table tenants add column policy_low text[], add column policy_custom_too boolean not null default false',
  `alter table connections
    add column proofs integer,
    add column held text[] not null default '{}',
    add column left_alone_until timestamptz`,
  // What the bot showed last in a chat: in its light a bare "yes" is read.
  'alter table conversations add column asked jsonb, add column asked_at timestamptz',
  'alter table requests add column earlier jsonb, add column trouble_at timestamptz',
  // Whether one of a tenant and product became active since another began to wait.
  'create index connections_active_of on connections (tenant, product, active_at desc) where active_at is not null',
  // Whoever was refused for what is the vendor's to mend.
  `create index connections_refused on connections (trouble_at) where not ended and trouble ->> 'class' = 'ours'`,
  // The newest activations of a product, which the estimate of a wait is made from.
  `create index connections_activations on connections (product, active_at desc)
    where active_at is not null and broken_at is null`,
];
