import type { OpenStore } from '../../../src/services/store/open-store.ts';
import type { StoreSettings } from '../../../src/services/store/store-on.ts';
import { silentLog } from '../../support/silent-log.ts';

/** A store under test, with a way to look behind it. */
export interface Subject {
  readonly opened: OpenStore;
  /** Asks the database itself, on a connection of its own where there can be one. */
  query(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Gives a store on a database with nothing in it. */
export type Opener = (settings?: Partial<StoreSettings>) => Promise<Subject>;

export const oldKey = { kid: 'k1', key: Buffer.alloc(32, 1) };
export const newKey = { kid: 'k2', key: Buffer.alloc(32, 2) };

/** Half a second is pg-boss' quickest round, and a second that of its supervision. */
const quick = { checks: 0.5, deliveries: 0.5, rest: 0.5, supervision: 1 };

export const testSettings = { tokenKeys: [oldKey], log: silentLog, tempo: quick } satisfies StoreSettings;

/** Empties every table; far cheaper than another database, and than `truncate`, which makes new files for every index. */
export async function clean({ query }: Subject): Promise<void> {
  await query(`do $$
    declare
      each text;
    begin
      -- No order of the tables fits all their references.
      set local session_replication_role = replica;
      for each in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%' loop
        execute format('delete from %I', each);
      end loop;
      delete from pgboss.job;
      alter sequence request_number restart;
    end
  $$`);
}

/** Everything the database holds, as one text. */
export async function dump({ query }: Subject): Promise<string> {
  const tables = await query(
    `select schemaname, tablename from pg_tables where schemaname in ('public', 'pgboss') order by 1, 2`,
  );
  const texts: string[] = [];
  for (const { schemaname, tablename } of tables) {
    const rows = await query(`select to_jsonb(t)::text as row from ${schemaname}.${tablename} t`);
    texts.push(...rows.map(({ row }) => `${tablename} ${row}`));
  }
  return texts.join('\n');
}
