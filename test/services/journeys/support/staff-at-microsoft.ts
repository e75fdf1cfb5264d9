import { newSecret } from '../../../../src/services/journeys/common/secrets.ts';
import type { Entra } from '../../../../src/services/journeys/ports.ts';
import { ben, trouble } from '../../../support/builders.ts';

/** A Microsoft where Ben signs in with these roles, in whatever tenant he is sent to, and which takes each code once. */
export function staffAtMicrosoft(roles: readonly string[]): Partial<Entra> {
  const used = new Set<string>();
  return {
    newSecrets: async () => ({ state: newSecret(), nonce: 'nonce', verifier: 'verifier', challenge: 'challenge' }),
    staffSignInUrl: async ({ secrets }) => secrets.state,
    redirectTrouble: () => null,
    redeemStaff: async ({ code, tenant }) => {
      if (used.has(code)) return { kind: 'failed', trouble: { ...trouble('ours', 'vendor'), code: 'AADSTS54005' } };
      used.add(code);
      return { kind: 'signed_in', person: { ...ben, tenant }, username: 'ben', roles, accessToken: 'token' };
    },
  };
}
