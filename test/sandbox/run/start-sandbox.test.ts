import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../../sandbox/run/child.ts';
import { startSandbox } from '../../../sandbox/run/start-sandbox.ts';
import { fillDataFolder } from '../../support/empty-databases.ts';

const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
const start = (options: { fresh?: boolean; firstTime?: boolean } = {}) =>
  startSandbox({ fresh: false, firstTime: false, folder, report: () => {}, ...options });

afterEach(stopAll);

describe('npm run sandbox', { timeout: 120_000 }, () => {
  let addresses: string[] = [];

  it('shows three windows with their people and the first steps, and says that all is simulated', async () => {
    await fillDataFolder(join(folder, 'bot'));
    const { screen, windows, botUrl } = await start();
    addresses = [botUrl, ...windows.map(({ url }) => url)];

    expect(windows).toHaveLength(3);
    for (const { url, plan } of windows) expect(screen).toMatch(new RegExp(`${plan.person.name} +${url}`));
    expect(screen).toContain('connect my mailbox');
    expect(screen).toContain('Everything around it is simulated');
    expect(screen).not.toContain('Continuing');
  });

  it('continues at the same addresses after a restart, and says in words which part ended by itself', async () => {
    const { screen, windows, botUrl, ended } = await start();

    expect(screen).toContain('Continuing where it was');
    expect([botUrl, ...windows.map(({ url }) => url)]).toEqual(addresses);

    await windows[1]?.child.kill();
    expect(await ended).toContain("The admin's Teams window ended by SIGKILL");
  });

  it('forgets with --fresh, and tells the steps of a tenant without an approver with --first-time', async () => {
    const { screen } = await start({ fresh: true, firstTime: true });

    expect(screen).not.toContain('Continuing');
    expect(screen).toContain('Nobody is an approver yet');
  });
});
