import { once } from 'node:events';
import { existsSync, mkdirSync, watch } from 'node:fs';
import { mkdtemp, rename, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run, shared by its workers. */
    preparedFolder: string;
  }
}

/** Vitest's global set-up: the folder in which the first worker that makes an empty database leaves a copy for the others. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'prepared-'));
  project.provide('preparedFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * The path of what `make` wrote (a file, or a folder) at the path it was given: called once in a test run, while the others
 * wait, because making a database takes seconds and copying one a fraction.
 */
export async function preparedOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const folder = inject('preparedFolder');
  const prepared = join(folder, name);
  const turn = join(folder, `${name}.turn`);
  const changes = watch(folder);
  try {
    while (!existsSync(prepared)) {
      if (takes(turn)) await makeOnce().finally(() => rmdir(turn));
      else await once(changes, 'change');
    }
    return prepared;
  } finally {
    changes.close();
  }

  async function makeOnce(): Promise<void> {
    if (existsSync(prepared)) return;
    const mine = join(await mkdtemp(join(folder, 'making-')), name);
    await make(mine);
    await rename(mine, prepared);
  }
}

/** Only one of all workers can make the folder. */
function takes(turn: string): boolean {
  try {
    mkdirSync(turn);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
