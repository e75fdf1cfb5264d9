import { describe, expect, it } from 'vitest';
import { createText, inRegionOf, missingValue, type TextKey } from '../../../src/services/text/index.ts';

const text = createText();
const at = new Date('2026-11-22T15:43:00Z');

describe('choosing the language', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL-nl', 'nl'],
    ['xx', 'en'],
    ['zh-Hans-CN', 'en'],
    ['', 'en'],
    ['not a locale!', 'en'],
    ['__proto__', 'en'],
    [null, 'en'],
  ])('a client that says %s reads %s', (locale, language) => {
    expect(text.in(locale).language).toBe(language);
    expect(text.in(locale).t('button.approve')).toBe(language === 'nl' ? 'Goedkeuren' : 'Approve');
  });

  it.each([
    ['en-US', 'nl', 'nl-US'],
    ['nl-US', 'en', 'en-US'],
    ['nl', 'en', 'en'],
    ['zh-Hans-CN', 'en', 'en-CN'],
    ['not a locale!', 'fr', 'fr'],
    [null, 'fr', 'fr'],
  ])('keeps the region of %s for %s', (locale, language, expected) => {
    expect(inRegionOf(locale, language)).toBe(expected);
  });

  it('stays small however many locales clients invent', () => {
    const used = text.in('nl-NL', 'Europe/Amsterdam');
    const seenOnce = text.in('nl-NL', 'Europe/Brussels');
    for (let index = 0; index < 250; index++) {
      text.in(`en-${String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26))}`);
      text.in('nl-NL', 'Europe/Amsterdam');
    }

    expect(text.in('nl-NL').t('button.deny')).toBe('Afwijzen…');
    expect(text.in('nl-NL', 'Europe/Amsterdam')).toBe(used);
    expect(text.in('nl-NL', 'Europe/Brussels')).not.toBe(seenOnce);
  });
});

describe('filling a text', () => {
  const { t } = text.in('en');

  it('inserts values as they are, since each view escapes in its own way', () => {
    expect(t('welcome.headline', { name: '<b>Ann & Co</b>' })).toBe('Hello <b>Ann & Co</b>');
  });

  it('never reads a value as a text of its own', () => {
    expect(t('welcome.headline', { name: '$t(button.approve) {{name}} ${x}' })).toBe(
      'Hello $t(button.approve) {{name}} ${x}',
    );
  });

  it('ends a sentence once where the value that stands last has a full stop of its own', () => {
    expect(t('topic.data.product', { product: 'CTOUCH Pro', publisher: 'CTOUCH Europe B.V.' })).toMatch(
      /CTOUCH Europe B\.V\.$/u,
    );
    expect(text.in('de').t('next.sign_in.other', { who: 'CTOUCH Europe B.V.' })).toBe(
      'An der Reihe: CTOUCH Europe B.V. Zu tun: bei Microsoft anmelden.',
    );
  });

  it('shows a forgotten value instead of hiding it', () => {
    expect(t('welcome.headline')).toBe(`Hello ${missingValue('name')}`);
  });

  it('chooses the plural form by the language', () => {
    expect(t('pending.waiting', { count: 1 })).toBe('1 connection is waiting');
    expect(t('pending.waiting', { count: 2 })).toBe('2 connections are waiting');
    expect(text.in('nl').t('pending.waiting', { count: 1 })).toBe('1 koppeling wacht');
  });

  it('knows which keys exist, for keys that come from data', () => {
    const { has } = text.in('nl');

    expect(has('step.taxcalc-communications-centre.set_up_mailbox')).toBe(true);
    expect(has('step.nobody.knows')).toBe(false);
  });

  it('gives the glossary by concept', () => {
    const key: TextKey = 'term.applicationLevel';

    expect([text.in('en').t(key), text.in('nl').t(key)]).toEqual(['application level', 'applicatieniveau']);
  });
});

describe('dates and numbers', () => {
  it.each([
    ['en', '22 Nov 2026', '22 Nov 2026, 15:43 UTC'],
    ['en-US', 'Nov 22, 2026', 'Nov 22, 2026, 3:43 PM UTC'],
    ['en-NL', '22 Nov 2026', '22 Nov 2026, 15:43 UTC'],
    // No English of that region is known.
    ['en-CN', '22 Nov 2026', '22 Nov 2026, 15:43 UTC'],
    ['nl', '22 nov 2026', '22 nov 2026, 15:43 UTC'],
  ])('are written as in %s, with the zone', (locale, date, dateTime) => {
    const words = text.in(locale);

    expect(words.date(at)).toBe(date);
    expect(words.dateTime(at)).toBe(dateTime);
  });

  it('follow the zone of the reader where it is known', () => {
    expect(text.in('nl', 'Europe/Amsterdam').time(at)).toBe('16:43 CET');
    expect(text.in('de', 'Europe/Berlin').dateTime(at)).toBe('22. Nov. 2026, 16:43 MEZ');
    expect(text.in('en', 'Asia/Kolkata').time(at)).toBe('21:13 GMT+5:30');
    expect(text.in('en', 'Mars/Phobos').time(at)).toBe('15:43 UTC');
  });

  it('follow daylight saving by the date, and the day of the reader', () => {
    const words = text.in('en', 'Europe/Amsterdam');

    expect(words.dateTime(new Date('2026-07-01T22:43:00Z'))).toBe('2 Jul 2026, 00:43 CEST');
    // The clocks go forward at 01:00 UTC.
    expect(['2027-03-28T00:59:00Z', '2027-03-28T01:00:00Z'].map((each) => words.time(new Date(each)))).toEqual([
      '01:59 CET',
      '03:00 CEST',
    ]);
  });

  it('do not follow it where they are passed on, or are a day of the calendar', () => {
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati']) {
      expect(text.in('en', zone).utc(at)).toBe('22 Nov 2026, 15:43 UTC');
      expect(text.in('en', zone).day('2026-11-22')).toBe('22 Nov 2026');
    }
  });

  it.each([
    [0, 'now'],
    [-30, 'now'],
    [-5 * 60, '5 minutes ago'],
    [3 * 3600, 'in 3 hours'],
    [-26 * 3600, 'yesterday'],
  ])('%d seconds away reads %s', (seconds, relative) => {
    expect(text.in('en').relative(new Date(at.getTime() + seconds * 1000), at)).toBe(relative);
  });

  it.each([
    [20_000, '20 seconds', '20 seconden'],
    [192 * 60_000, '3 hours, 12 minutes', '3 uur en 12 minuten'],
    [25 * 3_600_000, '1 day, 1 hour', '1 dag en 1 uur'],
    [-5, '0 seconds', '0 seconden'],
  ])('%d ms last %s', (milliseconds, english, dutch) => {
    expect(text.in('en').duration(milliseconds)).toBe(english);
    expect(text.in('nl').duration(milliseconds)).toBe(dutch);
  });

  it('join lists as the language does', () => {
    expect(text.in('en').list(['Ann', 'Ben', 'Carl'])).toBe('Ann, Ben and Carl');
    expect(text.in('nl').list(['Ann', 'Ben'])).toBe('Ann en Ben');
  });
});

describe('quotation marks', () => {
  it.each([
    ['en', '“help”'],
    ['nl', '“help”'],
    ['de-AT', '„help“'],
    ['fr', '«\u202fhelp\u202f»'],
    ['es', '“help”'],
  ])('are those of %s', (locale, quoted) => {
    expect(text.in(locale).quoted('help')).toBe(quoted);
  });
});
