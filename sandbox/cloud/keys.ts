import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Store } from './state.ts';

export interface Keys {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** Clouds that one process starts share theirs: making one takes a tenth of a second. */
let made: Promise<JWK> | undefined;

async function makeKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return exportJWK(privateKey);
}

/** The RS256 signing key: made at the first start, kept with the state afterwards so that tokens outlive a restart. */
export async function loadKeys(store: Store): Promise<Keys> {
  if (store.data.key === null) {
    made ??= makeKey();
    store.data.key = { ...(await made) };
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
