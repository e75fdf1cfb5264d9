import type { Dependencies } from './dependencies.ts';
import type { Messenger, OutboxMessage } from './ports.ts';

/** Brings what the outbox holds to people. May run twice for one message; a done one is left alone. */
export function createDeliver({ store, log }: Dependencies) {
  return async function deliver(messenger: Messenger, id: string): Promise<void> {
    const message = await store.outbox.find(id);
    if (!message || message.doneAt) return;
    const result = await messenger.deliver(message);
    const { card, subject } = message;
    if (result === 'sent') {
      await store.outbox.done(id);
      log.info({ outbox: id, card, subject }, 'message delivered');
      return;
    }
    log.warn({ outbox: id, card, subject }, 'message could not be delivered');
    await store.transact(async (tx) => {
      if (await tx.outbox.done(id, 'undeliverable')) await passOnInstead(message);

      /** An approver who left Teams must not leave the requester waiting: the text to pass on takes the card's place. */
      async function passOnInstead({ mode }: OutboxMessage): Promise<void> {
        if (card !== 'approval-request' || mode !== 'new') return;
        const request = await tx.requests.find(subject);
        if (request?.state !== 'open') return;
        const once = `pass-on:${subject}:${request.version}`;
        await tx.outbox.add({ to: request.requester, card: 'pass-on', subject, mode: 'new', once });
      }
    });
  };
}
