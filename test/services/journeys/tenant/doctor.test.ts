import { describe, expect, it } from 'vitest';
import type { Presence, Store } from '../../../../src/services/journeys/ports.ts';
import { createDoctor } from '../../../../src/services/journeys/tenant/doctor.ts';
import { desk, product, vendor } from '../support/desk.ts';

type Check = Parameters<typeof createDoctor>[1];
type Looks = Awaited<ReturnType<Check>>;

/** What the doctor says, with every page found as told, and the product's application too. */
function examines(found: (name: string) => object, told: { presence?: Presence; vendor?: typeof vendor | null } = {}) {
  const check: Check = async (links) => links.map((link) => ({ link, ...found(link.name) })) as Looks;
  const entra = { presence: async () => told.presence ?? { is: 'present' as const } };
  const { vendor: known = vendor } = told;
  return createDoctor(desk({} as Store, { entra, vendor: known }), check).examine();
}

const well = () => ({ found: 'ok' });

describe('the doctor', () => {
  it('reports a page that is gone, and one that was moved with its new address, as faults (S7)', async () => {
    const findings = await examines((name) => {
      if (name === 'protocol') return { found: 'moved', to: 'https://learn.example/new' };
      return { found: name === 'my_apps' ? 'dead' : 'ok' };
    });

    const faults = findings.filter(({ is }) => is === 'fault');
    expect(faults.map(({ about }) => about).sort()).toEqual(['link my_apps', 'link protocol']);
    expect(faults.find(({ about }) => about === 'link protocol')?.says).toMatch(
      /v2-protocols has moved to https:\/\/learn\.example\/new; it was last found right on 2026-/,
    );
    expect(faults.find(({ about }) => about === 'link my_apps')?.says).toMatch(/is gone; it was last found right on/);
  });

  it('finds no fault where all is well, and takes silence for none', async () => {
    expect((await examines(well)).every(({ is }) => is === 'ok')).toBe(true);
    expect((await examines(() => ({ found: 'unreachable' }))).some(({ is }) => is === 'fault')).toBe(false);
  });

  it.each<[Presence, RegExp]>([
    [{ is: 'missing' }, /is not known in the vendor's tenant/],
    [{ is: 'disabled' }, /is switched off in the vendor's tenant/],
    [{ is: 'our_secret', code: 'AADSTS7000222' }, /refuses the secret of clientId .* \(AADSTS7000222\): renew it/],
    [{ is: 'unknown', passes: false }, /gives clientId client-of-product no token/],
  ])('names the application id of a product where Microsoft says $is (S18)', async (presence, says) => {
    const [finding] = await examines(well, { presence });

    expect(finding).toEqual({ about: `product ${product.id}`, is: 'fault', says: expect.stringMatching(says) });
    expect(finding?.says).toContain(product.clientId);
  });

  it('calls a Microsoft that is busy no fault of the set-up: it says to try again', async () => {
    const [finding] = await examines(well, { presence: { is: 'unknown', passes: true } });

    expect(finding).toMatchObject({ is: 'warning', says: expect.stringMatching(/busy or does not answer.*try again/) });
  });

  it('tells of a page once, by every name that leads to it', async () => {
    const links = (await examines(well)).filter(({ about }) => about.startsWith('link '));

    expect(new Set(links.map(({ says }) => says)).size).toBe(links.length);
    expect(links.map(({ about }) => about)).toContain('link enterprise_apps, app_overview, app_permissions, app_users');
  });

  it.each([
    ['no_tenant', 'AADSTS90002', /does not know the vendor's tenant 3333/],
    ['other_cloud', 'AADSTS90038', /in another national cloud than CLOUD says/],
    ['no_resource', 'AADSTS500011', /what the product asks for is missing/],
    ['policy', 'AADSTS53003', /Conditional Access policy for applications/],
  ] as const)('tells %s from a secret that is refused', async (why, code, says) => {
    const [finding] = await examines(well, { presence: { is: 'untold', untold: { why, code } } });

    expect(finding).toMatchObject({ is: 'fault', says: expect.stringMatching(says) });
    expect(finding?.says).toContain(`(${code})`);
    expect(finding?.says).not.toContain('secret');
  });

  it('says that it could not look an application id up where no tenant of the vendor is named', async () => {
    expect((await examines(well, { vendor: null }))[0]).toMatchObject({ is: 'warning' });
  });
});
