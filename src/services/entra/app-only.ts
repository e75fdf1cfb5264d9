import { AuthError } from '@azure/msal-node';
import type { Authority } from './authority.ts';
import { type AppRegistration, appClientFor } from './client.ts';
import type { CloudHosts } from './clouds.ts';
import type { Classified } from './errors/classify.ts';
import { classifyMsal } from './errors/classify-msal.ts';
import { createNetwork, type Reach } from './network.ts';
import { allRegistered } from './scopes-for.ts';
import type { SecretAlarm } from './secret-alarm.ts';

export type AppOnlyAnswer =
  | { readonly kind: 'token'; readonly accessToken: string; readonly expiresOn: Date }
  | {
      readonly kind: 'refused';
      readonly why: Classified;
      /** A fault of the program rather than of Microsoft's; null otherwise. */
      readonly surprise: unknown;
    };

export type AppOnly = (registration: AppRegistration, tenant: string) => Promise<AppOnlyAnswer>;

/**
 * Asks for a token of an application itself for Graph, at one tenant. Every call goes to Microsoft: a token from before a
 * grant keeps its old rights until it ends (facts 5).
 */
export const createAppOnly =
  (authority: Authority, cloud: CloudHosts, reach: Reach, secrets: SecretAlarm): AppOnly =>
  async (registration, tenant) => {
    const { network, seen } = createNetwork(reach, { tenant, inPerson: false, repeatable: true });
    const client = appClientFor(registration, tenant, authority, network);
    try {
      const scopes = [allRegistered(cloud)];
      const result = await client.acquireTokenByClientCredential({ scopes, skipCache: true });
      if (!result?.accessToken) throw new AuthError('token_parsing_error', '', 'no token in the answer');
      secrets.saw(registration.clientId, null);
      return { kind: 'token', accessToken: result.accessToken, expiresOn: result.expiresOn ?? new Date(0) };
    } catch (error) {
      const why = classifyMsal(error, seen);
      if (why.trouble.class !== 'transient') secrets.saw(registration.clientId, why.trouble.code);
      return { kind: 'refused', why, surprise: error instanceof AuthError ? null : error };
    }
  };
