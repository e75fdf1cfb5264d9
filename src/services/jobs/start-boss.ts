import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { Log } from '../journeys/ports.ts';
import { describeFailure } from './describe-failure.ts';
import { makeQueues } from './queues.ts';
import type { Tempo } from './tempo.ts';

/**
 * pg-boss, with its tables up to date and its queues known; nothing is worked on yet. Trouble in its background work
 * is logged and never ends the process: what it could not do now, its next round does.
 */
export async function startBoss(
  database: ConstructorOptions,
  log: Log,
  { supervision }: Pick<Tempo, 'supervision'>,
): Promise<PgBoss> {
  const boss = new PgBoss({
    ...database,
    schema: 'pgboss',
    useListenNotify: true,
    superviseIntervalSeconds: supervision,
    monitorIntervalSeconds: supervision,
  });
  boss.on('error', (error) => log.error({ failure: describeFailure(error) }, 'job queue had an error'));
  boss.on('warning', ({ message }) => log.warn({ message }, 'job queue warned'));
  try {
    await boss.start();
    await makeQueues(boss);
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
}
