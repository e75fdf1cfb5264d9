import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Cards } from '../../cards/render.ts';
import type { Config } from '../../services/config.ts';
import type { Journeys } from '../../services/journeys/journeys.ts';
import type { Clock, Log, Messenger, OutboxMessage, Store } from '../../services/journeys/ports.ts';
import type { SubjectCard } from '../../services/journeys/telling/present.ts';
import type { Reader } from '../../services/text/index.ts';
import { isTrustedServiceUrl } from '../adapter.ts';
import { askedOn } from '../follow-up/asked-on.ts';
import { createLateEdits } from './late-edits.ts';
import { withOwnViews } from './own-view.ts';
import { createRetire, movedOn } from './retire.ts';
import { editCard, type Rendered, SendTimeout, sendCard } from './send.ts';
import { sendFailure } from './undeliverable.ts';

interface Parts {
  readonly adapter: CloudAdapter;
  readonly config: Pick<Config, 'bot' | 'cloud'>;
  readonly store: Pick<Store, 'conversations' | 'order' | 'outbox' | 'sentCards'>;
  readonly journeys: Pick<Journeys, 'present' | 'meet'>;
  readonly cards: Cards;
  readonly clock: Clock;
  readonly log: Log;
  /** How many milliseconds Teams has to answer an edit. */
  readonly patience?: number;
}

/** Writes to people in their own chat, outside of a turn. */
export function createMessenger(parts: Parts): Messenger {
  const { adapter, config, store, journeys, cards, clock, log, patience } = parts;
  const lateEdits = createLateEdits();

  async function deliver(message: OutboxMessage): ReturnType<Messenger['deliver']> {
    const { tenant, oid } = message.to;
    const chat = await store.conversations.find(tenant, oid);
    if (chat?.state !== 'active') return 'undeliverable';
    const reference = chat.reference as Partial<ConversationReference>;
    if (!isTrustedServiceUrl(config, reference.serviceUrl)) return 'undeliverable';
    if (message.card === 'notice') return inChatOf(message, reference, (context) => replace(context, message, chat));
    const drawn = await store.order.next();
    const found = await journeys.present.present(message.card as SubjectCard, message.subject, message.to);
    if (!found) return 'undeliverable';
    const facts = (await isAskedAgain(message)) ? { ...found, isReminder: true } : found;
    const forAll = cards.render(message.card, facts, chat);
    const rendered = message.card === 'channel-question' ? await forEachReader(forAll, message.subject) : forAll;
    return inChatOf(message, reference, (context) => send(context, message, { ...rendered, drawn }, chat));
  }

  async function inChatOf(
    { to: { tenant, oid } }: OutboxMessage,
    reference: Partial<ConversationReference>,
    work: (context: TurnContext) => Promise<'sent' | 'overtaken'>,
  ): ReturnType<Messenger['deliver']> {
    try {
      let outcome: 'sent' | 'overtaken' = 'sent';
      await adapter.continueConversationAsync(config.bot.appId, reference, async (context) => {
        outcome = await work(context);
      });
      return outcome;
    } catch (error) {
      if (sendFailure(error) !== 'person_gone') throw error;
      await journeys.meet.refused(tenant, oid, (error as Error).message);
      return 'undeliverable';
    }
  }

  /** An old card whose turn had no time to retire it; its subject is the message. */
  async function replace(context: TurnContext, message: OutboxMessage, reader: Reader): Promise<'sent'> {
    if (await redrawn(message.to, message.subject)) return 'sent';
    await edited(context, message, movedOn(cards, reader), message.subject);
    return 'sent';
  }

  /** Told apart from the first at once, though it asks for the same. */
  async function isAskedAgain({ to, card, subject, mode }: OutboxMessage): Promise<boolean> {
    if (mode !== 'new' || !(card === 'approval-request' || card === 'channel-question')) return false;
    return Boolean(await store.sentCards.find(to.tenant, to.oid, card, subject));
  }

  async function forEachReader(forAll: Rendered, subject: string): Promise<Rendered> {
    const readers = await journeys.present.channelViewers(subject);
    const chats = await Promise.all(readers.map(({ tenant, oid }) => store.conversations.find(tenant, oid)));
    const ids = chats.map((known) => (known?.reference as Partial<ConversationReference> | undefined)?.user?.id);
    return withOwnViews(forAll, subject, ids);
  }

  async function send(
    context: TurnContext,
    message: OutboxMessage,
    { drawn, ...rendered }: Rendered & { readonly drawn: number },
    reader: Reader,
  ): Promise<'sent' | 'overtaken'> {
    const { to, card, subject } = message;
    const newest = () => store.sentCards.find(to.tenant, to.oid, card, subject);
    const shown = message.mode === 'edit' ? await newest() : null;
    // A tap has just put another card there.
    if (shown === '') return 'overtaken';
    if (shown) {
      const isEdited = await edited(context, message, rendered, shown);
      // Whoever took its place retired it, maybe before this edit arrived: the last edit of an old card is one that retires it.
      if ((await newest()) !== shown) {
        if (!(await redrawn(to, shown))) await retire(context, to, shown, reader);
        return 'overtaken';
      }
      if (isEdited) return 'sent';
    }
    const activityId = await sendCard(context, rendered);
    if (!activityId) return 'sent';
    const before = await store.sentCards.remember({ ...to, card, subject, activityId, drawn });
    const asked = askedOn({ card, facts: null, subject }, rendered.card);
    await store.conversations.asks(to.tenant, to.oid, asked && { ...asked, turn: null }, clock());
    if (before) await retire(context, to, before, reader);
    return 'sent';
  }

  /** A tap gave the message to another card, over which this one may just have been drawn: that one is drawn once more. */
  async function redrawn(to: OutboxMessage['to'], id: string): Promise<boolean> {
    const shown = await store.sentCards.shownIn(to.tenant, to.oid, id);
    if (shown) await store.outbox.add({ to, ...shown, mode: 'edit' });
    return shown !== null;
  }

  async function edited(
    context: TurnContext,
    message: OutboxMessage,
    rendered: Rendered,
    id: string,
  ): Promise<boolean> {
    const which = `${context.activity.conversation.id}/${id}`;
    lateEdits.refuseWhileOnItsWay(which);
    try {
      await editCard(context, rendered, id, patience);
      return true;
    } catch (error) {
      if (error instanceof SendTimeout) lateEdits.watch(which, error.answered, () => mend(message, id));
      if (sendFailure(error) !== 'message_gone') throw error;
      return false;
    }
  }

  /** An edit came late: whatever was put in its place meanwhile is put there once more. */
  async function mend({ id: outbox, to, card, subject }: OutboxMessage, edited: string): Promise<void> {
    try {
      if ((await store.sentCards.find(to.tenant, to.oid, card, subject)) !== edited) {
        if (!(await redrawn(to, edited))) await retireAgain(to, edited);
      }
      // What is not done yet is drawn anew by itself.
      else if ((await store.outbox.find(outbox))?.doneAt) await store.outbox.add({ to, card, subject, mode: 'edit' });
    } catch (error) {
      log.warn({ outbox, card, subject, reason: (error as Error).message }, 'a late edit could not be mended');
    }
  }

  async function retireAgain(to: OutboxMessage['to'], id: string): Promise<void> {
    const { tenant, oid } = to;
    const chat = await store.conversations.find(tenant, oid);
    if (chat?.state !== 'active') return;
    const reference = chat.reference as Partial<ConversationReference>;
    await adapter.continueConversationAsync(config.bot.appId, reference, (context) => retire(context, to, id, chat));
  }

  const { retire } = createRetire({ cards, store, log });

  return { deliver };
}
