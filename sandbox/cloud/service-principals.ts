import { randomUUID } from 'node:crypto';
import { change, targetOf, writeAudit } from './audit.ts';
import type { Cloud } from './context.ts';
import { accountByOid, settingsOf } from './directory.ts';
import type { Actor, AppRoleAssignment, AuditTarget, ServicePrincipal } from './state.ts';
import { type App, exchangeAppId, graphAppId, type Person, type Tenant } from './world.ts';

export const findServicePrincipal = (cloud: Cloud, tid: string, appId: string): ServicePrincipal | undefined =>
  cloud.store.data.servicePrincipals.find((sp) => sp.tenant === tid && sp.appId === appId);

/** Microsoft's own service principals stand in every tenant; their object ids differ per tenant. */
export const microsoftServicePrincipals = (tid: string) => [
  { id: `${tid.slice(0, 8)}-0000-4000-8000-00000000c0de`, appId: graphAppId, displayName: 'Microsoft Graph' },
  {
    id: `${tid.slice(0, 8)}-0000-4000-8000-00000000e0de`,
    appId: exchangeAppId,
    displayName: 'Office 365 Exchange Online',
  },
];

/** One of Microsoft's as the target of what was done. */
export function resourceTarget(tid: string, appId: string, changes: AuditTarget['changes']): AuditTarget {
  const sp = microsoftServicePrincipals(tid).find((one) => one.appId === appId);
  return { id: sp?.id ?? '', name: sp?.displayName ?? '', type: 'ServicePrincipal', changes };
}

/** The app's service principal in a tenant; made on first consent, with people of the tenant assigned where it wants that. */
export function ensureServicePrincipal(cloud: Cloud, tenant: Tenant, app: App, by: Actor): ServicePrincipal {
  const existing = findServicePrincipal(cloud, tenant.tid, app.clientId);
  if (existing !== undefined) return existing;
  const sp: ServicePrincipal = {
    id: randomUUID(),
    tenant: tenant.tid,
    appId: app.clientId,
    accountEnabled: true,
    appRoleAssignmentRequired: wantsAssignment(cloud, tenant, app),
    createdAt: cloud.now().toISOString(),
  };
  cloud.store.data.servicePrincipals.push(sp);
  writeAudit(cloud, tenant.tid, by, 'Add service principal', [targetOf(sp)]);
  for (const person of Object.values(tenant.people)) {
    if (app.product && person.assigned === true) assignPerson(cloud, sp, person.oid, by);
  }
  return sp;
}

/** Changes a service principal's switches; what is already so is no change. */
export function setSwitches(
  cloud: Cloud,
  sp: ServicePrincipal,
  wanted: Partial<Pick<ServicePrincipal, 'accountEnabled' | 'appRoleAssignmentRequired'>>,
  by: Actor,
): void {
  const changes = Object.entries(wanted)
    .filter(([name, value]) => sp[name as keyof typeof wanted] !== value)
    .map(([name, value]) => change(name, String(!value), String(value)));
  if (changes.length === 0) return;
  Object.assign(sp, wanted);
  writeAudit(cloud, sp.tenant, by, 'Update service principal', [targetOf(sp, changes)]);
}

/** Removes the app from a tenant: its service principal, and with it every grant and assignment. */
export function removeServicePrincipal(cloud: Cloud, sp: ServicePrincipal, by: Actor): void {
  const { data } = cloud.store;
  data.servicePrincipals = data.servicePrincipals.filter((one) => one !== sp);
  data.grants = data.grants.filter((grant) => grant.clientId !== sp.id);
  data.appRoleAssignments = data.appRoleAssignments.filter((a) => a.tenant !== sp.tenant || a.appId !== sp.appId);
  writeAudit(cloud, sp.tenant, by, 'Remove service principal', [targetOf(sp)]);
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

type Holder = Pick<AppRoleAssignment, 'principalId' | 'principalType' | 'role'>;

/** Assigns a person to an app, so that they may use it where assignment is required. */
export const assignPerson = (cloud: Cloud, sp: ServicePrincipal, oid: string, by: Actor): void =>
  addAssignment(cloud, sp, { principalId: oid, principalType: 'User', role: 'default' }, by);

/** Gives an app one of Graph's application permissions. */
export const giveRole = (cloud: Cloud, sp: ServicePrincipal, role: string, by: Actor): void =>
  addAssignment(cloud, sp, { principalId: sp.id, principalType: 'ServicePrincipal', role }, by);

function addAssignment(cloud: Cloud, { tenant, appId }: ServicePrincipal, holder: Holder, by: Actor): void {
  const list = cloud.store.data.appRoleAssignments;
  const { principalId, role } = holder;
  if (list.some((a) => a.tenant === tenant && a.appId === appId && a.principalId === principalId && a.role === role)) {
    return;
  }
  const made = { id: randomUUID(), tenant, appId, ...holder, createdAt: cloud.now().toISOString() };
  list.push(made);
  const forPerson = holder.principalType === 'User';
  const activity = forPerson ? 'Add app role assignment grant to user' : 'Add app role assignment to service principal';
  writeAudit(cloud, tenant, by, activity, assignmentTargets(cloud, made, null, role));
}

/** Takes an assignment away: an app's permission, or a person's use of the app. */
export function removeAssignment(cloud: Cloud, assignment: AppRoleAssignment, by: Actor): void {
  const { data } = cloud.store;
  data.appRoleAssignments = data.appRoleAssignments.filter((one) => one !== assignment);
  const forPerson = assignment.principalType === 'User';
  const activity = forPerson
    ? 'Remove app role assignment from user'
    : 'Remove app role assignment from service principal';
  writeAudit(cloud, assignment.tenant, by, activity, assignmentTargets(cloud, assignment, assignment.role, null));
}

/** Entra names the resource first, and who holds the role after it. */
function assignmentTargets(
  cloud: Cloud,
  { tenant, appId, principalId, principalType }: AppRoleAssignment,
  before: string | null,
  after: string | null,
): AuditTarget[] {
  const sp = findServicePrincipal(cloud, tenant, appId);
  const app = sp === undefined ? [] : [targetOf(sp)];
  if (principalType === 'ServicePrincipal') {
    return [resourceTarget(tenant, graphAppId, [change('AppRole.Value', before, after)]), ...app];
  }
  const name = accountByOid(principalId)?.person.name ?? '';
  return [...app, { id: principalId, name, type: 'User', changes: [change('AppRole.Value', before, after)] }];
}
