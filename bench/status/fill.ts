import pg from 'pg';

/** Each tenant of the crowd has so many connections, whether there are few tenants or many. */
export const inEachTenant = 100;

export const tenantAt = (index: number): string => `44444444-4444-4444-8444-${String(index).padStart(12, '0')}`;

const tenant = `'44444444-4444-4444-8444-' || lpad(((n - 1) / ${inEachTenant})::text, 12, '0')`;

/**
 * Fills the store's tables with so many connections, as they stand after a year: most active, some in every other state, and
 * in each tenant one request that is open, with ten who wait for it.
 */
export async function fill(databaseUrl: string, connections: number, product: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const statement of statements(connections, product)) await client.query(statement);
  } finally {
    await client.end();
  }
}

const statements = (connections: number, product: string): readonly string[] => [
  `insert into tenants (id, name)
    select ${tenant}, 'Tenant ' || n from generate_series(1, ${connections}, ${inEachTenant}) n`,
  `insert into applications (tenant, product, version, level, evidence, scopes, since)
    select id, '${product}', 1, 'granted', 'token', '{Mail.Read}', now() - interval '1 year' from tenants`,
  `insert into requests
      (number, version, tenant, product, requester_tenant, requester_oid, requester_name, scopes, scope_version, state,
       state_since, evidence, created_at, expires_at)
    select 'CR-' || row_number() over (order by id), 1, id, '${product}', id, 'oid-1', 'Somebody', '{Mail.Read}', 'v1', 'open',
      now(), 'none', now(), now() + interval '14 days' from tenants`,
  `insert into connections
      (id, version, tenant, product, target, address, sign_in_as, requester_tenant, requester_oid, requester_name, state,
       state_since, user_level, user_level_since, request, checks, active_at, grant_known_at, created_at, updated_at)
    select 'connection-' || n, 1, ${tenant}, '${product}', 'own', 'm' || n || '@example.com', 'm' || n || '@example.com',
      ${tenant}, 'oid-' || n, 'Somebody', state, at, case when is_active then 'signed_in' else 'missing' end, at,
      case when state = 'needs_admin' then 'CR-' || (n - 1) / ${inEachTenant} + 1 end, 0,
      case when is_active then at end, case when is_active then at - interval '1 hour' end, at, at
    from generate_series(1, ${connections}) n
    cross join lateral (select
      (array['needs_admin', 'needs_sign_in', 'propagating', 'cancelled'])[case when n % 10 < 6 then null else n % 10 - 5 end] as other
    ) a
    cross join lateral (select
      coalesce(other, 'active') as state, other is null as is_active, now() - (n % 525600) * interval '1 minute' as at
    ) b`,
  'vacuum (analyze) connections, requests, tenants, applications',
];
