import type { Cloud } from '../context.ts';
import { type Account, accountByOid, rolesOf } from '../directory.ts';
import type { Actor } from '../state.ts';
import { type Bearer, readAccessToken } from '../tokens.ts';
import { allTenants, type Tenant } from '../world.ts';
import { accessDenied, insufficientPrivileges, invalidToken } from './errors.ts';

/** Who calls Graph: the token's claims, resolved. */
export interface Caller extends Bearer {
  readonly tenant: Tenant;
  /** Absent in app-only calls. */
  readonly account?: Account;
}

/** Reads the bearer token of a request. Foreign, expired or missing tokens get 401 `InvalidAuthenticationToken`. */
export async function readCaller(cloud: Cloud, authorization: string | undefined): Promise<Caller> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw invalidToken('Access token is empty.');
  const bearer = await readAccessToken(cloud, token);
  if (bearer === undefined) throw invalidToken('Access token validation failure. Invalid audience or lifetime.');
  const tenant = allTenants.find(({ tid }) => tid === bearer.tid);
  const account = bearer.appOnly ? undefined : accountByOid(bearer.oid);
  if (tenant === undefined || (!bearer.appOnly && account === undefined)) {
    throw invalidToken('The identity of the calling application could not be established.');
  }
  return { ...bearer, tenant, ...(account === undefined ? {} : { account }) };
}

export interface Permissions {
  readonly delegated: readonly string[];
  /** Absent: app-only calls are refused. */
  readonly application?: readonly string[];
}

const has = (held: readonly string[], wanted: readonly string[]) =>
  held.some((one) => wanted.some((other) => other.toLowerCase() === one.toLowerCase()));

/** Whether the token carries one of the permissions for a call. */
const isPermitted = (caller: Caller, { delegated, application = [] }: Permissions): boolean =>
  caller.appOnly ? has(caller.roles, application) : has(caller.scopes, delegated);

/** A directory call: 403 `Authorization_RequestDenied` without one of the permissions (facts 7.1). */
export function requireDirectory(caller: Caller, permissions: Permissions): void {
  if (!isPermitted(caller, permissions)) throw insufficientPrivileges();
}

/** An Exchange call: the same lack is `ErrorAccessDenied` there (facts 8). */
export function requireMailbox(caller: Caller, permissions: Permissions): void {
  if (!isPermitted(caller, permissions)) throw accessDenied();
}

/** The caller's roles as they stand now, for calls that need a role beside the permission. */
export const callerRoles = (cloud: Cloud, caller: Caller): readonly string[] =>
  caller.account === undefined ? [] : rolesOf(cloud, caller.account.person);

/** Who the log names for what this call does: the person behind it, else the application itself. */
export const actorOfCaller = ({ appOnly, oid, appId }: Caller): Actor => (appOnly ? { appId } : { oid });
