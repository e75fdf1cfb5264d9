import { ConfidentialClientApplication, type INetworkModule, PublicClientApplication } from '@azure/msal-node';
import type { Authority } from './authority.ts';

/** An application registration with its secret. */
export interface AppRegistration {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The same, as whoever signs in is sent to it. Without a secret it speaks as a public client. */
export interface Registration extends Omit<AppRegistration, 'clientSecret'> {
  readonly clientSecret: string | null;
}

export type SignInClient = ConfidentialClientApplication | PublicClientApplication;

/**
 * One msal-node client for one call. Clients are cheap and hold their tokens in memory: a shared one would mix the tokens
 * of all people and tenants (facts 9.3).
 */
export function clientFor(
  { clientId, clientSecret }: Registration,
  tenant: string,
  authority: Authority,
  network: INetworkModule,
): SignInClient {
  if (clientSecret !== null) return appClientFor({ clientId, clientSecret }, tenant, authority, network);
  return new PublicClientApplication({ auth: { clientId, ...authority.msal(tenant) }, system: system(network) });
}

/** The same for a call that needs nobody to sign in, only the application's own secret. */
export const appClientFor = (
  registration: AppRegistration,
  tenant: string,
  authority: Authority,
  network: INetworkModule,
): ConfidentialClientApplication =>
  new ConfidentialClientApplication({
    auth: { ...registration, ...authority.msal(tenant) },
    system: system(network),
  });

const system = (networkClient: INetworkModule) => ({ networkClient, disableInternalRetries: true });
