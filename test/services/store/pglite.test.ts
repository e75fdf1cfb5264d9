import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/services/store/open-store.ts';
import { aConnection, aMessage } from './builders.ts';
import { upgradeContract } from './contract/upgrade.ts';
import { storeContract } from './contract.ts';
import { installedInMemory } from './installed.ts';
import { openMemoryStore } from './memory-store.ts';
import { spawnOther } from './spawn-other.ts';
import { newKey, oldKey, testSettings } from './subject.ts';

describe('store on PGlite', () => {
  storeContract(openMemoryStore);
  upgradeContract(installedInMemory);
});

/** One folder, in the order of a life: made, closed, opened by a second process, killed, opened again. */
describe('store in a data folder', () => {
  let parent: string;
  let dataDir: string;
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'store-'));
    dataDir = join(parent, 'made', 'on the way');
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  const open = (tokenKeys = [oldKey]) => openStore({ where: { dataDir }, ...testSettings, tokenKeys });

  it('sends its first job in a transaction on an empty folder without hanging', async () => {
    const { store, close } = await open();

    const id = await store.transact(async (tx) => {
      await tx.connections.insert(aConnection({ id: 'first' }));
      await tx.jobs.checkConnection({ id: 'first', tenant: 'contoso' }, new Date());
      return await tx.outbox.add(aMessage);
    });
    await store.tokens.keep('first', 'secret');

    expect(await store.outbox.find(id ?? '')).not.toBeNull();
    await close();
  });

  it('keeps the folder to its owner', () => {
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  });

  it('refuses a second opener with words, in this process and in another', async () => {
    const { store, close } = await open();

    await expect(open()).rejects.toMatchObject({ code: 'data_folder_in_use' });
    const said = await spawnOther(dataDir).line('refused');

    expect(said).toContain(`in use by process ${process.pid}`);
    expect(said).toContain('DATABASE_URL');
    expect(await store.connections.find('first')).toMatchObject({ id: 'first' });
    await close();
  });

  it('lets go of the folder when it is closed, and may be closed twice', async () => {
    const { close } = await open();
    await Promise.all([close(), close()]);

    const again = await open();
    await again.close();
  });

  it('lets go of the folder when it cannot be opened', async () => {
    await expect(open([])).rejects.toThrow('no key');
    await expect(open([{ kid: 'short', key: Buffer.alloc(16) }])).rejects.toThrow('short must be 32 bytes');

    const again = await open();
    await again.close();
  });

  it('reads tokens sealed under an older key, and seals under the first', async () => {
    const changed = await open([newKey, oldKey]);
    expect(await changed.store.tokens.read('first')).toBe('secret');
    await changed.store.tokens.keep('first', 'secret');
    await changed.close();

    const withoutOld = await open([newKey]);
    expect(await withoutOld.store.tokens.read('first')).toBe('secret');
    await withoutOld.close();

    const withoutNew = await open([oldKey]);
    await expect(withoutNew.store.tokens.read('first')).rejects.toMatchObject({ code: 'token_key_missing' });
    await withoutNew.close();
  });

  it('has every acknowledged row after SIGKILL, and the lock is free at once', async () => {
    const other = spawnOther(dataDir);
    await other.line('wrote row-40');
    await other.kill();

    const { store, close } = await open();

    const written = other.lines.filter((line) => line.startsWith('wrote ')).map((line) => line.slice('wrote '.length));
    const missing = [];
    for (const id of written) if (!(await store.connections.find(id))) missing.push(id);
    expect(written.length).toBeGreaterThanOrEqual(40);
    expect(missing).toEqual([]);
    await close();
  });
});
