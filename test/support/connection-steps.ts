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
