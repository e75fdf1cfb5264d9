import { readFile } from 'node:fs/promises';
import { isBuiltin, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceTextModule, SyntheticModule } from 'node:vm';

/** A file to load, relative to the working directory: imported, or linked without being run. */
export interface LoadOrder {
  readonly file: string;
  readonly how: 'import' | 'link';
}

/** What came of one order; `problem` is null when the file loads. */
export interface LoadReport {
  readonly file: string;
  readonly problem: string | null;
}

/** Strips the file and ties it to the real exports of what it imports. Its own code does not run. */
async function link(url: URL): Promise<void> {
  const source = stripTypeScriptTypes(await readFile(url, 'utf8'), { mode: 'strip' });
  const module = new SourceTextModule(source, { identifier: url.href });
  await module.link(async (specifier, _from, { attributes }) => {
    const target = isBuiltin(specifier) || !specifier.startsWith('.') ? specifier : new URL(specifier, url).href;
    const real: Record<string, unknown> = await import(target, { with: attributes as ImportAttributes });
    const names = Object.keys(real);
    return new SyntheticModule(names, function fill() {
      for (const name of names) this.setExport(name, real[name]);
    });
  });
}

async function load({ file, how }: LoadOrder): Promise<LoadReport> {
  const url = pathToFileURL(join(process.cwd(), file));
  try {
    await (how === 'link' ? link(url) : import(url.href));
    return { file, problem: null };
  } catch (cause) {
    return { file, problem: String(cause).split('\n')[0] ?? 'unknown error' };
  }
}

if (import.meta.main) {
  process.once('message', async (orders: readonly LoadOrder[]) => {
    for (const order of orders) {
      const report = await load(order);
      await new Promise((sent) => process.send?.(report, sent));
    }
    process.exit(0);
  });
}
