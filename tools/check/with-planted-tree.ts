import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files that tell the tools their rules; a planted tree is judged by the same ones. */
const RULES = ['package.json', 'tsconfig.json', 'biome.json', 'knip.json', '.dependency-cruiser.mjs', '.gitignore'];

/**
 * Calls `use` with a throw-away tree that has the rules and packages of `root` and holds only `plants`. It lies in the
 * system's temporary folder, not in the project, so that even a killed run leaves nothing for a commit to pick up.
 * Removed when `use` is done, and when the process exits before.
 */
export async function withPlantedTree<Result>(
  root: string,
  plants: Readonly<Record<string, string>>,
  use: (tree: string) => Promise<Result>,
): Promise<Result> {
  // The real path: some tools answer with it, and a fault is found by its path relative to the tree.
  const tree = await realpath(await mkdtemp(join(tmpdir(), 'consent-concierge-check-')));
  const remove = () => rmSync(tree, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    for (const rule of RULES) if (existsSync(join(root, rule))) await copyFile(join(root, rule), join(tree, rule));
    await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
    for (const [path, text] of Object.entries(plants)) {
      await mkdir(dirname(join(tree, path)), { recursive: true });
      await writeFile(join(tree, path), text);
    }
    return await use(tree);
  } finally {
    remove();
    process.off('exit', remove);
  }
}
