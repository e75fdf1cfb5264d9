import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/services/consent/estimate.ts';

/** 1 to 20 minutes, in no order. */
const twenty = Array.from({ length: 20 }, (_, index) => (((index * 7) % 20) + 1) * 60);

describe('the estimate from past waits', () => {
  it('says nothing where fewer than ten are known', () => {
    expect(estimate(Array(9).fill(60), 30)).toBeNull();
    expect(estimate(Array(10).fill(60), 30)).toEqual({ kind: 'half', seconds: 60, of: 10 });
  });

  it.each([
    [0, { kind: 'half', seconds: 600, of: 20 }],
    [599, { kind: 'half', seconds: 600, of: 20 }],
    [600, { kind: 'most', seconds: 1080, of: 20 }],
    [1_150, { kind: 'most', seconds: 1080, of: 20 }],
    [1_200, { kind: 'most', seconds: 1080, of: 20 }],
    [1_201, { kind: 'longest', of: 20 }],
  ])('after %i s of waiting compares with those who waited', (waited, expected) => {
    expect(estimate(twenty, waited)).toEqual(expected);
  });

  it('only ever names a wait that somebody had, whatever order they come in', () => {
    const past = fc.array(fc.nat(100_000), { minLength: 10, maxLength: 200 });
    fc.assert(
      fc.property(past, fc.nat(100_000), (waits, waited) => {
        const told = estimate(waits, waited);
        expect(told?.of).toBe(waits.length);
        if (told && told.kind !== 'longest') expect(waits).toContain(told.seconds);
        expect(estimate(waits.toReversed(), waited)).toEqual(told);
        const isBeyondAll = waits.every((wait) => wait < waited);
        expect(told?.kind === 'longest').toBe(isBeyondAll);
      }),
    );
  });
});
