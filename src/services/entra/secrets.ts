import { randomBytes } from 'node:crypto';
import { CryptoProvider } from '@azure/msal-node';
import type { SignInSecrets } from '../journeys/ports.ts';

/** Length of every `state`: Teams may append text to it, so it must be cut by length (facts 3.3). */
export const stateLength = 43;

const random = (): string => randomBytes(32).toString('base64url');

/** Fresh secrets for one trip: state, nonce and a PKCE pair (S256). */
export async function newSecrets(): Promise<SignInSecrets> {
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  return { state: random(), nonce: random(), verifier, challenge };
}
