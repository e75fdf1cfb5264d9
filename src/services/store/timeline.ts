import type { Kysely } from 'kysely';
import type { Timeline } from '../journeys/ports.ts';
import { json } from './json.ts';
import type { Tables } from './schema.ts';

export function timeline(db: Kysely<Tables>): Timeline {
  return {
    async add({ at, tenant, subject, kind, actor, detail }) {
      await db
        .insertInto('timeline')
        .values({ at, tenant, subject, kind, actor, detail: json(detail) })
        .execute();
    },
    async ofTenant(tenant, limit) {
      // Newest first; events of one instant in the order they were written.
      return await db
        .selectFrom('timeline')
        .select(['at', 'tenant', 'subject', 'kind', 'actor', 'detail'])
        .where('tenant', '=', tenant)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
    },
  };
}
