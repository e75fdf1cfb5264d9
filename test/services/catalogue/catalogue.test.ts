import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CatalogueError,
  createCatalogue,
  isPlaceholder,
  loadProducts,
  scopeVersion,
} from '../../../src/services/catalogue/catalogue.ts';

const clientId = 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa';
const mailRead = { name: 'Mail.Read', class: 'user', workload: 'mail' };
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
  steps: { before: [], after: [] },
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
});

describe("a file of one's own", () => {
  it('changes the fields that it names and leaves the others', () => {
    const [taxcalc, ctouch] = loaded({ id: 'taxcalc-communications-centre', clientId, scopes: [mailRead] });

    expect(taxcalc).toMatchObject({ clientId, scopes: [mailRead], enterpriseAppName: 'TaxCalc-Hub', kind: 'mailbox' });
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
  const catalogue = createCatalogue(loadProducts(null));

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
    const own = createCatalogue(loaded({ ...whole, name: 'Büro-Gerät', aliases: ['会议室', '???'] }));

    expect(own.byName('büro gerät')?.id).toBe('teams-go');
    expect(own.byName('会议室')?.id).toBe('teams-go');
    expect(own.byName('!')).toBeNull();
  });

  it('its id; an unknown id is a mistake of ours', () => {
    expect(catalogue.product('ctouch-pro').name).toBe('CTOUCH Pro');
    expect(() => catalogue.product('nothing')).toThrow('no product nothing');
  });
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

    expect(taxcalc?.scopeVersion).toBe(scopeVersion(['Mail.Read']));
  });
});
