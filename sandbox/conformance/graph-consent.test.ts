import { expect } from 'vitest';
import { apps, contoso, fabrikam, graphAppId, roles, woodgrove } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { errorCode, type Json, values } from './support/lab.ts';

const { concierge, taxcalc } = apps;
const { anna, ben, carla, erin, fiona } = contoso.people;

checkFacts('reading consent (facts 7.1, 7.2)', [
  [
    '7.1',
    'a service principal by appId: 404 Request_ResourceNotFound until the app is in the tenant',
    async (lab) => {
      const token = await lab.reader();
      const path = `/servicePrincipals(appId='${taxcalc.clientId}')?$select=id,appId,accountEnabled,appRoleAssignmentRequired,appOwnerOrganizationId,disabledByMicrosoftStatus`;
      const missing = await lab.get(path, token);
      expect([missing.status, errorCode(missing)]).toEqual([404, 'Request_ResourceNotFound']);
      await lab.consentFor(contoso, taxcalc, ben);
      expect((await lab.get(path, token)).body).toMatchObject({
        appId: taxcalc.clientId,
        accountEnabled: true,
        appRoleAssignmentRequired: false,
        appOwnerOrganizationId: woodgrove.tid,
      });
    },
  ],
  [
    '7.1',
    'the filter form gives an empty list in place of 404',
    async (lab) => {
      const token = await lab.reader();
      const { status, body } = await lab.get(`/servicePrincipals?$filter=appId eq '${taxcalc.clientId}'`, token);
      expect([status, values(body)]).toEqual([200, []]);
    },
  ],
  [
    '7.1',
    "Graph's own service principal maps role and scope ids to names",
    async (lab) => {
      const token = await lab.reader();
      const { body } = await lab.get(
        `/servicePrincipals(appId='${graphAppId}')?$select=id,appRoles,oauth2PermissionScopes`,
        token,
      );
      expect(body['appRoles']).toEqual(
        expect.arrayContaining([expect.objectContaining({ value: 'Directory.Read.All' })]),
      );
      expect(body['oauth2PermissionScopes']).toEqual(
        expect.arrayContaining([expect.objectContaining({ value: 'Mail.Read', type: 'User' })]),
      );
    },
  ],
  [
    '7.2',
    'a grant names object ids, never app ids',
    async (lab) => {
      const token = await lab.reader();
      await lab.consentFor(contoso, taxcalc, ben);
      const client = await lab.spId(token, taxcalc.clientId);
      const resource = await lab.spId(token, graphAppId);
      const { body } = await lab.get(`/oauth2PermissionGrants?$filter=clientId eq '${client}'`, token);
      expect(values(body)).toMatchObject([
        { clientId: client, resourceId: resource, consentType: 'AllPrincipals', principalId: null },
      ]);
      expect(String(values(body)[0]?.['scope']).trim().split(/\s+/)).toEqual([...taxcalc.scopes]);
    },
  ],
  [
    '7.1',
    'grants are found by clientId, by principalId, under the service principal and under the user',
    async (lab) => {
      const token = await lab.reader();
      await lab.tokensFor(contoso, taxcalc, anna, 'User.Read Mail.Send');
      const client = await lab.spId(token, taxcalc.clientId);
      for (const path of [
        `/oauth2PermissionGrants?$filter=clientId eq '${client}' and consentType eq 'Principal'`,
        `/oauth2PermissionGrants?$filter=principalId eq '${anna.oid}'`,
        `/servicePrincipals/${client}/oauth2PermissionGrants`,
        `/users/${anna.upn}/oauth2PermissionGrants`,
      ]) {
        expect(values((await lab.get(path, token)).body), path).toMatchObject([{ principalId: anna.oid }]);
      }
    },
  ],
  [
    '7.1',
    'app roles held by a service principal',
    async (lab) => {
      const token = await lab.reader();
      const own = await lab.spId(token, concierge.clientId);
      const { body } = await lab.get(`/servicePrincipals/${own}/appRoleAssignments`, token);
      expect(values(body)).toHaveLength(concierge.requiredResourceAccess.application.length);
      expect(values(body)[0]).toMatchObject({ principalId: own, principalType: 'ServicePrincipal' });
      const holders = await lab.get(`/servicePrincipals(appId='${graphAppId}')/appRoleAssignedTo`, token);
      expect(values(holders.body)).toHaveLength(concierge.requiredResourceAccess.application.length);
    },
  ],
  [
    '7.2',
    'the authorization policy names the consent policy of the tenant; without one users may not consent',
    async (lab) => {
      const token = await lab.reader();
      const assigned = async () => {
        const { body } = await lab.get('/policies/authorizationPolicy', token);
        return (body['defaultUserRolePermissions'] as Json)['permissionGrantPoliciesAssigned'] as string[];
      };
      expect(await assigned()).toContain('ManagePermissionGrantsForSelf.microsoft-user-default-recommended');
      await lab.sim('tenants', { tenant: contoso.tid, policy: 'none' });
      expect((await assigned()).filter((entry) => entry.includes('ForSelf'))).toEqual([]);
    },
  ],
  [
    '7.2',
    'the admin consent request policy says whether the workflow is on',
    async (lab) => {
      const token = await lab.reader();
      expect((await lab.get('/policies/adminConsentRequestPolicy', token)).body).toMatchObject({ isEnabled: false });
      await lab.sim('tenants', { tenant: contoso.tid, workflow: true });
      expect((await lab.get('/policies/adminConsentRequestPolicy', token)).body).toMatchObject({
        isEnabled: true,
        requestDurationInDays: 30,
      });
    },
  ],
  [
    '7.1',
    'members of a role are those who hold it actively; a role nobody holds has no object',
    async (lab) => {
      const token = await lab.reader();
      const path = (id: string) => `/directoryRoles(roleTemplateId='${id}')/members`;
      const { body } = await lab.get(path(roles.globalAdministrator), token);
      expect(values(body).map((member) => member['id'])).toEqual([ben.oid]);
      expect(values(body).map((member) => member['id'])).not.toContain(fiona.oid);
      expect((await lab.get(path(roles.privilegedRoleAdministrator), token)).status).toBe(404);
    },
  ],
  [
    '7.1',
    'memberOf needs User.Read only and tells the template ids of the signed-in person',
    async (lab) => {
      const token = await lab.accessToken(contoso, concierge, erin, 'User.Read');
      for (const path of ['/me/memberOf', '/me/transitiveMemberOf/microsoft.graph.directoryRole']) {
        const { body } = await lab.get(path, token);
        expect(values(body)).toMatchObject([
          { '@odata.type': '#microsoft.graph.directoryRole', roleTemplateId: roles.cloudApplicationAdministrator },
        ]);
      }
    },
  ],
  [
    '7.1',
    'without the permission every one of these is 403 Authorization_RequestDenied',
    async (lab) => {
      const token = await lab.accessToken(contoso, concierge, anna, 'User.Read');
      for (const path of [
        '/servicePrincipals',
        `/servicePrincipals(appId='${graphAppId}')`,
        '/oauth2PermissionGrants',
        '/policies/authorizationPolicy',
        '/policies/adminConsentRequestPolicy',
        `/directoryRoles(roleTemplateId='${roles.globalAdministrator}')/members`,
        `/users/${carla.oid}`,
        '/users',
      ]) {
        const answer = await lab.get(path, token);
        expect([answer.status, errorCode(answer)], path).toEqual([403, 'Authorization_RequestDenied']);
      }
    },
  ],
  [
    '2.4',
    'users are found by id or UPN; an alias takes the filter on proxy addresses',
    async (lab) => {
      const token = await lab.reader();
      expect((await lab.get(`/users/${anna.upn}`, token)).body).toMatchObject({ id: anna.oid });
      expect((await lab.get('/users/a.devries@contoso.com', token)).status).toBe(404);
      const filter = "mail eq 'a.devries@contoso.com' or proxyAddresses/any(p:p eq 'smtp:a.devries@contoso.com')";
      const { body } = await lab.get(`/users?$filter=${encodeURIComponent(filter)}`, token);
      expect(values(body).map((user) => user['id'])).toEqual([anna.oid]);
    },
  ],
]);

checkFacts('batch and throttling (facts 7.5)', [
  [
    '7.5',
    'a batch answers 200 with a status of its own for each item',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fabrikam.people.fay);
      const requests = [
        { id: '1', method: 'GET', url: '/me?$select=id' },
        { id: '2', method: 'GET', url: '/me/calendar' },
        { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
      ];
      const { status, body } = await lab.send('POST', '/$batch', token, { requests });
      const responses = body['responses'] as Json[];
      expect([status, responses.map((one) => one['status'])]).toEqual([200, [200, 403, 424]]);
      expect(responses[0]?.['body']).toMatchObject({ id: fabrikam.people.fay.oid });
    },
  ],
  [
    '7.5',
    'more than 20 items are refused',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fabrikam.people.fay);
      const requests = Array.from({ length: 21 }, (_, i) => ({ id: String(i), method: 'GET', url: '/me' }));
      expect((await lab.send('POST', '/$batch', token, { requests })).status).toBe(400);
    },
  ],
  [
    '7.5',
    'throttled items fail one by one with 429',
    async (lab) => {
      const token = await lab.accessToken(fabrikam, taxcalc, fabrikam.people.fay);
      await lab.sim('faults', { where: 'graph', match: { path: '/me/mailFolders' }, kind: '429', retryAfter: 7 });
      const requests = ['/me', '/me/mailFolders/inbox'].map((url, i) => ({ id: String(i), method: 'GET', url }));
      const { body } = await lab.send('POST', '/$batch', token, { requests });
      const [fine, throttled] = body['responses'] as Json[];
      expect([fine?.['status'], throttled?.['status']]).toEqual([200, 429]);
      expect(throttled?.['headers']).toMatchObject({ 'retry-after': '7' });
    },
  ],
  [
    '7.5',
    'every answer says what it cost; $select makes a grant listing cheaper',
    async (lab) => {
      const token = await lab.reader();
      const cost = async (path: string) => (await lab.get(path, token)).headers.get('x-ms-resource-unit');
      expect(await cost('/oauth2PermissionGrants')).toBe('2');
      expect(await cost('/oauth2PermissionGrants?$select=id')).toBe('1');
      expect(await cost('/policies/authorizationPolicy')).toBe('1');
    },
  ],
]);
