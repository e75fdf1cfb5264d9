import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Check, Sight } from './check.ts';
import { sourceFiles } from './source-files.ts';

/** The programs: each hands its environment to `readConfig`, which is the only code that knows the names in it. */
const PROGRAM = /^src\/(main|cli\/[^/]+)\.ts$/;

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*$/gm;

/** The ways to reach the environment: by name, by key, by taking it apart, by importing it. */
const READS_ENVIRONMENT =
  /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\s*(\?\.)?\[\s*['"`]env|\{[^{}]*\benv\b[^{}]*\}\s*=\s*(globalThis\.)?process\b|import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*['"](node:)?process['"]/;

/** `src` reads `process.env` only in its programs, which hand it to `readConfig`: one place lists every setting and its faults. */
export function checkEnvironment(): Check {
  return {
    name: 'environment',
    remedy: 'Add the setting to src/services/config.ts and receive its value from there.',
    look,
    canaries: [
      { plants: { 'src/dot.ts': 'export const a = process.env.PORT;\n' }, reported: /^src\/dot\.ts/ },
      { plants: { 'src/key.ts': "export const a = process['env'];\n" }, reported: /^src\/key\.ts/ },
      { plants: { 'src/apart.ts': 'export const { env, argv } = process;\n' }, reported: /^src\/apart\.ts/ },
      {
        plants: { 'src/import.ts': "export { e };\nimport { env as e } from 'node:process';\n" },
        reported: /^src\/import\.ts/,
      },
    ],
  };
}

async function look(root: string): Promise<Sight> {
  const files = sourceFiles(root, ['src']).filter((file) => !PROGRAM.test(file));
  const faults: string[] = [];
  for (const file of files) {
    const code = (await readFile(join(root, file), 'utf8')).replace(COMMENT, '');
    if (READS_ENVIRONMENT.test(code)) faults.push(`${file}: reads process.env; only the programs do`);
  }
  // The rule holds for a tree without such files too; what it must not do is overlook the folder.
  return { seen: sourceFiles(root, ['src']).length, faults };
}
