import type { Browser, CDPSession, Page } from 'playwright-core';
import type { createCards } from '../../src/cards/render.ts';
import type { Translator } from '../../src/services/text/index.ts';
import { allExamples } from '../cards/support/all-cards.ts';
import type { Example } from '../cards/support/example.ts';
import { drawCards, easel } from './easel.ts';
import { hostConfig, type Theme } from './host-config.ts';
import { allPages, type PageExample } from './page-examples.ts';

/** A card or a page in one of its states. */
export interface Subject {
  /** The card or the kind of page. */
  readonly name: string;
  readonly title: string;
  readonly of: { readonly card: Example } | { readonly page: PageExample };
}

/** Every card, then every page, in every state. */
export const allSubjects = (): Subject[] => [
  ...allExamples().map((card) => ({ name: card.name, title: card.title, of: { card } })),
  ...allPages().map((page) => ({ name: page.name, title: page.title, of: { page } })),
];

/** Draws subjects in one language, theme and width, one after another in one tab. */
export interface Painter {
  /** A PNG file of it. */
  paint(subject: Subject): Promise<Buffer>;
  close(): Promise<void>;
}

export async function openPainter(
  browser: Browser,
  look: { readonly theme: Theme; readonly width: number; readonly words: Translator },
  cards: ReturnType<typeof createCards>,
): Promise<Painter> {
  const { theme, width, words } = look;
  const config = hostConfig(theme);
  const [cardTab, pageTab] = await Promise.all([openTab(browser, width), openTab(browser, width)]);
  await cardTab.page.setContent(easel(theme));
  await wear(pageTab.page, theme);
  return {
    async paint({ of }) {
      if ('card' in of) {
        const { card } = cards.render(of.card.name, of.card.facts as never, words.language);
        await cardTab.page.evaluate(drawCards, [[card], width, config, true] as const);
        return shoot(cardTab, width);
      }
      await pageTab.page.setContent(String(await of.page.markup(words)));
      return shoot(pageTab, width);
    },
    async close() {
      await Promise.all([cardTab.page.context().close(), pageTab.page.context().close()]);
    },
  };
}

/** Pages follow the reader's system; in high contrast it replaces their colours. */
export const wear = (page: Page, theme: Theme): Promise<void> =>
  page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

async function openTab(browser: Browser, width: number): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width, height: 100 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

/** As high as what is drawn. Straight from the browser: Playwright's own way takes three times as long. */
async function shoot({ page, session }: Tab, width: number): Promise<Buffer> {
  const height = await page.evaluate(() => {
    const drawn = document.querySelector('main');
    return Math.ceil((drawn ?? document.body).getBoundingClientRect().bottom + 16);
  });
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: 1 },
    captureBeyondViewport: true,
  });
  return Buffer.from(data, 'base64');
}
