import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * Below those that systems hand out for outgoing connections (from 32768 on Linux): such a connection could take a port
 * between its being found free and its being listened on.
 */
const chosenFrom = { least: 18_000, most: 32_000 };

/** So many different ports that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  // All are held at once, so that none is given twice.
  const held = await Promise.all(Array.from({ length: count }, holdAny));
  await Promise.all(held.map((port) => port.release()));
  return held.map(({ port }) => port);
}

async function holdAny(): Promise<Held> {
  for (;;) {
    try {
      return await hold(randomInt(chosenFrom.least, chosenFrom.most));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

/**
 * One port for each name, the same as last time where it is still free. Messages that were sent point to these ports,
 * so they must outlive a restart.
 */
export async function keptPorts<Name extends string>(
  file: string,
  names: readonly Name[],
): Promise<Record<Name, number>> {
  const before: Partial<Record<string, number>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const fresh = await freePorts(names.length);
  const ports = {} as Record<Name, number>;
  for (const [index, name] of names.entries()) {
    const kept = before[name];
    ports[name] = kept !== undefined && (await isFree(kept)) ? kept : (fresh[index] as number);
  }
  writeFileSync(file, `${JSON.stringify(ports)}\n`);
  return ports;
}

async function isFree(port: number): Promise<boolean> {
  try {
    await (await hold(port)).release();
    return true;
  } catch {
    return false;
  }
}

interface Held {
  readonly port: number;
  release(): Promise<void>;
}

async function hold(port: number): Promise<Held> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port,
    async release() {
      server.close();
      await once(server, 'close');
    },
  };
}
