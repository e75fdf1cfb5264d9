import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Sender } from '../jobs/sender.ts';
import type { Clock, Outbox } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';

/**
 * How long the turn has to send its own answer before the worker takes over. Teams gives a turn 15 seconds and a send is
 * given up after as long (facts/teams-bot.md): sooner, both would send it.
 */
const answerFallbackSeconds = 18;

/** `db` must be a transaction: row and job are written together or not at all. */
export function outbox(db: Kysely<Tables>, send: Sender, now: Clock): Outbox {
  return {
    async add({ to, card, subject, mode, answer = false, once = null }) {
      const id = randomUUID();
      const added = await db
        .insertInto('outbox')
        .values({ id, tenant: to.tenant, oid: to.oid, card, subject, mode, once, created_at: now() })
        .onConflict((key) => key.column('once').where('once', 'is not', null).doNothing())
        .executeTakeFirst();
      if (added.numInsertedOrUpdatedRows !== 1n) return null;
      await send.deliver(id, answer ? answerFallbackSeconds : 0);
      return id;
    },
    async find(id) {
      const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return null;
      const { tenant, oid, card, subject, mode, created_at, done_at } = row;
      return { id, to: { tenant, oid }, card, subject, mode, createdAt: created_at, doneAt: done_at };
    },
    async done(id, gaveUp) {
      const written = await db
        .updateTable('outbox')
        .set({ done_at: now(), gave_up: gaveUp ?? null })
        .where('id', '=', id)
        .where('done_at', 'is', null)
        .executeTakeFirst();
      if (written.numUpdatedRows !== 1n) return false;
      await send.dropDelivery(id);
      return true;
    },
  };
}
