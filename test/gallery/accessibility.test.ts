import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { createText, type Language, languages } from '../../src/services/text/index.ts';
import { canRun, launch } from '../browser/chromium.ts';
import { allExamples } from '../cards/support/all-cards.ts';
import { everything, type Json } from '../cards/support/walk.ts';
import { cutOff } from './cut-off.ts';
import { drawCards, easel } from './easel.ts';
import { hostConfig, type Theme } from './host-config.ts';
import { allPages } from './page-examples.ts';
import { wear } from './pictures.ts';

const text = createText();
const cards = createCards(text);

// What axe finds depends on the theme by its colours and on the language by its words: three pairs see all of the one and
// the languages whose words are longest.
const looks: readonly (readonly [Theme, Language])[] = [
  ['light', 'en'],
  ['dark', 'de'],
  ['contrast', 'fr'],
];

let browser: Browser;
beforeAll(async () => {
  if (canRun) browser = await launch();
});
afterAll(() => browser?.close());

describe.skipIf(!canRun).each(looks)('to axe, in %s colours and in %s,', (theme, language) => {
  const open = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 500, height: 800 }, bypassCSP: true });
    await wear(page, theme);
    return page;
  };

  it('cards have readable colours, labels, headings and names', async () => {
    const page = await open();
    await page.setContent(easel(theme));
    const found: unknown[] = [];
    for (const [name, cards] of unlikeCards(language)) {
      await page.evaluate(drawCards, [cards, 500, hostConfig(theme), true] as const);
      found.push(...(await complaints(page)).map((complaint) => [name, complaint]));
    }

    expect(found).toEqual([]);
  });

  it('pages have readable colours, labels, headings and names', async () => {
    const page = await open();
    const found: unknown[] = [];
    for (const [title, markup] of await unlikePages(language)) {
      await page.setContent(markup);
      found.push(...(await complaints(page)).map((complaint) => [title, complaint]));
    }

    expect(found).toEqual([]);
  });
});

it.skipIf(!canRun)(
  'no page is wider than a telephone nor cut off on it, whose words are the longest in German',
  async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    const wide: unknown[] = [];
    for (const [title, markup] of await unlikePages('de')) {
      await page.setContent(markup);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push([title, width]);
      for (const what of await page.evaluate(cutOff, 'main')) wide.push([title, what]);
    }

    expect(wide).toEqual([]);
  },
);

it.skipIf(!canRun).each(['de', 'nl'] as const)(
  'no word of a page’s title is broken on a telephone in %s',
  async (language) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    const broken: unknown[] = [];
    for (const [title, markup] of await unlikePages(language)) {
      await page.setContent(markup);
      for (const word of await page.evaluate(brokenWords)) broken.push([title, word]);
    }

    expect(broken).toEqual([]);
  },
);

/** For the browser: the words of the title that stand on two lines. */
function brokenWords(): string[] {
  const text = document.querySelector('h1')?.firstChild;
  const range = document.createRange();
  const words = [...(text?.textContent ?? '').matchAll(/[^\s\u00ad-]+/gu)];
  return words.flatMap(({ 0: word, index }) => {
    if (!text) return [];
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
  });
}

it.skipIf(!canRun).each(languages)(
  'at the width of a telephone no text and no button of a card is cut off in %s',
  async (language) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    await page.setContent(easel('light'));
    const found: unknown[] = [];
    for (const [name, body] of unlikeBlocks(language)) {
      const card = { type: 'AdaptiveCard', version: '1.5', body };
      await page.evaluate(drawCards, [[card], 320, hostConfig('light'), true] as const);
      found.push(...(await page.evaluate(cutOff, '.card')).map((what) => [name, what]));
    }
    await page.close();

    expect(found).toEqual([]);
  },
);

it.skipIf(!canRun)('sees what is cut off', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  const long = 'Zustimmungsverwaltungsbeauftragter';
  const body = [
    { type: 'TextBlock', text: long.repeat(2), wrap: true },
    { type: 'FactSet', facts: [{ title: 'Long', value: long }] },
    { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: `${long} fragen` }] },
  ];
  await page.setContent(easel('light'));
  await page.evaluate(drawCards, [
    [{ type: 'AdaptiveCard', version: '1.5', body }],
    320,
    hostConfig('light'),
    true,
  ] as const);

  expect(await page.evaluate(cutOff, '.card')).toEqual([
    expect.stringMatching(new RegExp(`^\\d+ px of ${long}$`, 'u')),
    expect.stringMatching(new RegExp(`^\\d+ px of ${long} fragen$`, 'u')),
  ]);
});

it.skipIf(!canRun)('sees what is wrong, on a card and on a page', async () => {
  const page = await browser.newPage({ viewport: { width: 500, height: 800 }, bypassCSP: true });
  const pale = { type: 'TextBlock', text: 'Hardly to be read', color: 'light', isSubtle: false };
  const dim = structuredClone(hostConfig('light')) as Json;
  for (const each of everything(dim)) if ('light' in each) each['light'] = { default: '#cccccc', subtle: '#cccccc' };
  await page.setContent(easel('light'));
  await page.evaluate(drawCards, [[{ type: 'AdaptiveCard', version: '1.5', body: [pale] }], 500, dim, true] as const);
  const onCard = await complaints(page);
  await page.setContent('<!doctype html><html lang="en"><title>A</title><main><h1>A</h1><input></main></html>');
  const onPage = await complaints(page);

  expect([onCard.join().split(',')[0], onPage.join().split(',')[0]]).toEqual(['color-contrast', 'label']);
});

/** Of things that are built alike the first: axe would find in the others what it finds there. */
function unlike<Thing>(things: readonly Thing[], partsOf: (thing: Thing) => readonly string[]): Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const before = seen.size;
    for (const part of partsOf(thing)) seen.add(part);
    return seen.size > before;
  });
}

/** At least one of every card, and every combination of element, looks and ground. */
function unlikeCards(language: Language): Map<string, object[]> {
  const drawn = allExamples().map(({ name, facts }) => ({
    name,
    card: cards.render(name, facts as never, language).card,
  }));
  const chosen = unlike(drawn, ({ name, card }) => [name, ...partsOf(card)]);
  return new Map([...Map.groupBy(chosen, ({ name }) => name)].map(([name, of]) => [name, of.map(({ card }) => card)]));
}

/** Every block that stands in any card, once, unfolded, under the first card that has it: it is drawn alike wherever it stands. */
function unlikeBlocks(language: Language): Map<string, Json[]> {
  const blocks = allExamples().flatMap(({ name, facts }) => {
    const { card } = cards.render(name, facts as never, language);
    for (const each of everything(card)) delete each['isVisible'];
    return ((card as Json)['body'] as Json[]).map((block) => ({ name, block }));
  });
  const chosen = unlike(blocks, ({ block }) => [JSON.stringify(block)]);
  return new Map(
    [...Map.groupBy(chosen, ({ name }) => name)].map(([name, of]) => [name, of.map(({ block }) => block)]),
  );
}

/** Every element of a card as far as it is seen, with the ground that it stands on. */
function partsOf(node: unknown, ground = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => partsOf(each, ground));
  if (typeof node !== 'object' || node === null) return [];
  const { type, style, color, isSubtle, size, weight, mode, role, selectAction, fallback } = node as Json;
  const looks = [
    type,
    style,
    color,
    isSubtle,
    size,
    weight,
    mode,
    role,
    selectAction !== undefined,
    fallback !== undefined,
  ];
  const under = type === 'Container' && typeof style === 'string' ? style : ground;
  return [[ground, ...looks].join(), ...Object.values(node).flatMap((each) => partsOf(each, under))];
}

/** At least one of every kind of page, and every combination of tag, class and attributes. */
async function unlikePages(language: Language): Promise<[string, string][]> {
  const words = text.in(language);
  const made = await Promise.all(
    allPages().map(async ({ name, title, markup }) => ({ name, title, html: String(await markup(words)) })),
  );
  const chosen = unlike(made, ({ name, html }) => [
    name,
    ...(html.slice(html.indexOf('<main>')).match(/<\w[^>]*>/gu) ?? []).map((tag) =>
      tag.replace(/="[^"]*"/gu, (value, at) => (tag.slice(0, at).endsWith('class') ? value : '')),
    ),
  ]);
  return chosen.map(({ name, title, html }) => [`${name}: ${title}`, html]);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page: the rule, how often, and the first place. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
      }[];
    }
    const { axe: looking } = window as unknown as { axe: { run(options: object): Promise<Found> } };
    const { violations } = await looking.run({ resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
    );
  });
}
