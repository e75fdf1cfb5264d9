import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Cards } from '../../cards/render.ts';
import type { Config } from '../../services/config.ts';
import type { Journeys } from '../../services/journeys/journeys.ts';
import type { Clock, Log, Messenger, OutboxMessage, Store } from '../../services/journeys/ports.ts';
import type { SubjectCard } from '../../services/journeys/telling/present.ts';
import { isTrustedServiceUrl } from '../adapter.ts';
import { createRetire } from './retire.ts';
import { editCard, type Rendered, sendCard } from './send.ts';
import { sendFailure } from './undeliverable.ts';

interface Parts {
  readonly adapter: CloudAdapter;
  readonly config: Pick<Config, 'bot' | 'cloud'>;
  readonly store: Pick<Store, 'conversations' | 'sentCards'>;
  readonly journeys: Pick<Journeys, 'present' | 'meet'>;
  readonly cards: Cards;
  readonly clock: Clock;
  readonly log: Log;
}

/** Writes to people in their own chat, outside of a turn. */
export function createMessenger({ adapter, config, store, journeys, cards, clock, log }: Parts): Messenger {
  async function deliver(message: OutboxMessage): Promise<'sent' | 'undeliverable'> {
    const { tenant, oid } = message.to;
    const chat = await store.conversations.find(tenant, oid);
    if (chat?.state !== 'active') return 'undeliverable';
    const reference = chat.reference as Partial<ConversationReference>;
    if (!isTrustedServiceUrl(config, reference.serviceUrl)) return 'undeliverable';
    const facts = await journeys.present.present(message.card as SubjectCard, message.subject, message.to);
    if (!facts) return 'undeliverable';
    const rendered = cards.render(message.card, facts, chat.locale);
    try {
      await adapter.continueConversationAsync(config.bot.appId, reference, (context) =>
        send(context, message, rendered, chat.locale),
      );
      return 'sent';
    } catch (error) {
      if (sendFailure(error) !== 'person_gone') throw error;
      await journeys.meet.refused(tenant, oid, (error as Error).message);
      return 'undeliverable';
    }
  }

  async function send(
    context: TurnContext,
    message: OutboxMessage,
    rendered: Rendered,
    locale: string | null,
  ): Promise<void> {
    const { to, card, subject } = message;
    const shown = await store.sentCards.find(to.tenant, to.oid, card, subject);
    if (message.mode === 'edit' && shown && (await edited(context, rendered, shown))) return;
    const activityId = await sendCard(context, rendered);
    if (!activityId) return;
    await store.sentCards.remember({ ...to, card, subject, activityId, at: clock() });
    if (shown) await retire(context, shown, locale);
  }

  async function edited(context: TurnContext, rendered: Rendered, id: string): Promise<boolean> {
    try {
      await editCard(context, rendered, id);
      return true;
    } catch (error) {
      if (sendFailure(error) !== 'message_gone') throw error;
      return false;
    }
  }

  const retire = createRetire(cards, log);

  return { deliver };
}
