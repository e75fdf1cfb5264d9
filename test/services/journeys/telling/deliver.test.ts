import { describe, expect, it } from 'vitest';
import type { Dependencies } from '../../../../src/services/journeys/dependencies.ts';
import type { OutboxMessage } from '../../../../src/services/journeys/ports.ts';
import { createDeliver } from '../../../../src/services/journeys/telling/deliver.ts';
import { silentLog } from '../../../support/silent-log.ts';

const message = (id: string, changed: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id,
  to: { tenant: 'contoso', oid: 'anna' },
  card: 'approval-request',
  subject: 'one',
  mode: 'new',
  createdAt: new Date(0),
  doneAt: null,
  ...changed,
});

/** Deliveries that end only when they are told to. */
function deliveries(...messages: readonly OutboxMessage[]) {
  const begun: string[] = [];
  const done: string[] = [];
  const ends = new Map(messages.map(({ id }) => [id, Promise.withResolvers<'sent'>()]));
  const outbox = {
    find: async (id: string) => {
      const found = messages.find((each) => each.id === id);
      return found ? { ...found, doneAt: done.includes(id) ? new Date(1) : null } : null;
    },
    done: async (id: string) => done.push(id) > 0,
  };
  const sentCards = { find: async () => null };
  const deliver = createDeliver({ store: { outbox, sentCards }, log: silentLog } as unknown as Dependencies);
  const messenger = {
    deliver: ({ id }: OutboxMessage) => {
      begun.push(id);
      return ends.get(id)?.promise ?? Promise.resolve('sent' as const);
    },
  };
  const all = messages.map(({ id }) => deliver(messenger, id).catch(() => undefined));
  return {
    begun,
    done,
    /** Lets one delivery end, and everything that only waited for it begin. */
    async ends(id: string, failure?: Error) {
      const end = ends.get(id);
      if (failure) end?.reject(failure);
      else end?.resolve('sent');
      await new Promise((resolve) => setImmediate(resolve));
    },
    settled: async () => void (await Promise.all(all)),
  };
}

describe('delivering', () => {
  it('an edit waits for the new message of its card, or the new one would stay as it was', async () => {
    const play = deliveries(
      message('new'),
      message('edit', { mode: 'edit' }),
      message('other', { mode: 'edit', subject: 'two' }),
    );
    await play.ends('nothing yet');
    expect(play.begun.toSorted()).toEqual(['new', 'other']);
    await play.ends('new');
    expect(play.begun.at(-1)).toBe('edit');
    expect(play.done).toEqual(['new']);
  });

  it('new messages go out one by one in each chat, and a chat that is slow holds up nobody else', async () => {
    const play = deliveries(
      message('first'),
      message('second', { subject: 'two' }),
      message('to ben', { to: { tenant: 'contoso', oid: 'ben' } }),
    );
    await play.ends('nothing yet');
    expect(play.begun.toSorted()).toEqual(['first', 'to ben']);
    await play.ends('first');
    expect(play.begun.at(-1)).toBe('second');
  });

  it('a message whose job was handed out again while it was on its way is sent once (S34)', async () => {
    const slow = message('slow');
    const play = deliveries(slow, slow);
    await play.ends('nothing yet');
    await play.ends('slow');
    await play.settled();
    expect([play.begun, play.done]).toEqual([['slow'], ['slow']]);
  });

  it('a failure holds nobody up, and is not marked done', async () => {
    const play = deliveries(message('broken'), message('edit', { mode: 'edit' }));
    await play.ends('broken', new Error('refused'));
    await play.ends('edit');
    await play.settled();
    expect([play.begun, play.done]).toEqual([['broken', 'edit'], ['edit']]);
  });
});
