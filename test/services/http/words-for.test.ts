import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/services/http/edge.ts';
import { wordsFor } from '../../../src/services/http/routes/reply.ts';
import { createText } from '../../../src/services/text/index.ts';

const words = wordsFor(createText());
const wishes = (language: string) => ({ headers: { 'accept-language': language } }) as unknown as Incoming;
const at = new Date('2026-11-22T15:43:00Z');

describe('the words of a page', () => {
  it.each([
    ['en-US,en;q=0.9', null, 'Nov 22, 2026, 3:43 PM UTC'],
    ['en-US,en;q=0.9', { locale: 'en-GB', zone: 'Europe/London' }, '22 Nov 2026, 15:43 GMT'],
    ['en-GB', { locale: 'nl-US', zone: null }, 'Nov 22, 2026, 3:43 PM UTC'],
    ['nl', { locale: 'en-GB', zone: 'Europe/Amsterdam' }, '22 nov 2026, 16:43 CET'],
    ['en-US', { locale: null, zone: null }, 'Nov 22, 2026, 3:43 PM UTC'],
  ])('are in the language of a browser that wishes %s, dates as in the chat of %j', (wished, reader, dateTime) => {
    expect(words(wishes(wished), reader).dateTime(at)).toBe(dateTime);
  });
});
