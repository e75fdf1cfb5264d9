// Pictures of the cards, many on one sheet: node test/cards/gallery/main.ts <file.png> [--match 'connection: draft'] [--lang nl] [--width 320] [--theme dark]
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createCards } from '../../../src/cards/render.ts';
import { createText } from '../../../src/services/text/index.ts';
import { allExamples } from '../support/all-cards.ts';
import { hostConfig, type Theme } from './host-config.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    width: { type: 'string', default: '500' },
    theme: { type: 'string', default: 'light' },
    match: { type: 'string', default: '' },
    columns: { type: 'string', default: '4' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const file = positionals[0] ?? 'gallery.png';
const width = Number(values.width);
const theme: Theme = values.theme === 'dark' ? 'dark' : 'light';
const { page: pageColor, card: cardColor, config } = hostConfig(theme);
const renderer = await readFile(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);

const cards = createCards(createText());
const wanted = new RegExp(values.match, 'u');
const shown = allExamples()
  .map((example) => ({ ...example, title: `${example.name}: ${example.title}` }))
  .filter(({ title }) => wanted.test(title))
  .map(({ name, title, facts }) => ({ title, card: cards.render(name, facts as never, values.lang).card }));

const columns = Math.min(Number(values.columns), shown.length);
const html = `<!doctype html><meta charset="utf-8"><style>
  body { background: ${pageColor}; margin: 16px; column-gap: 24px; column-count: ${columns}; font-family: 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
  figure { width: ${width}px; margin: 0 0 24px; break-inside: avoid; }
  figcaption { font-size: 11px; color: #888; margin-bottom: 4px; }
  .card { background: ${cardColor}; border-radius: 6px; box-shadow: 0 1px 4px #0003; overflow: hidden; }
  .ac-actionSet, .ac-actionSet > div { flex-wrap: wrap !important; row-gap: 8px; }
  .ac-horizontal-separator + .ac-pushButton { margin-top: 0; }
  .ac-pushButton { border: 1px solid #c7c7c7; border-radius: 4px; background: transparent; padding: 5px 12px; font: 600 14px/20px 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; color: inherit; }
  .dark .ac-pushButton { color: #fff; }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #fff; border-color: #5b5fc7; }
  .ac-pushButton.style-destructive { color: #c4314b; border-color: #c4314b; }
  .ac-input { width: 100%; box-sizing: border-box; padding: 6px; border: 1px solid #c7c7c7; border-radius: 4px; font: inherit; }
</style><body class="${theme}"><script>${renderer}</script><script>
  // Teams' Markdown, as far as the cards use it: escapes, emphasis and links.
  const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const kept = [];
    const held = text.replace(/\\\\([!-\\/:-@[-\`{-~])/g, (_, sign) => '\\uE000' + (kept.push(sign) - 1) + '\\uE001');
    const marked = escapeHtml(held).replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>').replace(/\\[(.+?)\\]\\((.+?)\\)/g, '<a href="$2">$1</a>');
    result.outputHtml = marked.replace(/\\uE000(\\d+)\\uE001/g, (_, index) => escapeHtml(kept[index]));
    result.didProcess = true;
  };
  window.draw = (examples, config) => {
    for (const { title, card } of examples) {
      const adaptive = new AdaptiveCards.AdaptiveCard();
      adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
      adaptive.parse(card);
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      caption.textContent = title;
      const box = document.createElement('div');
      box.className = 'card';
      box.append(adaptive.render());
      figure.append(caption, box);
      document.body.append(figure);
    }
  };
</script></body>`;

const browser = await chromium.launch({
  executablePath: values.browser,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: columns * (width + 24) + 8, height: 800 } });
await page.setContent(html);
await page.evaluate(
  ([examples, look]) => (window as unknown as { draw(a: unknown, b: unknown): void }).draw(examples, look),
  [shown, config] as const,
);
await page.screenshot({ path: file, fullPage: true });
await browser.close();
console.log(`${shown.length} cards in ${file}`);
