import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/services/journeys/ports.ts';
import { aMessage } from '../store/builders.ts';
import { dump, type Opener, type Subject } from '../store/subject.ts';
import { handlers } from './handlers.ts';

/** Collects what a handler was called with; `next` waits for the first that nobody asked for yet. */
function inbox() {
  const all: string[] = [];
  const waiting: ((item: string) => void)[] = [];
  let asked = 0;
  return {
    all,
    take: async (item: string) => {
      all.push(item);
      waiting.shift()?.(item);
    },
    next: (): Promise<string> => {
      const item = all[asked];
      asked += 1;
      return item === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(item);
    },
  };
}

const of = (tenant: string, id: string) => ({ tenant, id });

/** A message to a chat of its own. */
const toChat = (number: number) => ({ ...aMessage, to: { ...aMessage.to, oid: `of-chat-${number}` } });

/** How long a job is tried again at all. pg-boss waits between a half and the whole of min(max, delay * 2^n). */
function hoursOfTries(job: Record<string, unknown> = {}): number {
  const { retry_limit: limit, retry_delay: delay, retry_delay_max: max } = job;
  const longest = Array.from({ length: Number(limit) }, (_, n) => Math.min(Number(max), Number(delay) * 2 ** n));
  return (longest.reduce((sum, wait) => sum + wait, 0) * 0.75) / 3600;
}

/** What the jobs must do on every database. A new one for each test, since workers live as long as their store. */
export function jobsContract(open: Opener): void {
  const opened: Subject[] = [];
  const fresh: Opener = async (settings) => {
    const subject = await open(settings);
    opened.push(subject);
    return subject;
  };
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(opened.splice(0).map((subject) => subject.close()));
  });

  describe('deliveries', () => {
    it('are begun by the notification of the commit, not by a timer', async () => {
      const { opened: store } = await fresh();
      const delivered = inbox();
      // No timer runs any more: neither pg-boss' polling nor anything else can bring the job.
      vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
      await store.work(handlers({ deliver: delivered.take }));

      const id = await store.store.transact((tx) => tx.outbox.add(aMessage));

      expect(await delivered.next()).toBe(id);
      vi.useRealTimers();
    });

    it('of one transaction are all begun together', async () => {
      const { opened: store } = await fresh();
      const delivered = inbox();
      vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
      await store.work(handlers({ deliver: delivered.take }));

      const ids = await store.store.transact(async (tx) => {
        const added = [];
        for (let message = 0; message < 12; message += 1) added.push(await tx.outbox.add(toChat(message)));
        return added;
      });

      for (const _ of ids) await delivered.next();
      expect(delivered.all.toSorted()).toEqual(ids.toSorted());
      vi.useRealTimers();
    });

    it('go on while several chats take their time', async () => {
      const { opened: store } = await fresh();
      const delivered = inbox();
      const answered = Promise.withResolvers<void>();
      await store.work(
        handlers({
          async deliver(id) {
            await delivered.take(id);
            if (delivered.all.length < 4) await answered.promise;
          },
        }),
      );

      for (let message = 0; message < 4; message += 1) {
        const id = await store.store.outbox.add(toChat(message));
        expect(await delivered.next()).toBe(id);
      }
      answered.resolve();
    });

    it('of thirty messages to one slow chat hold up no other chat, and all of them come', async () => {
      const { opened: store } = await fresh();
      const mayEnd = Promise.withResolvers<void>();
      const [held, others] = [inbox(), inbox()];
      const slow = new Set<string | null>();
      for (let message = 0; message < 30; message += 1) slow.add(await store.store.outbox.add(aMessage));
      await store.work(
        handlers({
          async deliver(id) {
            if (!slow.has(id)) return others.take(id);
            await held.take(id);
            await mayEnd.promise;
          },
        }),
      );
      await held.next();

      const id = await store.store.outbox.add(toChat(1));

      expect(await others.next()).toBe(id);
      mayEnd.resolve();
      for (const _ of [...slow].slice(1)) await held.next();
      expect(new Set(held.all)).toEqual(slow);
    });

    it('that waited while nobody worked are taken up at the start', async () => {
      const { opened: store } = await fresh();
      const id = await store.store.outbox.add(aMessage);
      const delivered = inbox();

      await store.work(handlers({ deliver: delivered.take }));

      expect(await delivered.next()).toBe(id);
    });

    it('of answers fall to the worker when their turn did not send them', async () => {
      const { opened: store, query } = await fresh();
      const delivered = inbox();
      await store.work(handlers({ deliver: delivered.take }));
      const sent = (await store.store.outbox.add({ ...aMessage, answer: true })) ?? '';
      const lost = await store.store.outbox.add({ ...aMessage, answer: true });
      await store.store.outbox.done(sent);

      await query(`update pgboss.job set start_after = now() where name = 'deliver'`);

      expect(await delivered.next()).toBe(lost);
      expect(delivered.all).toEqual([lost]);
    });

    it('are tried again when they fail, and what the error said is stored nowhere', async () => {
      const subject = await fresh();
      const { opened: store, query } = subject;
      const tried = inbox();
      await store.work(
        handlers({
          async deliver(id) {
            await tried.take(id);
            if (tried.all.length > 1) return;
            throw Object.assign(new Error('Bearer secret-in-text'), {
              code: 'teams_down',
              headers: 'secret-in-header',
            });
          },
        }),
      );
      const id = await store.store.outbox.add(aMessage);
      await tried.next();
      await expect.poll(() => query(`select 1 from pgboss.job where state = 'retry'`)).toHaveLength(1);

      const everything = await dump(subject);
      await query(`update pgboss.job set start_after = now() where name = 'deliver'`);

      expect(await tried.next()).toBe(id);
      expect(everything).toContain('teams_down');
      expect(everything).not.toContain('secret-in');
    });

    it('are given up in words when the last try failed', async () => {
      const { opened: store, query } = await fresh();
      const id = (await store.store.outbox.add(aMessage)) ?? '';
      await query(`update pgboss.job set retry_limit = 0 where name = 'deliver'`);

      await store.work(handlers({ deliver: () => Promise.reject(new Error('nobody there')) }));

      await expect
        .poll(() => store.store.outbox.find(id))
        .toMatchObject({
          doneAt: expect.any(Date),
        });
      expect(await query('select gave_up from outbox')).toEqual([{ gave_up: 'tried_for_a_day' }]);
    });

    it('go on for about a day', async () => {
      const { opened: store, query } = await fresh();
      await store.store.outbox.add(aMessage);

      const [job] = await query(
        `select retry_limit, retry_delay, retry_backoff, retry_delay_max from pgboss.job where name = 'deliver'`,
      );

      expect(job).toMatchObject({ retry_backoff: true });
      const hours = hoursOfTries(job);
      expect(hours).toBeGreaterThan(18);
      expect(hours).toBeLessThan(30);
    });
  });

  describe('checks of a connection', () => {
    it('are begun at their time, not before, and long before a worker looks by itself', async () => {
      const { opened: store } = await fresh();
      const checked = inbox();
      await store.work(handlers({ checkConnection: checked.take }));
      const at = new Date(Date.now() + 700);
      await store.store.jobs.checkConnection(of('contoso', 'later'), at);
      await store.store.jobs.checkConnection(of('contoso', 'now'), new Date());

      expect(await checked.next()).toBe('now');
      expect(await checked.next()).toBe('later');
      expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
      expect(Date.now()).toBeLessThan(at.getTime() + 10_000);
    });

    it('asked for twice for the same second are one, for different times two', async () => {
      const { opened: store, query } = await fresh();
      const at = new Date('2030-01-01T00:00:00.100Z');
      const ask = (when: Date) =>
        store.store.transact((tx) => tx.jobs.checkConnection(of('contoso', 'connection-1'), when));

      await Promise.all([ask(at), ask(at), ask(new Date(at.getTime() + 500))]);
      await ask(new Date(at.getTime() + 60_000));

      expect(await query(`select 1 from pgboss.job where name = 'check-connection'`)).toHaveLength(2);
    });
  });

  describe('polls of a device code', () => {
    const waiting = (query: Subject['query']) =>
      query(
        `select data->>'connection' as connection, start_after from pgboss.job
         where name = 'poll-device-code' and state = 'created' order by start_after`,
      );

    it('are begun at their time, not before', async () => {
      const { opened: store } = await fresh();
      const polled = inbox();
      await store.work(handlers({ pollDeviceCode: polled.take }));
      const at = new Date(Date.now() + 700);
      await store.store.jobs.pollDeviceCode(of('contoso', 'later'), at);
      await store.store.jobs.pollDeviceCode(of('contoso', 'now'), new Date());

      expect(await polled.next()).toBe('now');
      expect(await polled.next()).toBe('later');
      expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    });

    it('wait once for each device, for the earliest time that was asked for', async () => {
      const { opened: store, query } = await fresh();
      const at = new Date('2030-01-01T00:00:05.000Z');
      const earlier = new Date('2030-01-01T00:00:00.000Z');
      const ask = (connection: string, when: Date) =>
        store.store.transact((tx) => tx.jobs.pollDeviceCode(of('contoso', connection), when));

      await Promise.all([ask('board room', at), ask('board room', at)]);
      await ask('canteen', at);
      await ask('board room', earlier);
      await ask('board room', at);

      expect(await waiting(query)).toEqual([
        { connection: 'board room', start_after: earlier },
        { connection: 'canteen', start_after: at },
      ]);
    });

    it('ask for the next one while they run', async () => {
      const { opened: store } = await fresh();
      const polled = inbox();
      await store.work(
        handlers({
          async pollDeviceCode(connection) {
            if (polled.all.length === 0) await store.store.jobs.pollDeviceCode(of('contoso', connection), new Date());
            await polled.take(connection);
          },
        }),
      );

      await store.store.jobs.pollDeviceCode(of('contoso', 'board room'), new Date());

      expect([await polled.next(), await polled.next()]).toEqual(['board room', 'board room']);
    });

    it('are tried again when they fail, for about as long as a code lives', async () => {
      const { opened: store, query } = await fresh();
      const tried = inbox();
      await store.work(
        handlers({
          async pollDeviceCode(connection) {
            await tried.take(connection);
            if (tried.all.length === 1) throw new Error('no network');
          },
        }),
      );
      await store.store.jobs.pollDeviceCode(of('contoso', 'board room'), new Date());
      await tried.next();
      await expect.poll(() => query(`select 1 from pgboss.job where state = 'retry'`)).toHaveLength(1);
      const [job] = await query(`select * from pgboss.job where name = 'poll-device-code'`);

      await query(`update pgboss.job set start_after = now() where name = 'poll-device-code'`);

      expect(await tried.next()).toBe('board room');
      expect(hoursOfTries(job) * 60).toBeGreaterThan(8);
      expect(hoursOfTries(job) * 60).toBeLessThan(20);
    });
  });

  describe('checks of an application', () => {
    it('are begun at their time, with tenant and product', async () => {
      const { opened: store } = await fresh();
      const checked = inbox();
      const checkApplication = (tenant: string, product: string) => checked.take(`${product} in ${tenant}`);
      await store.work(handlers({ checkApplication }));
      const at = new Date(Date.now() + 700);
      await store.store.jobs.checkApplication('contoso', 'later', at);
      await store.store.jobs.checkApplication('contoso', 'now', new Date());

      expect(await checked.next()).toBe('now in contoso');
      expect(await checked.next()).toBe('later in contoso');
      expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    });

    it('are one for all who ask for the same second, and apart for other times, tenants and products', async () => {
      const { opened: store, query } = await fresh();
      const at = new Date('2030-01-01T00:00:00.100Z');
      const ask = (tenant: string, product: string, when = at) =>
        store.store.transact((tx) => tx.jobs.checkApplication(tenant, product, when));
      const asked = () => query(`select 1 from pgboss.job where name = 'check-application'`);

      await Promise.all([
        ask('contoso', 'pro'),
        ask('contoso', 'pro'),
        ask('contoso', 'pro', new Date(at.getTime() + 500)),
      ]);
      expect(await asked()).toHaveLength(1);
      await ask('contoso', 'pro', new Date(at.getTime() + 60_000));
      await ask('contoso', 'lite');
      await ask('fabrikam', 'pro');

      expect(await asked()).toHaveLength(4);
    });
  });

  describe('a telling that goes on', () => {
    it('is begun at once, with the place that it has come to', async () => {
      const { opened: store } = await fresh();
      const { promise, resolve } = Promise.withResolvers<unknown>();
      await store.work(handlers({ tellRest: async (telling) => resolve(telling) }));
      const after = { id: 'last', createdAt: new Date('2030-01-01T00:00:00.123Z') };
      const telling = { tenant: 'contoso', product: 'pro', news: { kind: 'switched_on' }, after } as const;

      await store.store.transact((tx) => tx.jobs.tellRest(telling));

      expect(await promise).toEqual(telling);
    });
  });

  describe('work for a tenant that does not answer', () => {
    const silent = Array.from({ length: 30 }, (_, each) => `silent-${each}`);
    const kinds = {
      'checks of connections': {
        ask: ({ jobs }: Store, tenant: string, id: string, at: Date) => jobs.checkConnection(of(tenant, id), at),
        handle: (take: (item: string) => Promise<void>) => handlers({ checkConnection: take }),
      },
      'checks of applications': {
        ask: ({ jobs }: Store, tenant: string, id: string, at: Date) => jobs.checkApplication(tenant, id, at),
        handle: (take: (item: string) => Promise<void>) =>
          handlers({ checkApplication: (_, product) => take(product) }),
      },
      'polls of device codes': {
        ask: ({ jobs }: Store, tenant: string, id: string, at: Date) => jobs.pollDeviceCode(of(tenant, id), at),
        handle: (take: (item: string) => Promise<void>) => handlers({ pollDeviceCode: take }),
      },
    };

    it.each(Object.entries(kinds))('does not hold up the %s of others', async (_kind, { ask, handle }) => {
      const { opened: store } = await fresh();
      const mayEnd = Promise.withResolvers<void>();
      const [held, others] = [inbox(), inbox()];
      for (const id of silent) await ask(store.store, 'contoso', id, new Date());
      await store.work(
        handle(async (id) => {
          if (!id.startsWith('silent')) return others.take(id);
          await held.take(id);
          await mayEnd.promise;
        }),
      );
      await held.next();

      await ask(store.store, 'fabrikam', 'at once', new Date());
      await ask(store.store, 'fabrikam', 'later', new Date(Date.now() + 700));

      expect([await others.next(), await others.next()]).toEqual(['at once', 'later']);
      expect(held.all.length).toBeLessThanOrEqual(4);
      mayEnd.resolve();
      for (const _ of silent.slice(1)) await held.next();
      expect(held.all.toSorted()).toEqual(silent.toSorted());
    });
  });

  describe('work for several tenants that do not answer', () => {
    it('leaves workers for the others', async () => {
      const { opened: store } = await fresh();
      const mayEnd = Promise.withResolvers<void>();
      const [held, others] = [inbox(), inbox()];
      await store.work(
        handlers({
          async checkConnection(id) {
            if (!id.startsWith('silent')) return others.take(id);
            await held.take(id);
            await mayEnd.promise;
          },
        }),
      );
      // One after the other, so that each takes a worker of its own.
      for (const tenant of ['contoso', 'tailspin', 'adatum']) {
        for (let each = 0; each < 4; each += 1) {
          await store.store.jobs.checkConnection(of(tenant, `silent-${tenant}-${each}`), new Date());
          await held.next();
        }
      }

      await store.store.jobs.checkConnection(of('fabrikam', 'at once'), new Date());

      expect(await others.next()).toBe('at once');
      mayEnd.resolve();
    });
  });

  describe('the sweep', () => {
    it('runs at the start and is planned for every minute', async () => {
      const { opened: store, query } = await fresh();
      const swept = Promise.withResolvers<void>();

      await store.work(handlers({ sweep: async () => swept.resolve() }));

      await swept.promise;
      expect(await query('select name, cron from pgboss.schedule')).toEqual([{ name: 'sweep', cron: '* * * * *' }]);
    });
  });

  describe('closing', () => {
    it('lets a running handler finish', async () => {
      const { opened: store } = await fresh();
      const begun = Promise.withResolvers<void>();
      const mayEnd = Promise.withResolvers<void>();
      let finished = false;
      await store.work(
        handlers({
          async deliver(id) {
            begun.resolve();
            await mayEnd.promise;
            finished = await store.store.outbox.done(id);
          },
        }),
      );
      await store.store.outbox.add(aMessage);
      await begun.promise;

      const closed = store.close();
      mayEnd.resolve();
      await closed;

      expect(finished).toBe(true);
    });
  });
}
