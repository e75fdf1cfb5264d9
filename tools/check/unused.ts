import { z } from 'zod';

import type { Check, Sight } from './check.ts';
import { runTool } from './run-tool.ts';

const Named = z.object({ name: z.string(), line: z.number().optional() });
const Row = z.object({ file: z.string() }).catchall(z.unknown());
const Report = z.object({ issues: z.array(Row) });

/** What knip calls each kind of finding, in words. Kinds that are not listed appear under knip's own name. */
const WORDS: Readonly<Record<string, string>> = {
  files: 'no entry reaches this file',
  dependencies: 'package is never imported',
  devDependencies: 'development package is never used',
  unlisted: 'package is imported but not in package.json',
  unresolved: 'import leads nowhere',
  binaries: 'command is not in package.json',
  exports: 'export is used nowhere else',
  types: 'exported type is used nowhere else',
  enumMembers: 'member is used nowhere',
  duplicates: 'exported twice',
};

/** Knip finds no file, export or package that nobody uses. */
export function checkUnused(): Check {
  return {
    name: 'unused code',
    remedy: 'Remove it, or use it; knip.json names the entry files. `npx knip` shows the same list.',
    look,
    canaries: [
      { plants: { 'src/planted-alone.ts': 'export {};\n' }, reported: /^src\/planted-alone\.ts.*no entry/ },
      {
        plants: {
          'src/main.ts': "import { used } from './planted.ts';\nused();\n",
          'src/planted.ts': 'export const used = () => {};\nexport const spare = () => {};\n',
        },
        reported: /^src\/planted\.ts.*spare.*nowhere else/,
      },
      { plants: {}, reported: /^package\.json.*botbuilder: package is never imported/ },
    ],
  };
}

async function look(root: string): Promise<Sight> {
  const { code, out, err } = await runTool(root, 'knip', ['--reporter', 'json', '--no-progress']);
  const parsed = Report.safeParse(jsonOrNothing(out));
  if (!parsed.success || code > 1) throw new Error(`knip ended with ${code}: ${err || out}`);
  const faults = parsed.data.issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, found]) => describe(file, kind, found)),
  );
  if (code !== 0 && faults.length === 0) throw new Error(`knip ended with ${code}: ${err || out}`);
  return { seen: 'unknown', faults };
}

function describe(file: string, kind: string, found: unknown): readonly string[] {
  const words = WORDS[kind] ?? kind;
  return z
    .array(z.union([Named, z.array(Named)]))
    .catch([])
    .parse(found)
    .flat()
    .map(({ name, line }) => (kind === 'files' ? `${file}: ${words}` : `${file}:${line ?? 1} ${name}: ${words}`));
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
