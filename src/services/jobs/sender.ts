import type { Db, PgBoss } from 'pg-boss';
import type { ConnectionKey, Telling } from '../journeys/ports.ts';
import { queueNames } from './queues.ts';

export interface DeliverJob {
  readonly outbox: string;
}

export interface CheckJob {
  readonly connection: string;
}

export interface PollJob {
  readonly connection: string;
}

export interface CheckApplicationJob {
  readonly tenant: string;
  readonly product: string;
}

/** A telling as the queue keeps it. */
export type TellJob = Omit<Telling, 'after'> & {
  readonly after: { readonly id: string; readonly createdAt: string } | null;
};

/** Puts jobs into the queues, through the given connection: a transaction's, so that job and change stand or fall together. */
export interface Sender {
  deliver(outbox: string, afterSeconds: number): Promise<void>;
  /** Takes back a delivery that no worker has begun. */
  dropDelivery(outbox: string): Promise<void>;
  checkConnection(connection: ConnectionKey, at: Date, afterSeconds?: number): Promise<void>;
  pollDeviceCode(connection: ConnectionKey, at: Date): Promise<void>;
  checkApplication(tenant: string, product: string, at: Date): Promise<void>;
  tellRest(telling: Telling): Promise<void>;
}

/**
 * The same thing at the same second is asked for once; another second is another job, because the earlier one may belong
 * to a state that has passed. A check that finds nothing to do costs one read.
 */
const onceASecond = (what: string, at: Date): string => `${what}@${Math.ceil(at.getTime() / 1000)}`;

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
    async checkConnection({ id: connection, tenant }, at, afterSeconds) {
      const data: CheckJob = { connection };
      const singletonKey = onceASecond(connection, at);
      const startAfter = afterSeconds === undefined ? at : Math.ceil(afterSeconds);
      await boss.send(queueNames.check, data, { db, startAfter, singletonKey, group: { id: tenant } });
    },
    async pollDeviceCode({ id: connection, tenant }, at) {
      const data: PollJob = { connection };
      // One waits for a device, never two: each poll asks for the next, and two rows of them would ask faster than
      // Microsoft allows. The one that waits is held until this commits, so that it sees what was written here.
      const { rows } = await db.executeSql(
        `update pgboss.job set start_after = least(start_after, $3::timestamptz)
         where name = $1 and singleton_key = $2 and state = 'created' returning id`,
        [queueNames.pollDeviceCode, connection, at],
      );
      if (rows.length > 0) return;
      const group = { id: tenant };
      await boss.send(queueNames.pollDeviceCode, data, { db, startAfter: at, singletonKey: connection, group });
    },
    async checkApplication(tenant, product, at) {
      const data: CheckApplicationJob = { tenant, product };
      const singletonKey = onceASecond(`${tenant}/${product}`, at);
      await boss.send(queueNames.checkApplication, data, { db, startAfter: at, singletonKey, group: { id: tenant } });
    },
    async tellRest({ after, ...telling }) {
      const data: TellJob = { ...telling, after: after && { id: after.id, createdAt: after.createdAt.toISOString() } };
      await boss.send(queueNames.tellRest, data, { db });
    },
  };
}
