import type { Product } from '../../../../src/services/catalogue/product.ts';
import { clouds } from '../../../../src/services/entra/clouds.ts';
import { createEntra, type EntraOptions } from '../../../../src/services/entra/create-entra.ts';
import type { Log } from '../../../../src/services/journeys/ports.ts';
import { noMetrics } from '../../../support/no-metrics.ts';
import { type StubServer, startStubServer } from './stub-server.ts';

export const tenant = 'c0000000-0000-4000-8000-000000000000';
export const oid = 'c0000000-0000-4000-8000-0000000000a1';
export const correlation = '0f0e0d0c-0b0a-4908-8706-050403020100';

export const product: Product = {
  id: 'taxcalc-communications-centre',
  kind: 'mailbox',
  name: 'TaxCalc Communications Centre',
  enterpriseAppName: 'TaxCalc-Hub',
  aliases: [],
  publisher: 'Woodgrove Software',
  publisherVerified: true,
  clientId: 'a9900000-0000-4000-8000-000000000001',
  secretVariable: 'TAXCALC_SECRET',
  scopes: [
    { name: 'Mail.ReadWrite', class: 'user', workload: 'mail' },
    { name: 'User.Read', class: 'user' },
    { name: 'offline_access', class: 'user' },
    { name: 'openid', class: 'user' },
    { name: 'profile', class: 'user' },
  ],
  scopeVersion: '1',
  article: { id: 'a', title: 'a', url: 'https://example.com/a', revised: '2026-01-01' },
  steps: { before: [], after: [] },
  handOver: 'sign_in_there',
  deviceCode: false,
  offersShared: false,
};

export const loginApp = { clientId: 'a9900000-0000-4000-8000-000000000004', clientSecret: 'staff-secret' };

/** Collects what was logged. */
export function recordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const note = (fields: object, phrase: string): void => {
    lines.push(`${phrase} ${JSON.stringify(fields)}`);
  };
  return { lines, debug: note, info: note, warn: note, error: note };
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token answer as the token endpoint sends it; the id_token's claims can be changed, or left out by null. */
export function tokenAnswer(authority: StubServer, claims: Readonly<Record<string, unknown>> | null = {}): object {
  const whole = {
    aud: product.clientId,
    iss: `${authority.origin}/${tenant}/v2.0`,
    tid: tenant,
    oid,
    sub: 'pairwise',
    preferred_username: 'Anna@Contoso.com',
    name: 'Anna de Vries',
    ver: '2.0',
    ...claims,
  };
  return {
    token_type: 'Bearer',
    scope: 'Mail.ReadWrite User.Read',
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: 'access-token-one',
    refresh_token: 'refresh-token-one',
    client_info: part({ uid: oid, utid: tenant }),
    ...(claims === null ? {} : { id_token: `${part({ alg: 'RS256' })}.${part(whole)}.signature` }),
  };
}

/** An error body of the token endpoint (facts 2.3). */
export const tokenError = (error: string, number: number, more: object = {}): object => ({
  error,
  error_description: `AADSTS${number}: Words for anna@contoso.com. Trace ID: 11111111-2222-4333-8444-555555555555 Correlation ID: ${correlation} Timestamp: 2026-01-09 02:02:12Z`,
  error_codes: [number],
  timestamp: '2026-01-09 02:02:12Z',
  trace_id: '11111111-2222-4333-8444-555555555555',
  correlation_id: correlation,
  error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  ...more,
});

/** The real adapter and the real msal-node against an authority whose answers the test writes. */
export async function startStubAuthority(change: Partial<EntraOptions> = {}) {
  const authority = await startStubServer();
  const log = recordingLog();
  const pauses: number[] = [];
  const entra = createEntra({
    cloud: clouds.global,
    loginEndpoint: authority.origin,
    publicUrl: 'http://127.0.0.1:3978',
    loginApp,
    secretOf: () => 'product-secret',
    rolesOf: async () => [],
    log,
    metrics: noMetrics,
    pause: async (seconds) => {
      pauses.push(seconds);
    },
    ...change,
  });

  const refresh = (cache: string) => entra.refresh({ product, tenant, cache, via: 'browser' });
  const redeem = (nonce = 'the-nonce') => entra.redeem({ product, tenant, code: 'the-code', verifier: 'v', nonce });

  /** What is kept after a good sign-in. */
  async function signedInCache(): Promise<string> {
    authority.answer({ body: tokenAnswer(authority, { nonce: 'the-nonce' }) });
    const answer = await redeem();
    if (answer.kind === 'failed') throw new Error(`sign-in failed: ${answer.trouble.code}`);
    authority.asked.length = 0;
    return answer.cache;
  }

  return { authority, entra, log, pauses, redeem, refresh, signedInCache };
}
