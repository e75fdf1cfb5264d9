import type { TurnContext } from 'botbuilder';
import type { Cards } from '../../cards/render.ts';
import type { Log, OutboxMessage, Store } from '../../services/journeys/ports.ts';
import type { Reader } from '../../services/text/index.ts';
import { editCard, type Rendered, SendTimeout } from './send.ts';
import { sendFailure } from './undeliverable.ts';

interface Parts {
  readonly cards: Cards;
  readonly store: Pick<Store, 'outbox'>;
  readonly log: Log;
}

type Owner = OutboxMessage['to'];

/** Whoever just got an answer is not kept waiting for an old card any longer than this. */
const patience = 1_500;

/** The short word that takes the place of a card that a newer message took over. */
export const movedOn = (cards: Cards, reader: Reader): Rendered =>
  cards.render('notice', { key: 'moved_on', values: {} }, reader);

/** Puts that word there: one live card per subject, and no old buttons. Never fails: the newer message is what counts. */
export function createRetire({ cards, store, log }: Parts) {
  /** At once; where Teams is slow or refuses it for now, the outbox does it later. */
  async function retire(context: TurnContext, to: Owner, activityId: string, reader: Reader): Promise<void> {
    try {
      await editCard(context, movedOn(cards, reader), activityId, patience);
    } catch (error) {
      log.info({ reason: (error as Error).message }, 'an older card could not be retired');
      if (sendFailure(error) !== 'again') return;
      await retireLater(to, activityId);
      // It may arrive after whatever was put there meanwhile.
      if (error instanceof SendTimeout) void error.answered.then(() => retireLater(to, activityId));
    }
  }

  /** By the outbox: whoever waits for the end of this turn does not wait for it. */
  async function retireLater({ tenant, oid }: Owner, activityId: string): Promise<void> {
    try {
      await store.outbox.add({ to: { tenant, oid }, card: 'notice', subject: activityId, mode: 'edit' });
    } catch (error) {
      log.warn({ reason: (error as Error).message }, 'an older card stays as it is');
    }
  }

  return { retire, retireLater };
}
