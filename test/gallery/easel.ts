import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFamily, lookOf, type Theme } from './host-config.ts';

const renderer = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');

/** What `drawCard` runs in the browser. */
interface Easel {
  draw(card: object, width: number, config: object): void;
}

/** An empty document in a theme's colours; `drawCard` draws one card after another on it, as Teams would. */
export function easel(theme: Theme): string {
  const look = lookOf(theme);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>
  body { margin: 0; background: ${look.ground}; color: ${look.text}; font: 14px/20px ${fontFamily}; }
  .card { margin: 8px; background: ${look.backgrounds.default}; border: 1px solid ${theme === 'contrast' ? look.edge : 'transparent'}; border-radius: 6px; box-shadow: 0 1px 4px #0003; overflow: hidden; }
  .card a { color: ${look.link}; }
  .ac-actionSet, .ac-actionSet > div { flex-wrap: wrap !important; gap: 8px; }
  .ac-horizontal-separator + .ac-pushButton { margin-top: 0; }
  .ac-pushButton { padding: 5px 12px; border: 1px solid ${look.edge}; border-radius: 4px; background: transparent; color: ${look.text}; font: 600 14px/20px ${fontFamily}; }
  .ac-pushButton.style-positive { background: ${look.brand}; border-color: ${look.brand}; color: ${look.onBrand}; }
  .ac-pushButton.style-destructive { border-color: ${look.attention}; color: ${look.attention}; }
  .ac-input { width: 100%; box-sizing: border-box; padding: 6px; border: 1px solid ${look.edge}; border-bottom-color: ${look.subtle}; border-radius: 4px; background: ${look.backgrounds.default}; color: ${look.text}; font: inherit; }
  .ac-input::placeholder { color: ${look.subtle}; opacity: 1; }
  .ac-input[type=checkbox], .ac-input[type=radio], .ac-choiceSetInput-expanded input, .ac-toggleInput input { width: auto; }
  .framed { border: 1px solid ${theme === 'contrast' ? look.edge : look.line}; border-radius: 4px; }
  h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
</style></head><body><main><h1>Cards</h1><div id="cards"></div></main><script>${renderer()}</script><script>
  // Teams' Markdown, as far as the cards use it: escapes, emphasis and links.
  const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const kept = [];
    const held = text.replace(/\\\\([!-\\/:-@[-\`{-~])/g, (_, sign) => '\\uE000' + (kept.push(sign) - 1) + '\\uE001');
    const marked = escapeHtml(held).replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>').replace(/\\[(.+?)\\]\\((.+?)\\)/g, '<a href="$2">$1</a>').replace(/\\n/g, '<br>');
    result.outputHtml = marked.replace(/\\uE000(\\d+)\\uE001/g, (_, index) => escapeHtml(kept[index]));
    result.didProcess = true;
  };
  // Teams' own frame round a container, which the official renderer does not know: its colour is left in high contrast, where no ground is.
  const framed = (node) => (node && typeof node === 'object' ? [...(node.showBorder ? [node] : []), ...Object.values(node).flatMap(framed)] : []);
  window.easel = {
    draw(card, width, config) {
      for (const [index, each] of framed(card).entries()) each.id ??= 'framed-' + index;
      const adaptive = new AdaptiveCards.AdaptiveCard();
      adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
      adaptive.parse(card);
      const box = document.createElement('div');
      box.className = 'card';
      box.lang = card.lang;
      box.style.width = width - 18 + 'px';
      box.append(adaptive.render());
      for (const { id } of framed(card)) adaptive.getElementById(id)?.renderedElement?.classList.add('framed');
      // Blocks stand apart to a reader; axe runs their words together where nothing is between them.
      for (const block of box.querySelectorAll('.ac-textBlock')) block.append(' ');
      document.getElementById('cards').append(box);
    },
  };
</script></body></html>`;
}

/** For the browser: draws cards below those that are there, or in their place. */
export function drawCards([cards, width, config, fresh]: readonly [readonly object[], number, object, boolean]): void {
  if (fresh) document.getElementById('cards')?.replaceChildren();
  const { easel: here } = window as unknown as { easel: Easel };
  for (const card of cards) here.draw(card, width, config);
}
