import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// Where Debian's package puts it; CI installs that package, so there it must not be missing.
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** False, said aloud, where there is no Chromium. */
export const canRun = existsSync(executablePath) || process.env['CI'] === 'true';
if (!canRun) {
  console.warn(`NOT RUN: tests in a real browser, because there is no Chromium at ${executablePath}.`);
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

/** A Chromium without a window, which asks nothing of the network by itself. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: quiet });
