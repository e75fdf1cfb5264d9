import { randomUUID } from 'node:crypto';
import { byPerson, change, targetOf, writeAudit } from './audit.ts';
import type { Cloud } from './context.ts';
import { parseScopes, type ScopeRef, sameScope } from './scopes.ts';
import { ensureServicePrincipal, findServicePrincipal, giveRole, resourceTarget } from './service-principals.ts';
import type { Actor, Grant, ServicePrincipal } from './state.ts';
import type { App, Person, Tenant } from './world.ts';

export interface Consent {
  readonly tenant: Tenant;
  readonly app: App;
  readonly scopes: readonly ScopeRef[];
  /** Who pressed Accept. */
  readonly by: Person;
  readonly onBehalfOfAll: boolean;
  /** Admin consent replaces the earlier tenant-wide grant (facts 3.1); a person's consent adds to it. */
  readonly mode: 'add' | 'replace';
  /** Application permissions granted along, by the admin consent endpoint only. */
  readonly appRoles?: readonly string[];
}

/** Writes a consent: the service principal if missing, one grant per resource, app roles. Nothing while `grant` is broken. */
export function writeConsent(cloud: Cloud, consent: Consent): void {
  if (cloud.store.data.broken === 'grant') return;
  const { tenant, app, scopes, by, onBehalfOfAll } = consent;
  const actor = byPerson(by);
  const principalId = onBehalfOfAll ? null : by.oid;
  const sp = ensureServicePrincipal(cloud, tenant, app, actor);
  for (const resource of new Set(scopes.map((scope) => scope.resource))) {
    const values = scopes.filter((scope) => scope.resource === resource).map((scope) => scope.value);
    const existing = cloud.store.data.grants.find(
      (grant) =>
        grant.tenant === tenant.tid &&
        grant.appId === app.clientId &&
        grant.resourceAppId === resource &&
        grant.principalId === principalId,
    );
    if (existing === undefined) createGrant(cloud, sp, resource, principalId, values, actor);
    else setScopes(cloud, existing, consent.mode === 'add' ? [...existing.scope.split(' '), ...values] : values, actor);
  }
  for (const role of consent.appRoles ?? []) giveRole(cloud, sp, role, actor);
  const named = (yes: boolean) => (yes ? 'True' : 'False');
  writeAudit(cloud, tenant.tid, actor, 'Consent to application', [
    targetOf(sp, [
      change('ConsentContext.IsAdminConsent', null, named(onBehalfOfAll)),
      change('ConsentContext.OnBehalfOfAll', null, named(onBehalfOfAll)),
      change('ConsentAction.Permissions', null, scopes.map(({ value }) => value).join(' ')),
    ]),
  ]);
}

export function createGrant(
  cloud: Cloud,
  sp: ServicePrincipal,
  resourceAppId: string,
  principalId: string | null,
  scopes: readonly string[],
  by: Actor,
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
  takeScopes(cloud, grant, scopes);
  noteGrant(cloud, grant, by, 'Add delegated permission grant', null, grant.scope);
  return grant;
}

/** Sets a grant's scopes. Entra's log shows a change as a removal and an addition at one moment. */
export function setScopes(cloud: Cloud, grant: Grant, scopes: readonly string[], by: Actor): void {
  const before = grant.scope;
  takeScopes(cloud, grant, scopes);
  if (grant.scope === before) return;
  noteGrant(cloud, grant, by, 'Remove delegated permission grant', before, grant.scope);
  noteGrant(cloud, grant, by, 'Add delegated permission grant', before, grant.scope);
}

/** What was granted before keeps its clock. */
function takeScopes(cloud: Cloud, grant: Grant, scopes: readonly string[]): void {
  const unique = new Map(scopes.filter((scope) => scope !== '').map((scope) => [scope.toLowerCase(), scope]));
  const now = cloud.now().toISOString();
  grant.since = Object.fromEntries([...unique.keys()].map((key) => [key, grant.since[key] ?? now]));
  grant.scope = [...unique.values()].join(' ');
}

/** Withdraws a grant; tokens that were given before live on (facts 8, "Revocation"). */
export function removeGrant(cloud: Cloud, grant: Grant, by: Actor): void {
  const { data } = cloud.store;
  data.grants = data.grants.filter((one) => one !== grant);
  noteGrant(cloud, grant, by, 'Remove delegated permission grant', grant.scope, null);
}

/** The resource is named first, our app after it: who looks for the app must look at all targets (facts 7.4). */
function noteGrant(
  cloud: Cloud,
  grant: Grant,
  by: Actor,
  activity: 'Add delegated permission grant' | 'Remove delegated permission grant',
  before: string | null,
  after: string | null,
): void {
  const sp = findServicePrincipal(cloud, grant.tenant, grant.appId);
  writeAudit(cloud, grant.tenant, by, activity, [
    resourceTarget(grant.tenant, grant.resourceAppId, [
      change('DelegatedPermissionGrant.Scope', before, after),
      change('DelegatedPermissionGrant.ConsentType', null, grant.consentType),
    ]),
    ...(sp === undefined ? [] : [targetOf(sp)]),
  ]);
}

/** The grants that bear on a person: tenant-wide and their own (facts 7.2: the union is effective). */
export const grantsFor = (cloud: Cloud, tid: string, appId: string, oid: string): Grant[] =>
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
