import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/services/store/open-store.ts';
import { aMessage } from '../store/builders.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { spawnOther } from '../store/spawn-other.ts';
import { testSettings } from '../store/subject.ts';
import { jobsContract } from './contract.ts';
import { handlers } from './handlers.ts';

describe('jobs on PGlite', () => {
  jobsContract(openMemoryStore);
});

describe('jobs in a data folder', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'jobs-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('take up at once what a killed process was working on', async () => {
    const before = await openStore({ where: { dataDir }, ...testSettings });
    const id = await before.store.outbox.add(aMessage);
    await before.close();
    const other = spawnOther(dataDir, 'work');
    expect(await other.line('took')).toBe(`took ${id}`);
    await other.kill();

    const after = await openStore({ where: { dataDir }, ...testSettings });
    const taken = Promise.withResolvers<string>();
    await after.work(handlers({ deliver: async (outbox) => taken.resolve(outbox) }));

    expect(await taken.promise).toBe(id);
    await after.close();
  });
});
