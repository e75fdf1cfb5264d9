import type { ApprovalRequest } from '../../consent/model.ts';
import { askingCards, redrawWaiting } from '../common/move.ts';
import type { Repositories } from '../ports.ts';

/** Drawing a card makes its links anew: those that ask, and those of all who wait, once for `once`. Nobody is written to. */
export async function renewLinks(tx: Repositories, request: ApprovalRequest, once: string): Promise<void> {
  const { number: subject } = request;
  let isFirst = true;
  for (const card of askingCards) {
    for (const { tenant, oid } of await tx.sentCards.holders(card, subject)) {
      // What stands in no message has no link that grows old.
      if (!(await tx.sentCards.find(tenant, oid, card, subject))) continue;
      const message = { to: { tenant, oid }, card, subject, mode: 'edit' } as const;
      const added = await tx.outbox.add(isFirst ? { ...message, once } : message);
      if (!added) return;
      isFirst = false;
    }
  }
  await redrawWaiting(tx, request);
}
