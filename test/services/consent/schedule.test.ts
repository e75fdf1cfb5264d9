import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsToNextCheck } from '../../../src/services/consent/schedule.ts';

const day = 24 * 60 * 60;

describe('the next look', () => {
  it('comes after 2, 4, 8, 15 and 30 seconds at first', () => {
    expect([0, 1, 2, 3, 4].map((checks) => secondsToNextCheck(checks, 0))).toEqual([2, 4, 8, 15, 30]);
  });

  it('comes ever more slowly, at most every 10 minutes, and rarely enough for a whole day', () => {
    const waits: number[] = [];
    let waited = 0;
    while (waited < day) {
      const seconds = secondsToNextCheck(waits.length, waited);
      waits.push(seconds);
      waited += seconds;
    }

    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(600);
    expect(waits.length).toBeLessThan(200);
  });

  it('is never sooner than Microsoft asked, and between 2 seconds and 10 minutes on the first day, an hour later, where it did not ask', () => {
    const waited = fc.integer({ min: -60, max: 30 * day });

    fc.assert(
      fc.property(fc.nat(1000), waited, fc.nat(3600), (checks, seconds, retryAfter) => {
        const free = secondsToNextCheck(checks, seconds);
        expect(free).toBeGreaterThanOrEqual(2);
        expect(free).toBeLessThanOrEqual(seconds < day ? 600 : 3600);
        expect(secondsToNextCheck(checks, seconds, { retryAfter })).toBe(Math.max(free, retryAfter));
      }),
    );
  });
});
