import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Store } from './state.ts';

export interface Keys {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** The RS256 signing key: made at the first start, kept with the state afterwards so that tokens outlive a restart. */
export async function loadKeys(store: Store): Promise<Keys> {
  if (store.data.key === null) {
    const pair = await generateKeyPair('RS256', { extractable: true });
    store.data.key = { ...(await exportJWK(pair.privateKey)) };
    store.save();
  }
  const jwk = store.data.key as JWK;
  const { kty, n, e } = jwk as { kty: 'RSA'; n: string; e: string };
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const publicJwk: JWK = { kty, use: 'sig', kid, n, e, alg: 'RS256' };
  return {
    kid,
    publicJwk,
    privateKey: (await importJWK(jwk, 'RS256')) as CryptoKey,
    publicKey: (await importJWK(publicJwk, 'RS256')) as CryptoKey,
  };
}
