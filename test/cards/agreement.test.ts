import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { createText } from '../../src/services/text/index.ts';
import { allExamples } from './support/all-cards.ts';
import type { Example } from './support/example.ts';
import { headlineOf, type Json, ofType, shownActions } from './support/walk.ts';

const cards = createCards(createText());

/** What is said in the open: not among the details, which unfold. */
const inTheOpen = (card: object): string[] =>
  openParts((card as Json)['body'])
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

function openParts(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(openParts);
  if (typeof node !== 'object' || node === null || (node as Json)['isVisible'] === false) return [];
  return [
    node as Json,
    ...Object.entries(node).flatMap(([name, each]) => (name === 'fallback' ? [] : openParts(each))),
  ];
}

/** The sentence on each card that says whose turn it is, and the card's buttons. */
interface Drawn {
  readonly title: string;
  readonly card: object;
  readonly texts: readonly string[];
  readonly primary: readonly string[];
  readonly buttons: readonly string[];
}

const drawn: readonly Drawn[] = allExamples().map(({ name, title, facts }: Example) => {
  const { card } = cards.render(name, facts as never, 'en');
  const buttons = shownActions(card);
  const primary = buttons.filter(({ style }) => style === 'positive').map((each) => String(each['title']));
  return {
    title: `${name}: ${title}`,
    card,
    texts: inTheOpen(card),
    primary,
    buttons: buttons.map((each) => String(each['title'])),
  };
});

const says = ({ texts }: Drawn, what: RegExp): boolean => texts.some((text) => what.test(text));
// A list has a turn in each of its rows, and its own buttons.
const lists = /^(?:how-long|my-status|which-connection|tenant-status|reports|pending|worklist): /u;
const single = drawn.filter(({ title }) => !lists.test(title));
const titles = (found: readonly Drawn[]): string[] => found.map(({ title }) => title);

const mine = /^Your turn\b/u;
const others = /^Waiting for /u;
const nobodys = /^(?:Nothing to do|Nothing is left to do|Nobody has (?:to do|the turn)|There is nothing)/u;

describe('what a card says, and what it offers', () => {
  it('offers no primary button where it is somebody else’s turn, or nothing is to be done', () => {
    const calls = single.filter(
      (each) => each.primary.length > 0 && !says(each, mine) && (says(each, others) || says(each, nobodys)),
    );

    expect(titles(calls)).toEqual([]);
  });

  it('says of one person only that it is their turn', () => {
    expect(
      titles(single.filter((each) => [mine, others, nobodys].filter((turn) => says(each, turn)).length > 1)),
    ).toEqual([]);
  });

  it('lets who has the turn do something', () => {
    // An answer beside the card: the card itself, with its buttons, stays where it is.
    const held = drawn.filter(({ title }) => !title.startsWith('how-long: '));
    expect(titles(held.filter((each) => says(each, mine) && each.buttons.length === 0))).toEqual([]);
  });

  it('has the turn at one level at most besides the one that the card names', () => {
    const rowSays = (each: Drawn, what: RegExp): boolean =>
      each.texts.some((text) => !mine.test(text) && what.test(text));
    const wrong = single.filter(
      (each) =>
        (says(each, mine) && rowSays(each, /· turn: /u)) || (says(each, others) && rowSays(each, /· your turn$/u)),
    );

    expect(titles(wrong)).toEqual([]);
  });

  it.each([
    [/wants your administrator|agree to .+ yourself|Ask your administrator first/u, ['Not known yet', 'Granted']],
    [/^Granted for you only$/u, ['Granted', 'Not known yet']],
    [/withdrawn|no longer is|is gone|switched off/u, ['Granted', 'Not known yet']],
    [/ is granted: sign in|^Granted at Microsoft$/u, ['Not known yet', 'Requested']],
    [/ is (?:connected|active)$/u, ['Not signed in', 'Sign-in no longer works', 'Not known yet']],
  ])('has a headline %s that its levels do not contradict', (headline, badges) => {
    const about = single.filter(({ card }) => headline.test(headlineOf(card)));
    const wrong = about.filter(({ card }) => ofType(card, 'Badge').some(({ text }) => badges.includes(String(text))));

    expect(about.length).toBeGreaterThan(0);
    expect(titles(wrong)).toEqual([]);
  });

  it('shows no name from our own code where people read what to do, and no bare id as its headline', () => {
    // What Microsoft itself calls so; and addresses.
    const known = /https?\\?:\/\/\S+|offline\\?_access|access\\?_denied/gu;
    const raw = /(?<![\w./@-])[a-z]+\\?_[a-z]/u;
    const shown = drawn.flatMap(({ title, card, texts, buttons }) => [
      ...[...texts, ...buttons].filter((text) => raw.test(text.replace(known, ''))).map((text) => `${title}: ${text}`),
      ...(/[0-9a-f]{8}-[0-9a-f]{4}-/u.test(headlineOf(card)) ? [`${title}: ${headlineOf(card)}`] : []),
    ]);

    expect(shown).toEqual([]);
  });
});
