import type { Kysely } from 'kysely';
import type { SignInAttempts } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';

export function attempts(db: Kysely<Tables>): SignInAttempts {
  return {
    async insert(attempt) {
      const { hash, kind, tenant, subject, nonce, verifier, watch, outcome } = attempt;
      const { cookieHash: cookie_hash, ticketHash: ticket_hash, expiresAt: expires_at } = attempt;
      await db
        .insertInto('attempts')
        .values({ hash, kind, tenant, subject, nonce, verifier, watch, cookie_hash, ticket_hash, expires_at, outcome })
        .execute();
    },
    async find(hash) {
      const row = await db.selectFrom('attempts').selectAll().where('hash', '=', hash).executeTakeFirst();
      if (!row) return null;
      const { cookie_hash, ticket_hash, expires_at, ...attempt } = row;
      return { ...attempt, cookieHash: cookie_hash, ticketHash: ticket_hash, expiresAt: expires_at };
    },
    async finish(hash, outcome) {
      const written = await db
        .updateTable('attempts')
        // What belonged to the trip is of no use any more.
        .set({ outcome, nonce: '', verifier: '' })
        .where('hash', '=', hash)
        .where('outcome', 'is', null)
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },
    async dropExpired(before) {
      await db.deleteFrom('attempts').where('expires_at', '<', before).execute();
    },
  };
}
