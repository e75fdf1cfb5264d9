import { describe, expect, it } from 'vitest';
import { createText, missingValue, type TextKey } from '../../../src/services/text/index.ts';

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

  it('stays small however many locales clients invent', () => {
    for (let index = 0; index < 1000; index++) text.in(`en-x-${index}`);

    expect(text.in('nl-NL').t('button.deny')).toBe('Afwijzen…');
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

  it('shows a forgotten value instead of hiding it', () => {
    expect(t('welcome.headline')).toBe(`Hello ${missingValue('name')}`);
  });

  it('chooses the plural form by the language', () => {
    expect(t('pending.waiting', { count: 1 })).toBe('1 connection waits');
    expect(t('pending.waiting', { count: 2 })).toBe('2 connections wait');
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
    ['en-US', 'Nov 22, 2026', 'Nov 22, 2026, 03:43 PM UTC'],
    ['nl', '22 nov 2026', '22 nov 2026, 15:43 UTC'],
  ])('are written as in %s, with the zone', (locale, date, dateTime) => {
    const words = text.in(locale);

    expect(words.date(at)).toBe(date);
    expect(words.dateTime(at)).toBe(dateTime);
  });

  it('follow the zone of the reader where it is known', () => {
    expect(text.in('nl', 'Europe/Amsterdam').time(at)).toBe('16:43 CET');
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
