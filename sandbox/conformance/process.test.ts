import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apps, fabrikam } from '../cloud/world.ts';
import { Lab } from './support/lab.ts';

const main = join(import.meta.dirname, '../cloud/main.ts');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloud-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function start(...args: string[]): Promise<{ child: ChildProcess; line: Record<string, unknown> }> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, line: JSON.parse(line) as Record<string, unknown> };
}

it('prints one ready line in plain Node and ends on SIGTERM', async () => {
  const { child, line } = await start('--login-port', '0', '--graph-port', '0', '--propagation', '0');

  expect(line).toEqual({
    ready: true,
    login: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    graph: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  });
  expect((await fetch(`${line['login']}/_sim/health`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('refuses a port that is no number', async () => {
  const child = spawn(process.execPath, [main, '--login-port', 'x'], { stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([2, null]);
});

it('finds grants, refresh tokens and its signing key again after a restart', async () => {
  const dataFile = join(folder, 'deeper', 'cloud.json');
  const { fay } = fabrikam.people;
  const before = await Lab.open({ dataFile });
  const tokens = await before.tokensFor(fabrikam, apps.taxcalc, fay);
  await before.close();

  const after = await Lab.open({ dataFile });

  expect((await after.get('/me', String(tokens['access_token']))).status).toBe(200);
  expect((await after.refresh(fabrikam, apps.taxcalc, tokens['refresh_token'])).status).toBe(200);
  expect((await after.state()).grants).toHaveLength(1);
  expect(await readdir(join(folder, 'deeper'))).toEqual(['cloud.json']);
  await after.close();
});
