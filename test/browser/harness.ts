import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../sandbox/run/start-sandbox.ts';
import { cutOff } from '../gallery/cut-off.ts';
import { fontFamily } from '../gallery/host-config.ts';
import { fillDataFolder } from '../support/empty-databases.ts';
import { openTeamsWindow, type TeamsWindow } from './teams-window.ts';

export const size = { viewport: { width: 1100, height: 1400 } };
/** A small telephone. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The sandbox on data of its own; a grant takes three seconds to work. */
export async function startFresh(firstTime: boolean): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-browser-'));
  await fillDataFolder(join(folder, 'bot'));
  const report = (line: string) => console.error(line);
  return startSandbox({ fresh: false, firstTime, folder, propagationSeconds: 3, report });
}

export async function openWindows(context: BrowserContext, { windows }: Sandbox) {
  const [anna, ben, hanna] = await Promise.all(windows.map(({ url }) => openTeamsWindow(context, url)));
  if (!anna || !ben || !hanna) throw new Error('A window is missing.');
  return { anna, ben, hanna };
}

// The Playground keeps a frame around its cards that is wider than a telephone; Teams there has none.
const frameless = `
  div:has(.ac-adaptiveCard) { min-width: 0 !important; max-width: 100%; margin-inline: 0 !important; padding-inline: 0 !important; }
  .ac-pushButton { font-family: ${fontFamily} !important; }`;

/** Makes cards as wide as Teams does on a telephone. */
export async function likeOnAPhone({ page }: TeamsWindow): Promise<void> {
  await page.addStyleTag({ content: frameless });
}

/** What a person would have to move the card or page sideways for, or cannot read at all. */
export const missed = (page: Page): Promise<string[]> => page.evaluate(cutOff, '.ac-adaptiveCard, main');

/** Microsoft has sent the browser back, and the bot's page says so. */
export async function backAtTheBot(page: Page, { botUrl }: Sandbox, heading: string): Promise<void> {
  await page.waitForURL(`${botUrl}/auth/**`);
  await page.getByRole('heading', { name: heading }).waitFor();
}
