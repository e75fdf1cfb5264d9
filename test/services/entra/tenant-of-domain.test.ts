import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { authorityOf } from '../../../src/services/entra/authority.ts';
import { clouds } from '../../../src/services/entra/clouds.ts';
import { TroubleError } from '../../../src/services/entra/errors/trouble-error.ts';
import { createTenantOfDomain, plainDomain } from '../../../src/services/entra/tenant-of-domain.ts';
import { givesUpSoon } from '../../support/gives-up-soon.ts';
import { recordingLog, tenant } from './support/stub-authority.ts';
import { type StubServer, startStubServer } from './support/stub-server.ts';

let server: StubServer;
let tenantOfDomain: (domain: string) => Promise<string | null>;
beforeAll(async () => {
  server = await startStubServer();
});
beforeEach(() => {
  server.asked.length = 0;
  tenantOfDomain = createTenantOfDomain(authorityOf(clouds.global, server.origin), recordingLog());
});
afterAll(() => server.stop());

const metadata = (id: string) => ({ body: { issuer: `${server.origin}/${id}/v2.0` } });

describe('the tenant of a domain', () => {
  it('is read from the public metadata and kept for some minutes', async () => {
    server.answer(metadata(tenant));

    expect(await tenantOfDomain(' Contoso.COM ')).toBe(tenant);
    expect(await tenantOfDomain('contoso.com')).toBe(tenant);
    expect(server.asked.map((one) => one.path)).toEqual(['/contoso.com/v2.0/.well-known/openid-configuration']);
  });

  it('is asked anew after that', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    server.answer(metadata(tenant));
    await tenantOfDomain('contoso.com');
    vi.setSystemTime(Date.now() + 11 * 60_000);
    await tenantOfDomain('contoso.com');

    expect(server.asked).toHaveLength(2);
    vi.useRealTimers();
  });

  it.each([400, 404])('is null for a domain that Microsoft answers with %i', async (status) => {
    server.answer({ status, body: { error: 'invalid_tenant' } });

    expect(await tenantOfDomain('nobody.example')).toBeNull();
  });

  it.each([
    ['of another cloud', () => ({ body: { issuer: `https://login.microsoftonline.us/${tenant}/v2.0` } })],
    ['of personal accounts', () => metadata('9188040d-6c67-4c5b-b112-36a304b66dad')],
    ['of no tenant in particular', () => metadata('{tenantid}')],
    ['that is missing', () => ({ body: {} })],
  ])('is null for an issuer %s', async (_, reply) => {
    server.answer(reply());

    expect(await tenantOfDomain('contoso.com')).toBeNull();
  });

  it.each([
    { status: 503 },
    { status: 429 },
    { status: 200, body: '<html>' },
    { status: 302, headers: { location: '/' } },
  ])('is an error, not "unknown", when Microsoft does not answer properly: %o', async (reply) => {
    server.answer(reply);
    const asked = tenantOfDomain('contoso.com');

    await expect(asked).rejects.toBeInstanceOf(TroubleError);
    await expect(asked).rejects.toMatchObject({ trouble: { class: 'transient', owner: 'microsoft' } });
  });

  it('is forgotten when it could not be learnt', async () => {
    server.answer({ status: 503 });
    await expect(tenantOfDomain('contoso.com')).rejects.toThrow();
    server.answer(metadata(tenant));

    expect(await tenantOfDomain('contoso.com')).toBe(tenant);
  });

  it('is an error when Microsoft stays silent', async () => {
    givesUpSoon();
    server.answer('silence');

    await expect(tenantOfDomain('contoso.com')).rejects.toBeInstanceOf(TroubleError);
  });
});

describe('what is no domain', () => {
  it.each([
    '',
    'contoso',
    'common',
    'organizations',
    '../common',
    'contoso.com/../../evil',
    'contoso.com?x=1',
    'contoso.com#',
    'user@contoso.com',
    'contoso.com:8080',
    '127.0.0.1',
    '[::1]',
    'a..b',
    '-a.com',
    'a b.com',
    '%2e%2e.com',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(130)}com`,
  ])('never gets into an address: "%s"', async (typed) => {
    expect(await tenantOfDomain(typed)).toBeNull();
    expect(server.asked).toHaveLength(0);
  });

  it('is not a name in another script: that is asked for in ASCII', () => {
    expect(plainDomain('Müller.de')).toBe('xn--mller-kva.de');
    expect(plainDomain('contoso.com.')).toBe('contoso.com');
  });
});
