import { cpSync, mkdirSync, openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { onPglite, startParams } from '../../src/services/store/engine.ts';
import { openStore } from '../../src/services/store/open-store.ts';
import { storeOn } from '../../src/services/store/store-on.ts';
import { preparedOnce } from './prepared-database.ts';
import { silentLog } from './silent-log.ts';

const settings = { tokenKeys: [{ kid: 'prepared', key: Buffer.alloc(32) }], log: silentLog };

/** A PGlite in memory with no table in it, without PostgreSQL's own making of one. */
export const bareDatabase = async (): Promise<PGlite> =>
  PGlite.create({ loadDataDir: await openAsBlob(await preparedOnce('bare.tar', makeBare)), startParams });

/** A PGlite in memory with the program's tables, empty. */
export const emptyDatabase = async (): Promise<PGlite> =>
  PGlite.create({ loadDataDir: await openAsBlob(await preparedOnce('empty.tar', makeEmpty)), startParams });

/** Makes the folder what the program's data folder is after a first start. */
export async function fillDataFolder(dataDir: string): Promise<void> {
  cpSync(await preparedOnce('data', makeData), dataDir, { recursive: true });
}

async function dump(pglite: PGlite, file: string): Promise<void> {
  const tar = await pglite.dumpDataDir('none');
  await writeFile(file, Buffer.from(await tar.arrayBuffer()));
}

async function makeBare(file: string): Promise<void> {
  const pglite = await PGlite.create();
  await dump(pglite, file);
  await pglite.close();
}

async function makeEmpty(file: string): Promise<void> {
  const pglite = await bareDatabase();
  const opened = await storeOn(
    onPglite(pglite, async () => undefined),
    settings,
  );
  await dump(pglite, file);
  await opened.close();
}

async function makeData(dataDir: string): Promise<void> {
  mkdirSync(dataDir);
  const loadDataDir = await openAsBlob(await preparedOnce('empty.tar', makeEmpty));
  const pglite = await PGlite.create({ dataDir: join(dataDir, 'postgres'), loadDataDir });
  await pglite.close();
  const opened = await openStore({ where: { dataDir }, ...settings });
  await opened.close();
}
