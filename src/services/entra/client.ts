import { ConfidentialClientApplication } from '@azure/msal-node';
import type { Authority } from './authority.ts';
import { createNetwork, type Seen } from './network.ts';

/** An application registration, as msal-node needs it. */
export interface Registration {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * One msal-node client for one call. Clients are cheap and hold their tokens in memory: a shared one would mix the tokens
 * of all people and tenants (facts 9.3).
 */
export function clientFor(
  registration: Registration,
  tenant: string,
  authority: Authority,
  timeoutMs: number,
): { client: ConfidentialClientApplication; seen: Seen } {
  const { network, seen } = createNetwork(authority.origin, timeoutMs);
  const client = new ConfidentialClientApplication({
    auth: { ...registration, ...authority.msal(tenant) },
    system: { networkClient: network, disableInternalRetries: true },
  });
  return { client, seen };
}
