import { createGrant, removeGrant, setScopes } from '../grants.ts';
import { mayConsentForAll } from '../policy.ts';
import { isListed } from '../propagation.ts';
import { microsoftServicePrincipals } from '../service-principals.ts';
import type { Grant } from '../state.ts';
import { actorOfCaller, callerRoles, requireDirectory } from './caller.ts';
import { badRequest, GraphError, insufficientPrivileges, resourceNotFound } from './errors.ts';
import { collection } from './odata.ts';
import { findPerson, isPersonOf, me } from './people.ts';
import { type GraphRequest, ok, type Route, textField } from './request.ts';

const mayRead = {
  delegated: ['Directory.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'],
  application: ['Directory.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'],
};
const mayWrite = {
  delegated: ['DelegatedPermissionGrant.ReadWrite.All'],
  application: ['DelegatedPermissionGrant.ReadWrite.All'],
};

/** An `oauth2PermissionGrant` as facts 7.2 shows it: object ids, never app ids; scopes with Microsoft's leading space. */
export function grantEntity(grant: Grant) {
  const resource = microsoftServicePrincipals(grant.tenant).find(({ appId }) => appId === grant.resourceAppId);
  return {
    id: grant.id,
    clientId: grant.clientId,
    consentType: grant.consentType,
    principalId: grant.principalId,
    resourceId: resource?.id ?? '',
    scope: ` ${grant.scope}`,
  };
}

const listed = ({ cloud, caller, query }: GraphRequest, keep: (grant: Grant) => boolean) =>
  ok(
    collection(
      'oauth2PermissionGrants',
      cloud.store.data.grants
        .filter((grant) => grant.tenant === caller.tid && keep(grant) && isListed(cloud, grant))
        .map(grantEntity),
      query,
    ),
  );

/** Writing needs the permission and, with a person behind it, a role that may consent (facts 7.1). */
function requireWriter({ cloud, caller }: GraphRequest): void {
  requireDirectory(caller, mayWrite);
  if (!caller.appOnly && !mayConsentForAll(callerRoles(cloud, caller), false)) throw insufficientPrivileges();
}

function findGrant({ cloud, caller, params: [id = ''] }: GraphRequest): Grant {
  const grant = cloud.store.data.grants.find((one) => one.id === id && one.tenant === caller.tid);
  if (grant === undefined) throw resourceNotFound(id);
  return grant;
}

function scopeField(body: unknown): string {
  const scope = textField(body, 'scope');
  if (scope === undefined)
    throw badRequest('A value is required for property scope of resource OAuth2PermissionGrant.');
  if (scope.length > 3850) throw badRequest('The value of scope must not be longer than 3850 characters.');
  return scope;
}

export const permissionGrantRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/oauth2PermissionGrants$/,
    cost: 2,
    answer(request) {
      requireDirectory(request.caller, mayRead);
      return listed(request, () => true);
    },
  },
  {
    method: 'GET',
    path: /^\/me\/oauth2PermissionGrants$/,
    cost: 2,
    answer(request) {
      requireDirectory(request.caller, { delegated: mayRead.delegated });
      const { oid } = me(request.caller);
      return listed(request, (grant) => grant.principalId === oid);
    },
  },
  {
    method: 'GET',
    path: /^\/users\/([^/]+)\/oauth2PermissionGrants$/,
    cost: 2,
    answer(request) {
      requireDirectory(request.caller, mayRead);
      const { oid } = findPerson(request.caller.tenant, request.params[0] ?? '');
      return listed(request, (grant) => grant.principalId === oid);
    },
  },
  {
    method: 'GET',
    path: /^\/oauth2PermissionGrants\/([^/]+)$/,
    answer(request) {
      requireDirectory(request.caller, mayRead);
      return ok(grantEntity(findGrant(request)));
    },
  },
  {
    method: 'POST',
    path: /^\/oauth2PermissionGrants$/,
    answer(request) {
      requireWriter(request);
      const { cloud, caller, body } = request;
      const sp = cloud.store.data.servicePrincipals.find(
        (one) => one.id === textField(body, 'clientId') && one.tenant === caller.tid,
      );
      const resource = microsoftServicePrincipals(caller.tid).find(({ id }) => id === textField(body, 'resourceId'));
      const consentType = textField(body, 'consentType');
      const principalId = consentType === 'Principal' ? (textField(body, 'principalId') ?? '') : null;
      const scopes = scopeField(body).split(/\s+/);
      if (sp === undefined || resource === undefined) {
        throw badRequest('The clientId or resourceId does not reference a service principal of this directory.');
      }
      if (consentType !== 'AllPrincipals' && consentType !== 'Principal') {
        throw badRequest('Invalid value specified for property consentType of resource OAuth2PermissionGrant.');
      }
      if (principalId === '') {
        throw badRequest('Invalid value specified for property principalId of resource OAuth2PermissionGrant.');
      }
      if (principalId !== null && !isPersonOf(caller.tenant, principalId)) throw resourceNotFound(principalId);
      // One grant per client, resource, consent type and principal (facts 7.2).
      const clash = cloud.store.data.grants.some(
        (grant) =>
          grant.clientId === sp.id && grant.resourceAppId === resource.appId && grant.principalId === principalId,
      );
      if (clash)
        throw new GraphError(409, 'Request_MultipleObjectsWithSameKeyValue', 'Permission entry already exists.');
      const made = createGrant(cloud, sp, resource.appId, principalId, scopes, actorOfCaller(caller));
      return { status: 201, body: grantEntity(made) };
    },
  },
  {
    method: 'PATCH',
    path: /^\/oauth2PermissionGrants\/([^/]+)$/,
    answer(request) {
      requireWriter(request);
      // PATCH overwrites: what is not sent is no longer granted (facts 7.2).
      const scopes = scopeField(request.body).split(/\s+/);
      setScopes(request.cloud, findGrant(request), scopes, actorOfCaller(request.caller));
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: /^\/oauth2PermissionGrants\/([^/]+)$/,
    answer(request) {
      requireWriter(request);
      removeGrant(request.cloud, findGrant(request), actorOfCaller(request.caller));
      return { status: 204 };
    },
  },
];
