import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator, Page } from 'playwright-core';

/** One Playground window in a real browser, handled as a person handles Teams. */
export interface TeamsWindow {
  readonly page: Page;
  says(text: string): Promise<void>;
  /** Waits until the newest card says so. */
  reads(words: string | RegExp): Promise<void>;
  /** Types into a field of the newest card, by its label. */
  fills(label: string, text: string): Promise<void>;
  /** Presses a button of the newest card and waits for what the card then says. */
  presses(button: string, then: string | RegExp): Promise<void>;
  /** Presses a link of the newest card and gives the page that opens. */
  follows(link: string): Promise<Page>;
}

export async function openTeamsWindow(context: BrowserContext, url: string): Promise<TeamsWindow> {
  const page = await context.newPage();
  await page.goto(url);
  // The Playground's own log takes a third of the window.
  await page.getByTitle('Hide log panel').click();
  const card = (): Locator => page.locator('.ac-adaptiveCard').last();
  const reads = async (words: string | RegExp, timeout = 40_000) => {
    await card().getByText(words).first().waitFor({ timeout });
  };
  await page.locator('.ac-adaptiveCard').first().waitFor();
  return {
    page,
    async says(text) {
      await page.bringToFront();
      await page.getByRole('textbox').first().click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    reads,
    async fills(label, text) {
      await page.bringToFront();
      await card().getByLabel(label).fill(text);
    },
    async presses(button, then) {
      await page.bringToFront();
      const pressed = card().getByRole('button', { name: button, exact: true });
      await pressed.click();
      try {
        await reads(then, 15_000);
      } catch {
        // A card that is drawn anew at this very moment swallows a click: whoever sees the button still there presses again.
        if (await pressed.isVisible()) await pressed.click();
        await reads(then);
      }
    },
    async follows(link) {
      await page.bringToFront();
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        card().getByRole('link', { name: link, exact: true }).click(),
      ]);
      await opened.waitForLoadState();
      return opened;
    },
  };
}

/** Keeps a picture in docs/ when UPDATE_DOCS=1, so that an ordinary run leaves the tree as it is. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_DOCS'] !== '1') return;
  const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${name}.png`;
  const before = page.viewportSize();
  // A telephone stays as narrow as it is.
  const atMost = (width: number): number => Math.min(width, before?.width ?? width);
  const card = page.locator('.ac-adaptiveCard').last();
  if ((await card.count()) > 0) {
    // A window scrolls within itself: high enough, the newest card is there as a whole.
    await page.setViewportSize({ width: atMost(1000), height: 2600 });
    await card.screenshot({ path });
  } else {
    // A page of the bot or of Microsoft: as high as what it says, without the empty rest of a window.
    await page.setViewportSize({ width: atMost(800), height: 100 });
    await page.screenshot({ path, fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
