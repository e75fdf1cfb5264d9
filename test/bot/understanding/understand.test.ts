import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';
import { english } from './sentences-en.ts';
import { dutch } from './sentences-nl.ts';

const { understand } = createUnderstanding();

function rows(table: Record<string, string>): [sentence: string, intent: string][] {
  return Object.entries(table).flatMap(([intent, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.trim(), intent]),
  );
}

describe('a sentence in English', () => {
  it.each(rows(english))('%j asks for %s', (sentence, intent) => {
    expect(understand(sentence, 'en-GB')).toMatchObject({ intent });
  });
});

describe('a sentence in Dutch', () => {
  it.each(rows(dutch))('%j asks for %s', (sentence, intent) => {
    expect(understand(sentence, 'nl-NL')).toMatchObject({ intent });
  });
});
