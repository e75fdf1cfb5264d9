import type { Job, JobResult, PgBoss } from 'pg-boss';
import type { Log, Telling } from '../journeys/ports.ts';
import { describeFailure } from './describe-failure.ts';
import { queueNames } from './queues.ts';
import type { CheckApplicationJob, CheckJob, DeliverJob, PollJob, TellJob } from './sender.ts';
import type { Tempo } from './tempo.ts';
import { wakeForDue } from './wake-for-due.ts';

/** What is done with each kind of work. Every handler may run twice, also at the same time in another process. */
export interface Handlers {
  /** Delivers this outbox row; throws to be tried again later. */
  deliver(outbox: string): Promise<void>;
  /** Looks at this connection; throws to be tried again later. */
  checkConnection(connection: string): Promise<void>;
  /** Asks Microsoft once whether this connection's device code was used; throws to be tried again soon. */
  pollDeviceCode(connection: string): Promise<void>;
  /** Reads how the product stands in the tenant's directory; throws to be tried again later. */
  checkApplication(tenant: string, product: string): Promise<void>;
  /** Tells the next who use a product what changed in their tenant; throws to be tried again later. */
  tellRest(telling: Telling): Promise<void>;
  /** Every minute, in one process: what ran out of time. */
  sweep(): Promise<void>;
}

const batches = {
  // A transaction that asks for several jobs is announced once: take them together, and go on while there are more.
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/**
 * Looks ask Microsoft, and a tenant that Microsoft throttles, or that does not answer at all, holds whoever asks for it for
 * many seconds. So each tenant gets a few at once (four is what Outlook lets run, facts 7.5), and there are more workers than
 * several such tenants can hold. Two jobs are the least that pg-boss goes on after without a pause; more of them would only
 * be held together. Its limit over all processes is not used: workers that wake together all see the same free places. They
 * are woken; what they look for by themselves is what nobody could tell them.
 */
const ofOneTenant = 4;
const fair = { ...batches, batchSize: 2, localGroupConcurrency: ofOneTenant, localConcurrency: 20 } as const;

/**
 * A chat that is slow holds whoever brings it something for many seconds, and a batch is over only when all of it is: few
 * together, and more at work than such a chat has messages, so that the others' chats go on. A limit for each chat would be
 * none: pg-boss puts back what it fetched beyond it, and then an edit overtakes the message that it is for.
 */
const delivering = { ...batches, batchSize: 2, localConcurrency: 20 } as const;

/** In seconds. */
const unlessWoken = 60;

const every = (seconds: number) => ({ pollingIntervalSeconds: seconds, notifyPollingIntervalSeconds: seconds });

/**
 * Starts the workers. `giveUp` is called for a message whose last try failed.
 * Resolves once they run; a sweep is asked for at once, since the time may have run while nobody looked.
 */
export async function work(
  boss: PgBoss,
  handlers: Handlers,
  giveUp: (outbox: string) => Promise<void>,
  log: Log,
  tempo: Tempo,
  ending: AbortSignal,
): Promise<void> {
  const rest = every(tempo.rest);
  const each =
    <T>(queue: string, handle: (data: T) => Promise<void>) =>
    (jobs: Job<T>[]): Promise<JobResult[]> =>
      Promise.all(
        jobs.map(async ({ id, data, retryCount }): Promise<JobResult> => {
          try {
            await handle(data);
            return { id, status: 'completed' };
          } catch (error) {
            const failure = describeFailure(error);
            log.warn({ queue, ...data, tries: retryCount + 1, failure }, 'job failed');
            return { id, status: 'failed', output: failure };
          }
        }),
      );

  const asking = async <T>(queue: string, handle: (data: T) => Promise<void>): Promise<void> => {
    await boss.work(
      queue,
      { ...fair, pollingIntervalSeconds: tempo.checks, notifyPollingIntervalSeconds: unlessWoken },
      each<T>(queue, handle),
    );
  };

  await boss.work(
    queueNames.deliver,
    { ...delivering, pollingIntervalSeconds: tempo.deliveries, notifyPollingIntervalSeconds: unlessWoken },
    each<DeliverJob>(queueNames.deliver, ({ outbox }) => handlers.deliver(outbox)),
  );
  await boss.work(
    queueNames.undelivered,
    { ...batches, ...rest },
    each<DeliverJob>(queueNames.undelivered, async ({ outbox }) => {
      log.error({ outbox }, 'message given up');
      await giveUp(outbox);
    }),
  );
  await asking<CheckJob>(queueNames.check, ({ connection }) => handlers.checkConnection(connection));
  await asking<CheckApplicationJob>(queueNames.checkApplication, ({ tenant, product }) =>
    handlers.checkApplication(tenant, product),
  );
  await asking<PollJob>(queueNames.pollDeviceCode, ({ connection }) => handlers.pollDeviceCode(connection));
  // Each has many rows to move: one at a time leaves the database to the others.
  await boss.work(
    queueNames.tellRest,
    { ...batches, ...rest, batchSize: 1 },
    each<TellJob>(queueNames.tellRest, ({ after, ...telling }) =>
      handlers.tellRest({ ...telling, after: after && { id: after.id, createdAt: new Date(after.createdAt) } }),
    ),
  );
  const asked = [queueNames.check, queueNames.checkApplication, queueNames.pollDeviceCode];
  void wakeForDue(boss, asked, tempo.checks, log, ending);
  void wakeForDue(boss, [queueNames.deliver], tempo.deliveries, log, ending);
  await boss.work(
    queueNames.sweep,
    { ...batches, ...rest },
    each(queueNames.sweep, () => handlers.sweep()),
  );
  await boss.schedule(queueNames.sweep, '* * * * *');
  await boss.send(queueNames.sweep);
}

/** Lets running handlers finish, for at most so long; what is not finished by then is tried again by whoever comes next. */
export async function stopWork(boss: PgBoss, atMostMs: number): Promise<void> {
  const finished = Promise.all(Object.values(queueNames).map((queue) => boss.offWork(queue, { wait: true })));
  const { promise: tooLong, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, atMostMs);
  await Promise.race([finished, tooLong]);
  clearTimeout(timer);
  await boss.stop({ graceful: false });
}
