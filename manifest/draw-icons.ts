import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** The icons, drawn in icons/ and kept as PNG beside the manifest, since a build must not need a browser. */
const ICONS = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

/** Draws the SVGs anew with Debian's Chromium. Run by hand after a change: `node manifest/draw-icons.ts`. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    for (const { name, size } of ICONS) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = await readFile(join(import.meta.dirname, 'icons', `${name}.svg`), 'utf8');
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      await writeFile(join(import.meta.dirname, `${name}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

if (import.meta.main) await drawIcons();
