import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsToNextCheck, secondsToNextRead, waitsForExchange } from '../../../src/services/consent/schedule.ts';
import { minutesLater, noon, trouble } from '../../support/builders.ts';

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

  it('of whoever follows another comes a quarter as often, and still every 10 minutes', () => {
    const follows = { follows: true };

    expect([0, 1, 2, 3, 4].map((checks) => secondsToNextCheck(checks, 0, follows))).toEqual([8, 16, 32, 60, 120]);
    expect(secondsToNextCheck(9, 600, follows)).toBe(240);
    expect(secondsToNextCheck(99, 6_000, follows)).toBe(600);
  });

  it.each([
    [5 * 60, 30],
    [9 * 60 + 59, 60],
    [10 * 60, 35 * 60],
    [20 * 3_600, 35 * 60],
    [25 * 3_600, 60 * 60],
  ])(
    'after %i s in which Exchange goes on refusing comes %i s later: sooner would prolong the refusal',
    (waited, next) => {
      expect(secondsToNextCheck(20, waited, { refusedAgain: true })).toBe(next);
    },
  );
});

describe('an Exchange that is left alone', () => {
  it.each([
    ['no_rights', 35, true],
    ['no_rights', 34, false],
    ['transient', 60, false],
  ] as const)('is one that refused and is not asked for at least 35 minutes (%s, %i)', (kind, minutes, expected) => {
    const planned = { trouble: trouble(kind), troubleAt: noon, nextCheckAt: minutesLater(minutes) };

    expect(waitsForExchange(planned)).toBe(expected);
    expect(waitsForExchange({ ...planned, nextCheckAt: null })).toBe(false);
  });
});

describe('the next read of a directory', () => {
  it('comes after 2, 4, 8, 15 and 30 seconds at first, then at half of the wait, at most every 10 minutes, an hour on the next day', () => {
    const reads: number[] = [];
    let waited = 0;
    while (waited < day) {
      reads.push(secondsToNextRead(waited));
      waited += reads.at(-1) ?? 0;
    }

    expect(reads.slice(0, 8)).toEqual([2, 4, 8, 15, 30, 30, 45, 67]);
    expect(reads.at(-1)).toBe(600);
    expect(reads.length).toBeLessThan(160);
    expect(secondsToNextRead(waited)).toBe(3_600);
  });

  it('is the same moment for everybody who asks for it in between', () => {
    fc.assert(
      fc.property(fc.nat(2 * day), fc.double({ min: 0, max: 0.999, noNaN: true }), (waited, share) => {
        const next = secondsToNextRead(waited);
        expect(next).toBeGreaterThan(0);
        expect(next).toBeLessThanOrEqual(waited < day ? 600 : 3_600);
        expect(waited + share * next + secondsToNextRead(waited + share * next)).toBeCloseTo(waited + next, 6);
      }),
    );
  });
});
