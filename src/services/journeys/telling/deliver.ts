import { lanes } from '../common/lanes.ts';
import { redrawWaiting } from '../common/move.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Messenger, OutboxMessage } from '../ports.ts';
import { isToldByItsRequest } from './told-by-request.ts';

/** Brings what the outbox holds to people. May run twice for one message; a done one is left alone. */
export function createDeliver({ store, catalogue, log }: Dependencies) {
  const inChat = lanes();
  const inOrder = lanes();

  /**
   * New messages to one chat go out one by one, each marked done before the next is sent: a process that is killed in
   * between repeats one message of a chat at most, and a chat that is slow holds up nobody else. An edit repeated is the
   * same edit, so edits need not wait for other messages; but they wait for those of their own card: an edit that overtook
   * the new message would move on the old one, and the new one would stay as it was.
   */
  async function deliver(messenger: Messenger, id: string): Promise<void> {
    const message = await store.outbox.find(id);
    if (!message || message.doneAt) return;
    const { to, card, subject, mode } = message;
    const chat = `${to.tenant}/${to.oid}`;
    const sent = () => send(messenger, id);
    await inOrder(`${chat}/${card}/${subject}`, () => (mode === 'new' ? inChat(chat, sent) : sent()));
  }

  async function send(messenger: Messenger, outbox: string): Promise<void> {
    // It may have waited for longer than its job lives, and the next one for it waited behind it.
    const message = await store.outbox.find(outbox);
    if (!message || message.doneAt) return;
    const { card, subject } = message;
    let outcome: Awaited<ReturnType<Messenger['deliver']>> = 'overtaken';
    while (outcome === 'overtaken') outcome = await bring(messenger, message);
    if (outcome === 'sent') {
      await store.outbox.done(outbox);
      log.info({ outbox, card, subject }, 'message delivered');
      return;
    }
    log.warn({ outbox, card, subject }, 'message could not be delivered');
    await giveUp(message);
  }

  /** A card whose message shows another one by now goes on below, where it has something of its own to say. */
  async function bring(messenger: Messenger, message: OutboxMessage): ReturnType<Messenger['deliver']> {
    const { to, card, subject, mode } = message;
    const isElsewhere = mode === 'edit' && (await store.sentCards.find(to.tenant, to.oid, card, subject)) === '';
    if (!isElsewhere) return messenger.deliver(message);
    const isTold = card === 'connection' && (await isToldByItsRequest({ store, catalogue }, subject));
    return isTold ? 'sent' : messenger.deliver({ ...message, mode: 'new' });
  }

  /**
   * An approver who left Teams, or a channel that takes no posts, must not leave the requester waiting: the text to pass on
   * takes the question's place (T18).
   */
  async function giveUp({ id, card, subject, mode }: OutboxMessage): Promise<void> {
    await store.transact(async (tx) => {
      const first = await tx.outbox.done(id, 'undeliverable');
      const asks = card === 'approval-request' || card === 'channel-question';
      if (!first || !asks || mode !== 'new') return;
      const request = await tx.requests.find(subject);
      if (request?.state !== 'open') return;
      const once = `pass-on:${subject}:${request.version}`;
      const told = await tx.outbox.add({ to: request.requester, card: 'pass-on', subject, mode: 'new', once });
      // Whose turn it is has changed with it.
      if (told) await redrawWaiting(tx, request);
    });
  }

  return deliver;
}
