import { vi } from 'vitest';
import type { Actor } from '../../sandbox/run/stage.ts';
import type { Running } from './running.ts';

type Row = Readonly<Record<string, unknown>>;

/** The newest connection that this person asked for, as it is stored. */
export async function connectionOf(running: Running, { person }: Actor): Promise<Row | undefined> {
  const rows = await running.database.rows(
    `select * from connections where requester_oid = '${person.oid}' order by created_at desc limit 1`,
  );
  return rows[0];
}

/** Starts the program anew with its clock so far ahead, and lets it find what ran out of time meanwhile. */
export async function sweptAt(running: Running, aheadMs: number): Promise<void> {
  running.setClock(aheadMs);
  const [now] = await running.database.rows('select now() as at');
  await running.restart();
  const since = (now?.['at'] as Date).toISOString();
  await vi.waitFor(
    async () => {
      const [sweep] = await running.database.rows(
        `select 1 from pgboss.job where name = 'sweep' and state = 'completed' and completed_on > '${since}'`,
      );
      if (!sweep) throw new Error('nothing was swept yet');
    },
    { timeout: 20_000, interval: 50 },
  );
  await running.settled();
}

/** Whatever is planned to be looked at is due now by the clock of the jobs, which nobody can set; the program's own decides. */
export const looksAreDue = async (running: Running): Promise<void> =>
  void (await running.database.rows(
    `update pgboss.job set start_after = now() where name = 'check-connection' and state = 'created'`,
  ));
