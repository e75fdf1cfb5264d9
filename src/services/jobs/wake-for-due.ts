import { setTimeout } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import type { Log } from '../journeys/ports.ts';
import { describeFailure } from './describe-failure.ts';
import type { QueueName } from './queues.ts';

/** Where pg-boss' workers listen, spelled as pg-boss spells it for its schema. */
const channel = `'pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24)`;

/** Wakes the workers of these queues that have something due. Without parameters it is one message to the database instead of six. */
export const wakeWorkers = (queues: readonly QueueName[]) => `
  select pg_notify(${channel}, queue) from unnest(array['${queues.join("', '")}']) queue
  where exists (
    select 1 from pgboss.job where name = queue and state < 'active' and not blocked and start_after <= now()
  )`;

/**
 * Wakes all workers of a queue within so many seconds of a job that has become due; ends with the signal. One query for all
 * queues: where each worker looks by itself, an embedded database that idles has fifteen of them.
 */
export async function wakeForDue(
  boss: PgBoss,
  queues: readonly QueueName[],
  seconds: number,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const waited = () => setTimeout(seconds * 1000, true, { signal }).catch(() => false);
  while (await waited()) {
    try {
      await boss.getDb().executeSql(wakeWorkers(queues));
    } catch (error) {
      if (!signal.aborted) log.warn({ failure: describeFailure(error) }, 'no look at what is due');
    }
  }
}
