import { randomBytes } from 'node:crypto';
import { CryptoProvider } from '@azure/msal-node';
import type { SignInSecrets } from '../journeys/ports.ts';

const random = (): string => randomBytes(32).toString('base64url');

/**
 * Fresh secrets for one trip: state, nonce and a PKCE pair (S256). Every state is 43 characters long: Teams may append text
 * to it, and then it must be cut by length (facts 3.3).
 */
export async function newSecrets(): Promise<SignInSecrets> {
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  return { state: random(), nonce: random(), verifier, challenge };
}
