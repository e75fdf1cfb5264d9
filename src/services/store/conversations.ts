import { type Kysely, sql } from 'kysely';
import type { Conversations } from '../journeys/ports.ts';
import { json } from './json.ts';
import type { Tables } from './schema.ts';

export function conversations(db: Kysely<Tables>): Conversations {
  return {
    async find(tenant, oid) {
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('oid', '=', oid)
        .executeTakeFirst();
      if (!row) return null;
      const { welcomed_at, seen_at, ...conversation } = row;
      return { ...conversation, welcomedAt: welcomed_at, seenAt: seen_at };
    },
    async refresh({ tenant, oid, name, locale, reference, state, seenAt }) {
      const change = { name, locale, reference: json(reference), state, seen_at: seenAt };
      await db
        .insertInto('conversations')
        .values({ tenant, oid, ...change })
        .onConflict((key) =>
          key
            .columns(['tenant', 'oid'])
            // Button presses often come without a locale: what is known stays.
            .doUpdateSet({ ...change, locale: sql`coalesce(excluded.locale, conversations.locale)` })
            // Two activities at once: the later one counts, whichever is written last.
            .whereRef('excluded.seen_at', '>=', 'conversations.seen_at'),
        )
        .execute();
    },
    async mark(tenant, oid, state) {
      await db
        .updateTable('conversations')
        .set({ state })
        .where('tenant', '=', tenant)
        .where('oid', '=', oid)
        .execute();
    },
    async markWelcomed(tenant, oid, at) {
      const written = await db
        .updateTable('conversations')
        .set({ welcomed_at: at })
        .where('tenant', '=', tenant)
        .where('oid', '=', oid)
        .where('welcomed_at', 'is', null)
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },
  };
}
