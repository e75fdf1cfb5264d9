import { type Kysely, type Selectable, sql, type Updateable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Approver, Tenant } from '../consent/model.ts';
import type { Tenants } from '../journeys/ports.ts';
import { nameKey } from './name-key.ts';
import type { Tables, TenantRow } from './schema.ts';

export function tenants(db: Kysely<Tables>): Tenants {
  const know = async (id: string) => {
    await db
      .insertInto('tenants')
      .values({ id })
      .onConflict((key) => key.column('id').doNothing())
      .execute();
  };

  /** Makes the tenant known with this, or says it of one that is known. */
  const set = async (id: string, change: Omit<Updateable<TenantRow>, 'id'>) => {
    await db
      .insertInto('tenants')
      .values({ id, ...change })
      .onConflict((key) => key.column('id').doUpdateSet(change))
      .execute();
  };

  const find = async (id: string): Promise<Tenant | null> => {
    // Asked by nearly every turn, several times: one way to the database and back.
    const tenant = await db
      .selectFrom('tenants')
      .selectAll()
      .select((of) => [
        jsonArrayFrom(
          of.selectFrom('tenant_domains').select('domain').whereRef('tenant', '=', 'tenants.id').orderBy('seen_order'),
        ).as('domains'),
        jsonArrayFrom(
          of
            .selectFrom('approvers')
            .selectAll('approvers')
            .whereRef('tenant', '=', 'tenants.id')
            .orderBy('since')
            .orderBy('oid'),
        ).as('approvers'),
      ])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!tenant) return null;
    const { domains, approvers } = tenant;
    const { policy: is, policy_from: from, policy_at: at, policy_since: since, policy_low: low } = tenant;
    const more = { ...(low && { low }), ...(tenant.policy_custom_too && { customToo: true }) };
    return {
      id,
      name: tenant.name ?? domains[0]?.domain ?? null,
      domains: domains.map(({ domain }) => domain),
      reach: tenant.reach,
      managedPerUser: tenant.managed_per_user,
      policy: is && from && at && since ? { is, from, at, since, ...more } : null,
      approvers: approvers.map(({ since, ...approver }) => approverOf({ ...approver, since: new Date(since) })),
    };
  };

  return {
    async readable(own, after, limit) {
      const granted = db
        .selectFrom('applications')
        .select('tenant')
        .where('product', '=', own)
        .where('level', '=', 'granted');
      const readable = db
        .selectFrom('tenants')
        .select('id')
        .where((is) => is.or([is('reach', '<>', 'outcomes'), is('id', 'in', granted)]))
        .where('id', '>', after);
      return (await readable.orderBy('id').limit(limit).execute()).map(({ id }) => id);
    },
    setReach: (id, reach) => set(id, { reach }),
    setCalled: (id, name) => set(id, { name_key: nameKey(name) }),
    setManagedPerUser: (id, managed) => set(id, { managed_per_user: managed }),
    setPolicy: (id, { is, from, at, since, low, customToo = false }) =>
      set(id, {
        policy: is,
        policy_from: from,
        policy_at: at,
        policy_since: since,
        policy_low: low ? [...low] : null,
        policy_custom_too: customToo,
      }),
    find,
    async findByDomain(domain) {
      const row = await db
        .selectFrom('tenant_domains')
        .select('tenant')
        .where('domain', '=', domain.toLowerCase())
        .executeTakeFirst();
      return row ? await find(row.tenant) : null;
    },
    async called(names, { beginning, within, limit }) {
      const keys = names.map(nameKey);
      const labels = keys.map((key) => key.replaceAll(' ', ''));
      const upTo = beginning ? sql`asked.label || ${last}` : sql`asked.label || chr(1)`;
      const { rows } = await sql<{ tenant: string; place: number }>`
        with asked as (
          select * from unnest(${keys}::text[], ${labels}::text[]) with ordinality as each (key, label, place) where key <> ''
        ), found as (
          -- Its whole words, or all of them.
          select tenants.id as tenant, place, length(name_key) as size from asked
            join tenants on name_key >= asked.key and name_key < asked.key || '!'
          union all
          select tenant, place, length(domain) from asked
            join tenant_domains on tenant_domains.label >= asked.label and tenant_domains.label < ${upTo}
        )
        select tenant, min(place)::int as place from found
          where ${within}::text is null or tenant = ${within}::text
          group by tenant order by min(size), tenant limit ${limit}`.execute(db);
      const found = await Promise.all(rows.map(({ tenant }) => find(tenant)));
      return found.flatMap((tenant, at) => (tenant ? [{ tenant, name: names[(rows[at]?.place ?? 0) - 1] ?? '' }] : []));
    },
    async newest(limit) {
      const rows = await db
        .selectFrom('tenant_domains')
        .select('tenant')
        .groupBy('tenant')
        .orderBy((each) => each.fn.max('seen_order'), 'desc')
        .limit(limit)
        .execute();
      const found = await Promise.all(rows.map(({ tenant }) => find(tenant)));
      return found.filter((tenant) => tenant !== null);
    },
    async remember(id, domain, name) {
      await know(id);
      if (name !== null)
        await db
          .updateTable('tenants')
          .set({ name, name_key: nameKey(name) })
          .where('id', '=', id)
          .execute();
      if (domain === null) return;
      // Domains move between tenants (a merger, a sale); the last one that Microsoft named counts.
      await db
        .insertInto('tenant_domains')
        .values({ domain: domain.toLowerCase(), tenant: id })
        .onConflict((key) => key.column('domain').doUpdateSet({ tenant: id }))
        .execute();
    },
    async nameApprover({ tenant, oid, name, provedRole, since }) {
      await know(tenant);
      await db
        .insertInto('approvers')
        .values({ tenant, oid, name, proved_role: provedRole, since })
        .onConflict((key) => key.columns(['tenant', 'oid']).doUpdateSet({ name, proved_role: provedRole, since }))
        .execute();
    },
    async approversBy(provedRole) {
      const rows = await db.selectFrom('approvers').selectAll().where('proved_role', '=', provedRole).execute();
      return rows.map(approverOf);
    },
    async approversBefore(before, butBy, limit) {
      const named = db.selectFrom('approvers').selectAll().where('since', '<', before);
      return (await named.where('proved_role', '<>', butBy).orderBy('since').limit(limit).execute()).map(approverOf);
    },
    async withdrawApprover(tenant, oid) {
      await db.deleteFrom('approvers').where('tenant', '=', tenant).where('oid', '=', oid).execute();
    },
  };
}

/** Behind everything that begins alike. */
const last = '\u{10ffff}';

const approverOf = ({ proved_role: provedRole, ...approver }: Selectable<Tables['approvers']>): Approver => ({
  ...approver,
  provedRole,
});
