import { AuthError, type ConfidentialClientApplication, PromptValue } from '@azure/msal-node';
import type { Product } from '../catalogue/product.ts';
import type { Trouble } from '../consent/model.ts';
import type { Entra, Log, Redeemed, SignInSecrets } from '../journeys/ports.ts';
import { adminConsentUrl } from './admin-consent-url.ts';
import { authorityOf } from './authority.ts';
import { clientFor, type Registration } from './client.ts';
import type { CloudHosts } from './clouds.ts';
import { explainText, redirectTrouble } from './errors/classify.ts';
import { TroubleError } from './errors/trouble-error.ts';
import { redirectUris } from './redirect-uris.ts';
import { fullScopes, scopesFor } from './scopes-for.ts';
import { newSecrets } from './secrets.ts';
import { createTenantOfDomain } from './tenant-of-domain.ts';
import { createTokenCalls, type TokenAnswer } from './token-call.ts';

export interface EntraOptions {
  /** The hosts of the configured cloud. */
  readonly cloud: CloudHosts;
  /** A stand-in for the authority on loopback; null for Microsoft's own. */
  readonly loginEndpoint: string | null;
  readonly publicUrl: string;
  /** The bot's own app, to which staff sign in. */
  readonly loginApp: Registration;
  secretOf(product: Product): string;
  /** Role template ids of the signed-in person, asked of Graph when the token does not carry them. */
  rolesOf(tenant: string, accessToken: string): Promise<readonly string[]>;
  readonly log: Log;
  /** For one token call, body included. */
  readonly timeoutMs?: number;
}

const otherTenant: Trouble = { class: 'wrong_account', code: 'other_tenant', owner: 'requester', correlation: null };

/** Microsoft's sign-in, by msal-node. Failures of Microsoft are answers (`failed` with a trouble), not exceptions. */
export function createEntra(options: EntraOptions): Entra {
  const { cloud, loginApp, log, timeoutMs = 10_000 } = options;
  const authority = authorityOf(cloud, options.loginEndpoint);
  const redirects = redirectUris(options.publicUrl);
  const staffScopes = fullScopes(['openid', 'profile', 'User.Read'], cloud);
  const calls = createTokenCalls(authority, timeoutMs, log);

  const registrationOf = (product: Product): Registration => ({
    clientId: product.clientId,
    clientSecret: options.secretOf(product),
  });

  const authorizeUrl = (
    registration: Registration,
    tenant: string,
    secrets: SignInSecrets,
    request: { scopes: string[]; redirectUri: string; loginHint?: string; prompt?: string },
  ): Promise<string> =>
    clientFor(registration, tenant, authority, timeoutMs).client.getAuthCodeUrl({
      ...request,
      state: secrets.state,
      nonce: secrets.nonce,
      codeChallenge: secrets.challenge,
      codeChallengeMethod: 'S256',
    });

  return {
    loginHost: authority.host,
    newSecrets,
    redirectTrouble,
    explain: explainText,
    tenantOfDomain: createTenantOfDomain(authority, log),
    adminConsentUrl: (ask) => adminConsentUrl({ origin: authority.origin, cloud, redirectUri: redirects.admin }, ask),

    // The hint pre-fills the account. `select_account` would drop the hint, and `consent` would wall off people whose
    // administrator has consented already (facts 2.1).
    signInUrl: ({ product, tenant, loginHint, secrets, again }) =>
      authorizeUrl(registrationOf(product), tenant, secrets, {
        scopes: scopesFor(product, cloud),
        redirectUri: redirects.user,
        loginHint,
        ...(again ? { prompt: PromptValue.LOGIN } : {}),
      }),

    async redeem({ product, tenant, code, verifier, nonce }) {
      const request = {
        code,
        nonce,
        codeVerifier: verifier,
        scopes: scopesFor(product, cloud),
        redirectUri: redirects.user,
      };
      const registration = registrationOf(product);
      return redeemed(await calls.run({ registration, tenant, nonce }, (client) => client.acquireTokenByCode(request)));
    },

    async refresh({ product, tenant, cache }) {
      const registration = registrationOf(product);
      const answer = await calls.run({ registration, tenant, nonce: null }, async (client) => {
        const account = await keptAccount(client, cache);
        return client.acquireTokenSilent({ account, scopes: scopesFor(product, cloud), forceRefresh: true });
      });
      return redeemed(answer);
    },

    // Whoever administers has several accounts as a rule: a silent sign-in would prove the wrong one.
    staffSignInUrl: ({ tenant, secrets }) =>
      authorizeUrl(loginApp, tenant, secrets, {
        scopes: staffScopes,
        redirectUri: redirects.staff,
        prompt: PromptValue.SELECT_ACCOUNT,
      }),

    async redeemStaff({ tenant, code, verifier, nonce }) {
      const request = { code, nonce, codeVerifier: verifier, scopes: staffScopes, redirectUri: redirects.staff };
      const ask = { registration: loginApp, tenant, nonce };
      const answer = await calls.run(ask, (client) => client.acquireTokenByCode(request));
      if (answer.kind === 'failed') return answer;
      const { who, result } = answer;
      if (who.tid !== tenant.toLowerCase()) return calls.failed(ask, otherTenant);
      try {
        const roles = who.wids ?? (await options.rolesOf(who.tid, result.accessToken));
        const person = { tenant: who.tid, oid: who.oid, name: who.name };
        return { kind: 'signed_in', person, username: who.username, roles };
      } catch (error) {
        if (error instanceof TroubleError) return calls.failed(ask, error.trouble);
        throw error;
      }
    },
  };
}

function redeemed(answer: TokenAnswer): Redeemed {
  if (answer.kind === 'failed') return answer;
  const { who, result, cache } = answer;
  return {
    kind: 'signed_in',
    who: { tid: who.tid, oid: who.oid, username: who.username },
    scopes: result.scopes,
    accessToken: result.accessToken,
    cache,
  };
}

/** The account in a kept cache. A cache that cannot be read is like none: the person signs in again. */
async function keptAccount(client: ConfidentialClientApplication, cache: string) {
  const nothing = new AuthError('no_tokens_found', '', 'nothing kept that a token could come from');
  const kept = client.getTokenCache();
  try {
    kept.deserialize(cache);
  } catch {
    throw nothing;
  }
  const [account] = await kept.getAllAccounts();
  if (!account) throw nothing;
  return account;
}
