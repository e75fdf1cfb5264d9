import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/services/store/open-store.ts';
import { startPostgres } from '../../support/postgres.ts';
import { emptyServerDatabase, serverDatabase } from '../../support/shared-postgres.ts';
import { aMessage, aRequest, later, noon } from './builders.ts';
import { upgradeContract } from './contract/upgrade.ts';
import { storeContract } from './contract.ts';
import { installedOnServer } from './installed.ts';
import { serverStores } from './server-store.ts';
import { newKey, oldKey, testSettings } from './subject.ts';

describe('store on a PostgreSQL server', () => {
  storeContract(serverStores());
  upgradeContract(installedOnServer);

  it('is opened by several processes at once on an empty database', async () => {
    const where = { databaseUrl: await emptyServerDatabase() };

    const opened = await Promise.all([1, 2, 3].map(() => openStore({ where, ...testSettings })));

    const ids = await Promise.all(opened.map(({ store }) => store.transact((tx) => tx.outbox.add(aMessage))));
    expect(new Set(ids).size).toBe(3);
    await Promise.all(opened.map((one) => one.close()));
  });

  it('is one for all its processes: one of them opens the request', async () => {
    const url = await serverDatabase();
    const [one, other] = await Promise.all([serverStores(url)(), serverStores(url)()]);
    const ask = (number: string, { opened }: typeof one) =>
      opened.store.transact((tx) => tx.requests.insert(aRequest({ number })));

    const asked = await Promise.allSettled([ask('CR-1', one), ask('CR-2', other)]);

    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([one.close(), other.close()]);
  });

  it('gives all its processes one order, though their clocks are an hour apart', async () => {
    const url = await serverDatabase();
    const [ahead, behind] = await Promise.all([
      serverStores(url)({ now: () => later(60 * 60_000) }),
      serverStores(url)({ now: () => noon }),
    ]);
    const sent = { ...aMessage.to, card: aMessage.card, subject: aMessage.subject };
    const shows = async ({ opened: { store } }: typeof ahead, activityId: string) =>
      store.sentCards.remember({ ...sent, activityId, drawn: await store.order.next() });

    const replaced = [await shows(ahead, 'm1'), await shows(behind, 'm2'), await shows(ahead, 'm3')];

    expect(replaced).toEqual([null, 'm1', 'm2']);
    expect(await behind.opened.store.sentCards.find(sent.tenant, sent.oid, sent.card, sent.subject)).toBe('m3');
    await Promise.all([ahead.close(), behind.close()]);
  });

  it('reads tokens that another process sealed under an older key', async () => {
    const url = await serverDatabase();
    const before = await serverStores(url)({ tokenKeys: [oldKey] });
    const after = await serverStores(url)({ tokenKeys: [newKey, oldKey] });
    await before.opened.store.tokens.keep('connection-1', 'secret');

    expect(await after.opened.store.tokens.read('connection-1')).toBe('secret');
    await after.opened.store.tokens.keep('connection-1', 'secret');
    await expect(before.opened.store.tokens.read('connection-1')).rejects.toMatchObject({ code: 'token_key_missing' });
    await Promise.all([before.close(), after.close()]);
  });

  it('breaks a deadlock with a conflict that can be tried again', async () => {
    const subject = await serverStores()();
    const { store } = subject.opened;
    await store.requests.insert(aRequest({ number: 'CR-1', product: 'a' }));
    await store.requests.insert(aRequest({ number: 'CR-2', product: 'b' }));
    const firsts = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const both = Promise.all(firsts.map(({ promise }) => promise));
    const write = (index: number, numbers: readonly [string, string]) =>
      store.transact(async (tx) => {
        await tx.requests.save(aRequest({ number: numbers[0], product: numbers[0], version: 2 }), 1);
        firsts[index]?.resolve();
        await both;
        await tx.requests.save(aRequest({ number: numbers[1], product: numbers[1], version: 2 }), 1);
      });

    const written = await Promise.allSettled([write(0, ['CR-1', 'CR-2']), write(1, ['CR-2', 'CR-1'])]);

    const reasons = written.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons).toMatchObject([{ name: 'Conflict', code: 'busy' }]);
    await subject.close();
  });

  it('lives through lost connections', async () => {
    const subject = await serverStores()();
    await subject.opened.store.requests.nextNumber();
    await subject.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );

    await expect.poll(() => subject.opened.ready()).toBe(true);
    expect(await subject.opened.store.requests.nextNumber()).toBe('CR-1002');
    await subject.close();
  });

  it('lives through a connection lost in the middle of a transaction, which kept nothing', async () => {
    const subject = await serverStores()();
    const { store } = subject.opened;

    const cut = store.transact(async (tx) => {
      await tx.requests.insert(aRequest());
      await subject.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await expect
        .poll(() =>
          subject.query(`select 1 from pg_stat_activity where datname = current_database() and state like 'idle in%'`),
        )
        .toEqual([]);
      await tx.outbox.add(aMessage);
    });

    await expect(cut).rejects.toThrow();
    await expect.poll(() => store.requests.find('CR-1')).toBeNull();
    await subject.close();
  });

  it('says it is not ready when the server does not answer', async () => {
    const own = await startPostgres();
    const subject = await serverStores(await own.newDatabase())();
    expect(await subject.opened.ready()).toBe(true);

    await own.stop();

    expect(await subject.opened.ready()).toBe(false);
    await subject.opened.close();
  });
});
