import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sourceFiles } from '../check/source-files.ts';
import { testNames } from './test-names.ts';

/** A test by its file, from the root, and its full name. */
export interface Test {
  readonly file: string;
  readonly name: string;
}

/**
 * Every test below `test`, also those of a suite that several files run: they stand under the file that holds the suite.
 * The sandbox's own tests are not among them: they prove the simulated Microsoft, not the bot.
 */
export async function findTests(root: string): Promise<readonly Test[]> {
  const found = await Promise.all(sourceFiles(root, ['test']).map((file) => testsOf(root, file)));
  return found.flat();
}

async function testsOf(root: string, file: string): Promise<readonly Test[]> {
  try {
    const names = await testNames(await readFile(join(root, file), 'utf8'));
    return names.map((name) => ({ file, name }));
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
