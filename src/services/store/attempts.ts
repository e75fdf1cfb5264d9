import type { Kysely } from 'kysely';
import type { Clock, SignInAttempts } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';

export function attempts(db: Kysely<Tables>, now: Clock): SignInAttempts {
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
    async endAll(kind, subject) {
      const ended = now();
      await db
        .updateTable('attempts')
        .set({ expires_at: ended })
        .where('subject', '=', subject)
        .where('kind', '=', kind)
        .where('expires_at', '>', ended)
        .execute();
    },
    async dropExpired(before) {
      await db.deleteFrom('attempts').where('expires_at', '<', before).execute();
    },
  };
}
