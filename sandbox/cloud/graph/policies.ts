import { findApp, findTenant, settingsOf } from '../directory.ts';
import { requireDirectory } from './caller.ts';
import { resourceNotFound } from './errors.ts';
import { collection } from './odata.ts';
import { ok, type Route } from './request.ts';

const mayRead = { delegated: ['Policy.Read.All'], application: ['Policy.Read.All'] };
const mayReadRequests = { delegated: ['ConsentRequest.Read.All'], application: ['ConsentRequest.Read.All'] };
const mayReadTenants = { delegated: ['CrossTenantInformation.ReadBasic.All'] };

export const policyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/policies\/authorizationPolicy$/,
    answer({ cloud, caller }) {
      requireDirectory(caller, mayRead);
      const { policy } = settingsOf(cloud, caller.tenant);
      return ok({
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#policies/authorizationPolicy/$entity',
        id: 'authorizationPolicy',
        displayName: 'Authorization Policy',
        blockMsolPowerShell: false,
        allowUserConsentForRiskyApps: false,
        defaultUserRolePermissions: {
          allowedToCreateApps: true,
          permissionGrantPoliciesAssigned: [
            // Users who may not consent at all have no ...ForSelf entry (facts 7.3).
            ...(policy === 'none' ? [] : [`ManagePermissionGrantsForSelf.${policy}`]),
            'ManagePermissionGrantsForOwnedResource.microsoft-dynamically-managed-permissions-for-team',
          ],
        },
      });
    },
  },
  {
    method: 'GET',
    path: /^\/policies\/adminConsentRequestPolicy$/,
    answer({ cloud, caller }) {
      requireDirectory(caller, mayRead);
      const { workflow } = settingsOf(cloud, caller.tenant);
      return ok({
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#policies/adminConsentRequestPolicy/$entity',
        isEnabled: workflow,
        notifyReviewers: workflow,
        remindersEnabled: workflow,
        requestDurationInDays: workflow ? 30 : 0,
        reviewers: [],
        version: 1,
      });
    },
  },
  {
    method: 'GET',
    path: /^\/identityGovernance\/appConsent\/appConsentRequests$/,
    answer({ cloud, caller, query }) {
      requireDirectory(caller, mayReadRequests);
      const requests = cloud.store.data.consentRequests
        .filter((request) => request.tenant === caller.tid)
        .map((request) => ({
          id: request.id,
          appId: request.appId,
          appDisplayName: findApp(request.appId)?.displayName ?? '',
          pendingScopes: request.scopes.map((displayName) => ({ displayName })),
        }));
      return ok(collection('identityGovernance/appConsent/appConsentRequests', requests, query));
    },
  },
  {
    method: 'GET',
    path: /^\/tenantRelationships\/findTenantInformationBy(?:TenantId|DomainName)\((?:tenantId|domainName)='([^']+)'\)$/,
    answer({ caller, params: [name = ''] }) {
      requireDirectory(caller, mayReadTenants);
      const tenant = findTenant(name);
      if (tenant === undefined) throw resourceNotFound(name);
      return ok({
        tenantId: tenant.tid,
        federationBrandName: null,
        displayName: tenant.name,
        defaultDomainName: tenant.domain,
      });
    },
  },
];
