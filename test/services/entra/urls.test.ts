import { describe, expect, it, vi } from 'vitest';
import { ownProduct } from '../../../src/services/catalogue/own-app.ts';
import { clouds } from '../../../src/services/entra/clouds.ts';
import { createEntra } from '../../../src/services/entra/create-entra.ts';
import { noMetrics } from '../../support/no-metrics.ts';
import { product, recordingLog, tenant } from './support/stub-authority.ts';

const entraIn = (name: keyof typeof clouds) =>
  createEntra({
    cloud: clouds[name],
    loginEndpoint: null,
    publicUrl: 'https://bot.example.com/',
    loginApp: { clientId: 'a9900000-0000-4000-8000-000000000004', clientSecret: 's' },
    secretOf: () => 'product-secret',
    rolesOf: async () => [],
    log: recordingLog(),
    metrics: noMetrics,
  });

const entra = entraIn('global');
const ownApp = ownProduct({ clientId: 'a9900000-0000-4000-8000-000000000004' });
const ask = { product, tenant, loginHint: 'anna@contoso.com' };

describe('the secrets of a trip', () => {
  it('are new each time, and the state has a length that it can be cut by', async () => {
    const [one, two] = [await entra.newSecrets(), await entra.newSecrets()];

    expect(new Set([...Object.values(one), ...Object.values(two)]).size).toBe(8);
    expect(one.state).toMatch(/^[\w-]{43}$/);
    expect(one.nonce.length).toBeGreaterThan(20);
    expect(one.verifier.length).toBeGreaterThanOrEqual(43);
  });
});

describe('the sign-in link', () => {
  it("names tenant, account and full scope set, and binds the answer with state, nonce and PKCE (adapter's part of T5)", async () => {
    const secrets = await entra.newSecrets();
    const url = new URL(await entra.signInUrl({ ...ask, secrets, again: false }));

    expect(url.origin + url.pathname).toBe(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: product.clientId,
      response_type: 'code',
      redirect_uri: 'https://bot.example.com/auth/callback',
      login_hint: 'anna@contoso.com',
      scope:
        'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read offline_access openid profile',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: secrets.challenge,
      code_challenge_method: 'S256',
    });
    expect(url.searchParams.get('prompt')).toBeNull();
    expect(url.href).not.toContain(secrets.verifier);
    expect(url.href).not.toContain('product-secret');
  });

  it('forces a new sign-in the second time and keeps the hint', async () => {
    const url = new URL(await entra.signInUrl({ ...ask, secrets: await entra.newSecrets(), again: true }));

    expect(url.searchParams.get('prompt')).toBe('login');
    expect(url.searchParams.get('login_hint')).toBe('anna@contoso.com');
  });

  it('lets staff choose their account and asks for nothing but their own profile', async () => {
    const url = new URL(await entra.staffSignInUrl({ tenant, secrets: await entra.newSecrets(), write: false }));

    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'a9900000-0000-4000-8000-000000000004',
      redirect_uri: 'https://bot.example.com/auth/staff-callback',
      prompt: 'select_account',
      scope: 'openid profile https://graph.microsoft.com/User.Read offline_access',
    });
  });
});

describe('the link of a person who will write grants', () => {
  it('asks for the right to write grants and for no other, beside the profile', async () => {
    const secrets = await entra.newSecrets();
    const url = new URL(await entra.staffSignInUrl({ tenant, secrets, write: true }));

    expect(url.searchParams.get('scope')?.split(' ')).toEqual([
      'openid',
      'profile',
      'https://graph.microsoft.com/User.Read',
      'https://graph.microsoft.com/DelegatedPermissionGrant.ReadWrite.All',
      'offline_access',
    ]);
    expect(url.searchParams.get('prompt')).toBe('select_account');
  });
});

describe('the admin consent link', () => {
  it('is the v2 page of that tenant with every scope, its resource named', () => {
    const url = new URL(entra.adminConsentUrl({ product, tenant, state: 'the-state' }));

    expect(url.origin + url.pathname).toBe(`https://login.microsoftonline.com/${tenant}/v2.0/adminconsent`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: product.clientId,
      redirect_uri: 'https://bot.example.com/auth/admin-callback',
      scope:
        'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read offline_access openid profile',
      state: 'the-state',
    });
    expect(url.search).not.toContain('+');
  });

  it('asks for all that is registered where an application permission is wanted: it comes only so (facts 3.1)', () => {
    const scopes = [...product.scopes, { name: 'Mail.Read.All', class: 'application' } as const];
    const url = new URL(entra.adminConsentUrl({ product: { ...product, scopes }, tenant, state: 's' }));

    expect(url.searchParams.get('scope')).toBe('https://graph.microsoft.com/.default');
  });

  it("asks for all that is registered for the bot's own app", () => {
    const url = new URL(entra.adminConsentUrl({ product: ownApp, tenant, state: 's' }));

    expect(url.searchParams.get('client_id')).toBe(ownApp.clientId);
    expect(url.searchParams.get('scope')).toBe('https://graph.microsoft.com/.default');
  });
});

describe('every link', () => {
  it.each([
    ['global', 'login.microsoftonline.com', 'https://graph.microsoft.com/'],
    ['usgov', 'login.microsoftonline.us', 'https://graph.microsoft.us/'],
    ['usgovdod', 'login.microsoftonline.us', 'https://dod-graph.microsoft.us/'],
    ['china', 'login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn/'],
  ] as const)(
    "of the %s cloud leads to its own host with its own scopes, and asks nobody first (adapter's part of S6)",
    async (name, host, graph) => {
      const network = vi.spyOn(globalThis, 'fetch');
      const there = entraIn(name);
      const secrets = await there.newSecrets();
      const urls = [
        await there.signInUrl({ ...ask, secrets, again: false }),
        await there.signInUrl({ ...ask, secrets, again: true }),
        await there.staffSignInUrl({ tenant, secrets, write: true }),
        there.adminConsentUrl({ product, tenant, state: secrets.state }),
        there.adminConsentUrl({ product: ownApp, tenant, state: secrets.state }),
      ].map((url) => new URL(url));

      expect(there.loginHost).toBe(host);
      expect(new Set(urls.map((url) => url.host))).toEqual(new Set([host]));
      for (const url of urls) {
        const resources = (url.searchParams.get('scope') ?? '').split(' ').filter((scope) => scope.includes('/'));
        expect(resources.length).toBeGreaterThan(0);
        for (const scope of resources) expect(scope.startsWith(graph)).toBe(true);
        expect(url.searchParams.get('prompt')).not.toBe('consent');
      }
      expect(network).not.toHaveBeenCalled();
      network.mockRestore();
    },
  );
});
