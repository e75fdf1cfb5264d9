import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../src/services/jobs/work.ts';
import { aMessage } from '../store/builders.ts';
import { dump, type Opener, type Subject } from '../store/subject.ts';

/** Handlers that do nothing but what a test gives them. */
const handlers = (given: Partial<Handlers>): Handlers => ({
  deliver: async () => undefined,
  checkConnection: async () => undefined,
  sweep: async () => undefined,
  ...given,
});

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
        for (let message = 0; message < 12; message += 1) added.push(await tx.outbox.add(aMessage));
        return added;
      });

      for (const _ of ids) await delivered.next();
      expect(delivered.all.toSorted()).toEqual(ids.toSorted());
      vi.useRealTimers();
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
        .poll(() => store.store.outbox.find(id), { timeout: 20_000 })
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

      const { retry_limit: limit, retry_delay: delay, retry_delay_max: max } = job ?? {};
      expect(job).toMatchObject({ retry_backoff: true });
      // pg-boss waits between a half and the whole of min(max, delay * 2^n).
      const longest = Array.from({ length: Number(limit) }, (_, n) => Math.min(Number(max), Number(delay) * 2 ** n));
      const hours = (longest.reduce((sum, wait) => sum + wait, 0) * 0.75) / 3600;
      expect(hours).toBeGreaterThan(18);
      expect(hours).toBeLessThan(30);
    });
  });

  describe('checks of a connection', () => {
    it('are begun at their time, not before', async () => {
      const { opened: store } = await fresh();
      const checked = inbox();
      await store.work(handlers({ checkConnection: checked.take }));
      const at = new Date(Date.now() + 1_500);
      await store.store.jobs.checkConnection('later', at);
      await store.store.jobs.checkConnection('now', new Date());

      expect(await checked.next()).toBe('now');
      expect(await checked.next()).toBe('later');
      expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    });

    it('asked for twice for the same second are one, for different times two', async () => {
      const { opened: store, query } = await fresh();
      const at = new Date('2030-01-01T00:00:00.100Z');
      const ask = (when: Date) => store.store.transact((tx) => tx.jobs.checkConnection('connection-1', when));

      await Promise.all([ask(at), ask(at), ask(new Date(at.getTime() + 500))]);
      await ask(new Date(at.getTime() + 60_000));

      expect(await query(`select 1 from pgboss.job where name = 'check-connection'`)).toHaveLength(2);
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
