import { requireDirectory } from './caller.ts';
import { collection } from './odata.ts';
import { ok, type Route } from './request.ts';

/** Directory.Read.All does not do here, though it does for active members (facts 7.1). */
const mayRead = { delegated: ['RoleManagement.Read.Directory'], application: ['RoleManagement.Read.Directory'] };

/** Roles that people could activate but have not (PIM): the only place where these show (facts 2.4, 7.1). */
export const roleEligibilityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/roleManagement\/directory\/roleEligibilitySchedules$/,
    answer({ caller, query }) {
      requireDirectory(caller, mayRead);
      const schedules = Object.values(caller.tenant.people).flatMap(({ oid, eligibleRoles = [] }) =>
        eligibleRoles.map((roleDefinitionId) => ({
          id: `${oid}_${roleDefinitionId}`,
          principalId: oid,
          roleDefinitionId,
          directoryScopeId: '/',
          appScopeId: null,
          memberType: 'Direct',
          status: 'Provisioned',
          scheduleInfo: { startDateTime: '2026-01-01T00:00:00Z', expiration: { type: 'noExpiration' } },
        })),
      );
      return ok(collection('roleManagement/directory/roleEligibilitySchedules', schedules, query));
    },
  },
];
