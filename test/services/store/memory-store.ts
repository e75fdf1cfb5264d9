import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { onPglite } from '../../../src/services/store/engine.ts';
import { storeOn } from '../../../src/services/store/store-on.ts';
import { preparedOnce } from '../../support/prepared-database.ts';
import { type Opener, testSettings } from './subject.ts';

async function makeDump(file: string): Promise<void> {
  const pglite = await PGlite.create();
  const opened = await storeOn(
    onPglite(pglite, async () => undefined),
    testSettings,
  );
  const dump = await pglite.dumpDataDir('none');
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  await opened.close();
}

/** A store on a PGlite in memory, for tests that need the real one and no folder. */
export const openMemoryStore: Opener = async (settings = {}) => {
  const loadDataDir = await openAsBlob(await preparedOnce('dump.tar', makeDump));
  const pglite = await PGlite.create({ loadDataDir });
  const engine = onPglite(pglite, async () => undefined);
  const opened = await storeOn(engine, { ...testSettings, ...settings });
  return {
    opened,
    query: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    close: () => opened.close(),
  };
};
