import { createHash, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Cloud } from './context.ts';
import { type Account, rolesOf } from './directory.ts';
import { type App, graphAppId, type Person, personal, type Tenant } from './world.ts';

export const accessTokenSeconds = 3599;

/** The pseudo role that every member holds, present in real `wids`. */
const everyMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** `client_info`: the account's home ids, for MSAL's cache key. */
export const clientInfo = ({ tenant, person }: Account): string =>
  base64url({ uid: person.oid, utid: person.homeTid ?? tenant.tid });

/** The opaque `login_hint` claim; it names the account and no tenant (facts 2.1). */
const loginHint = (person: Person): string => `O.${Buffer.from(person.oid).toString('base64url')}`;

/** Reads a `login_hint` claim back. */
export const oidOfLoginHint = (hint: string): string | undefined =>
  hint.startsWith('O.') ? Buffer.from(hint.slice(2), 'base64url').toString('utf8') : undefined;

/** The same person has another `sub` in every app. */
export const pairwise = (app: App, oid: string) =>
  createHash('sha256').update(`${app.clientId} ${oid}`).digest('base64url').slice(0, 43);

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

export interface IdTokenRequest {
  readonly account: Account;
  readonly app: App;
  readonly scopes: readonly string[];
  readonly nonce?: string;
  readonly session: string;
}

/** Claims of facts 2.4; `oid`, `name` and `preferred_username` only with `profile`, `email` only with `email`. */
export function idToken(cloud: Cloud, { account, app, scopes, nonce, session }: IdTokenRequest): Promise<string> {
  const { tenant, person } = account;
  const now = seconds(cloud.now());
  const asked = new Set(scopes.map((scope) => scope.toLowerCase()));
  const guest = person.kind === 'guest';
  return sign(cloud, {
    aud: app.clientId,
    iss: issuer(cloud, tenant),
    iat: now,
    nbf: now,
    exp: now + accessTokenSeconds,
    sub: pairwise(app, person.oid),
    tid: tenant.tid,
    sid: session,
    acct: guest ? 1 : 0,
    login_hint: loginHint(person),
    ver: '2.0',
    uti: randomUUID(),
    ...(nonce === undefined ? {} : { nonce }),
    ...(asked.has('profile')
      ? { oid: person.oid, name: person.name, preferred_username: person.upnInTokens ?? person.upn }
      : {}),
    ...(asked.has('email') ? { email: person.mail } : {}),
    ...(guest ? { idp: `https://sts.windows.net/${person.homeTid}/` } : {}),
    ...(tenant.tid === personal.tid ? { idp: 'live.com' } : {}),
    ...(app.groupMembershipClaims === 'DirectoryRole'
      ? { wids: [...rolesOf(cloud, person), ...(guest ? [] : [everyMember])] }
      : {}),
  });
}

/** A delegated access token; `scp` holds what is really granted. */
export function delegatedToken(
  cloud: Cloud,
  request: { account: Account; app: App; audience: string; scopes: readonly string[] },
): Promise<string> {
  const { tenant, person } = request.account;
  const now = seconds(cloud.now());
  return sign(cloud, {
    aud: request.audience,
    iss: issuer(cloud, tenant),
    iat: now,
    nbf: now,
    exp: now + accessTokenSeconds,
    appid: request.app.clientId,
    app_displayname: request.app.displayName,
    idtyp: 'user',
    oid: person.oid,
    tid: tenant.tid,
    sub: pairwise(request.app, person.oid),
    upn: person.upn,
    name: person.name,
    scp: request.scopes.join(' '),
    wids: rolesOf(cloud, person),
    uti: randomUUID(),
    ver: '1.0',
  });
}

/** An app-only access token. Without granted app roles it has no `roles` claim at all (facts 5). */
export function appToken(
  cloud: Cloud,
  request: { tenant: Tenant; app: App; servicePrincipal: string; roles: readonly string[] },
): Promise<string> {
  const now = seconds(cloud.now());
  return sign(cloud, {
    aud: graphAppId,
    iss: issuer(cloud, request.tenant),
    iat: now,
    nbf: now,
    exp: now + accessTokenSeconds,
    appid: request.app.clientId,
    app_displayname: request.app.displayName,
    idtyp: 'app',
    oid: request.servicePrincipal,
    sub: request.servicePrincipal,
    tid: request.tenant.tid,
    ...(request.roles.length > 0 ? { roles: request.roles } : {}),
    uti: randomUUID(),
    ver: '1.0',
  });
}

const issuer = (cloud: Cloud, tenant: Tenant) => `${cloud.urls.login}/${tenant.tid}/v2.0`;

const sign = (cloud: Cloud, claims: Record<string, unknown>): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: cloud.keys.kid }).sign(cloud.keys.privateKey);

export interface Bearer {
  readonly tid: string;
  readonly oid: string;
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  readonly appOnly: boolean;
}

/** Who an access token speaks for; undefined if it is not ours, expired, or meant for another API. */
export async function readAccessToken(cloud: Cloud, token: string): Promise<Bearer | undefined> {
  try {
    const { payload } = await jwtVerify(token, cloud.keys.publicKey, {
      audience: graphAppId,
      currentDate: cloud.now(),
      algorithms: ['RS256'],
    });
    const claims = payload as Record<string, unknown>;
    return {
      tid: String(claims['tid']),
      oid: String(claims['oid']),
      appId: String(claims['appid']),
      scopes: typeof claims['scp'] === 'string' ? claims['scp'].split(' ') : [],
      roles: Array.isArray(claims['roles']) ? claims['roles'].map(String) : [],
      appOnly: claims['idtyp'] === 'app',
    };
  } catch {
    return undefined;
  }
}
