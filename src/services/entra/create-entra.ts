import { AuthError, PromptValue } from '@azure/msal-node';
import type { Product } from '../catalogue/product.ts';
import type { Entra, Log, Metrics, MicrosoftSurface, SignInSecrets } from '../journeys/ports.ts';
import { adminConsentUrl } from './admin-consent-url.ts';
import { createAppOnly } from './app-only.ts';
import { authorityOf } from './authority.ts';
import { type AppRegistration, clientFor, type SignInClient } from './client.ts';
import type { CloudHosts } from './clouds.ts';
import { createDeviceCodes, publicClient } from './device-code.ts';
import { type Classified, classifyRedirect, explainText } from './errors/classify.ts';
import { TroubleError } from './errors/trouble-error.ts';
import { createNetwork } from './network.ts';
import { patienceWith } from './patience.ts';
import { createPresence } from './presence.ts';
import { redeemed } from './redeemed.ts';
import { redirectUris } from './redirect-uris.ts';
import { fullScopes, scopesFor } from './scopes-for.ts';
import { createSecretAlarm, type SecretAlarm, secretRefusals } from './secret-alarm.ts';
import { newSecrets } from './secrets.ts';
import { createSilences, type Silences } from './silences.ts';
import { createTenantOfDomain } from './tenant-of-domain.ts';
import { createTokenCalls } from './token-call.ts';

export interface EntraOptions {
  /** The hosts of the configured cloud. */
  readonly cloud: CloudHosts;
  /** A stand-in for the authority on loopback; null for Microsoft's own. */
  readonly loginEndpoint: string | null;
  readonly publicUrl: string;
  /** The bot's own app, to which staff sign in. */
  readonly loginApp: AppRegistration;
  /** The secret of a product; the bot's own app has its own. */
  secretOf(product: Product): string;
  /** Role template ids of the signed-in person, asked of Graph when the token does not carry them. */
  rolesOf(tenant: string, accessToken: string): Promise<readonly string[]>;
  /** Hears whether Microsoft takes the secrets. */
  readonly secrets?: SecretAlarm;
  /** Which tenants get no answer of the token endpoint; shared by all who ask there. */
  readonly silences?: Silences;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Waits between two tries of a call. */
  readonly pause?: (seconds: number) => Promise<void>;
}

// What a person who writes grants must bring: the right itself, and that to find the application they are written for.
const writeScopes = ['DelegatedPermissionGrant.ReadWrite.All'];

const otherTenant = {
  trouble: { class: 'wrong_account', code: 'other_tenant', owner: 'requester', correlation: null },
  known: true,
} as const;

/** Microsoft's sign-in, by msal-node. Failures of Microsoft are answers (`failed` with a trouble), not exceptions. */
export function createEntra(options: EntraOptions): Entra {
  const { cloud, loginApp, log, metrics, pause, secrets = createSecretAlarm(log) } = options;
  const authority = authorityOf(cloud, options.loginEndpoint);
  const { silences = createSilences(() => new Date()) } = options;
  const reach = { origin: authority.origin, patience: patienceWith(pause), silences };
  const redirects = redirectUris(options.publicUrl);
  // msal-node adds `offline_access` to every sign-in; what it brings is kept nowhere.
  const staffScopes = (write: boolean): string[] =>
    fullScopes(['openid', 'profile', 'User.Read', ...(write ? writeScopes : [])], cloud);
  const calls = createTokenCalls(authority, reach, secrets, log, metrics);

  const registrationOf = (product: Product): AppRegistration =>
    product.kind === 'directory' ? loginApp : { clientId: product.clientId, clientSecret: options.secretOf(product) };

  const authorizeUrl = (
    registration: AppRegistration,
    tenant: string,
    secrets: SignInSecrets,
    request: { scopes: string[]; redirectUri: string; loginHint?: string; prompt?: string },
  ): Promise<string> =>
    clientFor(registration, tenant, authority, createNetwork(reach, { tenant, inPerson: true }).network).getAuthCodeUrl(
      {
        ...request,
        state: secrets.state,
        nonce: secrets.nonce,
        codeChallenge: secrets.challenge,
        codeChallengeMethod: 'S256',
      },
    );

  /** Written down with its code, which is no label of the count. */
  function noted<Found extends Pick<Classified, 'trouble' | 'known'>>(
    surface: MicrosoftSurface,
    phrase: string,
    found: Found,
  ): Found {
    const { trouble, known } = found;
    log[known ? 'info' : 'warn']({ surface, trouble, known }, phrase);
    metrics.microsoftFailed(surface, { trouble, known });
    return found;
  }

  return {
    loginHost: authority.host,
    newSecrets,
    redirectTrouble(query) {
      const found = classifyRedirect(query);
      if (!found) return null;
      const surface = query['admin_consent'] === undefined ? 'redirect' : 'admin_consent';
      return noted(surface, 'microsoft sent back an error', found).trouble;
    },
    explain(text) {
      const found = explainText(text);
      return found && noted('pasted', 'an error code was pasted', found);
    },
    tenantOfDomain: createTenantOfDomain(authority, log),
    ...createDeviceCodes({ authority, cloud, calls, reach, log }),
    presence: createPresence(createAppOnly(authority, cloud, reach, secrets), registrationOf, log, metrics),
    refusedSecret: (product) => secrets.refused(registrationOf(product).clientId),
    secretRefusals,
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
      const ask = { registration: registrationOf(product), tenant, nonce, inPerson: true };
      return redeemed(await calls.run(ask, (client) => client.acquireTokenByCode(request)));
    },

    async refresh({ product, tenant, cache, via }) {
      const registration = via === 'device_code' ? publicClient(product) : registrationOf(product);
      const answer = await calls.run({ registration, tenant, nonce: null, repeatable: true }, async (client) => {
        const account = await keptAccount(client, cache);
        return client.acquireTokenSilent({ account, scopes: scopesFor(product, cloud), forceRefresh: true });
      });
      return redeemed(answer);
    },

    // Whoever administers has several accounts as a rule: a silent sign-in would prove the wrong one.
    staffSignInUrl: ({ tenant, secrets, write }) =>
      authorizeUrl(loginApp, tenant, secrets, {
        scopes: staffScopes(write),
        redirectUri: redirects.staff,
        prompt: PromptValue.SELECT_ACCOUNT,
      }),

    async redeemStaff({ tenant, code, verifier, nonce, write }) {
      const request = { code, nonce, codeVerifier: verifier, scopes: staffScopes(write), redirectUri: redirects.staff };
      const ask = { registration: loginApp, tenant, nonce, inPerson: true };
      const answer = await calls.run(ask, (client) => client.acquireTokenByCode(request));
      if (answer.kind === 'failed') return answer;
      const { who, result } = answer;
      if (who.tid !== tenant.toLowerCase()) return calls.failed(ask, otherTenant);
      try {
        const { accessToken } = result;
        const roles = who.wids ?? (await options.rolesOf(who.tid, accessToken));
        const person = { tenant: who.tid, oid: who.oid, name: who.name };
        return { kind: 'signed_in', person, username: who.username, roles, accessToken };
      } catch (error) {
        if (error instanceof TroubleError) return calls.failed(ask, { trouble: error.trouble, known: true });
        throw error;
      }
    },
  };
}

/** The account in a kept cache. A cache that cannot be read is like none: the person signs in again. */
async function keptAccount(client: SignInClient, cache: string) {
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
