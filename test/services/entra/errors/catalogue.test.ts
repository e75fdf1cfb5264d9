import { describe, expect, it } from 'vitest';
import { aadstsCatalogue } from '../../../../src/services/entra/errors/aadsts.ts';
import { ownerOf } from '../../../../src/services/entra/errors/entry.ts';
import { oauthCatalogue } from '../../../../src/services/entra/errors/oauth.ts';
import { errorsBeyond, factErrors, microsoftErrors, oauthErrors } from '../../../support/microsoft-errors.ts';

describe('the error catalogue', () => {
  it.each(microsoftErrors)('says of AADSTS$number: $of, turn of $owner', ({ number, of, owner }) => {
    const found = aadstsCatalogue.get(number);

    expect(found?.class).toBe(of);
    expect(found && ownerOf[found.fixer]).toBe(owner);
  });

  it('holds every row of the facts, the few numbers beyond them, and no other', () => {
    const expected = microsoftErrors.map(({ number }) => number);

    expect(factErrors.length).toBeGreaterThan(120);
    expect(errorsBeyond.length).toBeLessThan(10);
    expect([...aadstsCatalogue.keys()].toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
  });

  it('never asks for a retry where only somebody else can act', () => {
    for (const [number, found] of aadstsCatalogue) {
      const waits = found.retry === 'back_off' || found.retry === 'once';
      expect(waits, String(number)).toBe(found.class === 'transient' && found.fixer !== 'user' && number !== 50140);
    }
  });

  it('takes an absent application for "wait" only right after a consent', () => {
    const fresh = [...aadstsCatalogue].filter(([, found]) => found.retry === 'if_fresh').map(([number]) => number);

    expect(fresh.sort((a, b) => a - b)).toEqual([65001, 700011, 700016, 7000229]);
  });

  it.each(oauthErrors)('has a fallback for %s', (error) => {
    expect(oauthCatalogue[error]?.class).toBeDefined();
  });
});
