import { type Kysely, sql } from 'kysely';
import type { SentCard, SentCards } from '../journeys/ports.ts';
import type { Tables } from './schema.ts';

type Holder = Pick<SentCard, 'tenant' | 'oid'>;

/**
 * Keeps the message of each card, subject and person that was drawn last: an older copy is never edited again.
 * `db` must be a transaction to remember: of two messages at once, one takes the other's place.
 */
export function sentCards(db: Kysely<Tables>): SentCards {
  const ofPerson = ({ tenant, oid }: Holder) =>
    db.selectFrom('sent_cards').where('tenant', '=', tenant).where('oid', '=', oid);
  const cardOf = (holder: Holder, card: SentCard['card'], subject: string) =>
    ofPerson(holder).where('subject', '=', subject).where('card', '=', card);
  const ofRequest = (number: string) =>
    db.updateTable('sent_cards').where('subject', '=', number).where('card', '=', 'approval-request');
  /** A tap may put another card into a message: the one that stood there is shown nowhere now, and moves on with its next message. */
  async function leaveToIt({ tenant, oid, card, subject, activityId, drawn }: SentCard): Promise<void> {
    await db
      .updateTable('sent_cards')
      .set({ activity_id: '' })
      .where('activity_id', '=', activityId)
      .where('tenant', '=', tenant)
      .where('oid', '=', oid)
      .where('drawn_order', '<=', drawn)
      .where((row) => row.or([row('card', '<>', card), row('subject', '<>', subject)]))
      .execute();
  }

  return {
    async remember({ tenant, oid, card, subject, activityId, drawn }) {
      const before = await cardOf({ tenant, oid }, card, subject)
        .select(['activity_id', 'drawn_order'])
        .forUpdate()
        .executeTakeFirst();
      const message = { activity_id: activityId, drawn_order: drawn, at: sql<Date>`clock_timestamp()` };
      await db
        .insertInto('sent_cards')
        .values({ tenant, oid, card, subject, ...message, reason: null })
        .onConflict((key) =>
          key
            .columns(['subject', 'card', 'tenant', 'oid'])
            .doUpdateSet(message)
            .whereRef('excluded.drawn_order', '>=', 'sent_cards.drawn_order'),
        )
        .execute();
      if (activityId) await leaveToIt({ tenant, oid, card, subject, activityId, drawn });
      if (!before || before.activity_id === activityId) return null;
      return (Number(before.drawn_order) <= drawn ? before.activity_id : activityId) || null;
    },
    async find(tenant, oid, card, subject) {
      const row = await cardOf({ tenant, oid }, card, subject).select('activity_id').executeTakeFirst();
      return row?.activity_id ?? null;
    },
    async shownIn(tenant, oid, activityId) {
      const row = await ofPerson({ tenant, oid })
        .select(['card', 'subject'])
        .where('activity_id', '=', activityId)
        .executeTakeFirst();
      return row ?? null;
    },
    async holders(card, subject) {
      return await db
        .selectFrom('sent_cards')
        .select(['tenant', 'oid'])
        .where('subject', '=', subject)
        .where('card', '=', card)
        .orderBy('at')
        .execute();
    },
    async keepReason({ tenant, oid }, number, reason) {
      await ofRequest(number).set({ reason }).where('tenant', '=', tenant).where('oid', '=', oid).execute();
    },
    async keptReason(holder, number) {
      const row = await cardOf(holder, 'approval-request', number).select('reason').executeTakeFirst();
      return row?.reason ?? null;
    },
    async forgetReasons(number) {
      await ofRequest(number).set({ reason: null }).where('reason', 'is not', null).execute();
    },
  };
}
