import { describe, expect, it } from 'vitest';
import { plainText } from '../../sandbox/teams/card.ts';
import { createCards } from '../../src/cards/render.ts';
import { type GuideFacts, type GuideStep, guideSteps } from '../../src/services/journeys/facts.ts';
import { createText, type Language, languages } from '../../src/services/text/index.ts';
import { guideFacts } from './support/desk-examples.ts';
import { device } from './support/device-examples.ts';
import { product, request, tenant } from './support/examples.ts';
import { ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (change: Partial<GuideFacts> = {}, language: Language = 'en'): object =>
  cards.render('guide', guideFacts(change), language).card;
const verbsOf = (card: object): unknown[] => shownActions(card).map(({ verb, url }) => verb ?? url);
const dataOf = (card: object, verb: string): unknown =>
  ofType(card, 'Action.Execute').find((each) => each['verb'] === verb)?.['data'];
const registerUrl = 'https://concierge.example/register/abc';
const at = (step: GuideStep): number => guideSteps.indexOf(step);
const rightsUrl = 'https://concierge.example/rights/abc';
const people = [
  { address: "o'brien@contoso.com", oid: null },
  { address: 'room6@contoso.com', oid: '3c9f8e7d-6c5b-4a39-8271-605f4e3d2c1b' },
];

describe('every step of the guide', () => {
  it.each(guideSteps)('%s has its page, its age, and a report with one tap (T21, T25, T47)', (step) => {
    for (const language of languages) {
      const card = draw({ step, people }, language);

      expect(ofType(card, 'Action.OpenUrl').map(({ url }) => url)).toContain(guideFacts({ step }).link.url);
      expect(readable(card)).toMatch(/14\\?\.? (de )?(Aug|août|ago)\S* (de )?2026|14\.0?8\.2026/iu);
      expect(dataOf(card, 'report_changed')).toEqual({ id: product().clientId, v: at(step) });
    }
  });

  it.each(guideSteps)('%s has its number and the total of those that apply', (step) => {
    expect(readable(draw({ step }))).toContain(`Step ${at(step) + 1} of 8: `);
  });

  it('counts only the steps about settings where no product is meant, and only those about grants for a request', () => {
    expect(readable(draw({ product: null, step: 'user_consent_settings' }))).toContain('Step 4 of 4');
    expect(readable(draw({ request: request(), step: 'register_app' }))).toContain('Step 1 of 4');
  });

  it.each(['register_app', 'find_app', 'permissions', 'grant_by_hand'] as const)(
    '%s leads back to the request whose card it took the place of, once',
    (step) => {
      const back = verbsOf(draw({ request: request(), step })).filter((verb) => verb === 'show_request');

      expect(back).toHaveLength(1);
    },
  );

  it('"I see it" carries the step that follows, "I don’t" the one that is shown (T23)', () => {
    const card = draw({ step: 'admin_entry' });

    expect(dataOf(card, 'guide_next')).toEqual({ id: product().clientId, v: at('entra_centre') });
    expect(dataOf(card, 'guide_not_there')).toEqual({ id: product().clientId, v: at('admin_entry') });
  });

  it.each([
    [{ request: request() }, 'CR-1042'],
    [{}, product().clientId],
    [{ product: null }, ''],
  ])('carries whom it is for in an id that a tap may carry (%#)', (about, id) => {
    expect(dataOf(draw({ ...about, step: 'find_app' }), 'report_changed')).toMatchObject({ id });
  });

  it.each([
    ['office_portal', 'office.com'],
    ['admin_entry', 'Microsoft 365 admin center'],
    ['entra_centre', 'Identity, Entra, Entra ID and Azure Active Directory'],
    ['user_consent_settings', '“Entra ID” → “Enterprise apps” → “Consent and permissions” → “User consent settings”'],
    ['user_consent_settings', '“Identity” → “Applications” → “Enterprise applications” → “Consent and permissions”'],
    ['find_app', '“Entra ID” → “Enterprise apps” → “All applications”, then search for “TaxCalc-Hub”'],
    ['find_app', '“Identity” → “Applications” → “Enterprise applications” → “All applications”'],
    ['permissions', '“Admin consent” for everybody and “User consent” for individual people'],
  ] as const)(
    '%s names the place in today’s and in the article’s words: %s (T20, T24, T25, T42, T44)',
    (step, words) => {
      expect(readable(draw({ step }))).toContain(words);
    },
  );

  it('names the least role that opens the page (T25)', () => {
    expect(readable(draw({ step: 'user_consent_settings' }))).toContain(
      'Needs at least\nthe role Global Administrator',
    );
    expect(readable(draw({ leastRole: null }))).not.toContain('Needs at least');
  });
});

const noRole = {
  en: 'this account has no administrator role',
  nl: 'dit account heeft geen beheerdersrol',
  de: 'Dieses Konto hat keine Administratorrolle',
  fr: 'ce compte n’a aucun rôle d’administrateur',
  es: 'esta cuenta no tiene ningún rol de administrador',
};

describe('"I don’t see it"', () => {
  it.each(languages)('in %s: no entry “Admin” means no administrator role (T22)', (language) => {
    const no = noRole[language];

    expect(readable(draw({ step: 'admin_entry' }, language))).toContain(no);
    expect(readable(draw({ step: 'admin_entry', missed: true, rightsUrl }, language))).toContain(no);
  });

  it("leads to the role check, and names the role that is needed (T23; card's part of S30)", () => {
    const card = draw({ step: 'entra_centre', missed: true, rightsUrl });

    expect(verbsOf(card)[0]).toBe(rightsUrl);
    expect(verbsOf(card)).not.toContain('guide_not_there');
    expect(verbsOf(card)).toContain('guide_next');
    expect(readable(card)).toContain('This one opens at least for the role Global Administrator.');
    expect(readable(card)).toContain('counts once it is activated');
  });
});

describe('"I don’t see it" where no role is missing', () => {
  it('at the office portal tells how to get in, and goes on without it', () => {
    const card = draw({ missed: true });

    expect(readable(card)).toContain('This page needs no role');
    expect(readable(card)).not.toContain('administrator role');
    expect(dataOf(card, 'guide_next')).toMatchObject({ v: at('admin_entry') });
    expect(shownActions(card).map(({ title }) => title)).toContain('Go on without it');
  });

  it('in the list of applications leads to registering, unless that is known to be needed or not', () => {
    const card = draw({ step: 'find_app', missed: true, rightsUrl });
    const known = draw({ step: 'find_app', missed: true, notRegistered: true, rightsUrl });

    expect(readable(card)).toContain('TaxCalc-Hub stands in the list only once somebody here has given consent to it');
    expect(dataOf(card, 'show_guide')).toEqual({ id: product().clientId, v: at('register_app') });
    expect(verbsOf(card)).toContain(rightsUrl);
    expect(readable(known)).not.toContain('only once somebody here');
    expect(verbsOf(known).filter((verb) => verb === 'show_guide')).toHaveLength(1);
  });
});

describe('the step that shows the setting for user consent', () => {
  it('asks what is chosen where it may not be read, with Microsoft’s own words (T26)', () => {
    const card = draw({ step: 'user_consent_settings' });
    const text = readable(card);

    for (const each of [
      '“Do not allow user consent”',
      '“Allow user consent for apps from verified publishers, for selected permissions”',
      '“Let Microsoft manage your consent settings”',
      '“Allow user consent for apps”',
    ]) {
      expect(text).toContain(each);
    }
    expect(verbsOf(card)).toEqual(
      expect.arrayContaining(['policy_is_none', 'policy_is_low', 'policy_is_managed', 'policy_is_legacy']),
    );
  });

  it.each(['none', 'low', 'managed', 'legacy', 'custom'] as const)('explains %s where it is read (T26)', (policy) => {
    const card = draw({ step: 'user_consent_settings', policy });

    expect(readable(card)).toContain('What the chosen setting means');
    expect(verbsOf(card).filter((verb) => String(verb).startsWith('policy_is'))).toEqual([]);
  });
});

describe('the steps about the application', () => {
  it('state beforehand what registering brings: the application, a grant for oneself, and the mailbox still open (T41)', () => {
    const card = draw({ step: 'register_app', registerUrl });
    const text = readable(card);

    expect(JSON.stringify(card)).toContain(registerUrl);

    expect(text).toContain('sign in with your administrator account');
    expect(text).toContain('leave the box “Consent on behalf of your organization” without a tick');
    expect(text).toContain('with a grant for your own account alone');
    expect(text).toContain('The mailbox that is meant is still open');
    expect(readable(draw({ step: 'register_app', registerUrl, product: device() }))).toContain(
      'The room is still open',
    );
  });

  it('say that nothing will be found where it is not registered, and lead back to registering (T43)', () => {
    const card = draw({ step: 'find_app', notRegistered: true });

    expect(readable(card)).toContain('TaxCalc-Hub is not registered in this tenant, so you will find nothing');
    expect(dataOf(card, 'show_guide')).toEqual({ id: product().clientId, v: at('register_app') });
    expect(readable(draw({ step: 'register_app' }))).not.toContain('leave the box');
    expect(readable(draw({ step: 'find_app' }))).not.toContain('not registered');
  });

  it('say honestly what the page cannot do for one person (T45)', () => {
    expect(readable(draw({ step: 'permissions' }))).toContain('Nothing here grants for one person');
    expect(readable(draw({ step: 'permissions', tenant: tenant({ reach: 'manage' }) }))).toContain('My list');
  });
});

describe('granting by hand', () => {
  const card = draw({ step: 'grant_by_hand', request: request(), people });
  const code = ofType(card, 'CodeBlock').map(({ codeSnippet }) => String(codeSnippet));

  it('gives the lines to paste: once the preparation, then one for each person (T40)', () => {
    expect(code[0]).toContain(`Connect-MgGraph -TenantId '${tenant().id}'`);
    expect(code[0]).toContain(`appId eq '${product().clientId}'`);
    expect(code[0]).toContain("'User.Read Mail.ReadWrite Mail.Send offline_access openid profile'");
    expect(code[1]?.split('\n')).toEqual([
      "Grant-ToOne 'o''brien@contoso.com'",
      expect.stringMatching(/^Grant-ToOne '3c9f8e7d-6c5b-4a39-8271-605f4e3d2c1b' # \S+@contoso\.com$/u),
    ]);
  });

  it('has what is needed once behind its own button, so that the lines for each person are at hand', () => {
    const folded = ofType(card, 'Container').find(({ id }) => id === 'once');
    const [toggle] = ofType(card, 'Action.ToggleVisibility');

    expect(folded).toMatchObject({ isVisible: false });
    expect(ofType(folded ?? {}, 'CodeBlock')).toHaveLength(1);
    expect(toggle).toMatchObject({ title: 'Show the lines', targetElements: ['once'] });
    const many = Array.from({ length: 12 }, (_, n) => ({ address: `user${n}@contoso.com`, oid: null }));
    expect(readable(draw({ step: 'grant_by_hand', people: many }))).toContain('7 more are not shown');
  });

  it('can be read where a client has no code blocks', () => {
    const [fallback] = ofType(card, 'CodeBlock').map((each) => each['fallback'] as object);

    // Markdown drops the spaces that a line begins with; PowerShell needs none of them.
    expect(plainText(readable(fallback as object))).toBe(code[0]?.replaceAll(/^ +/gmu, ''));
  });

  it('says that Microsoft’s pages have none for this, and ends in "they are made" for a request', () => {
    expect(readable(card)).toContain("Microsoft's pages cannot grant to one other person");
    expect(dataOf(card, 'granted_by_hand')).toEqual({ id: 'CR-1042', v: 3 });
    expect(verbsOf(draw({ step: 'grant_by_hand', people }))).toContain('show_tenant');
  });

  it('shows only the form of the line where it knows nobody to name, and does not call that done', () => {
    const empty = draw({ step: 'grant_by_hand', request: request() });

    expect(ofType(empty, 'CodeBlock').map(({ codeSnippet }) => codeSnippet)[1]).toBe("Grant-ToOne 'name@company.com'");
    expect(readable(empty)).toContain('I name nobody here');
    expect(verbsOf(empty)).not.toContain('granted_by_hand');
  });
});
