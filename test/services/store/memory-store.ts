import { onPglite } from '../../../src/services/store/engine.ts';
import { storeOn } from '../../../src/services/store/store-on.ts';
import { emptyDatabase } from '../../support/empty-databases.ts';
import { type Opener, testSettings } from './subject.ts';

/** A store on a PGlite in memory, for tests that need the real one and no folder. */
export const openMemoryStore: Opener = async (settings = {}) => {
  const pglite = await emptyDatabase();
  const engine = onPglite(pglite, async () => undefined);
  const opened = await storeOn(engine, { ...testSettings, ...settings });
  return {
    opened,
    query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    close: () => opened.close(),
  };
};
