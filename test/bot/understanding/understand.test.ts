import { describe, expect, it } from 'vitest';
import { exampleOf, exampleWith } from '../../../src/bot/understanding/examples.ts';
import { intents } from '../../../src/bot/understanding/intent.ts';
import { languages } from '../../../src/bot/understanding/languages/index.ts';
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

describe.each(languages)('what is offered to be typed in $code', ({ code }) => {
  it.each(intents.filter((intent) => intent !== 'out_of_scope'))('is understood itself: %s', (intent) => {
    expect(understand(exampleOf(intent, code), code)).toMatchObject({ intent });
    const named = intent.endsWith('_request') ? { request_id: 'CR-1042' } : { mailbox: 'office@contoso.com' };
    if (intent !== 'cancel' && intent !== 'change_language')
      expect(understand(exampleWith(intent, named, code), code)).toMatchObject({ intent });
  });
});
