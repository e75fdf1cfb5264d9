import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/services/journeys/common/clean-text.ts';

describe('what a person typed', () => {
  it.each([
    ['plain words stay', ' We use it daily. ', 'We use it daily.'],
    ['line breaks stay', 'one\ntwo', 'one\ntwo'],
    ['a family stays together', 'ok 👩‍👧', 'ok 👩‍👧'],
    ['half a character goes', 'a\ud83d', 'a'],
    ['NUL and bells go', 'a\u0000b\u0007c', 'abc'],
    ['turned writing goes', 'Ben\u202egpj', 'Bengpj'],
    ['invisible signs are no text', '\u200b\u200b\u200d', ''],
  ])('%s', (_, typed, kept) => {
    expect(cleanText(typed, 100)).toBe(kept);
  });

  it('is cut by whole characters', () => {
    expect(cleanText(`${'a'.repeat(9)}😀b`, 10)).toBe(`${'a'.repeat(9)}😀`);
  });
});
