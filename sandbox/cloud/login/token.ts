import { createHash, randomBytes } from 'node:crypto';
import type { Cloud } from '../context.ts';
import { type Account, accountByOid, findApp, findTenant, isDisabled, isTenantAlias } from '../directory.ts';
import { effectiveScopes, findServicePrincipal, isAssigned, wantsAssignment } from '../grants.ts';
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
import type { Code, TokenRecord } from '../state.ts';
import { accessTokenSeconds, appToken, clientInfo, delegatedToken, idToken } from '../tokens.ts';
import { type App, graphAppId } from '../world.ts';
import { isExpired } from './device-code.ts';
import { TokenRefusal } from './token-error.ts';

type Form = Readonly<Record<string, string>>;

const codeSeconds = 600;
const refreshSeconds = 90 * 24 * 3600;

/** `POST …/token`: the four grants the product uses. Throws `TokenRefusal`. */
export async function answerToken(cloud: Cloud, alias: string, form: Form, authorization: string | undefined) {
  if (findTenant(alias) === undefined && !isTenantAlias(alias)) throw new TokenRefusal(90002, { tenant: alias });
  const { grant_type: grantType } = form;
  if (grantType === undefined) throw new TokenRefusal(900144, { value: 'grant_type' });
  const credentials = credentialsOf(form, authorization);
  if (credentials.clientId === undefined) throw new TokenRefusal(900144, { value: 'client_id' });
  const app = findApp(credentials.clientId);
  if (app === undefined) throw new TokenRefusal(700016, { appId: credentials.clientId, tenant: alias });
  proveClient(app, credentials);

  switch (grantType) {
    case 'authorization_code':
      return byCode(cloud, alias, app, form);
    case 'refresh_token':
      return byRefreshToken(cloud, alias, app, form);
    case 'client_credentials':
      return byClientCredentials(cloud, alias, app, form);
    // The short name is the one msal-node sends.
    case 'device_code':
    case 'urn:ietf:params:oauth:grant-type:device_code':
      return byDeviceCode(cloud, app, form);
    default:
      throw new TokenRefusal(70003, { value: grantType });
  }
}

interface Credentials {
  readonly clientId: string | undefined;
  readonly secret: string | undefined;
  readonly assertion: string | undefined;
}

export function credentialsOf(form: Form, authorization: string | undefined): Credentials {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (basic !== undefined) {
    const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    return { clientId: plain(id), secret: plain(secret), assertion: undefined };
  }
  return { clientId: form['client_id'], secret: form['client_secret'], assertion: form['client_assertion'] };
}

function plain(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function proveClient(app: App, { secret, assertion }: Credentials): void {
  const details = { appId: app.clientId };
  if (app.clientSecret === undefined) {
    if (secret !== undefined || assertion !== undefined) throw new TokenRefusal(700025, details);
    return;
  }
  if (assertion !== undefined) throw new TokenRefusal(700027, details);
  if (secret === undefined || secret === '') throw new TokenRefusal(7000218, details);
  if (secret !== app.clientSecret) throw new TokenRefusal(7000215, details);
}

async function byCode(cloud: Cloud, alias: string, app: App, form: Form) {
  if (cloud.store.data.broken === 'token') throw new TokenRefusal(70000);
  if (form['code'] === undefined) throw new TokenRefusal(900144, { value: 'code' });
  const code = cloud.store.data.codes.find((known) => known.code === form['code'] && known.appId === app.clientId);
  if (code === undefined) throw new TokenRefusal(70000);
  if (code.used) throw new TokenRefusal(54005);
  if (secondsSince(cloud, code.createdAt) > codeSeconds) throw new TokenRefusal(70008);
  if (authorityOf(code.alias) !== authorityOf(alias)) throw new TokenRefusal(700005);
  if (form['redirect_uri'] !== code.redirectUri) {
    throw new TokenRefusal(500112, { redirectUri: form['redirect_uri'] ?? '' });
  }
  provePossession(code, form['code_verifier']);
  code.used = true;

  const account = accountOf(code.oid);
  const text = form['scope'] ?? code.scopes.join(' ');
  return delegatedAnswer(cloud, {
    kind: 'authorization_code',
    account,
    app,
    scopes: askedScopes(cloud, text, form['scope'] !== undefined),
    withRefreshToken: includes(code.scopes, 'offline_access'),
    session: code.session,
    consented: code.scopes,
    ...(code.nonce === undefined ? {} : { nonce: code.nonce }),
  });
}

/** Aliases of one tenant are the same authority; `common` and `organizations` are others (700005). */
const authorityOf = (alias: string) => findTenant(alias)?.tid ?? alias.toLowerCase();

function provePossession(code: Code, verifier: string | undefined): void {
  if (code.challenge === undefined) {
    if (verifier !== undefined) throw new TokenRefusal(50147);
    return;
  }
  const hashed =
    code.challengeMethod?.toUpperCase() === 'S256'
      ? createHash('sha256')
          .update(verifier ?? '')
          .digest('base64url')
      : verifier;
  if (hashed !== code.challenge) throw new TokenRefusal(501481);
}

async function byRefreshToken(cloud: Cloud, alias: string, app: App, form: Form) {
  const given = form['refresh_token'];
  if (given === undefined) throw new TokenRefusal(900144, { value: 'refresh_token' });
  const token = cloud.store.data.refreshTokens.find((known) => known.token === given);
  if (token === undefined || token.appId !== app.clientId) throw new TokenRefusal(70000);
  const tenant = findTenant(alias);
  if (tenant !== undefined && tenant.tid !== token.tenant) {
    throw new TokenRefusal(50020, { tenant: tenant.name, appId: app.clientId });
  }
  const resetAt = cloud.store.data.people[token.oid]?.passwordResetAt;
  if (resetAt !== undefined && resetAt >= token.createdAt) throw new TokenRefusal(50173);
  if (secondsSince(cloud, token.createdAt) > refreshSeconds) throw new TokenRefusal(700082);
  const text = form['scope'] ?? token.scopes.join(' ');
  return delegatedAnswer(cloud, {
    kind: 'refresh_token',
    account: accountOf(token.oid),
    app,
    scopes: askedScopes(cloud, text, form['scope'] !== undefined),
    withRefreshToken: true,
    session: token.session,
    consented: token.scopes,
  });
}

async function byDeviceCode(cloud: Cloud, app: App, form: Form) {
  const given = form['device_code'];
  if (given === undefined) throw new TokenRefusal(900144, { value: 'device_code' });
  const device = cloud.store.data.deviceCodes.find(
    (known) => known.deviceCode === given && known.appId === app.clientId,
  );
  if (device === undefined) throw new TokenRefusal(70018);
  if (device.status === 'declined') throw new AuthorizationDeclined();
  if (device.status === 'used') throw new TokenRefusal(54005);
  if (isExpired(cloud, device)) throw new TokenRefusal(70019);
  if (device.status === 'pending') throw new TokenRefusal(70016);
  const answer = await delegatedAnswer(cloud, {
    kind: 'device_code',
    account: accountOf(device.oid),
    app,
    scopes: askedScopes(cloud, device.scopes.join(' '), false),
    withRefreshToken: includes(device.scopes, 'offline_access'),
    session: crypto.randomUUID(),
    consented: device.scopes,
  });
  device.status = 'used';
  return answer;
}

/** A refusal of the person, which has an OAuth word and no AADSTS number of its own (facts 4). */
export class AuthorizationDeclined extends Error {}

function accountOf(oid: string | undefined): Account {
  const account = accountByOid(oid);
  if (account === undefined) throw new TokenRefusal(50034);
  return account;
}

const secondsSince = (cloud: Cloud, at: string) => (cloud.now().getTime() - Date.parse(at)) / 1000;

const includes = (scopes: readonly string[], wanted: string) => scopes.some((scope) => scope.toLowerCase() === wanted);

/** The scopes of a token request. Named ones must be of one resource; those of a code may span several, Graph first. */
function askedScopes(cloud: Cloud, text: string, named: boolean): ScopeRef[] {
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

interface Delegated {
  readonly kind: TokenRecord['kind'];
  readonly account: Account;
  readonly app: App;
  readonly scopes: readonly ScopeRef[];
  readonly withRefreshToken: boolean;
  readonly session: string;
  /** Scopes of the sign-in that this goes back to. */
  readonly consented: readonly string[];
  readonly nonce?: string;
}

/** Checks that the consent still stands, then answers as facts 2.3. `scope` is what this person really has. */
async function delegatedAnswer(cloud: Cloud, request: Delegated) {
  const { account, app, scopes } = request;
  const { tenant, person } = account;
  const details = { appId: app.clientId, appName: app.displayName, tenant: tenant.name, account: person.upn };
  if (isDisabled(cloud, person)) throw new TokenRefusal(50057, details);
  const sp = findServicePrincipal(cloud, tenant.tid, app.clientId);
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

function newRefreshToken(cloud: Cloud, { account, app, consented, session }: Delegated): string {
  const token = `1.${randomBytes(64).toString('base64url')}`;
  cloud.store.data.refreshTokens.push({
    token,
    appId: app.clientId,
    tenant: account.tenant.tid,
    oid: account.person.oid,
    scopes: consented,
    session,
    createdAt: cloud.now().toISOString(),
  });
  return token;
}

/** App-only (facts 5): a token is issued even where no app role is granted, then without `roles`. */
async function byClientCredentials(cloud: Cloud, alias: string, app: App, form: Form) {
  const tenant = findTenant(alias);
  if (tenant === undefined || alias.toLowerCase() === 'consumers') throw new TokenRefusal(9001023);
  if (app.publicClient) throw new TokenRefusal(7000218, { appId: app.clientId });
  const scopes = parseScopes(form['scope'] ?? '', cloud.urls.graph);
  if (scopes.length === 0) throw new TokenRefusal(900144, { value: 'scope' });
  const [scope] = scopes;
  if (scopes.length > 1 || scope === undefined || !isDefault(scope)) {
    throw new TokenRefusal(1002012, { value: form['scope'] ?? '' });
  }
  const details = { appId: app.clientId, appName: app.displayName, tenant: tenant.tid };
  if (scope.resource !== graphAppId) throw new TokenRefusal(500011, { ...details, value: scope.resource });
  if (app.audience === 'AzureADMyOrg' && tenant.tid !== app.ownerTid) throw new TokenRefusal(700016, details);
  const sp = findServicePrincipal(cloud, tenant.tid, app.clientId);
  if (sp === undefined) throw new TokenRefusal(7000229, details);
  if (!sp.accountEnabled) throw new TokenRefusal(7000112, details);
  const roles = cloud.store.data.appRoleAssignments
    .filter((a) => a.tenant === tenant.tid && a.principalId === sp.id && a.principalType === 'ServicePrincipal')
    .map((a) => a.role);
  record(cloud, 'client_credentials', tenant.tid, app.clientId, sp.id);
  return {
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await appToken(cloud, { tenant, app, servicePrincipal: sp.id, roles }),
  };
}

function record(cloud: Cloud, kind: TokenRecord['kind'], tenant: string, appId: string, oid: string): void {
  cloud.store.data.tokens.push({ tenant, appId, oid, kind, at: cloud.now().toISOString() });
}
