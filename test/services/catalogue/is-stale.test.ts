import { describe, expect, it } from 'vitest';
import { isStale } from '../../../src/services/catalogue/is-stale.ts';

const article = { revised: '2025-05-22' };

describe("an article's instructions", () => {
  it.each([
    ['2025-05-22T00:00:00Z', false],
    ['2026-05-22T12:00:00Z', false],
    ['2026-11-21T23:59:59Z', false],
    ['2026-11-22T00:00:00.001Z', true],
    ['2028-01-01T00:00:00Z', true],
  ])('are at %s older than 18 months: %s (T1)', (now, stale) => {
    expect(isStale(article, new Date(now))).toBe(stale);
  });

  it('of the end of a month are not flagged days too early', () => {
    expect(isStale({ revised: '2025-08-31' }, new Date('2027-02-28T12:00:00Z'))).toBe(false);
  });
});
