import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The folders that hold code, tests included. */
export const CODE_FOLDERS = ['src', 'sandbox', 'bench', 'tools', 'manifest', 'test'] as const;

/** Every TypeScript file with code in it below `folders`, as paths from `root` with forward slashes, sorted. */
export function sourceFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort();
}
