import { type Kysely, type Selectable, sql } from 'kysely';
import type { Conversation, Conversations } from '../journeys/ports.ts';
import { json } from './json.ts';
import { nameWords } from './name-key.ts';
import type { Tables } from './schema.ts';

export function conversations(db: Kysely<Tables>): Conversations {
  const ofTenant = (tenant: string) => db.selectFrom('conversations').selectAll().where('tenant', '=', tenant);
  return {
    async find(tenant, oid) {
      const row = await ofTenant(tenant).where('oid', '=', oid).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async byAddress(tenant, address) {
      const has = sql<boolean>`addresses @> ${[address.toLowerCase()]}::text[]`;
      const row = await ofTenant(tenant).where(has).orderBy('seen_order', 'desc').limit(1).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async named(name, within, limit) {
      const words = nameWords(name);
      if (words.length === 0) return [];
      const called = db
        .selectFrom('conversations')
        .selectAll()
        .where(sql<boolean>`name_words @> ${words}::text[]`)
        .where(sql<boolean>`(${within}::text is null or tenant = ${within}::text)`);
      return (await called.orderBy('seen_order', 'desc').orderBy('oid').limit(limit).execute()).map(fromRow);
    },
    async refresh({ tenant, oid, name, locale, localeFrom, zone, addresses, reference, state, seenAt }, order) {
      const language = { locale, locale_from: localeFrom };
      const change = {
        name,
        name_words: nameWords(name),
        ...language,
        zone,
        addresses: [...addresses],
        reference: json(reference),
        state,
        seen_at: seenAt,
        seen_order: order,
      };
      await db
        .insertInto('conversations')
        .values({ tenant, oid, ...change })
        .onConflict((key) =>
          key
            .columns(['tenant', 'oid'])
            .doUpdateSet({
              ...change,
              // A choice is changed by another choice alone. Button presses often come without a locale: what is known stays.
              locale: sql`case when ${chosen} then conversations.locale else coalesce(excluded.locale, conversations.locale) end`,
              locale_from: sql`case when ${chosen} then conversations.locale_from else excluded.locale_from end`,
              // The roster does not always answer: an address that was known once stays.
              addresses: sql`case when excluded.addresses = '{}' then conversations.addresses else excluded.addresses end`,
            })
            // Two activities at once: the later one counts, whichever is written last.
            .whereRef('excluded.seen_order', '>=', 'conversations.seen_order'),
        )
        .execute();
    },
    async choose(tenant, oid, locale) {
      await db
        .updateTable('conversations')
        .set({ locale, locale_from: 'choice' })
        .where('tenant', '=', tenant)
        .where('oid', '=', oid)
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
    async lastAsked(tenant, oid) {
      const row = await db
        .selectFrom('conversations')
        .select(['asked', 'asked_at'])
        .where('tenant', '=', tenant)
        .where('oid', '=', oid)
        .executeTakeFirst();
      return row?.asked && row.asked_at ? { ...row.asked, at: row.asked_at } : null;
    },
    async asks(tenant, oid, asked, at) {
      await db
        .updateTable('conversations')
        .set({ asked: asked && json(asked), asked_at: at })
        .where('tenant', '=', tenant)
        .where('oid', '=', oid)
        .execute();
    },
    async answered(tenant, oid, message) {
      await db
        .updateTable('conversations')
        .set({ answered: sql`(${[message]}::text[] || answered)[1:10]` })
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

const chosen = sql`conversations.locale_from = 'choice'`;

const fromRow = ({
  welcomed_at,
  seen_at,
  seen_order: _,
  locale_from,
  asked: __,
  asked_at: ___,
  name_words: ____,
  ...row
}: Selectable<Tables['conversations']>): Conversation => ({
  ...row,
  localeFrom: locale_from,
  welcomedAt: welcomed_at,
  seenAt: seen_at,
});
