import { createHash } from 'node:crypto';
import type { Cloud } from '../context.ts';
import { type Account, accountByOid, findApp, findTenant, isTenantAlias } from '../directory.ts';
import type { Code } from '../state.ts';
import type { App } from '../world.ts';
import { byClientCredentials } from './app-only-answer.ts';
import { type ClientFlow, credentialsOf, proveClient } from './client-proof.ts';
import { askedScopes, delegatedAnswer } from './delegated-answer.ts';
import { isExpired, mustSlowDown } from './device-code.ts';
import { TokenRefusal } from './token-error.ts';

type Form = Readonly<Record<string, string>>;

/** The second, short name is the one msal-node sends. */
const deviceCodeGrants = ['urn:ietf:params:oauth:grant-type:device_code', 'device_code'] as const;

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
  const shown = proveClient(app, credentials, flowOf(cloud, form));

  switch (grantType) {
    case 'authorization_code':
      return byCode(cloud, alias, app, form);
    case 'refresh_token':
      return byRefreshToken(cloud, alias, app, form);
    case 'client_credentials':
      return byClientCredentials(cloud, alias, app, form);
    case deviceCodeGrants[0]:
    case deviceCodeGrants[1]:
      return byDeviceCode(cloud, app, form, shown === 'nothing');
    default:
      throw new TokenRefusal(70003, { value: grantType });
  }
}

/** A sign-in that a public client made goes on as a public client's, through every refresh. */
function flowOf(cloud: Cloud, { grant_type: grantType, refresh_token: given }: Form): ClientFlow {
  if (deviceCodeGrants.some((name) => name === grantType)) return 'either';
  if (grantType !== 'refresh_token') return 'confidential';
  return cloud.store.data.refreshTokens.find(({ token }) => token === given)?.publicClient === true
    ? 'public'
    : 'confidential';
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
    publicClient: false,
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
    publicClient: token.publicClient === true,
  });
}

async function byDeviceCode(cloud: Cloud, app: App, form: Form, publicClient: boolean) {
  const given = form['device_code'];
  if (given === undefined) throw new TokenRefusal(900144, { value: 'device_code' });
  const device = cloud.store.data.deviceCodes.find(
    (known) => known.deviceCode === given && known.appId === app.clientId,
  );
  if (device === undefined) throw new TokenRefusal(70018);
  if (device.status === 'declined') throw new DeviceAnswer('authorization_declined');
  if (device.status === 'used') throw new TokenRefusal(54005);
  if (isExpired(cloud, device)) throw new TokenRefusal(70019);
  if (device.status === 'pending') {
    if (mustSlowDown(cloud, device, '/oauth2/v2.0/token')) throw new DeviceAnswer('slow_down');
    throw new TokenRefusal(70016);
  }
  const answer = await delegatedAnswer(cloud, {
    kind: 'device_code',
    account: accountOf(device.oid),
    app,
    scopes: askedScopes(cloud, device.scopes.join(' '), false),
    withRefreshToken: includes(device.scopes, 'offline_access'),
    session: crypto.randomUUID(),
    consented: device.scopes,
    publicClient,
  });
  device.status = 'used';
  return answer;
}

/** An answer to a polling device that has an OAuth word and no AADSTS number of its own (facts 4). */
export class DeviceAnswer extends Error {
  readonly word: 'authorization_declined' | 'slow_down';

  constructor(word: DeviceAnswer['word']) {
    super(word);
    this.word = word;
  }
}

function accountOf(oid: string | undefined): Account {
  const account = accountByOid(oid);
  if (account === undefined) throw new TokenRefusal(50034);
  return account;
}

const secondsSince = (cloud: Cloud, at: string) => (cloud.now().getTime() - Date.parse(at)) / 1000;

const includes = (scopes: readonly string[], wanted: string) => scopes.some((scope) => scope.toLowerCase() === wanted);
