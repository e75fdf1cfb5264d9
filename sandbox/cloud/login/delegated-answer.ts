import { randomBytes } from 'node:crypto';
import type { Cloud } from '../context.ts';
import { type Account, isDisabled } from '../directory.ts';
import { effectiveScopes } from '../grants.ts';
import { missingScopes } from '../policy.ts';
import {
  findScope,
  fullName,
  isDefault,
  isSignInScope,
  parseScopes,
  resourceByAppId,
  type ScopeRef,
} from '../scopes.ts';
import { findServicePrincipal, isAssigned, wantsAssignment } from '../service-principals.ts';
import type { TokenRecord } from '../state.ts';
import { accessTokenSeconds, clientInfo, delegatedToken, idToken } from '../tokens.ts';
import { type App, graphAppId } from '../world.ts';
import { TokenRefusal } from './token-error.ts';

/** The scopes of a token request. Named ones must be of one resource; those of a code may span several, Graph first. */
export function askedScopes(cloud: Cloud, text: string, named: boolean): ScopeRef[] {
  const scopes = parseScopes(text, cloud.urls.graph);
  for (const scope of scopes) {
    if (resourceByAppId(scope.resource) === undefined) throw new TokenRefusal(500011, { value: scope.resource });
    if (!isDefault(scope) && findScope(scope) === undefined) throw new TokenRefusal(70011, { value: scope.value });
  }
  const resources = [...new Set(scopes.filter((scope) => !isSignInScope(scope)).map((scope) => scope.resource))];
  if (named && resources.length > 1) throw new TokenRefusal(700022);
  const resource = resources.includes(graphAppId) ? graphAppId : resources[0];
  return scopes.filter((scope) => isSignInScope(scope) || scope.resource === resource);
}

export interface Delegated {
  readonly kind: TokenRecord['kind'];
  readonly account: Account;
  readonly app: App;
  readonly scopes: readonly ScopeRef[];
  readonly withRefreshToken: boolean;
  readonly session: string;
  /** Scopes of the sign-in that this goes back to. */
  readonly consented: readonly string[];
  /** The sign-in was made without a secret; its refresh token takes none. */
  readonly publicClient: boolean;
  readonly nonce?: string;
}

/** Checks that the consent still stands, then answers as facts 2.3. `scope` is what this person really has. */
export async function delegatedAnswer(cloud: Cloud, request: Delegated) {
  const { account, app, scopes } = request;
  const { tenant, person } = account;
  const details = { appId: app.clientId, appName: app.displayName, tenant: tenant.name, account: person.upn };
  if (isDisabled(cloud, person)) throw new TokenRefusal(50057, details);
  const sp = findServicePrincipal(cloud, tenant.tid, app.clientId);
  // A refresh token comes from a time when the app was in the tenant: without it there now, it was removed (facts 6.1).
  if (sp === undefined && request.kind === 'refresh_token') throw new TokenRefusal(700016, details);
  if (sp !== undefined && !sp.accountEnabled) throw new TokenRefusal(7000112, details);
  const granted = effectiveScopes(cloud, tenant.tid, app.clientId, person.oid);
  if (granted.length === 0 || missingScopes(cloud, account, app, scopes).length > 0) {
    throw new TokenRefusal(65001, details);
  }
  if (wantsAssignment(cloud, tenant, app) && !isAssigned(cloud, tenant, app, person)) {
    throw new TokenRefusal(50105, details);
  }

  const resource = scopes.find((scope) => !isSignInScope(scope))?.resource ?? graphAppId;
  // A code or refresh token carries its sign-in scopes along, also where the token request names only API scopes.
  const signInScopes = parseScopes(request.consented.join(' '), cloud.urls.graph).concat(scopes).filter(isSignInScope);
  const asked = [...new Set(signInScopes.map((scope) => scope.value))];
  const values = granted.filter((scope) => scope.resource === resource).map((scope) => scope.value);
  // offline_access shows in the refresh token, never in the scopes of an access token.
  const given = [...new Set([...values, ...asked])].filter((value) => value !== 'offline_access');
  record(cloud, request.kind, tenant.tid, app.clientId, person.oid);
  return {
    token_type: 'Bearer',
    scope: given
      .map((value) => fullName({ resource, value }))
      .map(shortGraphName)
      .join(' '),
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await delegatedToken(cloud, { account, app, audience: resource, scopes: given }),
    ...(request.withRefreshToken ? { refresh_token: newRefreshToken(cloud, request) } : {}),
    ...(asked.includes('openid')
      ? {
          id_token: await idToken(cloud, {
            account,
            app,
            scopes: asked,
            session: request.session,
            ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
          }),
        }
      : {}),
    client_info: clientInfo(account),
  };
}

/** Graph's scopes are written short in the answer, as facts 2.3 shows. */
const shortGraphName = (name: string) => name.replace('https://graph.microsoft.com/', '');

function newRefreshToken(cloud: Cloud, { account, app, consented, session, publicClient }: Delegated): string {
  const token = `1.${randomBytes(64).toString('base64url')}`;
  cloud.store.data.refreshTokens.push({
    token,
    appId: app.clientId,
    tenant: account.tenant.tid,
    oid: account.person.oid,
    scopes: consented,
    session,
    ...(publicClient ? { publicClient } : {}),
    createdAt: cloud.now().toISOString(),
  });
  return token;
}

/** Notes a token for `/_sim/state`: whose it is, and how it came about. */
export function record(cloud: Cloud, kind: TokenRecord['kind'], tenant: string, appId: string, oid: string): void {
  cloud.store.data.tokens.push({ tenant, appId, oid, kind, at: cloud.now().toISOString() });
}
