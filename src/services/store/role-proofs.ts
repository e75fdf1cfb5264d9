import type { Kysely } from 'kysely';
import type { RoleProofs } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';

export function roleProofs(db: Kysely<Tables>): RoleProofs {
  return {
    async keep({ person, roles, at }) {
      const proof = { name: person.name, roles: [...roles], at };
      await db
        .insertInto('role_proofs')
        .values({ tenant: person.tenant, oid: person.oid, ...proof })
        .onConflict((key) =>
          key
            .columns(['tenant', 'oid'])
            .doUpdateSet(proof)
            // Two sign-ins at once: the later one counts, whichever is written last.
            .whereRef('excluded.at', '>=', 'role_proofs.at'),
        )
        .execute();
    },
    async find(tenant, oid) {
      const row = await db
        .selectFrom('role_proofs')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('oid', '=', oid)
        .executeTakeFirst();
      return row ? { person: { tenant, oid, name: row.name }, roles: row.roles, at: row.at } : null;
    },
    async dropOlder(before) {
      await db.deleteFrom('role_proofs').where('at', '<', before).execute();
    },
  };
}
