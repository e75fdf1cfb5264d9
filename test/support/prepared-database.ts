import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
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
 * The path of what `make` wrote (a file, or a folder) at the path it was given: called by the first of a test run only,
 * because making a database takes seconds and copying one a fraction.
 */
export async function preparedOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const folder = inject('preparedFolder');
  const prepared = join(folder, name);
  if (!existsSync(prepared)) {
    const mine = join(await mkdtemp(join(folder, 'making-')), name);
    await make(mine);
    // Two workers may have begun together: the second finds the place taken, and what is there is as good.
    await rename(mine, prepared).catch(() => undefined);
  }
  return prepared;
}
