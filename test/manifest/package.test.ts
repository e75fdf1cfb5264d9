import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { makePackage } from '../../manifest/package.ts';
import { settingsFrom } from '../../manifest/settings.ts';
import { outlineColours } from './outline-colours.ts';

const source = resolve(import.meta.dirname, '../../manifest');
const made = settingsFrom({
  appId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  publicUrl: 'https://consent.example.com',
  version: '1.2.3',
});
if ('faults' in made) throw new Error(made.faults.join());
const { settings } = made;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-package-'));
  await cp(source, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** The faults of the package after `change` was made to a file of its template. */
async function faultsAfter(file: string, change: (text: string) => string): Promise<readonly string[]> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  const result = await makePackage(folder, settings);
  return 'faults' in result ? result.faults : [];
}

describe('the package', () => {
  it('is checked without the network', async () => {
    const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));

    expect(await makePackage(folder, settings)).toHaveProperty('zip');
    expect(network).not.toHaveBeenCalled();
    network.mockRestore();
  });

  it('names the field that breaks the schema', async () => {
    expect(await faultsAfter('manifest.json', (text) => text.replaceAll('"groupChat"', '"groupchat"'))).toContainEqual(
      expect.stringMatching(/^manifest\.json: bots\[0\]\.scopes\[2\] must be equal to one of the allowed values/),
    );
  });

  it('names a field that the schema does not know', async () => {
    expect(await faultsAfter('manifest.json', (text) => text.replace('{', '{ "colour": "blue",'))).toEqual([
      expect.stringMatching(/^manifest\.json: the file must NOT have additional properties.*colour/),
    ]);
  });

  it('names a placeholder that nothing fills', async () => {
    const faults = await faultsAfter('manifest.json', (text) => text.replace('DEVELOPER', 'MAKER'));

    expect(faults).toEqual(['manifest.json: nothing fills ${{MAKER}}. Use one of the names in manifest/settings.ts.']);
  });

  it('asks for no schema but the one it knows', async () => {
    const faults = await faultsAfter('manifest.json', (text) => text.replace('/en-us/json-schemas/', '/elsewhere/'));

    expect(faults).toEqual([expect.stringContaining('manifest.json: $schema must be')]);
  });

  it('names a text without translation, and one that translates nothing', async () => {
    const faults = await faultsAfter('nl.json', (text) => text.replace('commands[3].title', 'commands[4].title'));

    expect(faults).toEqual([
      expect.stringContaining('nl.json: bots[0].commandLists[0].commands[3].title is missing'),
      expect.stringContaining('nl.json: bots[0].commandLists[0].commands[4].title names nothing'),
    ]);
  });

  it('names a translation that is too long', async () => {
    const faults = await faultsAfter('nl.json', (text) => text.replace('"Koppel een', `"${'lang '.repeat(20)}`));

    expect(faults).toEqual([expect.stringMatching(/^nl\.json: .*description\.short.*80/)]);
  });

  it('names an icon of the wrong size or kind', async () => {
    await cp(join(folder, 'outline.png'), join(folder, 'color.png'));

    expect(await faultsAfter('outline.png', () => 'GIF89a')).toEqual([
      'icons.color: color.png is 32×32. Save it as a PNG of 192×192 pixels.',
      'icons.outline: outline.png is no PNG. Save it as a PNG of 32×32 pixels.',
    ]);
  });
});

it('the outline icon is white on transparent and nothing else, as Teams wants it', async () => {
  const colours = outlineColours(await readFile(join(source, 'outline.png')));

  expect(colours).toEqual(new Set(['transparent', 'white']));
});
