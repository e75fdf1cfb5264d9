import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import type { CardFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language, languages } from '../../src/services/text/index.ts';

import { ago, anna, microsoftLink, now, product, request } from './support/examples.ts';
import { ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const approveUrl = 'https://concierge.example/approve/abc';

describe('the post for a team’s channel', () => {
  const draw = (change: Partial<CardFacts['channel-question']> = {}, language: Language = 'en') =>
    cards.render(
      'channel-question',
      { request: request(), product: product(), waiting: 3, approveUrl, viewerDecides: false, now, ...change },
      language,
    );

  it.each(languages)('in %s names product, number and how many wait, and no person or mailbox (T18)', (language) => {
    const { card, summary } = draw({}, language);
    const written = JSON.stringify(card) + summary;

    expect(written).toContain('TaxCalc Communications Centre');
    expect(written).toContain('CR-1042');
    expect(written).toMatch(/3 (connections|koppelingen|Verbindungen|liaisons|conexiones)/u);
    expect(written).not.toMatch(/Anna|Berg|@|client mail/u);
  });

  it('is told from the first one at once when it asks again', () => {
    expect(readable(draw({ isReminder: true }).card)).toContain('Reminder: an approval request is waiting');
    expect(readable(draw().card)).not.toContain('Reminder');
  });

  it('decides nothing: its one button leads to the proof of a role', () => {
    const { card } = draw();

    expect(ofType(card, 'Action.Execute')).toEqual([]);
    expect(shownActions(card)).toMatchObject([{ type: 'Action.OpenUrl', url: approveUrl }]);
    expect(readable(card)).toContain('Nothing is decided in this channel');
  });

  it('has no button left once the request is decided', () => {
    const { card } = draw({ request: request({ state: 'granted' }) });

    expect(shownActions(card)).toEqual([]);
    expect(readable(card)).toContain('Approval request CR-1042: Granted.');
  });
});

it('a report says which step and address no longer fit, who saw it and when (T47)', () => {
  const facts = { step: 'find_app', link: microsoftLink('app_overview'), by: anna, at: ago(2) } as const;
  const { card } = cards.render('report', facts, 'en');
  const text = readable(card);

  for (const each of [
    'Anna Berg says that the page looks different',
    'Find the application in the list',
    'find\\_app',
    'app\\_overview',
    'Last checked\n14 Aug 2026',
    '22 Nov 2026, 15:41 UTC',
  ]) {
    expect(text).toContain(each);
  }
  expect(shownActions(card)).toMatchObject([{ url: facts.link.url }, { verb: 'show_reports' }]);
});

it('a request to read the directory is listed as what it is', () => {
  const own = product({ kind: 'directory', name: 'Consent Concierge' });
  const facts = { requests: [{ request: request(), product: own, waiting: 0 }], now };

  expect(readable(cards.render('pending', facts, 'en').card)).toContain('the right to read your directory');
});
