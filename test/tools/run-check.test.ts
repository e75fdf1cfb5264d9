import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Check } from '../../tools/check/check.ts';
import { runCheck } from '../../tools/check/run-check.ts';
import { runChecks } from '../../tools/check/run-checks.ts';
import { withPlantedTree } from '../../tools/check/with-planted-tree.ts';

const root = resolve(import.meta.dirname, '../..');

/** A check whose tool reports every planted file, and nothing in the real tree. */
const seeing = (over: Partial<Check> = {}): Check => ({
  name: 'planted',
  remedy: 'Take it out.',
  canaries: [{ plants: { 'src/planted.ts': 'bad' }, reported: /^src\/planted\.ts/ }],
  look: async (tree) =>
    existsSync(join(tree, 'src/planted.ts')) ? { seen: 1, faults: ['src/planted.ts is bad'] } : { seen: 7, faults: [] },
  ...over,
});

describe('a check', () => {
  it('passes when its tool sees the planted fault and none in the project', async () => {
    expect(await runCheck(seeing(), root)).toEqual({ seen: 7, faults: [] });
  });

  it('fails as blind when its tool overlooks the planted fault', async () => {
    const { faults } = await runCheck(seeing({ look: async () => ({ seen: 7, faults: [] }) }), root);

    expect(faults).toEqual([expect.stringContaining('blind: the planted src/planted.ts was not reported')]);
  });

  it('fails as blind when its tool looks at no file of the project', async () => {
    const look: Check['look'] = async (tree) => ({ ...(await seeing().look(tree)), seen: 0 });

    expect((await runCheck(seeing({ look }), root)).faults).toEqual(['blind: it looked at no file at all']);
  });

  it('fails when its tool does not run', async () => {
    const look = async () => Promise.reject(new Error('no such tool'));

    expect((await runCheck(seeing({ look }), root)).faults).toEqual(['did not run: no such tool']);
  });
});

describe('a run of checks', () => {
  it('says a line for each check, then what to do about the faults, and does not pass', async () => {
    const said: string[] = [];
    const broken = seeing({ name: 'broken', look: async () => ({ seen: 1, faults: ['src/planted.ts is bad'] }) });

    expect(await runChecks([seeing(), broken], root, (line) => said.push(line))).toBe(false);
    expect(said).toEqual([
      expect.stringMatching(/^ok {5}planted .*7 files$/),
      expect.stringMatching(/^FAILED broken .*1 to mend$/),
      '',
      'broken: Take it out.',
      '  src/planted.ts is bad',
    ]);
  });
});

describe('a planted tree', () => {
  it('is removed also when the check in it fails', async () => {
    let seen = '';
    const failing = withPlantedTree(root, { 'src/a.ts': '' }, async (tree) => {
      seen = tree;
      throw new Error('crash');
    });

    await expect(failing).rejects.toThrow('crash');
    expect(seen).not.toBe('');
    expect(existsSync(seen)).toBe(false);
  });
});
