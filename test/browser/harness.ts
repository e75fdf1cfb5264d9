import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../sandbox/run/start-sandbox.ts';
import { openTeamsWindow } from './teams-window.ts';

// Where Debian's package puts it; CI installs that package, so there it must not be missing.
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** False, said aloud, where there is no Chromium. */
export const canRun = existsSync(executablePath) || process.env['CI'] === 'true';
if (!canRun) {
  console.warn(`NOT RUN: journeys in a real browser, because there is no Chromium at ${executablePath}.`);
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: quiet });

export const size = { viewport: { width: 1100, height: 1400 } };

/** The sandbox on data of its own; a grant takes three seconds to work. */
export const startFresh = async (firstTime: boolean): Promise<Sandbox> =>
  startSandbox({
    fresh: true,
    firstTime,
    folder: await mkdtemp(join(tmpdir(), 'sandbox-browser-')),
    propagationSeconds: 3,
    report: (line) => console.error(line),
  });

export async function openWindows(context: BrowserContext, { windows }: Sandbox) {
  const [anna, ben, hanna] = await Promise.all(windows.map(({ url }) => openTeamsWindow(context, url)));
  if (!anna || !ben || !hanna) throw new Error('A window is missing.');
  return { anna, ben, hanna };
}

/** Microsoft has sent the browser back, and the bot's page says so. */
export async function backAtTheBot(page: Page, { botUrl }: Sandbox, heading: string): Promise<void> {
  await page.waitForURL(`${botUrl}/auth/**`);
  await page.getByRole('heading', { name: heading }).waitFor();
}
