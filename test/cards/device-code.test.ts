import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { createText } from '../../src/services/text/index.ts';
import { roomFacts, roomUrl, waitingCode } from './support/device-examples.ts';
import { ago, now, trouble } from './support/examples.ts';
import { readQr } from './support/read-qr.ts';
import { headlineOf, ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
type Code = ReturnType<typeof waitingCode>;
const draw = (code: Partial<Code> = {}, change: Parameters<typeof roomFacts>[0] = {}): object =>
  cards.render('connection', roomFacts({ state: 'needs_sign_in', ...change }, { deviceCode: waitingCode(code) }), 'en')
    .card;
const presses = (card: object): unknown[] => shownActions(card).map(({ verb, url }) => verb ?? url);
/** Without those in the overflow menu. */
const inSight = (card: object): unknown[] =>
  shownActions(card).flatMap(({ mode, verb, url }) => (mode === 'secondary' ? [] : [verb ?? url]));
const page = 'https://microsoft.com/devicelogin';

describe('a code that waits to be typed', () => {
  const card = draw();
  const words = readable(card);

  it('warns before it shows anything: only for the room that is being set up', () => {
    expect(words.indexOf('Enter this only for the room you are setting up')).toBeGreaterThan(0);
    expect(words.indexOf('Enter this only for the room')).toBeLessThan(words.indexOf('FJC'));
  });

  it('stands large and in groups, and once more for copying', () => {
    const large = ofType(card, 'TextBlock').find(({ size }) => size === 'ExtraLarge');

    expect(large).toMatchObject({ text: 'FJC\u00A03SX\u00A08ZK', fontType: 'Monospace', weight: 'Bolder' });
    expect(words).toContain('To copy: FJC3SX8ZK');
  });

  it('gives its page as text, as a link and as a picture that a phone reads', () => {
    const [picture] = ofType(card, 'Image');

    expect(words).toContain('\nmicrosoft.com/devicelogin\n');
    expect(shownActions(card)[0]).toMatchObject({ title: 'Open the page', url: page, style: 'positive' });
    expect(readQr(String(picture?.['url']))).toBe(page);
    expect(picture?.['altText']).toBe('QR code for microsoft.com/devicelogin');
  });

  it('says until when, as a time', () => {
    expect(words).toContain('Valid until 15:57 UTC');
  });

  it('is read aloud letter by letter, with the warning first, and never stands in a notification', () => {
    const { card: spoken, summary } = cards.render(
      'connection',
      roomFacts({ state: 'needs_sign_in' }, { deviceCode: waitingCode() }),
      'en',
    );

    expect((spoken as { speak: string }).speak).toMatch(/only for the room.*F, J, C, 3, S, X, 8, Z, K/u);
    expect(summary).toBe('Enter this code for Boardroom 2 (Boardroom 2)');
  });

  it('can be told to be blocked, since Microsoft goes on saying "pending" (facts 4)', () => {
    expect(presses(card)).toEqual([page, 'page_says_blocked', 'saw_admin_wall', 'watch_on', 'cancel_connection']);
    expect(words).toContain('Your turn: enter the code on Microsoft');
  });

  it('gets the browser link beside it after three silent minutes, with the reason', () => {
    expect(presses(card)).not.toContain(roomUrl);
    const silent = draw({ silent: true, startedAt: ago(4) });

    expect(presses(silent).slice(0, 2)).toEqual([page, roomUrl]);
    expect(readable(silent)).toContain('Nobody has finished with the code for 3 minutes');
  });

  it('outweighs older trouble: it is the latest attempt', () => {
    const after = draw({}, { trouble: trouble('credentials'), troubleAt: ago(30) });

    expect(headlineOf(after)).toBe('Enter this code for Boardroom 2');
  });
});

describe('a code that came to nothing', () => {
  const declined = trouble('declined', { code: 'authorization_declined' });
  const cases: [Code['state'], Partial<Code>, string, string[]][] = [
    ['declined', { trouble: declined }, 'The sign-in with the code was declined', ['use_device_code', roomUrl]],
    ['expired', { expiresAt: ago(5) }, 'The code has expired', ['use_device_code', roomUrl]],
    ['blocked', {}, 'This tenant blocks codes', [roomUrl, 'saw_admin_wall']],
    [
      'failed',
      { trouble: trouble('second_factor') },
      'The sign-in with the code did not work',
      [roomUrl, 'use_device_code'],
    ],
  ];

  it.each(cases)('%s says its own thing and leads on', (state, change, headline, first) => {
    const card = draw({ state, ...change });

    expect(headlineOf(card)).toBe(headline);
    expect(inSight(card).slice(0, 2)).toEqual(first);
    expect(ofType(card, 'Image')).toEqual([]);
    expect(readable(card)).not.toContain('FJC');
  });

  it('is not renewed where the tenant blocks every code', () => {
    expect(presses(draw({ state: 'blocked' }))).not.toContain('use_device_code');
  });

  it('counts as expired from its last minute on, whatever was polled last', () => {
    expect(headlineOf(draw({ expiresAt: now }))).toBe('The code has expired');
  });

  it('is old news once something else was tried', () => {
    const card = draw(
      { state: 'declined', startedAt: ago(20), trouble: declined },
      { trouble: trouble('credentials', { code: 'AADSTS50126' }), troubleAt: ago(1) },
    );

    expect(headlineOf(card)).toBe('Signing in as boardroom2@contoso.com did not work');
  });
});

it.each([
  ['ABCDEFGH', 'ABCD\u00A0EFGH'],
  ['ABCDEFGHI', 'ABC\u00A0DEF\u00A0GHI'],
  ['ABCDEFG', 'ABC\u00A0DEF\u00A0G'],
])('a code of another length is grouped too: %s', (userCode, shown) => {
  expect(ofType(draw({ userCode }), 'TextBlock').map(({ text }) => text)).toContain(shown);
});
