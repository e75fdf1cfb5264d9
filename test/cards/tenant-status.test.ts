import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import type { ConnectionState } from '../../src/services/consent/model.ts';
import { guideSteps, type TenantFacts } from '../../src/services/journeys/facts.ts';
import { createText, type Language } from '../../src/services/text/index.ts';
import { productOf, tenantFacts } from './support/desk-examples.ts';
import { device, roomFacts } from './support/device-examples.ts';
import { ago, ben, product, request, tenant, trouble } from './support/examples.ts';
import { connectionInState } from './support/in-state.ts';
import { headlineOf, ofType, readable, shownActions } from './support/walk.ts';

const cards = createCards(createText());
const draw = (change: Partial<TenantFacts> = {}, language: Language = 'en'): object =>
  cards.render('tenant-status', tenantFacts(change), language).card;
const verbsOf = (card: object): unknown[] => shownActions(card).map(({ verb }) => verb);
const dataOf = (card: object, verb: string): unknown[] =>
  ofType(card, 'Action.Execute').flatMap(({ verb: each, data }) => (each === verb ? [data] : []));

const at = ago(5);
const read = (is: 'none' | 'low' | 'managed' | 'legacy' | 'custom') =>
  ({ reach: 'read', policy: { is, from: 'directory', at, since: at } }) as const;

describe('the headline of a tenant’s status', () => {
  const headline = (change: Partial<TenantFacts>): string => headlineOf(draw(change));
  const counts = (...states: ConnectionState[]) => states.map((state, index) => ({ state, count: index + 1 }));
  const none = { products: [], connections: [] };

  it.each([
    ['nothing asked for yet', []],
    ['nothing under way', counts('cancelled', 'failed')],
    ['all of it works', counts('active', 'disconnected')],
    ['waiting for Microsoft', counts('active', 'propagating')],
    ['waiting for sign-ins', counts('active', 'propagating', 'needs_sign_in')],
    ['waiting for an administrator', counts('needs_sign_in', 'needs_admin', 'active')],
    ['5 connections need attention', counts('needs_admin', 'overdue', 'needs_reauth')],
  ] as const)('says that there is %s, what wants attention first', (state, of) => {
    expect(headline({ ...none, counts: [...of] })).toBe(`Contoso Accountants: ${state}`);
  });

  it('puts before all of them what keeps a product out of the tenant', () => {
    expect(headline({ products: [productOf('disabled')] })).toBe('Contoso Accountants: TaxCalc-Hub is switched off');
    expect(headline({ products: [productOf('revoked')] })).toContain('the consent to TaxCalc-Hub is gone');
  });

  it('says that the vendor’s secret is refused, and that it is the vendor’s to renew, not the customer’s', () => {
    const refusedSecret = { code: 'AADSTS7000222', since: ago(90) };
    const card = draw({ products: [{ ...productOf('granted'), refusedSecret }] });

    expect(headlineOf(card)).toBe("Contoso Accountants: Microsoft refuses the vendor's secret for TaxCalc-Hub");
    expect(readable(card)).toContain(
      'Waiting for Acorah Software Products Limited helpdesk to renew the secret. Nobody in the tenant has to do anything for that. (TaxCalc-Hub, since 22 Nov 2026, 14:13 UTC)',
    );
  });

  it.each([
    ['no_tenant', 'Contoso Accountants: Microsoft does not know this tenant'],
    ['other_cloud', "Contoso Accountants: in another of Microsoft's clouds"],
  ] as const)('calls nobody of the tenant where Microsoft answers %s for all of it', (why, headline) => {
    const asked = { ...productOf('requested', { untold: { why, code: 'AADSTS90002' } }), request: request() };
    const card = draw({ products: [asked], counts: [{ state: 'needs_admin', count: 1 }] });

    expect(headlineOf(card)).toBe(headline);
    expect(readable(card)).toContain('Waiting for Acorah Software Products Limited helpdesk');
  });

  it('does not take an id for a name', () => {
    const card = draw({ tenant: tenant({ name: null, domains: [] }) });

    expect(headlineOf(card)).toMatch(/^This tenant: /u);
    expect(readable(card)).toContain(tenant().id);
  });

  it('waits for an administrator as long as a request is open, whoever is left', () => {
    const asked = { ...productOf('requested'), request: request() };
    const card = draw({ ...none, counts: [], products: [asked] });

    expect(headlineOf(card)).toContain('waiting for an administrator');
    expect(readable(card)).toContain('approve or deny the request. (CR-1042, since 22 Nov 2026, 14:53 UTC)');
  });

  it('counts what is held up by a switched-off application apart from what is active', () => {
    const card = draw({ counts: [{ state: 'active', count: 12, heldUp: 5 }] });
    expect(readable(card)).toContain('Active: 7 · Switched off: 5');
    expect(readable(draw({ counts: [{ state: 'active', count: 5, heldUp: 5 }] }))).not.toContain('Active: ');
  });

  it('gives each of several products its own figures, and only their sum above them', () => {
    const rooms = {
      ...productOf('granted'),
      product: device(),
      counts: [{ state: 'needs_sign_in', count: 3 }] as const,
    };
    const counts = [
      { state: 'active', count: 12 },
      { state: 'needs_sign_in', count: 6 },
    ] as const;
    const lines = readable(draw({ products: [productOf('granted'), rooms], counts })).split('\n');
    const below = (name: string): string | undefined => lines[lines.indexOf(name) + 1];

    expect(lines).toContain('18 connections in all');
    expect(below('TaxCalc Communications Centre')).toBe('Active: 12 · Sign-in needed: 3');
    expect(below('CTOUCH Pro')).toBe('Sign-in needed: 3');
    expect(readable(draw())).not.toContain('in all');
  });

  it('tells that what was reported as granted did not reach the account that signed in', () => {
    const earlier = { by: ben, decidedAt: ago(70), returnedAt: ago(60) };
    for (const code of ['wall_after_approval', 'grant_not_for_account']) {
      const again = request({
        earlier,
        trouble: { class: 'not_consented', code, owner: 'approver', correlation: null },
      });
      const application = { ...productOf('requested').application, evidence: 'none', wallSeenAt: ago(50) } as const;
      const card = draw({ products: [{ ...productOf('requested'), application, request: again }] });
      expect(readable(card)).toContain('it did not reach the account that signed in');
    }
  });

  it('has whose turn it is right below, with since when (T49)', () => {
    const lines = readable(draw()).split('\n');
    const turn = lines.indexOf(
      'Waiting for Anna Berg to sign in at Microsoft. (anna@contoso.com, since 22 Nov 2026, 15:23 UTC)',
    );

    expect(turn).toBeGreaterThan(-1);
    expect(turn).toBeLessThan(lines.indexOf('Active: 12 · Sign-in needed: 3'));
  });

  it('is about the one connection where only that is shown', () => {
    const { connection } = connectionInState('needs_sign_in');

    expect(headline({ one: connection, connections: [] })).toBe('anna@contoso.com: Sign-in needed');
  });

  it.each([
    ['en', 'has not signed in yet', 'Waiting for'],
    ['nl', 'heeft zich nog niet aangemeld', 'aan de beurt'],
    ['de', 'hat sich noch nicht angemeldet', 'An der Reihe'],
    ['fr', 'ne s’est pas encore connecté', 'À faire par'],
    ['es', 'aún no ha iniciado sesión', 'Le toca a'],
  ] as const)(
    'is followed, for one connection, by why it does not work, then by who has the turn, in %s (S15)',
    (language, why, turn) => {
      const facts = connectionInState('needs_sign_in');
      const words = readable(draw({ one: facts.connection, connections: [facts] }, language));
      expect(words.indexOf(why)).toBeGreaterThan(0);
      expect(words.indexOf(turn)).toBeGreaterThan(words.indexOf(why));
    },
  );

  it.each([
    ['draft', 'has not read and confirmed the permissions'],
    ['needs_admin', 'Microsoft wants an administrator to agree first'],
    ['propagating', 'Microsoft has not made it effective yet'],
    ['revoked', 'At Microsoft the consent is missing'],
  ] as const)('tells of one connection that is %s why', (state, why) => {
    const facts = connectionInState(state);
    expect(readable(draw({ one: facts.connection, connections: [facts] }))).toContain(why);
  });

  it.each([
    ['en', 'mailbox', 'open it and press Re-authorise'],
    ['nl', 'mailbox', 'open het en druk op Re-authorise'],
    ['en', 'room', 'see that Boardroom 2 shows its agenda'],
    ['de', 'room', 'nachsehen, ob Boardroom 2 den Kalender zeigt'],
  ] as const)('tells helpdesk of the last step in the product where one works (%s, %s)', (language, kind, last) => {
    const facts = kind === 'room' ? roomFacts({ state: 'active' }) : connectionInState('active');
    const one = { one: facts.connection, connections: [facts], products: [] };
    const card = draw({ ...one, counts: [{ state: 'active', count: 1 }] }, language);

    expect(readable(card)).toContain(last);
  });

  it.each(['needs_sign_in', 'active'] as const)(
    'says whose turn it is once where one connection is all there is (%s)',
    (state) => {
      const card = draw({ connections: [connectionInState(state)], counts: [{ state, count: 1 }] });
      const turn =
        state === 'active' ? 'Nobody has to do anything here.' : 'Waiting for Anna Berg to sign in at Microsoft.';

      expect(readable(card).split(turn).length - 1).toBe(1);
    },
  );

  it('has what Microsoft said last as the cause, once', () => {
    const { connection: stored, ...rest } = connectionInState('needs_reauth');
    const facts = { ...rest, connection: { ...stored, trouble: trouble('no_mailbox') } };
    const words = readable(draw({ one: facts.connection, connections: [facts] }));
    expect(words.split('Last error').length - 1).toBe(1);
  });
});

describe('what steps back in a tenant’s status', () => {
  const folded = (card: object): string => readable(ofType(card, 'Container').find(({ id }) => id === 'details') ?? {});

  it('are the ids and settings, behind one button', () => {
    const card = draw();
    const open = readable(card).replace(folded(card), '');

    for (const each of [tenant().id, product().clientId, 'What I can see: Only outcomes', 'Forecast']) {
      expect(folded(card)).toContain(each);
      expect(open).not.toContain(each);
    }
  });

  it('are all but the five newest connections, which are counted', () => {
    const card = draw({ connections: Array.from({ length: 10 }, () => connectionInState('active')) });

    expect(ofType(card, 'Container').filter(({ selectAction }) => selectAction)).toHaveLength(5);
    expect(readable(card)).toContain('10 more are not shown here.');
  });

  it('are all but three of them beside several products, so that the buttons stay near', () => {
    const connections = Array.from({ length: 10 }, () => connectionInState('active'));
    const card = draw({
      connections,
      products: [productOf('granted'), { ...productOf('granted'), product: device() }],
    });

    expect(ofType(card, 'Container').filter(({ selectAction }) => selectAction)).toHaveLength(3);
    expect(readable(card)).toContain('12 more are not shown here.');
  });
});

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

  it('call nothing active whose application is switched off', () => {
    const [product] = tenantFacts().products;
    const { connection: active, product: of } = connectionInState('active');
    const turn = { turn: 'approver', next: 'fix_trouble', since: ago(3) } as const;
    const [off] = product ? [{ ...product, application: { ...product.application, level: 'disabled' as const } }] : [];
    const rows = [{ connection: active, product: of, verdict: turn, approvers: [] }];
    const text = readable(draw({ products: off ? [off] : [], connections: rows, counts: [] }));

    expect(text).not.toContain('Active');
    expect(text).toContain('What was active here does not work until then.');
    expect(text).toContain('Waiting for an administrator of the tenant to remove what stands in the way.');
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
    'show_worklist',
    'show_permissions',
    'raise_reach',
    'ask_manage_per_user',
    'show_guide',
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
      'Grants still needed: TaxCalc-Hub',
      'Grants still needed: CTOUCH Pro',
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
      'TaxCalc-Hub is not registered in this tenant, so nothing will be found under “Enterprise apps”',
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
    const unnamed = { ...withdrawn, by: null };
    expect(withProduct('revoked', { withdrawn: unnamed })).toContain('taken away on 22 Nov 2026, 14:13 UTC.');
    expect(withProduct('revoked', { withdrawn: { ...unnamed, after: null } })).toContain('I noticed it on 22 Nov 2026');
    expect(withProduct('revoked', { withdrawn: { ...unnamed, after: ago(100) } })).toContain(
      'lost between 22 Nov 2026, 14:03 UTC and 22 Nov 2026, 14:13 UTC',
    );
    expect(withProduct('revoked')).not.toContain('taken away');
  });

  it('tells that the application was deleted from a consent that was taken away, and what brings it back', () => {
    const withdrawn = { at: ago(90), by: 'Ben Okafor' };

    expect(withProduct('revoked', { withdrawn: { ...withdrawn, deleted: true } })).toContain(
      'TaxCalc-Hub itself is no longer in this tenant, and every grant went with it. The next consent creates it again.',
    );
    expect(withProduct('revoked', { withdrawn })).not.toContain('no longer in this tenant');
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

  it('blames nobody here for a secret of the vendor’s that Microsoft refuses, and says since when', () => {
    const text = says({ refusedSecret: { code: 'AADSTS7000222', since: ago(90) } });

    expect(text).toContain("Microsoft refuses this product's secret (AADSTS7000222), as I first saw on 22 Nov 2026");
    expect(text).toContain(': the vendor must renew it.');
    expect(text).toContain('That says nothing about this tenant');
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

  it('calls a grant that was complete before the list grew partly granted, in the row of the level too (T16)', () => {
    const grew = says({ drift: { missing: ['Mail.ReadWrite'], extra: [] } });
    expect(grew).toContain('Partly granted');
    expect(grew).toContain('the list of permissions went then: it has grown since');
    expect(says({ drift: { missing: [], extra: ['Mail.ReadWrite'] } })).not.toContain('Partly granted');
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
