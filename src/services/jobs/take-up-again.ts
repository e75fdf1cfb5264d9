import type { Db } from 'pg-boss';
import { queueNames } from './queues.ts';

/**
 * Gives back what a killed process was working on. Only for a database that one process owns (PGlite), before its
 * workers start: then whatever is `active` belongs to the dead. On a server the heartbeat tells the dead from the living.
 */
export async function takeUpAgain(db: Db): Promise<void> {
  await db.executeSql(`update pgboss.job set state = 'retry' where state = 'active'`);
  // An answer that its turn was about to send will not be sent by it any more.
  const waiting = `name = $1 and state in ('created', 'retry') and start_after > now()`;
  await db.executeSql(`update pgboss.job set start_after = now() where ${waiting}`, [queueNames.deliver]);
}
