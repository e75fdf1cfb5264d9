import { describe, expect, it } from 'vitest';
import { aMessage, ana, contoso } from '../builders.ts';
import type { Subject } from '../subject.ts';

export function outboxContract(subject: () => Subject): void {
  const store = () => subject().opened.store;
  const jobs = async () =>
    await subject().query(
      `select id::text as id, state::text as state, extract(epoch from start_after - created_on)::int as wait
       from pgboss.job where name = 'deliver'`,
    );

  describe('outbox', () => {
    it('holds who gets which card of what, and no text', async () => {
      const before = Date.now();
      const id = await store().outbox.add(aMessage);

      const message = await store().outbox.find(id ?? '');

      expect(message).toEqual({
        id,
        to: { tenant: contoso, oid: ana.oid },
        card: 'connection',
        subject: 'connection-1',
        mode: 'new',
        createdAt: expect.any(Date),
        doneAt: null,
      });
      expect(message?.createdAt.getTime()).toBeGreaterThanOrEqual(before);
      expect(await store().outbox.find('00000000-0000-4000-8000-000000000000')).toBeNull();
    });

    it('has a job for every message, due at once', async () => {
      const id = await store().outbox.add(aMessage);

      expect(await jobs()).toEqual([{ id, state: 'created', wait: 0 }]);
    });

    it('gives an answer time to be sent by its own turn before the worker takes over', async () => {
      const id = await store().outbox.add({ ...aMessage, answer: true });

      expect(await jobs()).toEqual([{ id, state: 'created', wait: 18 }]);
    });

    it('says a thing once, also when two say it at the same time', async () => {
      const say = () => store().transact((tx) => tx.outbox.add({ ...aMessage, once: 'connection-1 active' }));

      const said = await Promise.all([say(), say()]);

      expect(said.filter((id) => id === null)).toHaveLength(1);
      expect(await jobs()).toHaveLength(1);
      expect(await store().outbox.add({ ...aMessage, once: 'connection-1 overdue' })).not.toBeNull();
      expect(await store().outbox.add(aMessage)).not.toBeNull();
      expect(await store().outbox.add(aMessage)).not.toBeNull();
    });

    it('lives on in a transaction in which a thing had been said already', async () => {
      await store().outbox.add({ ...aMessage, once: 'said' });

      const ids = await store().transact(async (tx) => [
        await tx.outbox.add({ ...aMessage, once: 'said' }),
        await tx.outbox.add(aMessage),
      ]);

      expect(ids).toEqual([null, expect.any(String)]);
    });

    it('is done once, and then nobody is asked to deliver it', async () => {
      const id = (await store().outbox.add({ ...aMessage, answer: true })) ?? '';

      const done = await Promise.all([store().outbox.done(id), store().outbox.done(id)]);

      expect(done.toSorted()).toEqual([false, true]);
      expect((await store().outbox.find(id))?.doneAt).toBeInstanceOf(Date);
      expect(await jobs()).toEqual([]);
    });

    it('keeps why a message was given up', async () => {
      const id = (await store().outbox.add(aMessage)) ?? '';

      expect(await store().outbox.done(id, 'undeliverable')).toBe(true);

      expect(await subject().query('select gave_up from outbox')).toEqual([{ gave_up: 'undeliverable' }]);
    });
  });
}
