import { randomUUID } from 'node:crypto';
import type { Cloud } from './context.ts';
import { settingsOf } from './directory.ts';
import { parseScopes, type ScopeRef, sameScope } from './scopes.ts';
import type { Grant, ServicePrincipal } from './state.ts';
import { type App, allTenants, exchangeAppId, graphAppId, type Person, type Tenant } from './world.ts';

export const findServicePrincipal = (cloud: Cloud, tid: string, appId: string): ServicePrincipal | undefined =>
  cloud.store.data.servicePrincipals.find((sp) => sp.tenant === tid && sp.appId === appId);

/** The app's service principal in a tenant; made on first consent, with people of the tenant assigned where it wants that. */
export function ensureServicePrincipal(cloud: Cloud, tenant: Tenant, app: App): ServicePrincipal {
  const existing = findServicePrincipal(cloud, tenant.tid, app.clientId);
  if (existing !== undefined) return existing;
  const createdAt = cloud.now().toISOString();
  const sp: ServicePrincipal = {
    id: randomUUID(),
    tenant: tenant.tid,
    appId: app.clientId,
    accountEnabled: true,
    appRoleAssignmentRequired: wantsAssignment(cloud, tenant, app),
    createdAt,
  };
  cloud.store.data.servicePrincipals.push(sp);
  for (const person of Object.values(tenant.people)) {
    if (app.product && person.assigned === true) assignPerson(cloud, tenant, app, person.oid);
  }
  return sp;
}

/** "Assignment required", as the service principal has it, or will have it once it exists. */
export const wantsAssignment = (cloud: Cloud, tenant: Tenant, app: App): boolean =>
  findServicePrincipal(cloud, tenant.tid, app.clientId)?.appRoleAssignmentRequired ??
  (app.product && settingsOf(cloud, tenant).assignmentRequired);

export function isAssigned(cloud: Cloud, tenant: Tenant, app: App, person: Person): boolean {
  if (findServicePrincipal(cloud, tenant.tid, app.clientId) === undefined) return person.assigned === true;
  return cloud.store.data.appRoleAssignments.some(
    (a) => a.tenant === tenant.tid && a.appId === app.clientId && a.principalId === person.oid,
  );
}

function assignPerson(cloud: Cloud, tenant: Tenant, app: App, oid: string): void {
  addAssignment(cloud, tenant.tid, app.clientId, oid, 'User', 'default');
}

export function addAssignment(
  cloud: Cloud,
  tenant: string,
  appId: string,
  principalId: string,
  principalType: 'ServicePrincipal' | 'User',
  role: string,
): void {
  const list = cloud.store.data.appRoleAssignments;
  if (list.some((a) => a.tenant === tenant && a.appId === appId && a.principalId === principalId && a.role === role)) {
    return;
  }
  const createdAt = cloud.now().toISOString();
  list.push({ id: randomUUID(), tenant, appId, principalId, principalType, role, createdAt });
}

export interface Consent {
  readonly tenant: Tenant;
  readonly app: App;
  readonly scopes: readonly ScopeRef[];
  /** Undefined: for the whole organisation. */
  readonly person?: Person;
  /** Admin consent replaces the earlier tenant-wide grant (facts 3.1); a person's consent adds to it. */
  readonly mode: 'add' | 'replace';
  /** Application permissions granted along, by the admin consent endpoint only. */
  readonly appRoles?: readonly string[];
}

/** Writes a consent: the service principal if missing, one grant per resource, app roles. Nothing while `grant` is broken. */
export function writeConsent(cloud: Cloud, consent: Consent): void {
  if (cloud.store.data.broken === 'grant') return;
  const { tenant, app, scopes, person } = consent;
  const sp = ensureServicePrincipal(cloud, tenant, app);
  for (const resource of new Set(scopes.map((scope) => scope.resource))) {
    const values = scopes.filter((scope) => scope.resource === resource).map((scope) => scope.value);
    const existing = cloud.store.data.grants.find(
      (grant) =>
        grant.tenant === tenant.tid &&
        grant.appId === app.clientId &&
        grant.resourceAppId === resource &&
        grant.principalId === (person?.oid ?? null),
    );
    if (existing === undefined) createGrant(cloud, sp, resource, person?.oid ?? null, values);
    else setScopes(cloud, existing, consent.mode === 'add' ? [...existing.scope.split(' '), ...values] : values);
  }
  for (const role of consent.appRoles ?? []) {
    addAssignment(cloud, tenant.tid, app.clientId, sp.id, 'ServicePrincipal', role);
  }
}

export function createGrant(
  cloud: Cloud,
  sp: ServicePrincipal,
  resourceAppId: string,
  principalId: string | null,
  scopes: readonly string[],
): Grant {
  const grant: Grant = {
    id: randomUUID().replaceAll('-', ''),
    tenant: sp.tenant,
    appId: sp.appId,
    clientId: sp.id,
    resourceAppId,
    consentType: principalId === null ? 'AllPrincipals' : 'Principal',
    principalId,
    scope: '',
    since: {},
    createdAt: cloud.now().toISOString(),
  };
  cloud.store.data.grants.push(grant);
  setScopes(cloud, grant, scopes);
  return grant;
}

/** Sets a grant's scopes. What was there keeps its clock. */
export function setScopes(cloud: Cloud, grant: Grant, scopes: readonly string[]): void {
  const unique = new Map(scopes.filter((scope) => scope !== '').map((scope) => [scope.toLowerCase(), scope]));
  const now = cloud.now().toISOString();
  grant.since = Object.fromEntries([...unique.keys()].map((key) => [key, grant.since[key] ?? now]));
  grant.scope = [...unique.values()].join(' ');
}

/** The grants that bear on a person: tenant-wide and their own (facts 7.2: the union is effective). */
const grantsFor = (cloud: Cloud, tid: string, appId: string, oid: string): Grant[] =>
  cloud.store.data.grants.filter(
    (grant) =>
      grant.tenant === tid && grant.appId === appId && (grant.principalId === null || grant.principalId === oid),
  );

/** Everything this person has granted to the app, or the organisation for them. */
export function effectiveScopes(cloud: Cloud, tid: string, appId: string, oid: string): ScopeRef[] {
  const all = grantsFor(cloud, tid, appId, oid).flatMap((grant) =>
    parseScopes(grant.scope, cloud.urls.graph).map((scope) => ({ ...scope, resource: grant.resourceAppId })),
  );
  return all.filter((scope, i) => all.findIndex((other) => sameScope(other, scope)) === i);
}

const delaySeconds = (cloud: Cloud, tid: string): number => {
  const factor = allTenants.find((tenant) => tenant.tid === tid)?.propagationFactor ?? 1;
  return cloud.store.data.propagationSeconds * factor;
};

/**
 * Whether a granted scope works yet. A token that outlived its grant still works (facts 8, "Revocation"), so no grant at
 * all counts as effective: tokens are refused by their own expiry.
 */
export function isPropagated(
  cloud: Cloud,
  tid: string,
  appId: string,
  oid: string,
  scopes: readonly string[],
): boolean {
  const wanted = scopes.map((scope) => scope.toLowerCase());
  const since = grantsFor(cloud, tid, appId, oid)
    .filter((grant) => grant.resourceAppId === graphAppId)
    .flatMap((grant) => wanted.map((scope) => grant.since[scope]))
    .filter((at) => at !== undefined);
  if (since.length === 0) return true;
  const oldest = Math.min(...since.map((at) => Date.parse(at)));
  return cloud.now().getTime() >= oldest + delaySeconds(cloud, tid) * 1000;
}

/** The same for an application permission. */
export function isRolePropagated(cloud: Cloud, tid: string, appId: string, names: readonly string[]): boolean {
  const since = cloud.store.data.appRoleAssignments
    .filter((a) => a.tenant === tid && a.appId === appId && names.includes(a.role))
    .map((a) => Date.parse(a.createdAt));
  if (since.length === 0) return true;
  return cloud.now().getTime() >= Math.min(...since) + delaySeconds(cloud, tid) * 1000;
}

/** Whether the directory lists a grant yet: replicas lag by a third of the propagation (facts 7.1, "replication delay"). */
export function isListed(cloud: Cloud, grant: Grant): boolean {
  const lag = (delaySeconds(cloud, grant.tenant) / 3) * 1000;
  return cloud.now().getTime() >= Date.parse(grant.createdAt) + lag;
}

/** Microsoft's own service principals stand in every tenant; their object ids differ per tenant. */
export const microsoftServicePrincipals = (tid: string) => [
  { id: `${tid.slice(0, 8)}-0000-4000-8000-00000000c0de`, appId: graphAppId, displayName: 'Microsoft Graph' },
  {
    id: `${tid.slice(0, 8)}-0000-4000-8000-00000000e0de`,
    appId: exchangeAppId,
    displayName: 'Office 365 Exchange Online',
  },
];
