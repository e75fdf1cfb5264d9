import { embedded, server } from './engine.ts';
import { type OpenStore, type StoreSettings, storeOn } from './store-on.ts';

export type { OpenStore };

export interface StoreOptions extends StoreSettings {
  /** A folder of this process alone, or a PostgreSQL server (15 or newer) that any number of processes share. */
  readonly where: { readonly dataDir: string } | { readonly databaseUrl: string };
}

/**
 * Opens the database and brings its tables up to date; several processes may do so at once.
 * Throws `DataFolderInUse` when another process has the folder.
 */
export async function openStore({ where, ...settings }: StoreOptions): Promise<OpenStore> {
  const engine = 'dataDir' in where ? await embedded(where.dataDir) : server(where.databaseUrl, settings.log);
  return await storeOn(engine, settings);
}
