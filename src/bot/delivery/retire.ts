import type { TurnContext } from 'botbuilder';
import type { Cards } from '../../cards/render.ts';
import type { Log } from '../../services/journeys/ports.ts';
import type { Reader } from '../../services/text/index.ts';
import { editCard } from './send.ts';

/**
 * Puts a short word in the place of a card that a newer message took over: one live card per subject, and no old buttons.
 * Never fails: the newer message is what counts.
 */
export function createRetire(cards: Cards, log: Log) {
  return async function retire(context: TurnContext, activityId: string, reader: Reader): Promise<void> {
    try {
      await editCard(context, cards.render('notice', { key: 'moved_on', values: {} }, reader), activityId);
    } catch (error) {
      log.info({ reason: (error as Error).message }, 'an older card could not be retired');
    }
  };
}
