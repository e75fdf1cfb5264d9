import type { Kysely } from 'kysely';
import type { Clock, Tickets } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';

export function tickets(db: Kysely<Tables>, now: Clock): Tickets {
  return {
    async insert({ hash, kind, tenant, subject, expiresAt }) {
      await db.insertInto('tickets').values({ hash, kind, tenant, subject, expires_at: expiresAt }).execute();
    },
    async find(hash) {
      const row = await db.selectFrom('tickets').selectAll().where('hash', '=', hash).executeTakeFirst();
      if (!row) return null;
      const { expires_at, ...ticket } = row;
      return { ...ticket, expiresAt: expires_at };
    },
    async endAll(kind, subject) {
      const ended = now();
      await db
        .updateTable('tickets')
        .set({ expires_at: ended })
        .where('subject', '=', subject)
        .where('kind', '=', kind)
        .where('expires_at', '>', ended)
        .execute();
    },
    async dropExpired(before) {
      await db.deleteFrom('tickets').where('expires_at', '<', before).execute();
    },
  };
}
