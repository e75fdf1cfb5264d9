import type { Product } from '../catalogue/product.ts';
import type { CloudHosts } from './clouds.ts';
import { scopesFor } from './scopes-for.ts';

/**
 * The v2 admin consent page of one tenant, by its GUID (`common` is refused there), with the full scope set: granting a
 * part can replace an earlier, wider consent (facts 3.1). msal-node has no call for it.
 */
export function adminConsentUrl(
  where: { readonly origin: string; readonly cloud: CloudHosts; readonly redirectUri: string },
  ask: { readonly product: Product; readonly tenant: string; readonly state: string },
): string {
  const query = new URLSearchParams({
    client_id: ask.product.clientId,
    scope: scopesFor(ask.product, where.cloud).join(' '),
    redirect_uri: where.redirectUri,
    state: ask.state,
  });
  return `${where.origin}/${encodeURIComponent(ask.tenant)}/v2.0/adminconsent?${query}`.replaceAll('+', '%20');
}
