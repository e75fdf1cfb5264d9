import { describe, expect, it } from 'vitest';
import type { Repositories } from '../../../../src/services/journeys/ports.ts';
import { aConnection, aMessage, aRequest, contoso, noon } from '../builders.ts';
import type { Subject } from '../subject.ts';

export function transactionsContract(subject: () => Subject): void {
  const store = () => subject().opened.store;
  const count = async (table: string) => (await subject().query(`select 1 from ${table}`)).length;

  describe('a transaction', () => {
    it('keeps the row, the message and the jobs together', async () => {
      await store().transact(async (tx) => {
        await tx.connections.insert(aConnection());
        await tx.outbox.add(aMessage);
        await tx.jobs.checkConnection(aConnection(), new Date());
      });

      expect([await count('connections'), await count('outbox'), await count('pgboss.job')]).toEqual([1, 1, 2]);
    });

    it('leaves nothing behind when it fails: no row, no message, no job', async () => {
      const failed = store().transact(async (tx) => {
        await tx.connections.insert(aConnection());
        await tx.tokens.keep('connection-1', 'secret');
        await tx.outbox.add(aMessage);
        await tx.jobs.checkConnection(aConnection(), new Date());
        throw new Error('changed its mind');
      });

      await expect(failed).rejects.toThrow('changed its mind');
      for (const table of ['connections', 'tokens', 'outbox', 'pgboss.job']) expect(await count(table)).toBe(0);
    });

    it('sees what it wrote, and gives what the work gives', async () => {
      const found = await store().transact(async (tx) => {
        await tx.connections.insert(aConnection());
        return await tx.connections.find('connection-1');
      });

      expect(found).toEqual(aConnection());
    });

    it('can be tried again after a conflict, which kept nothing', async () => {
      await store().requests.insert(aRequest({ number: 'CR-1' }));
      const ask = () =>
        store().transact(async (tx) => {
          const open = await tx.requests.findOpen(contoso, 'ctouch-pro');
          await tx.connections.insert(aConnection());
          if (!open) await tx.requests.insert(aRequest({ number: 'CR-2' }));
          return open?.number;
        });
      const blind = store().transact(async (tx) => {
        await tx.connections.insert(aConnection());
        await tx.requests.insert(aRequest({ number: 'CR-2' }));
      });

      await expect(blind).rejects.toMatchObject({ code: 'request_open' });

      expect(await ask()).toBe('CR-1');
    });

    it('refuses the outer store inside, in every way it can be used', async () => {
      const misuses: (() => Promise<unknown>)[] = [
        () => store().connections.find('connection-1'),
        () => store().connections.save(aConnection(), 1),
        () => store().requests.nextNumber(),
        () => store().outbox.add(aMessage),
        () => store().tenants.remember(contoso, null, null),
        () => store().jobs.checkConnection(aConnection(), noon),
        () => store().transact(async () => undefined),
      ];
      for (const misuse of misuses) {
        const inside = store().transact(async () => void (await misuse()));

        await expect(inside).rejects.toMatchObject({ name: 'TransactionMisuse', code: 'outer_store_inside' });
      }
    });

    it('leaves the outer store free for others at the same time', async () => {
      const waiting = Promise.withResolvers<void>();
      const inside = store().transact(async (tx) => {
        await waiting.promise;
        await tx.connections.insert(aConnection());
      });
      const outside = store().connections.find('connection-1');
      waiting.resolve();

      await inside;

      expect(await outside).toSatisfy((found) => found === null || found.id === 'connection-1');
    });

    it('refuses its repositories after its end', async () => {
      let escaped: Repositories | null = null;
      await store().transact(async (tx) => {
        escaped = tx;
      });
      const late = escaped as Repositories | null;

      await expect(late?.connections.find('connection-1')).rejects.toMatchObject({ code: 'transaction_over' });
      await expect(late?.jobs.checkConnection(aConnection(), noon)).rejects.toMatchObject({
        code: 'transaction_over',
      });
    });

    it('does not hold back what was begun inside and lives on after its end', async () => {
      const over = Promise.withResolvers<void>();
      let afterwards: Promise<unknown> = Promise.resolve();
      await store().transact(async () => {
        afterwards = over.promise.then(() => store().connections.find('connection-1'));
      });
      over.resolve();

      expect(await afterwards).toBeNull();
    });
  });
}
