import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import type { CardFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language } from '../../src/services/text/index.ts';
import { room, worklistFacts } from './support/desk-examples.ts';
import { device } from './support/device-examples.ts';
import { product } from './support/examples.ts';
import { ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
type Facts = CardFacts['worklist'];
const draw = (change: Partial<Facts> = {}, language: Language = 'en'): object =>
  cards.render('worklist', worklistFacts(change), language).card;
const links = (card: object): unknown[] => ofType(card, 'Action.OpenUrl').map(({ title }) => title);
const verbsOf = (card: object): unknown[] => shownActions(card).map(({ verb }) => verb);
const { rows } = worklistFacts();
const unread = rows.map((row) => ({ ...row, grantUrl: null, withdrawUrl: null }));

describe('the list of who still needs a grant', () => {
  it('holds those without one first, and gives each the tap that changes it (T33, T40)', () => {
    const card = draw();
    const text = readable(card);

    expect(text).toContain('2 still need a grant');
    expect(text.indexOf('anna@contoso.com')).toBeLessThan(text.indexOf('carl@contoso.com'));
    expect(links(card)).toEqual([
      'Grant for anna@contoso.com',
      'Grant for dora@contoso.com',
      'Withdraw from carl@contoso.com',
    ]);
  });

  it('names each account once, with every mailbox and device that stands on its grant (T33, T40)', () => {
    const text = readable(draw());
    expect(text).toContain(
      'dora@contoso.com\nown mailbox · for the shared mailbox finance@contoso.com · asked by Anna Berg and Ben',
    );
    expect(text.split('\n').filter((line) => line === 'dora@contoso.com')).toHaveLength(1);
    expect(text).toContain('anna@contoso.com\nasked by');

    const boards = Array.from({ length: 8 }, (_, n) => room(`Board ${n}`, 'boards@contoso.com'));
    const many = unread.slice(0, 1).map((row) => ({ ...row, account: 'boards@contoso.com', connections: boards }));
    expect(readable(draw({ product: device(), rows: many }))).toContain('room device Board 4 · 3 more · asked by');

    const board = room('Board room', 'board@contoso.com');
    const rooms = unread.slice(0, 1).map((row) => ({ ...row, account: board.signInAs, connections: [board] }));
    expect(readable(draw({ product: device(), rows: rooms }))).toContain('room device Board room');
  });

  it('says that nothing is left to do, and still lets a grant be withdrawn (T40)', () => {
    const card = draw({ rows: rows.filter(({ has }) => has === 'grant_of_their_own') });

    expect(readable(card)).toContain('Nothing is left to do');
    expect(links(card)).toEqual(['Withdraw from carl@contoso.com']);
  });

  it('offers nothing for those whom the grant for all covers', () => {
    const card = draw({ rows: rows.map((row) => ({ ...row, has: 'grant_for_all' })) });

    expect(readable(card)).toContain('Covered by the grant for all');
    expect(links(card)).toEqual([]);
  });

  it('says from what it is known, and leads to the way by hand where the directory is not read (T33)', () => {
    const card = draw({ evidence: 'none', rows: unread });

    expect(readable(draw())).toContain('Known from the directory');
    expect(readable(card)).toContain('2 may still need a grant');
    expect(readable(card)).toContain('counts as open');
    expect(links(card)).toEqual([]);
    expect(verbsOf(card)).toEqual(['show_guide', 'show_worklist', 'show_permissions', 'show_tenant']);
    expect(ofType(card, 'Action.Execute')[0]).toMatchObject({ data: { id: product().clientId, v: 7 } });
  });

  it('names those who were not looked up, and does not count them as certain', () => {
    const text = readable(draw({ rows: rows.map((row) => ({ ...row, unsure: row.account.startsWith('dora') })) }));

    expect(text).toContain('2 may still need a grant');
    expect(text).toContain('dora@contoso.com\nnot looked up in the directory: may have a grant · own mailbox');
    expect(text.match(/not looked up/gu)).toHaveLength(1);
  });

  it('counts what is not shown, and does not pretend to know it', () => {
    const text = readable(draw({ more: 12 }));

    expect(text).toContain('At least 2 still need a grant');
    expect(text).toContain('12 more are not shown here.');
  });

  it('is empty before anybody has asked', () => {
    expect(readable(draw({ rows: [] }))).toContain('Nobody has asked for TaxCalc Communications Centre yet.');
  });
});
