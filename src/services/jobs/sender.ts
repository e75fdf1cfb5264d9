import type { Db, PgBoss } from 'pg-boss';
import { queueNames } from './queues.ts';

export interface DeliverJob {
  readonly outbox: string;
}

export interface CheckJob {
  readonly connection: string;
}

/** Puts jobs into the queues, through the given connection: a transaction's, so that job and change stand or fall together. */
export interface Sender {
  deliver(outbox: string, afterSeconds: number): Promise<void>;
  /** Takes back a delivery that no worker has begun. */
  dropDelivery(outbox: string): Promise<void>;
  checkConnection(connection: string, at: Date): Promise<void>;
}

export function sender(boss: PgBoss, db: Db): Sender {
  return {
    async deliver(outbox, afterSeconds) {
      const data: DeliverJob = { outbox };
      // The job carries the row's id, so that it can be found again.
      await boss.send(queueNames.deliver, data, { db, id: outbox, startAfter: afterSeconds });
    },
    async dropDelivery(outbox) {
      // pg-boss' own deleteJob would also take a job that is being worked on.
      await db.executeSql(`delete from pgboss.job where name = $1 and id = $2 and state < 'active'`, [
        queueNames.deliver,
        outbox,
      ]);
    },
    async checkConnection(connection, at) {
      const data: CheckJob = { connection };
      // The same connection at the same second is asked for once; another second is another job, because the earlier
      // one may belong to a state that has passed. A check that finds nothing to do costs one read.
      const singletonKey = `${connection}@${Math.ceil(at.getTime() / 1000)}`;
      await boss.send(queueNames.check, data, { db, startAfter: at, singletonKey });
    },
  };
}
