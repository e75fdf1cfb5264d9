import { PGlite } from '@electric-sql/pglite';
import { onPglite } from '../../../src/services/store/engine.ts';
import { storeOn } from '../../../src/services/store/store-on.ts';
import { type Opener, testSettings } from './subject.ts';

let prepared: Promise<Blob | File> | null = null;

/** Making a database takes seconds, copying one a fraction: the first in a test file is kept as a dump. */
async function preparedDump(): Promise<Blob | File> {
  const pglite = await PGlite.create();
  const opened = await storeOn(
    onPglite(pglite, async () => undefined),
    testSettings,
  );
  const dump = await pglite.dumpDataDir('none');
  await opened.close();
  return dump;
}

/** A store on a PGlite in memory, for tests that need the real one and no folder. */
export const openMemoryStore: Opener = async (settings = {}) => {
  prepared ??= preparedDump();
  const pglite = await PGlite.create({ loadDataDir: await prepared });
  const engine = onPglite(pglite, async () => undefined);
  const opened = await storeOn(engine, { ...testSettings, ...settings });
  return {
    opened,
    query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    close: () => opened.close(),
  };
};
