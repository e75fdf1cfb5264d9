import { describe, expect, it } from 'vitest';
import { serverDatabase } from '../../support/shared-postgres.ts';
import { aMessage } from '../store/builders.ts';
import { serverStores } from '../store/server-store.ts';
import { spawnOther } from '../store/spawn-other.ts';
import { jobsContract } from './contract.ts';
import { handlers } from './handlers.ts';

describe('jobs on a PostgreSQL server', () => {
  jobsContract(serverStores());

  it('of a killed process are taken up by another, once its heartbeat ran out', async () => {
    const url = await serverDatabase();
    const { opened, query, close } = await serverStores(url)();
    const other = spawnOther(url, 'work');
    await other.line('opened');
    const id = await opened.store.outbox.add(aMessage);
    expect(await other.line('took')).toBe(`took ${id}`);
    await other.kill();
    const taken = Promise.withResolvers<string>();
    await opened.work(handlers({ deliver: async (outbox) => taken.resolve(outbox) }));

    // The clock of the dead: as if its last heartbeat were long ago.
    await query(`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`);

    expect(await taken.promise).toBe(id);
    await close();
  });

  it('that poll a device see what was written with the wish to poll', async () => {
    const { opened, close } = await serverStores()();
    const { store } = opened;
    const polled: string[] = [];
    const others = Promise.withResolvers<void>();
    const renewed = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const wished = Promise.withResolvers<void>();
    await store.jobs.pollDeviceCode({ tenant: 'contoso', id: 'board room' }, new Date());
    await store.jobs.pollDeviceCode({ tenant: 'contoso', id: 'canteen' }, new Date());
    const writing = store.transact(async (tx) => {
      await tx.jobs.pollDeviceCode({ tenant: 'contoso', id: 'board room' }, new Date());
      wished.resolve();
      await written.promise;
    });
    await wished.promise;

    await opened.work(
      handlers({
        async pollDeviceCode(connection) {
          polled.push(connection);
          (connection === 'canteen' ? others : renewed).resolve();
        },
      }),
    );
    await others.promise;
    expect(polled).toEqual(['canteen']);
    written.resolve();
    await writing;

    await renewed.promise;
    expect(polled).toEqual(['canteen', 'board room']);
    await close();
  });

  it('go on after all connections were cut', async () => {
    const { opened, query, close } = await serverStores()();
    const taken: string[] = [];
    await opened.work(handlers({ deliver: async (outbox) => void taken.push(outbox) }));
    await query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await expect.poll(() => opened.ready()).toBe(true);

    const id = await opened.store.outbox.add(aMessage);

    await expect.poll(() => taken).toContain(id);
    await close();
  });
});
