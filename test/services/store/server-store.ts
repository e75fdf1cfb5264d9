import pg from 'pg';
import { openStore } from '../../../src/services/store/open-store.ts';
import { serverDatabase } from '../../support/shared-postgres.ts';
import { type Opener, type Subject, testSettings } from './subject.ts';

/** Stores on the run's PostgreSQL server, each on a new database, or several on the one at `url`. */
export function serverStores(url?: string): Opener {
  return async (settings = {}): Promise<Subject> => {
    const databaseUrl = url ?? (await serverDatabase());
    const opened = await openStore({ where: { databaseUrl }, ...testSettings, ...settings });
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    // A test may cut all connections; that is its business.
    client.on('error', () => undefined);
    return {
      opened,
      query: async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows,
      async close() {
        await client.end();
        await opened.close();
      },
    };
  };
}
