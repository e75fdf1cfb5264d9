import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { freePorts } from '../../sandbox/run/free-ports.ts';
import { startWindow } from '../../sandbox/windows/start-window.ts';
import { personalChatId } from '../../sandbox/windows/window-config.ts';
import { windowPlans } from '../../sandbox/windows/windows.ts';
import type { createCards } from '../../src/cards/render.ts';
import type { Language } from '../../src/services/text/index.ts';
import { ofType } from '../cards/support/walk.ts';
import type { GalleryEntry } from './index-page.ts';
import type { Subject } from './pictures.ts';

// Of Teams' own elements the Playground draws these; of the others it, too, shows the fallback.
const drawnThere = ['Chart.Donut', 'CodeBlock'];
const width = 1000;

/** The cards with elements of Teams that only the Playground draws, in a window of it, and only in its one theme. */
export async function paintInTeams(
  browser: Browser,
  of: {
    readonly subjects: readonly Subject[];
    readonly langs: readonly Language[];
    readonly cards: ReturnType<typeof createCards>;
  },
  keep: (entry: Omit<GalleryEntry, 'file'>, number: number, png: Buffer) => void,
): Promise<void> {
  const drawn = of.langs.flatMap((lang) =>
    of.subjects.flatMap(({ name, title, of: shown }, number) => {
      if (!('card' in shown)) return [];
      const { card } = of.cards.render(shown.card.name, shown.card.facts as never, lang);
      const uses = drawnThere.some((type) => ofType(card, type).length > 0);
      return uses ? [{ entry: { lang, theme: 'playground', width, name, title }, number, card }] : [];
    }),
  );
  if (drawn.length === 0) return;
  const folder = await mkdtemp(join(tmpdir(), 'gallery-'));
  const [port = 0, botPort = 0] = await freePorts(2);
  // The Playground insists on a bot; this one hears everything and says nothing.
  const bot = createServer((request, response) => request.resume().on('end', () => response.end('{}')));
  bot.listen(botPort, '127.0.0.1');
  const plan = windowPlans[0];
  const window = await startWindow({ plan, port, botUrl: `http://127.0.0.1:${botPort}`, folder });
  try {
    // Wide and high enough that no card needs to be scrolled to.
    const page = await browser.newPage({ viewport: { width, height: 4000 } });
    await page.goto(window.url);
    await page.getByTitle('Hide log panel').click();
    const shown = page.locator('.ac-adaptiveCard');
    for (const [index, { entry, number, card }] of drawn.entries()) {
      await send(window.url, personalChatId(plan), card);
      await shown.nth(index).waitFor();
      keep(entry, number, await shown.nth(index).screenshot({ animations: 'disabled' }));
    }
    await page.close();
  } finally {
    await window.child.kill();
    bot.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function send(windowUrl: string, chat: string, content: object): Promise<void> {
  const answer = await fetch(`${windowUrl}/_connector/v3/conversations/${encodeURIComponent(chat)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      from: { id: 'bot' },
      conversation: { id: chat },
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    }),
  });
  if (!answer.ok) throw new Error(`The Playground refused a card: ${await answer.text()}`);
}
