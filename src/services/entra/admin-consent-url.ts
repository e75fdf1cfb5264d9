import type { Product } from '../catalogue/product.ts';
import type { CloudHosts } from './clouds.ts';
import { allRegistered, scopesFor } from './scopes-for.ts';

/**
 * The v2 admin consent page of one tenant, by its GUID (`common` is refused there), with the full scope set: granting a
 * part can replace an earlier, wider consent. Application permissions come only with everything that is registered, and
 * that may not be mixed with named scopes (facts 2.1, 3.1). msal-node has no call for it.
 */
export function adminConsentUrl(
  where: { readonly origin: string; readonly cloud: CloudHosts; readonly redirectUri: string },
  ask: { readonly product: Product; readonly tenant: string; readonly state: string },
): string {
  const wantsApplication = ask.product.scopes.some((scope) => scope.class === 'application');
  const scopes = wantsApplication ? [allRegistered(where.cloud)] : scopesFor(ask.product, where.cloud);
  const query = new URLSearchParams({
    client_id: ask.product.clientId,
    scope: scopes.join(' '),
    redirect_uri: where.redirectUri,
    state: ask.state,
  });
  return `${where.origin}/${encodeURIComponent(ask.tenant)}/v2.0/adminconsent?${query}`.replaceAll('+', '%20');
}
