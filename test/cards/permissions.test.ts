import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import type { CardFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language } from '../../src/services/text/index.ts';
import { ownApp } from './support/desk-examples.ts';
import { application, microsoftLink, now, product, tenant } from './support/examples.ts';
import { readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (change: Partial<CardFacts['permissions']> = {}, language: Language = 'en'): object =>
  cards.render(
    'permissions',
    {
      tenant: tenant(),
      product: product(),
      application: application({ level: 'granted', evidence: 'grant_object' }),
      evidence: 'directory',
      forAll: ['Mail.Send', 'Mail.ReadWrite', 'Some.Thing'],
      people: [
        { name: 'Anna Berg', scopes: ['Mail.Send', 'User.Read'] },
        { name: 'Carl Jansen', scopes: ['Mail.Send'] },
      ],
      link: microsoftLink('app_permissions'),
      now,
      ...change,
    },
    language,
  ).card;

describe('the granted permissions', () => {
  it('are the two lists of the portal’s page, each with its count (T44)', () => {
    const text = readable(draw());

    expect(text).toContain('“Admin consent”: 3 for everybody');
    expect(text).toContain('“User consent”: 2 people');
    expect(text).toContain('Anna Berg\n2 permissions: Mail.Send and User.Read');
    expect(text).toContain('Carl Jansen\n1 permission: Mail.Send');
  });

  it('read as plain sentences where there are any, else by name', () => {
    expect(readable(draw())).toContain('Send mail as this account\nMail.Send');
    expect(readable(draw())).toContain('Some.Thing');
    expect(readable(draw({ product: ownApp, forAll: ['Policy.Read.All'] }))).toContain(
      'Policy.Read.All\nthe setting that says',
    );
  });

  it('say so where nothing is granted', () => {
    const text = readable(draw({ forAll: [], people: [] }));

    expect(text).toContain('“Admin consent”: 0 for everybody\nNothing is granted for everybody.');
    expect(text).toContain('“User consent”: 0 people\nNobody has a grant of their own.');
  });

  it('are pointed to where the directory is not read, without guessing (T42)', () => {
    const card = draw({ evidence: 'none', forAll: null, people: null });

    expect(readable(card)).toContain('I may not read this directory');
    expect(readable(card)).not.toContain('“Admin consent”:');
    expect(shownActions(card)[0]).toMatchObject({ url: microsoftLink('app_permissions').url, style: 'positive' });
  });

  it('are not called forbidden while Microsoft does not answer: looking again is offered, and the way back', () => {
    const card = draw({ evidence: 'unanswered', forAll: null, people: null });

    expect(readable(card)).toContain('Microsoft does not answer for the directory at the moment');
    expect(readable(card)).not.toContain('I may not read');
    expect(shownActions(card).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['show_permissions', 'show_tenant', 'report_changed']),
    );
  });

  it('count in full, also where not everything is shown', () => {
    const many = Array.from({ length: 40 }, (_, n) => `Scope.${n}`);
    const text = readable(draw({ forAll: many }));

    expect(text).toContain('“Admin consent”: 40 for everybody');
    expect(text).toContain('28 more are not shown here');
  });

  it("say how old the page’s address is (T47; card's part of S7)", () => {
    expect(readable(draw())).toContain('Path and address valid as of 14 Aug 2026.');
  });
});
