import { CompiledQuery, type Dialect, Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { onPglite } from '../../../src/services/store/engine.ts';
import { first } from '../../../src/services/store/migrations/0001-first.ts';
import { storeOn } from '../../../src/services/store/store-on.ts';
import { bareDatabase } from '../../support/empty-databases.ts';
import { emptyServerDatabase } from '../../support/shared-postgres.ts';
import { serverStores } from './server-store.ts';
import { type Subject, testSettings } from './subject.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Makes a database as the first version left it, with these rows in it, and opens it with the store of today. */
export type InstalledOpener = (rows: readonly (readonly [table: string, row: Row])[]) => Promise<Subject>;

export const installedInMemory: InstalledOpener = async (rows) => {
  const pglite = await bareDatabase();
  // Not destroyed: that would close the database, which lives in memory only.
  await install(new PGliteDialect({ pglite }), rows);
  const opened = await storeOn(
    onPglite(pglite, async () => undefined),
    testSettings,
  );
  return {
    opened,
    query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    close: () => opened.close(),
  };
};

export const installedOnServer: InstalledOpener = async (rows) => {
  const url = await emptyServerDatabase();
  const old = await install(new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }), rows);
  await old.destroy();
  return await serverStores(url)();
};

async function install(dialect: Dialect, rows: Parameters<InstalledOpener>[0]): Promise<Kysely<unknown>> {
  const old = new Kysely<unknown>({ dialect });
  const up = async (db: Kysely<unknown>) => {
    for (const statement of first) await db.executeQuery(CompiledQuery.raw(statement));
  };
  const migrator = new Migrator({ db: old, provider: { getMigrations: async () => ({ '0001-first': { up } }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  for (const [table, row] of rows) {
    const places = Object.keys(row).map((_, index) => `$${index + 1}`);
    const insert = `insert into ${table} (${Object.keys(row)}) values (${places})`;
    await old.executeQuery(CompiledQuery.raw(insert, Object.values(row)));
  }
  return old;
}
