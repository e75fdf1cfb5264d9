import type { Job, JobResult, PgBoss } from 'pg-boss';
import type { Log } from '../journeys/ports.ts';
import { describeFailure } from './describe-failure.ts';
import { queueNames } from './queues.ts';
import type { CheckApplicationJob, CheckJob, DeliverJob, PollJob } from './sender.ts';
import type { Tempo } from './tempo.ts';

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
 * many seconds. So each tenant gets a few at once (four is what Outlook lets run, facts 7.5), never a batch of more, and
 * there are more workers than one tenant can hold. pg-boss' limit over all processes is not used: workers that wake
 * together all see the same free places. More workers look in their turns, so each looks more seldom.
 */
const atOnce = 4;
const fair = { ...batches, batchSize: atOnce, localGroupConcurrency: atOnce, localConcurrency: atOnce + 1 } as const;
const moreSeldom = 2;

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
): Promise<void> {
  const polls = { deliveries: every(tempo.deliveries), rest: every(tempo.rest) };
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
    await boss.work(queue, { ...fair, ...every(tempo.checks * moreSeldom) }, each<T>(queue, handle));
  };

  // Two, so that a batch held up by one slow recipient does not hold up the next.
  const delivering = { ...batches, ...polls.deliveries, localConcurrency: 2 };
  await boss.work(
    queueNames.deliver,
    delivering,
    each<DeliverJob>(queueNames.deliver, ({ outbox }) => handlers.deliver(outbox)),
  );
  await boss.work(
    queueNames.undelivered,
    { ...batches, ...polls.rest },
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
  await boss.work(
    queueNames.sweep,
    { ...batches, ...polls.rest },
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
