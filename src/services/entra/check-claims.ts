import type { SignedIn } from '../consent/identity.ts';

/** What an id_token says of who signed in. `wids` is null when the token does not carry it. */
export interface Identity extends SignedIn {
  readonly name: string;
  readonly wids: readonly string[] | null;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Who signed in, if the id_token is for us and speaks for one tenant only; null when it is not. msal-node checks neither
 * audience nor issuer (facts 9.1). The signature needs no check: the token came over TLS from the token endpoint itself.
 * Which tenant and account were wanted is the core's question, not asked here.
 */
export function checkClaims(
  claims: object | null | undefined,
  expected: { readonly clientId: string; readonly issuer: (tenant: string) => string; readonly nonce: string | null },
): Identity | null {
  const held: Readonly<Record<string, unknown>> = { ...claims };
  const text = (name: string): string => {
    const value = held[name];
    return typeof value === 'string' ? value : '';
  };
  const tid = text('tid').toLowerCase();
  const oid = text('oid').toLowerCase();
  if (!guid.test(tid) || !guid.test(oid)) return null;
  if (text('aud').toLowerCase() !== expected.clientId.toLowerCase()) return null;
  if (text('iss').toLowerCase() !== expected.issuer(tid).toLowerCase()) return null;
  if (expected.nonce !== null && text('nonce') !== expected.nonce) return null;
  const { wids } = held;
  return {
    tid,
    oid,
    username: text('preferred_username'),
    name: text('name') || text('preferred_username'),
    wids: Array.isArray(wids) ? wids.filter((one) => typeof one === 'string').map((one) => one.toLowerCase()) : null,
  };
}
