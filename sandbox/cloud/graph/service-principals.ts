import { findApp } from '../directory.ts';
import { mayConsentForAll } from '../policy.ts';
import { isListed } from '../propagation.ts';
import { appRoles, lowRiskScopes, resourceByAppId } from '../scopes.ts';
import {
  assignPerson,
  ensureServicePrincipal,
  findServicePrincipal,
  giveRole,
  microsoftServicePrincipals,
  removeAssignment,
  setSwitches,
} from '../service-principals.ts';
import type { AppRoleAssignment } from '../state.ts';
import { graphAppId } from '../world.ts';
import { actorOfCaller, callerRoles, requireDirectory } from './caller.ts';
import { badRequest, insufficientPrivileges, resourceNotFound } from './errors.ts';
import { collection, select } from './odata.ts';
import { isPersonOf } from './people.ts';
import { grantEntity } from './permission-grants.ts';
import { type GraphRequest, ok, type Route, textField } from './request.ts';

const mayRead = {
  delegated: ['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All'],
  application: ['Application.Read.All', 'Directory.Read.All'],
};
const readGrants = { delegated: ['Directory.Read.All'], application: ['Directory.Read.All'] };

type Entity = Readonly<Record<string, unknown>> & { readonly id: string; readonly appId: string };

/** All service principals of the caller's tenant, Microsoft's among them. */
function entities({ cloud, caller }: GraphRequest): Entity[] {
  const own = cloud.store.data.servicePrincipals
    .filter((sp) => sp.tenant === caller.tid)
    .map((sp) => {
      const app = findApp(sp.appId);
      return {
        id: sp.id,
        appId: sp.appId,
        displayName: app?.displayName ?? '',
        accountEnabled: sp.accountEnabled,
        appRoleAssignmentRequired: sp.appRoleAssignmentRequired,
        appOwnerOrganizationId: app?.ownerTid ?? null,
        disabledByMicrosoftStatus: null,
        servicePrincipalType: 'Application',
        verifiedPublisher: app?.publisher.verified === true ? { displayName: app.publisher.name } : {},
        appRoles: [],
        oauth2PermissionScopes: [],
      };
    });
  return [...own, ...microsoftServicePrincipals(caller.tid).map(microsoftEntity)];
}

const microsoftEntity = (sp: { id: string; appId: string; displayName: string }): Entity => ({
  ...sp,
  accountEnabled: true,
  appRoleAssignmentRequired: false,
  appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  disabledByMicrosoftStatus: null,
  servicePrincipalType: 'Application',
  appRoles: sp.displayName === 'Microsoft Graph' ? appRoles.map(roleEntity) : [],
  oauth2PermissionScopes: (resourceByAppId(sp.appId)?.scopes ?? []).map((scope) => ({
    id: scope.id,
    value: scope.value,
    type: scope.type,
    isEnabled: true,
    adminConsentDisplayName: scope.title,
    userConsentDisplayName: scope.title,
  })),
});

const roleEntity = (role: (typeof appRoles)[number]) => ({
  id: role.id,
  value: role.value,
  displayName: role.title,
  allowedMemberTypes: ['Application'],
  isEnabled: true,
});

/** By object id, or by `(appId='…')`. 404 means: not in this tenant (facts 7.1). */
function findEntity(request: GraphRequest, key: string): Entity {
  const appId = /^\(appId='([^']+)'\)$/.exec(key)?.[1];
  const wanted = (appId ?? key.slice(1)).toLowerCase();
  const found = entities(request).find((sp) => (appId === undefined ? sp.id : sp.appId) === wanted);
  if (found === undefined) throw resourceNotFound(wanted);
  return found;
}

const assignmentEntity = (request: GraphRequest, assignment: AppRoleAssignment) => {
  const [graphSp] = microsoftServicePrincipals(request.caller.tid);
  const forPerson = assignment.principalType === 'User';
  const sp = findServicePrincipal(request.cloud, assignment.tenant, assignment.appId);
  return {
    id: assignment.id,
    appRoleId: appRoles.find((role) => role.value === assignment.role)?.id ?? '00000000-0000-0000-0000-000000000000',
    principalId: assignment.principalId,
    principalType: assignment.principalType,
    principalDisplayName: findApp(assignment.appId)?.displayName ?? '',
    resourceId: forPerson ? (sp?.id ?? '') : (graphSp?.id ?? ''),
    resourceDisplayName: forPerson ? (findApp(assignment.appId)?.displayName ?? '') : 'Microsoft Graph',
    createdDateTime: assignment.createdAt,
  };
};

const assignments = (request: GraphRequest, keep: (entity: ReturnType<typeof assignmentEntity>) => boolean) =>
  request.cloud.store.data.appRoleAssignments
    .filter((assignment) => assignment.tenant === request.caller.tid)
    .map((assignment) => assignmentEntity(request, assignment))
    .filter(keep);

const one = String.raw`(\(appId='[^']+'\)|/[^/()]+)`;

export const servicePrincipalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/servicePrincipals$/,
    answer(request) {
      requireDirectory(request.caller, mayRead);
      return ok(collection('servicePrincipals', entities(request), request.query));
    },
  },
  {
    method: 'POST',
    path: /^\/servicePrincipals$/,
    answer({ cloud, caller, body }) {
      requireDirectory(caller, { delegated: ['Application.ReadWrite.All'] });
      if (!mayConsentForAll(callerRoles(cloud, caller), false)) throw insufficientPrivileges();
      const app = findApp(textField(body, 'appId'));
      if (app === undefined) throw badRequest('The appId does not reference a known application.');
      const sp = ensureServicePrincipal(cloud, caller.tenant, app, actorOfCaller(caller));
      return { status: 201, body: { id: sp.id, appId: sp.appId, displayName: app.displayName } };
    },
  },
  {
    method: 'GET',
    path: new RegExp(`^/servicePrincipals${one}$`),
    answer(request) {
      requireDirectory(request.caller, mayRead);
      return ok(select(findEntity(request, request.params[0] ?? ''), request.query['$select']));
    },
  },
  {
    method: 'PATCH',
    path: new RegExp(`^/servicePrincipals${one}$`),
    answer(request) {
      const { cloud, caller, body } = request;
      requireDirectory(caller, { delegated: ['Application.ReadWrite.All'] });
      if (!mayConsentForAll(callerRoles(cloud, caller), false)) throw insufficientPrivileges();
      const { id } = findEntity(request, request.params[0] ?? '');
      const sp = cloud.store.data.servicePrincipals.find((own) => own.id === id);
      const asked = (body ?? {}) as Record<string, unknown>;
      const switches = ['accountEnabled', 'appRoleAssignmentRequired'].filter(
        (name) => typeof asked[name] === 'boolean',
      );
      const wanted = Object.fromEntries(switches.map((name) => [name, asked[name]]));
      if (sp !== undefined) setSwitches(cloud, sp, wanted, actorOfCaller(caller));
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: new RegExp(`^/servicePrincipals${one}/delegatedPermissionClassifications$`),
    answer(request) {
      requireDirectory(request.caller, mayRead);
      const { appId } = findEntity(request, request.params[0] ?? '');
      const classed = (appId === graphAppId ? lowRiskScopes : []).map((permissionName) => ({
        id: permissionName,
        permissionName,
        classification: 'low',
      }));
      return ok(collection('delegatedPermissionClassifications', classed, request.query));
    },
  },
  {
    method: 'GET',
    path: new RegExp(`^/servicePrincipals${one}/oauth2PermissionGrants$`),
    cost: 2,
    answer(request) {
      requireDirectory(request.caller, readGrants);
      const { id } = findEntity(request, request.params[0] ?? '');
      const { cloud } = request;
      const grants = cloud.store.data.grants.filter((grant) => grant.clientId === id && isListed(cloud, grant));
      return ok(collection('oauth2PermissionGrants', grants.map(grantEntity), request.query));
    },
  },
  {
    method: 'GET',
    path: new RegExp(`^/servicePrincipals${one}/appRoleAssignments$`),
    cost: 2,
    answer(request) {
      requireDirectory(request.caller, mayRead);
      const { id } = findEntity(request, request.params[0] ?? '');
      const held = assignments(request, (a) => a.principalId === id);
      return ok(collection('appRoleAssignments', held, request.query));
    },
  },
  {
    method: 'GET',
    path: new RegExp(`^/servicePrincipals${one}/appRoleAssignedTo$`),
    cost: 2,
    answer(request) {
      requireDirectory(request.caller, mayRead);
      const { id } = findEntity(request, request.params[0] ?? '');
      const given = assignments(request, (a) => a.resourceId === id);
      return ok(collection('appRoleAssignments', given, request.query));
    },
  },
  {
    method: 'POST',
    path: new RegExp(`^/servicePrincipals${one}/appRoleAssignedTo$`),
    answer(request) {
      const { cloud, caller, body } = request;
      requireDirectory(caller, { delegated: ['AppRoleAssignment.ReadWrite.All'] });
      const resource = findEntity(request, request.params[0] ?? '');
      const principalId = textField(body, 'principalId') ?? '';
      const role = appRoles.find(({ id }) => id === textField(body, 'appRoleId'));
      const holder = cloud.store.data.servicePrincipals.find((sp) => sp.id === principalId && sp.tenant === caller.tid);
      const person = isPersonOf(caller.tenant, principalId);
      if (!mayConsentForAll(callerRoles(cloud, caller), holder !== undefined)) throw insufficientPrivileges();
      const own = findServicePrincipal(cloud, caller.tid, resource.appId);
      const by = actorOfCaller(caller);
      if (holder !== undefined && role !== undefined) {
        giveRole(cloud, holder, role.value, by);
      } else if (person && own !== undefined) {
        assignPerson(cloud, own, principalId, by);
      } else {
        throw badRequest('Permission being assigned was not found on application.');
      }
      const made = assignments(request, (a) => a.principalId === principalId && a.resourceId === resource.id);
      return { status: 201, body: made.at(-1) };
    },
  },
  {
    method: 'DELETE',
    path: new RegExp(`^/servicePrincipals${one}/appRoleAssignedTo/([^/]+)$`),
    answer(request) {
      const { cloud, caller, params } = request;
      requireDirectory(caller, { delegated: ['AppRoleAssignment.ReadWrite.All'] });
      const resource = findEntity(request, params[0] ?? '');
      const given = assignments(request, (a) => a.resourceId === resource.id && a.id === params[1])[0];
      const assignment = cloud.store.data.appRoleAssignments.find(({ id }) => id === given?.id);
      if (assignment === undefined) throw resourceNotFound(params[1] ?? '');
      const ofApp = assignment.principalType === 'ServicePrincipal';
      if (!mayConsentForAll(callerRoles(cloud, caller), ofApp)) throw insufficientPrivileges();
      removeAssignment(cloud, assignment, actorOfCaller(caller));
      return { status: 204 };
    },
  },
];
