import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import { guideSteps, type TenantFacts } from '../../src/services/journeys/facts.ts';
import { createText } from '../../src/services/text/index.ts';
import { productOf, tenantFacts } from './support/desk-examples.ts';
import { device } from './support/device-examples.ts';
import { ago, product, request, tenant } from './support/examples.ts';
import { ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (change: Partial<TenantFacts> = {}, language = 'en'): object =>
  cards.render('tenant-status', tenantFacts(change), language).card;
const verbsOf = (card: object): unknown[] => shownActions(card).map(({ verb }) => verb);
const dataOf = (card: object, verb: string): unknown[] =>
  ofType(card, 'Action.Execute').flatMap(({ verb: each, data }) => (each === verb ? [data] : []));

const at = ago(5);
const read = (is: 'none' | 'low' | 'managed' | 'legacy' | 'custom') =>
  ({ reach: 'read', policy: { is, from: 'directory', at, since: at } }) as const;

describe('the settings in a tenant’s status', () => {
  it.each([
    ['none', 'Nobody may agree for themselves: every product needs an administrator. That is a setting, not a fault.'],
    ['low', 'the publisher is verified and an administrator has classed every permission as low risk'],
    ['managed', 'Microsoft keeps the list of what people may agree to'],
    ['legacy', 'every permission that is not kept for administrators, for any application'],
    ['custom', 'a rule of its own, so only the sign-in shows'],
  ] as const)('name %s among Microsoft’s settings in a sentence of its own (T19, T27)', (is, sentence) => {
    const text = readable(draw({ tenant: tenant(read(is)) }));

    expect(text).toContain(sentence);
    expect(text).toContain('Read in the directory on 22 Nov 2026, 15:38 UTC.');
  });

  it('say whom the setting is known from, and ask where nobody has told (T19, T26)', () => {
    const told = draw({ tenant: tenant({ policy: { is: 'none', from: 'administrator', at, since: at } }) });
    const unknown = draw();

    expect(readable(told)).toContain('As an administrator told me on 22 Nov 2026, 15:38 UTC.');
    expect(readable(unknown)).toContain('Nobody has told me yet, and I may not read it.');
    expect(dataOf(unknown, 'show_guide')).toEqual([{ id: '', v: guideSteps.indexOf('user_consent_settings') }]);
    expect(dataOf(told, 'show_guide')).toEqual([{ id: product().clientId, v: 0 }]);
  });

  it.each([
    ['outcomes', 'I have no right in this directory: I know only what'],
    ['read', 'I write nothing there.'],
    ['manage', 'only while an administrator signs in for it'],
  ] as const)('say what can be seen at reach %s', (reach, sentence) => {
    expect(readable(draw({ tenant: tenant({ reach }) }))).toContain(sentence);
  });

  it('show the open request to read in the place of the button that would ask again', () => {
    const card = draw({ reachRequest: request({ number: 'CR-1050' }) });

    expect(readable(card)).toContain('Approval request CR-1050 asks for the right to read: Open');
    expect(verbsOf(card)).not.toContain('raise_reach');
    expect(dataOf(card, 'show_request')).toEqual([{ id: 'CR-1050', v: 3 }]);
  });

  it('turn "managed per user" on and off (T39)', () => {
    expect(verbsOf(draw())).toContain('ask_manage_per_user');
    expect(verbsOf(draw({ tenant: tenant({ managedPerUser: true }) }))).toContain('ask_manage_for_all');
    expect(readable(draw({ tenant: tenant({ managedPerUser: true }) }))).toContain('Managed per user');
  });
});

describe('the buttons of a tenant’s status', () => {
  const everything = [
    'show_tenant',
    'raise_reach',
    'ask_manage_per_user',
    'show_guide',
    'show_worklist',
    'show_permissions',
  ];

  it('are all there for an approver of this tenant, and only "look again" for helpdesk (card’s part of S19 and T3)', () => {
    expect(verbsOf(draw())).toEqual(everything);
    expect(verbsOf(draw({ viewerMayManage: false }))).toEqual(['show_tenant']);
  });

  it('carry the tenant, or the product’s application id: ids that a tap may carry', () => {
    const card = draw();

    for (const verb of ['show_tenant', 'raise_reach', 'ask_manage_per_user']) {
      expect(dataOf(card, verb)).toEqual([{ id: tenant().id, v: 0 }]);
    }
    for (const verb of ['show_worklist', 'show_permissions']) {
      expect(dataOf(card, verb)).toEqual([{ id: product().clientId, v: 0 }]);
    }
  });

  it('name the product where there are several, in the overflow menu', () => {
    const products = [productOf('granted'), { ...productOf('granted'), product: device() }];
    const card = draw({ products });
    const buttons = shownActions(card).filter(({ verb }) => verb === 'show_worklist');

    expect(buttons.map(({ title }) => title)).toEqual([
      'Who still needs a grant: TaxCalc Communications Centre',
      'Who still needs a grant: CTOUCH Pro',
    ]);
    expect(dataOf(card, 'show_permissions')).toEqual([
      { id: product().clientId, v: 0 },
      { id: device().clientId, v: 0 },
    ]);
    expect(buttons.every(({ mode }) => mode === 'secondary')).toBe(true);
    expect(dataOf(card, 'show_guide')).toEqual([{ id: '', v: guideSteps.indexOf('user_consent_settings') }]);
  });
});

describe('a product in a tenant’s status', () => {
  const withProduct = (...given: Parameters<typeof productOf>): string =>
    readable(draw({ products: [productOf(...given)] }));

  it("names what an administrator finds in Entra: name, application id, object id, publisher (card's part of S11)", () => {
    const objectId = '0d9f8e7d-6c5b-4a39-8271-605f4e3d2c1b';
    const text = withProduct('granted', { objectId });

    for (const each of ['TaxCalc-Hub', product().clientId, `Object id in this tenant\n${objectId}`, 'Acorah']) {
      expect(text).toContain(each);
    }
    expect(withProduct('granted')).not.toContain('Object id');
  });

  it("says that nothing will be found where it is not registered, and how it gets there (T43; card's part of S11)", () => {
    expect(withProduct('not_registered')).toContain(
      'TaxCalc-Hub is not registered in this tenant, so nothing will be found under “Enterprise applications”',
    );
  });

  it('says where it is switched on again', () => {
    expect(withProduct('disabled')).toContain('“Enabled for users to sign-in?”, “Yes”');
  });

  it("says when the grant was taken away, and by whom where that is known (T51; card's part of S33)", () => {
    const withdrawn = { at: ago(90), by: 'Ben Okafor' };

    expect(withProduct('revoked', { withdrawn })).toContain(
      'The grant was taken away on 22 Nov 2026, 14:13 UTC by Ben Okafor.',
    );
    expect(withProduct('revoked', { withdrawn: { ...withdrawn, by: null } })).toContain('found gone on 22 Nov 2026');
    expect(withProduct('revoked')).not.toContain('taken away');
  });

  it('says for whom the grant is (T15)', () => {
    expect(withProduct('granted', { forAll: true, people: ['a'] })).toContain('Granted for\neverybody in the tenant');
    expect(withProduct('partial', { forAll: false, people: ['a', 'b'] })).toContain(
      '2 people of their own, not for all',
    );
    expect(withProduct('granted')).not.toContain('Granted for');
  });
});

describe('what is told of a product in a tenant’s status', () => {
  const says = (change: Partial<TenantFacts['products'][number]>, level: 'granted' | 'partial' = 'granted'): string =>
    readable(draw({ products: [{ ...productOf(level), ...change }] }));

  it('blames nobody here for a secret of the vendor’s that Microsoft refuses', () => {
    const text = says({ refusedSecret: 'AADSTS7000222' });

    expect(text).toContain("Microsoft refuses this product's secret (AADSTS7000222): the vendor must renew it.");
    expect(text).toContain('That says nothing of this tenant');
  });

  it.each([
    ['no_tenant', 'AADSTS90002', 'Microsoft does not know this tenant (AADSTS90002)'],
    ['other_cloud', 'AADSTS90038', "another of Microsoft's national clouds (AADSTS90038)"],
    ['no_resource', 'AADSTS500011', 'is missing in this tenant (AADSTS500011)'],
    ['policy', 'AADSTS53003', 'A security rule for applications (Conditional Access) keeps'],
  ] as const)('says why Microsoft tells nothing of it: %s', (why, code, words) => {
    const { application } = productOf('requested', { untold: { why, code } });

    expect(says({ application })).toContain(words);
  });

  it('names what is granted too little, newly wanted, and no longer needed (T16)', () => {
    const drift = { missing: ['Mail.ReadWrite'], extra: ['Contacts.Read', 'Tasks.Read'] };

    expect(says({ drift }, 'partial')).toMatch(/not granted for everybody since .* UTC: Mail\.ReadWrite\./);
    expect(says({ drift })).toContain(
      'wants more than was granted: Mail.ReadWrite. Connections that work keep working',
    );
    expect(says({ drift })).toMatch(
      /no longer needed by .*: Contacts\.Read and Tasks\.Read\. An administrator may take/,
    );
    expect(says({ drift: { missing: [], extra: [] } })).not.toMatch(/no longer needed|wants more/);
  });
});
