import { accountByOid, findApp } from '../directory.ts';
import { isLogged } from '../propagation.ts';
import { findServicePrincipal } from '../service-principals.ts';
import type { AuditEntry, AuditTarget } from '../state.ts';
import { roles } from '../world.ts';
import { callerRoles, requireDirectory } from './caller.ts';
import { insufficientPrivileges } from './errors.ts';
import { collection } from './odata.ts';
import { type GraphRequest, ok, type Route } from './request.ts';

const mayRead = { delegated: ['AuditLog.Read.All'], application: ['AuditLog.Read.All'] };

/** With a person behind the call one of these roles is needed too (facts 7.1); of those that exist here. */
const readers: readonly string[] = [roles.globalAdministrator, roles.globalReader];

function initiatedBy({ cloud }: GraphRequest, { tenant, by }: AuditEntry) {
  const account = accountByOid(by.oid);
  if (account !== undefined) {
    const { oid, name, upn } = account.person;
    return { user: { id: oid, displayName: name, userPrincipalName: upn, ipAddress: '127.0.0.1' }, app: null };
  }
  const app = findApp(by.appId);
  // Nobody known: the log then names one of Microsoft's own services.
  if (app === undefined) {
    const displayName = 'Microsoft Azure AD Internal';
    return { user: null, app: { appId: null, displayName, servicePrincipalId: null, servicePrincipalName: null } };
  }
  const servicePrincipalId = findServicePrincipal(cloud, tenant, app.clientId)?.id ?? null;
  const { clientId: appId, displayName } = app;
  return { user: null, app: { appId, displayName, servicePrincipalId, servicePrincipalName: null } };
}

const targetResource = ({ id, name, type, changes }: AuditTarget) => ({
  id,
  displayName: name,
  type,
  userPrincipalName: accountByOid(id)?.person.upn ?? null,
  groupType: null,
  modifiedProperties: changes.map((one) => ({
    displayName: one.name,
    oldValue: one.before,
    newValue: one.after,
  })),
});

const operationOf = (activity: string) => {
  if (activity.startsWith('Add service')) return 'Add';
  if (activity.startsWith('Remove service')) return 'Delete';
  if (activity.startsWith('Update')) return 'Update';
  return activity.startsWith('Remove') ? 'Unassign' : 'Assign';
};

/** A `directoryAudit`. */
const entity = (request: GraphRequest, entry: AuditEntry) => ({
  id: `Directory_${entry.id}`,
  category: 'ApplicationManagement',
  correlationId: entry.id,
  result: 'success',
  resultReason: '',
  activityDisplayName: entry.activity,
  activityDateTime: entry.at,
  loggedByService: 'Core Directory',
  operationType: operationOf(entry.activity),
  initiatedBy: initiatedBy(request, entry),
  targetResources: entry.targets.map(targetResource),
  additionalDetails: [],
});

export const auditRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/auditLogs\/directoryAudits$/,
    answer(request) {
      const { cloud, caller, query } = request;
      requireDirectory(caller, mayRead);
      if (!caller.appOnly && !callerRoles(cloud, caller).some((role) => readers.includes(role))) {
        throw insufficientPrivileges();
      }
      const entries = cloud.store.data.audits
        .filter((entry) => entry.tenant === caller.tid && isLogged(cloud, entry))
        .map((entry) => entity(request, entry));
      // The newest first, unless asked otherwise.
      return ok(collection('auditLogs/directoryAudits', entries.reverse(), query));
    },
  },
];
