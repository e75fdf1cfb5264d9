import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type ConstructorOptions, fromPglite } from 'pg-boss';
import { describeFailure } from '../jobs/describe-failure.ts';
import type { Log } from '../journeys/ports.ts';
import { lockFolder } from './folder-lock.ts';

/** One PostgreSQL, whichever way it is reached. */
export interface Engine {
  readonly dialect: Dialect;
  /** How pg-boss reaches the same database. */
  readonly jobs: ConstructorOptions;
  /** Only this process can have it open. */
  readonly exclusive: boolean;
  /** Lets go of it, after everything above was closed. */
  close(): Promise<void>;
}

// PostgreSQL's usual 128 MB are written through at each start, half of its time, and stay taken.
export const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];

/** PostgreSQL in this process, in a folder that is locked until `close`. */
export async function embedded(dataDir: string): Promise<Engine> {
  const lock = lockFolder(dataDir);
  try {
    const pglite = await PGlite.create({ dataDir: join(dataDir, 'postgres'), startParams });
    return onPglite(pglite, async () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A PGlite that is open already; whatever else must be let go of afterwards is `release`d. */
export function onPglite(pglite: PGlite, release: () => Promise<void>): Engine {
  return {
    dialect: new PGliteDialect({ pglite }),
    jobs: { db: fromPglite(pglite), backend: 'pglite' },
    exclusive: true,
    async close() {
      if (!pglite.closed) await pglite.close();
      await release();
    },
  };
}

/** Connections for turns and handlers; pg-boss has its own, so that neither can starve the other. */
const connectionsForWork = 10;
const connectionsForJobs = 4;

/** A PostgreSQL server that any number of processes share. */
export function server(databaseUrl: string, log: Log): Engine {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connectionsForWork,
    application_name: 'consent-concierge',
    // A crowd waits its turn for a connection; who is told "try again" only makes it longer.
    connectionTimeoutMillis: 30_000,
    // A process that hangs inside a transaction must not hold its rows for ever.
    idle_in_transaction_session_timeout: 60_000,
  });
  // A connection that breaks is replaced at the next use. Unheard, its error would end the process: the pool listens to
  // idle ones only, and nobody to those in the middle of a transaction.
  const lost = (error: Error) => log.warn({ failure: describeFailure(error) }, 'database connection lost');
  pool.on('connect', (client) => client.on('error', lost));
  pool.on('error', () => undefined);
  return {
    dialect: new PostgresDialect({ pool }),
    jobs: { connectionString: databaseUrl, max: connectionsForJobs, application_name: 'consent-concierge-jobs' },
    exclusive: false,
    async close() {
      if (!pool.ended) await pool.end();
    },
  };
}
