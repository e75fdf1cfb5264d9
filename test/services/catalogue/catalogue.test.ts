import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CatalogueError,
  createCatalogue,
  isPlaceholder,
  loadOwnPublisher,
  loadProducts,
} from '../../../src/services/catalogue/catalogue.ts';
import { refuseLeftOut } from '../../../src/services/catalogue/refuse-left-out.ts';
import { scopeVersion } from '../../../src/services/catalogue/scope-version.ts';
import type { Repositories } from '../../../src/services/journeys/ports.ts';

const clientId = 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa';
const mailRead = { name: 'Mail.Read', class: 'user', workload: 'mail' };
const ownClientId = 'cccccccc-1111-4111-8111-cccccccccccc';
const shippedIds = ['taxcalc-communications-centre', 'ctouch-pro'];
const whole = {
  id: 'teams-go',
  kind: 'device',
  name: 'Teams Go',
  enterpriseAppName: 'CTOUCH Teams Go',
  aliases: ['Go'],
  publisher: 'CTOUCH Europe B.V.',
  publisherVerified: true,
  clientId,
  secretVariable: 'TEAMS_GO_SECRET',
  scopes: [mailRead],
  article: { id: 'a', title: 'Teams Go', url: 'https://support.example.com/', revised: '2026-01-01' },
  steps: { before: ['unpack'], after: [] },
  handOver: 'sign_in_there',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(content: unknown): string {
  const file = join(folder, 'catalogue.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const loaded = (...products: object[]) => loadProducts(fileWith({ products }));

function faultsOf(content: unknown): readonly string[] {
  try {
    loadProducts(fileWith(content));
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.faults;
    throw error;
  }
}

describe('the shipped catalogue', () => {
  it('holds two products whose client ids and scopes wait to be filled', () => {
    const products = loadProducts(null);

    expect(products.map(({ id }) => id)).toEqual(shippedIds);
    expect(products.every(isPlaceholder)).toBe(true);
  });

  it('lets no device sign in with a code: the vendor decides that', () => {
    expect(loadProducts(null).map(({ deviceCode }) => deviceCode)).toEqual([false, false]);
  });

  it("names the article that comes before TaxCalc's consent, with its link (catalogue's part of T2)", () => {
    const [taxcalc] = loadProducts(null);

    expect(taxcalc?.precondition).toEqual({
      article: 'KB3380',
      url: 'https://kb.taxcalc.com/index.php?View=entry&EntryID=3380',
    });
  });

  it("cites each product's article with its number and date (catalogue's part of T1)", () => {
    expect(loadProducts(null).map(({ article }) => [article.id, article.revised])).toEqual([
      ['KB3381', '2024-03-27'],
      ['step-3', '2024-01-01'],
    ]);
  });

  it("places CTOUCH's consent as step 3 of its set-up (catalogue's part of S1)", () => {
    expect(loadProducts(null)[1]?.steps.before).toHaveLength(2);
  });
});

describe("a file of one's own", () => {
  it('changes the fields that it names and leaves the others', () => {
    const [taxcalc, ctouch] = loaded({ id: 'taxcalc-communications-centre', clientId, scopes: [mailRead] });

    expect(taxcalc).toMatchObject({ clientId, enterpriseAppName: 'TaxCalc-Hub', kind: 'mailbox' });
    expect(taxcalc?.scopes[0]).toEqual(mailRead);
    expect(taxcalc && isPlaceholder(taxcalc)).toBe(false);
    expect(ctouch && isPlaceholder(ctouch)).toBe(true);
  });

  it('may bring a product of its own', () => {
    expect(loaded(whole).at(-1)).toMatchObject({ id: 'teams-go', kind: 'device', clientId });
  });

  it('leaves out a profile that is not offered, so that nothing of it need be set', () => {
    const products = loadProducts(fileWith({ products: [{ id: 'ctouch-pro', offered: false }] }));

    expect(products.map(({ id }) => id)).toEqual(['taxcalc-communications-centre']);
    expect(() => loadProducts(fileWith({ products: shippedIds.map((id) => ({ id, offered: false })) }))).toThrow(
      'the catalogue offers no product',
    );
  });

  it("lists what every sign-in asks for too, so that the list is what Microsoft is asked (catalogue's part of S8)", () => {
    const namesOf = (...scopes: object[]) => loaded({ id: 'ctouch-pro', scopes })[1]?.scopes.map(({ name }) => name);

    expect(namesOf(mailRead)).toEqual(['Mail.Read', 'openid', 'profile', 'offline_access']);
    expect(namesOf({ name: 'openid', class: 'user' }, mailRead)).toEqual([
      'openid',
      'Mail.Read',
      'profile',
      'offline_access',
    ]);
  });

  it('may say that devices sign in with a code', () => {
    const [taxcalc, ctouch] = loaded({ id: 'ctouch-pro', deviceCode: true });

    expect([taxcalc?.deviceCode, ctouch?.deviceCode]).toEqual([false, true]);
  });

  it('offers shared mailboxes only where a permission for them is asked', () => {
    const shared = { name: 'Mail.ReadWrite.Shared', class: 'user', workload: 'mail' };
    const offers = (...scopes: object[]) => loaded({ id: 'taxcalc-communications-centre', scopes })[0]?.offersShared;

    expect(offers(mailRead)).toBe(false);
    expect(offers(mailRead, shared)).toBe(true);
    expect(offers({ ...shared, name: 'Mail.SharedFolder' })).toBe(false);
  });

  it('leaves a product a placeholder while either the client id or a scope is missing', () => {
    const [withoutScopes] = loaded({ id: 'taxcalc-communications-centre', clientId });
    const [withoutId] = loaded({ id: 'taxcalc-communications-centre', scopes: [mailRead] });

    expect([withoutScopes, withoutId].every((product) => product && isPlaceholder(product))).toBe(true);
  });

  it.each<[string, unknown, RegExp]>([
    ['is no JSON', '{', /^CATALOGUE names .*cannot be read as JSON/],
    ['has no products', {}, /^CATALOGUE .*: products:/],
    [
      'misspells a field',
      { products: [{ id: 'ctouch-pro', clientID: clientId }] },
      /^CATALOGUE .*: products\.0: .*clientID/,
    ],
    ['names no product', { products: [{ clientId }] }, /^CATALOGUE .*: products\.0\.id:/],
    [
      'gives a client id that is no GUID',
      { products: [{ id: 'ctouch-pro', clientId: 'abc' }] },
      /products\.0\.clientId:/,
    ],
    ['gives an empty scope list', { products: [{ id: 'ctouch-pro', scopes: [] }] }, /products\.0\.scopes:/],
    [
      'gives a scope an unknown class',
      { products: [{ id: 'ctouch-pro', scopes: [{ name: 'A', class: 'owner' }] }] },
      /products\.0\.scopes\.0\.class:/,
    ],
    [
      'gives an article a wrong date',
      { products: [{ id: 'ctouch-pro', article: { ...whole.article, revised: 'May' } }] },
      /products\.0\.article\.revised:/,
    ],
    [
      'leaves the date of an article out',
      { products: [{ id: 'ctouch-pro', article: { id: 'a', title: 'a', url: 'https://example.com' } }] },
      /products\.0\.article\.revised:/,
    ],
    [
      'leaves a device without steps before its consent',
      { products: [{ id: 'ctouch-pro', steps: { before: [], after: ['check_agenda'] } }] },
      /^product ctouch-pro: steps\.before: a device is set up before its consent/,
    ],
    [
      'takes the place of the bot itself',
      { products: [{ ...whole, id: 'consent-concierge' }] },
      /^product consent-concierge: id:/,
    ],
    [
      'wants a kind that only the bot has',
      { products: [{ id: 'ctouch-pro', kind: 'directory' }] },
      /products\.0\.kind:/,
    ],
    ['brings half a product', { products: [{ id: 'teams-go', clientId }] }, /^product teams-go: kind:/],
  ])('that %s is refused with product and field', (_, content, fault) => {
    expect(faultsOf(content)[0]).toMatch(fault);
  });

  it('that is not there is refused by its name', () => {
    expect(() => loadProducts('/nowhere/at-all.json')).toThrow(/CATALOGUE names \/nowhere\/at-all\.json/);
  });

  it('is told every fault at once', () => {
    const faults = faultsOf({ products: [{ id: 'teams-go' }, { id: 'other', name: 'Other' }] });

    expect(faults.filter((fault) => fault.startsWith('product teams-go:')).length).toBeGreaterThan(5);
    expect(faults.some((fault) => fault.startsWith('product other: clientId:'))).toBe(true);
  });

  it.each(['Kickle', 'ctouch pro', 'TaxCalc-Hub'])('may not give its product the name %s, which is taken', (alias) => {
    expect(faultsOf({ products: [{ ...whole, aliases: [alias] }] })).toEqual([
      expect.stringMatching(
        /^product teams-go: name or aliases: ".*" means the product (ctouch-pro|taxcalc-.*) already$/,
      ),
    ]);
  });
});

describe('a product is found by', () => {
  const catalogue = createCatalogue(loadProducts(null), { clientId: ownClientId });

  it.each(['CTOUCH Pro', 'Kickle', 'Kickle Essentials', 'BRIX Pro'])(
    "%s, in any spelling (catalogue's part of S23)",
    (alias) => {
      for (const typed of [alias, alias.toLowerCase(), alias.toUpperCase(), ` ${alias.replace(' ', '-')} `]) {
        expect(catalogue.byName(typed)?.id).toBe('ctouch-pro');
      }
    },
  );

  it.each(['TaxCalc Communications Centre', 'TaxCalc-Hub', 'taxcalc hub'])(
    "%s: product and enterprise application (catalogue's part of T46)",
    (name) => {
      expect(catalogue.byName(name)?.id).toBe('taxcalc-communications-centre');
    },
  );

  it.each(['Teams Go', 'CTOUCH Essentials', 'Kick', '', ' - ', '…'])('nothing, if it is called %j', (name) => {
    expect(catalogue.byName(name)).toBeNull();
  });

  it('its name in any script', () => {
    const own = createCatalogue(loaded({ ...whole, name: 'Büro-Gerät', aliases: ['会议室', '???'] }), {
      clientId: ownClientId,
    });

    expect(own.byName('büro gerät')?.id).toBe('teams-go');
    expect(own.byName('会议室')?.id).toBe('teams-go');
    expect(own.byName('!')).toBeNull();
  });

  it.each([
    ['connect my room to CTOUCH-Pro please', 'ctouch-pro'],
    ['Waarom werkt Kickle Essentials niet?', 'ctouch-pro'],
    ['set up the TaxCalc communications centre for finance@contoso.com', 'taxcalc-communications-centre'],
    ['is KB3381 about TaxCalc-Hub?', 'taxcalc-communications-centre'],
  ])('a sentence that names it: %s', (sentence, id) => {
    expect(catalogue.named(sentence)?.id).toBe(id);
  });

  it.each(['connect my mailbox', '', 'TaxCalc or Kickle?', 'taxcalculation', 'brix professional'])(
    'no sentence that names none of them, or two: %j',
    (sentence) => {
      expect(catalogue.named(sentence)).toBeNull();
    },
  );

  it('the longest name in a sentence', () => {
    const own = createCatalogue(loaded({ ...whole, name: 'Kickle Go', aliases: ['Kickle Go Room'] }), {
      clientId: ownClientId,
    });

    expect(own.named('our kickle go room is dark')?.id).toBe('teams-go');
    expect(own.named('our kickle is dark')?.id).toBe('ctouch-pro');
    expect(own.named('a kickle and a kickle go')).toBeNull();
  });

  it('its id; what is left out is still shown where it has ended, and offered to nobody', () => {
    expect(catalogue.product('ctouch-pro').name).toBe('CTOUCH Pro');
    const rest = createCatalogue(loaded({ id: 'ctouch-pro', offered: false }), { clientId: ownClientId });
    expect(rest.product('ctouch-pro')).toMatchObject({ name: 'CTOUCH Pro', clientId: '', scopes: [] });
    expect(rest.product('nothing').name).toBe('nothing');
    expect([rest.byName('CTOUCH Pro'), rest.products.length]).toEqual([null, 1]);
  });

  it('nobody who still uses it once it is left out: the program does not start, and says what to do', async () => {
    const beside = async (known: readonly string[]) => (known.includes('ctouch-pro') ? [] : ['ctouch-pro']);
    const store = { connections: { productsBeside: beside } } as unknown as Repositories;
    await refuseLeftOut(store, catalogue);
    const rest = createCatalogue(loaded({ id: 'ctouch-pro', offered: false }), { clientId: ownClientId });
    await expect(refuseLeftOut(store, rest)).rejects.toThrow(/leaves out the product ctouch-pro, .* Put it back/);
  });
});

describe("the bot's own app", () => {
  const catalogue = createCatalogue(loadProducts(null), { clientId: ownClientId });

  it('is a product that is found by its id, and offered to nobody', () => {
    expect(catalogue.product('consent-concierge')).toBe(catalogue.own);
    expect(catalogue.products.map(({ id }) => id)).toEqual(shippedIds);
    expect(catalogue.byName('consent-concierge')).toBeNull();
    expect(catalogue.byName('Consent Concierge')).toBeNull();
    expect(catalogue.named('connect Consent Concierge')).toBeNull();
  });

  it('has the client id of the configuration, and asks for reading a directory, and for grants', () => {
    expect(catalogue.own).toMatchObject({ kind: 'directory', deviceCode: false, clientId: ownClientId });
    expect(catalogue.own.scopes.map((scope) => `${scope.name} ${scope.class}`)).toEqual([
      'User.Read user',
      'DelegatedPermissionGrant.ReadWrite.All admin',
      'Application.Read.All application',
      'Directory.Read.All application',
      'Policy.Read.All application',
      'AuditLog.Read.All application',
      'RoleManagement.Read.Directory application',
    ]);
    expect(catalogue.own.scopeVersion).toBe(scopeVersion(catalogue.own.scopes.map(({ name }) => name)));
    expect(isPlaceholder(catalogue.own)).toBe(false);
  });

  it('asks for what README tells to register, in that order', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const step = /^1\. In the vendor's[\s\S]*?(?=^2\. )/m.exec(readme)?.[0] ?? '';

    expect([...step.matchAll(/`(\w+(?:\.\w+)+)`/g)].map(([, name]) => name)).toEqual(
      catalogue.own.scopes.map(({ name }) => name),
    );
  });

  it('has the publisher that the file names, and until then one whom Microsoft has not verified', () => {
    const file = fileWith({ products: [], ownApp: { publisher: 'Woodgrove Software', publisherVerified: true } });
    const publisher = loadOwnPublisher(file);
    const { own } = createCatalogue(loadProducts(file), { clientId: ownClientId, publisher });

    expect([own.publisher, own.publisherVerified]).toEqual(['Woodgrove Software', true]);
    expect([loadOwnPublisher(null), loadOwnPublisher(fileWith({ products: [] }))]).toEqual([undefined, undefined]);
    expect(catalogue.own.publisherVerified).toBe(false);
  });
});

it("the bot's own app asks for no right to anything that is in a mailbox (adapter's part of S19)", () => {
  const { scopes } = createCatalogue(loadProducts(null), { clientId: ownClientId }).own;

  expect(scopes.filter(({ name }) => /mail|calendar|contact|file|site|chat|note|task|people/iu.test(name))).toEqual([]);
});

describe('the version of a scope list', () => {
  it("changes with the list and not with its order (catalogue's part of S26)", () => {
    const version = scopeVersion(['Mail.Read', 'Mail.Send']);

    expect(scopeVersion(['Mail.Send', 'Mail.Read'])).toBe(version);
    expect(scopeVersion(['Mail.Read'])).not.toBe(version);
    expect(scopeVersion(['Mail.Read', 'Mail.Send', 'User.Read'])).not.toBe(version);
    expect(scopeVersion(['Mail.ReadWrite', 'Mail.Send'])).not.toBe(version);
  });

  it('is that of the list after the file was read', () => {
    const [taxcalc] = loaded({ id: 'taxcalc-communications-centre', scopes: [mailRead] });

    expect(taxcalc?.scopeVersion).toBe(scopeVersion(['Mail.Read', 'openid', 'profile', 'offline_access']));
  });
});
