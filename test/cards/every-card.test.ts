import { readdirSync, readFileSync } from 'node:fs';
import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { describe, expect, it } from 'vitest';
import { cardWords } from '../../src/cards/card-words.ts';
import { cards as definitions } from '../../src/cards/cards.ts';
import { type Press, pressCode } from '../../src/cards/press-code.ts';
import { createCards } from '../../src/cards/render.ts';
import { type CardName, verbs } from '../../src/services/journeys/facts.ts';
import { createText, type Language, languages, missingValue } from '../../src/services/text/index.ts';
import { allExamples, nastyNames, withNastyText } from './support/all-cards.ts';
import type { Example } from './support/example.ts';
import { everything, type Json, ofType, readable, shownActions } from './support/walk.ts';

const text = createText();
const cards = createCards(text);
const examples = allExamples();
const render = ({ name, facts }: Example, language: Language): { card: object; summary: string } =>
  cards.render(name, facts as never, language);

/** Every example in every language, drawn once for all tests below: drawing is most of what they cost. */
const drawn = languages.flatMap((language) =>
  examples.map((example) => ({ example, language, ...render(example, language) })),
);
const plainVerbs = new Map(
  drawn.map(({ language, card }, index) => [`${language} ${index % examples.length}`, verbsOf(card)]),
);
const plainCounts = examples.map((_, index) => countsOf(drawn[index]?.card ?? {}));

/** Runs over every drawn card, so that one failure names it. */
function eachCard(look: (card: object, example: Example, language: string, summary: string) => void): void {
  for (const { example, language, card, summary } of drawn) {
    try {
      look(card, example, language, summary);
    } catch (error) {
      throw new Error(`${example.name}: ${example.title} (${language})`, { cause: error });
    }
  }
}

/** How many elements of each kind a card has. */
function countsOf(card: object): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of everything(card)) if (type) counts.set(String(type), (counts.get(String(type)) ?? 0) + 1);
  return counts;
}

/** What the official parser has to say against a card. */
function complaintsAbout(card: object): string[] {
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  // Teams' own elements are unknown to it, and stand behind a fallback.
  const unknown = /^Unknown element type "(Icon|Badge|ProgressRing|Chart\.Donut|CodeBlock)"/u;
  // Its check of `lang` is a regular expression that remembers its place, so it refuses every second good value.
  const falseAlarm = /property "lang"/u;
  return events.map(({ message }) => message).filter((each) => !unknown.test(each) && !falseAlarm.test(each));
}

function verbsOf(card: object): unknown[] {
  return ofType(card, 'Action.Execute').map(({ verb }) => verb);
}

const missing = missingValue('').charAt(0);

describe('every card in every state and language', () => {
  it('has no unfilled name, no null, and no forgotten value', () => {
    eachCard((card) => {
      const written = JSON.stringify(card);
      expect(written).not.toContain('${');
      expect(written).not.toContain('{{');
      expect(written).not.toContain(missing);
      expect(everything(card).flatMap((each) => Object.values(each))).not.toContain(null);
      expect(everything(card).flatMap((each) => Object.values(each))).not.toContain(undefined);
    });
  });

  it('has a view of exactly the promised fields and types', () => {
    eachCard((_card, { name, facts }, language) => {
      const view = definitions[name].view(facts as never, cardWords(text.in(language)));

      expect(definitions[name].shape.strict().safeParse(view).error).toBeUndefined();
    });
  });

  it('declares schema 1.5, its language, something to speak and a fallback', () => {
    eachCard((card, _example, language, summary) => {
      expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language });
      const { speak, fallbackText } = card as Json;
      for (const each of [speak, fallbackText, summary]) expect(String(each).trim()).not.toBe('');
    });
  });

  it('has no text that a client would draw as an item of a numbered list, as a German date', () => {
    eachCard((card) => {
      const facts = ofType(card, 'FactSet').flatMap((set) => set['facts'] as { title: string; value: string }[]);
      const texts = [
        ...ofType(card, 'TextBlock').map(({ text }) => text),
        ...facts.flatMap(({ title, value }) => [title, value]),
      ];
      expect(texts.filter((each) => /^\s*\d+[.)]\s/mu.test(String(each)))).toEqual([]);
    });
  });

  it('has one headline, in heading style, and wraps every text', () => {
    eachCard((card) => {
      const [first, ...others] = ofType(card, 'TextBlock').filter(({ style }) => style === 'heading');
      expect(first).toMatchObject({ size: 'Large', weight: 'Bolder' });
      expect(others.filter(({ size }) => size === 'Large')).toEqual([]);
      for (const block of ofType(card, 'TextBlock')) {
        expect(String(block['text']).trim()).not.toBe('');
        // A symbol of one character has nothing to wrap.
        expect(block['wrap'] === true || [...String(block['text'])].length === 1).toBe(true);
      }
    });
  });

  it('has at most six buttons beside the overflow menu, at most one of them primary', () => {
    eachCard((card) => {
      const buttons = shownActions(card);
      expect(buttons.filter(({ mode }) => mode !== 'secondary').length).toBeLessThanOrEqual(6);
      expect(buttons.filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
      for (const { title } of buttons) expect(String(title).trim()).not.toBe('');
    });
  });

  it.each(languages)('has button titles that fit a narrow card: %s', (language) => {
    const ofLanguage = drawn.filter((each) => each.language === language);
    const long = ofLanguage.flatMap(({ card }) =>
      shownActions(card)
        // An address is as long as it is; what stands in the overflow menu has more room.
        .filter(
          ({ title, mode }) => String(title).length > (mode === 'secondary' ? 45 : 34) && !String(title).includes('@'),
        )
        .map(({ title }) => title),
    );

    expect([...new Set(long)]).toEqual([]);
  });

  it('puts a verb, an id and a version into every button, and nothing else; older clients get the same', () => {
    eachCard((card) => {
      for (const action of ofType(card, 'Action.Execute')) {
        const { verb, data, fallback } = action as { verb: string; data: Json; fallback: Json };
        expect(verbs).toContain(verb);
        expect(Object.keys(data).sort()).toEqual(['id', 'v']);
        expect(typeof data['id']).toBe('string');
        expect(typeof data['v']).toBe('number');
        expect(fallback).toMatchObject({ type: 'Action.Submit', data: { verb, ...data } });
        expect(Object.keys(fallback['data'] as Json).sort()).toEqual(['id', 'v', 'verb']);
      }
    });
  });

  it('lets inputs block only the buttons that send them', () => {
    eachCard((card) => {
      for (const { verb, associatedInputs } of ofType(card, 'Action.Execute')) {
        const sends = ['connect_mailbox', 'connect_device', 'deny', 'give_reason'].includes(String(verb));
        expect(associatedInputs).toBe(sends ? 'auto' : 'none');
      }
      const inputs = everything(card).filter(({ type }) => String(type).startsWith('Input.'));
      for (const { id, label } of inputs) {
        expect(['mailbox', 'shared', 'device', 'room', 'product', 'reason']).toContain(id);
        expect(String(label).trim()).not.toBe('');
      }
    });
  });

  it('says as text, to a client that cannot draw it, all that stands on it and what to write or open for each button', () => {
    eachCard((card, _example, language) => {
      const { fallbackText, ...all } = card as Json;
      const rest = JSON.parse(JSON.stringify(all, (key, value) => (key === 'fallback' ? undefined : value))) as object;
      const lines = String(fallbackText).split('\n');
      const plain = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])|\*\*/gu, '$1');
      for (const { text } of ofType(rest, 'TextBlock')) {
        const [start] = plain(String(text)).split('[');
        expect(fallbackText).toContain(start);
      }
      const presses = ofType(rest, 'Action.Execute').map(({ verb, data }) => ({ verb, ...(data as Json) }) as Press);
      for (const press of presses) {
        const isForm = press.verb === 'connect_mailbox' || press.verb === 'connect_device';
        if (press.verb === 'say') expect(fallbackText).toContain(text.in(language).quoted(String(press.id)));
        else if (!isForm) expect(fallbackText).toContain(pressCode(press));
      }
      for (const { url } of ofType(rest, 'Action.OpenUrl'))
        expect(lines.some((line) => line.endsWith(`: ${url}`))).toBe(true);
    });
  });

  it('gives Teams its own elements only with a fallback', () => {
    eachCard((card) => {
      for (const type of ['Icon', 'Badge', 'ProgressRing', 'ProgressBar', 'Chart.Donut', 'CodeBlock']) {
        for (const element of ofType(card, type)) expect(element['fallback']).toBeDefined();
      }
    });
  });

  it('stays well below the size that Teams takes', () => {
    eachCard((card) => {
      // Teams counts UTF-16.
      expect(JSON.stringify(card).length * 2).toBeLessThan(80 * 1024);
    });
  });

  it('frames each box, since high contrast takes away its ground', () => {
    eachCard((card) => {
      const boxes = everything(card).filter(({ type, style }) => type === 'Container' && style && style !== 'default');
      for (const box of boxes) expect(box).toMatchObject({ showBorder: true });
    });
  });

  it('is read by the official parser without a complaint', () => {
    eachCard((card) => expect(complaintsAbout(card)).toEqual([]));
  });

  it('leads only to the bot itself, Microsoft, and the product’s help article, by button, picture and text (S6)', () => {
    const allowed = [
      'concierge.example',
      'login.microsoftonline.com',
      'entra.microsoft.com',
      'microsoft.com',
      'myapps.microsoft.com',
      'www.taxcalc.com',
      'support.ctouch.eu',
    ];
    eachCard((card) => {
      const pressed = everything(card).flatMap(({ url }) => (url === undefined ? [] : [String(url)]));
      // A picture that a card brings along leads nowhere.
      const addresses = pressed.filter((url) => !url.startsWith('data:image/'));
      const inText = readable(card).match(/\w+:\/\/[^\s)\]]+/gu) ?? [];
      for (const address of [...addresses, ...inText]) {
        const { protocol, host } = new URL(address);
        expect([protocol, allowed.includes(host) ? 'allowed' : host]).toEqual(['https:', 'allowed']);
      }
    });
  });
});

describe.each(nastyNames)('with %s text from people', (kind) => {
  const nasty = examples.map((example) => withNastyText(example, kind));
  const inEnglish = nasty.map((example) => render(example, 'en'));

  it.each(languages)('every card keeps its shape in %s', (language) => {
    for (const [index, example] of nasty.entries()) {
      const { card, summary } = (language === 'en' && inEnglish[index]) || render(example, language);
      const written = JSON.stringify(card);
      expect(everything(card).flatMap((each) => Object.values(each))).not.toContain(null);
      expect(written).not.toContain(missing);
      expect(written.length * 2).toBeLessThan(80 * 1024);
      expect(summary.trim()).not.toBe('');
      // A button more or less would mean that text decided what people may do.
      expect([index, verbsOf(card)]).toEqual([index, plainVerbs.get(`${language} ${index}`)]);
    }
  });

  it('no card lets it become a link, a mention, or hidden text; none loses an element, or stops being valid', () => {
    for (const [index, { card }] of inEnglish.entries()) {
      const counts = countsOf(card);
      const lost = [...(plainCounts[index] ?? [])].filter(([type, count]) => (counts.get(type) ?? 0) < count);
      // What has no words is not shown at all.
      if (kind !== 'empty') expect([examples[index]?.title, lost]).toEqual([examples[index]?.title, []]);
      expect(complaintsAbout(card)).toEqual([]);
      const written = JSON.stringify(card);
      expect(written).not.toMatch(/<\/?at/iu);
      expect(written).not.toMatch(/[\u202A-\u202E\u2066\u2067\u200B]/u);
      for (const { text } of ofType(card, 'TextBlock')) {
        // An address of ours to copy stands alone in its line.
        const fromPeople = String(text).replace(/^https:\/\/concierge\.example\/\w+\/[\w\\-]+$/mu, '');
        expect(fromPeople).not.toMatch(/(?<!\\)\]\(|(?<!\\)\*\*|(?<!\\)`|(?<!\\):\/\//u);
      }
      for (const { facts } of ofType(card, 'FactSet')) {
        for (const { value } of facts as Json[])
          expect(String(value)).not.toMatch(/(?<!\\)\]\(|(?<!\\)\*\*|(?<!\\):\/\//u);
      }
    }
  });
});

it('shows names as they are typed, also when they look like templates', () => {
  const { card } = cards.render('welcome', { name: '${x} {{y}} $t(z)' }, 'en');

  expect(ofType(card, 'TextBlock')[1]?.['text']).toBe('Hello ${x} { {y}} $t(z)');
});

it('no card of a product with an application permission says that the account’s own rights are the limit (S10)', () => {
  const alone = { name: 'Mail.Read', class: 'application' } as const;
  let shown = 0;
  for (const example of examples) {
    const facts = example.facts as {
      product?: { name: string; scopes: readonly object[]; kind: string } | string | null;
    };
    const { product } = facts;
    if (!product || typeof product === 'string' || product.kind === 'directory') continue;
    const beyond = { ...example, facts: { ...facts, product: { ...product, scopes: [...product.scopes, alone] } } };
    const delegated = {
      ...example,
      facts: { ...facts, product: { ...product, scopes: [{ ...alone, class: 'user' }] } },
    };
    for (const language of languages) {
      const limit = text.in(language).t('scopes.delegated', { product: product.name });
      const says = (each: object): boolean => readable(render(each as Example, language).card).includes(limit);
      expect([example.title, says(beyond)]).toEqual([example.title, false]);
      if (says(delegated)) shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(languages.length);
});

it('no template holds an address of its own: each comes from the facts, which the scan above reads (S6)', () => {
  const folder = new URL('../../src/cards/', import.meta.url);
  const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

  expect(templates.length).toBeGreaterThan(Object.keys(definitions).length);
  for (const file of templates) {
    const template = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
    const urls = everything(template).flatMap(({ url }) => (url === undefined ? [] : [url]));
    expect([file, urls.filter((url) => !/^\$\{\w+\}$/u.test(String(url)))]).toEqual([file, []]);
    // The schema's name is no place to go to.
    const { $schema: _, ...rest } = template as Json;
    expect([file, JSON.stringify(rest).match(/\w+:\/\/|www\./gu)]).toEqual([file, null]);
  }
});

it('renders every card by name', () => {
  const shown = new Set<CardName>(examples.map(({ name }) => name));

  expect([...shown].sort()).toEqual(Object.keys(definitions).sort());
});

it('a reader whose zone is known reads UTC only in what is passed on to somebody else', () => {
  const reader = { locale: 'en', zone: 'Asia/Kolkata' };
  const written = examples.map(({ name, facts }) => ({
    name,
    words: readable(cards.render(name, facts as never, reader).card),
  }));
  const of = (zone: RegExp) => [...new Set(written.filter(({ words }) => zone.test(words)).map(({ name }) => name))];

  expect(of(/\d UTC\b/)).toEqual(['pass-on']);
  expect(of(/\d GMT\+5:30/).length).toBeGreaterThan(10);
});
