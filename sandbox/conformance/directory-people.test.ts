import { expect } from 'vitest';
import { apps, contoso, roles } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { errorCode, type Json, type Lab, values } from './support/lab.ts';

const { concierge, taxcalc } = apps;
const { anna, ben, dave, finance, fiona, gert, room4, room5 } = contoso.people;
const refused = [403, 'Authorization_RequestDenied'];

/** `/users/$count` answers with a bare number, so it is read as text. */
async function count(lab: Lab, token: string, filter?: string, consistency = 'eventual'): Promise<string> {
  const query = filter === undefined ? '' : `?$filter=${encodeURIComponent(filter)}`;
  const headers = { authorization: `Bearer ${token}`, consistencylevel: consistency };
  return (await fetch(`${lab.graph}/v1.0/users/$count${query}`, { headers })).text();
}

checkFacts('counting people (facts 7.1)', [
  [
    '7.1',
    'the count is a bare number of all user objects: people, rooms, shared mailboxes and guests; a filter narrows it',
    async (lab) => {
      const token = await lab.reader();
      const people = Object.values(contoso.people);
      expect(await count(lab, token)).toBe(String(people.length));
      const guests = people.filter(({ kind }) => kind === 'guest').length;
      expect(await count(lab, token, "userType eq 'Guest'")).toBe(String(guests));
      expect(await count(lab, token, 'accountEnabled eq false')).toBe('2');
    },
  ],
  [
    '7.1',
    'without ConsistencyLevel: eventual it is 400, in a batch too',
    async (lab) => {
      const token = await lab.reader();
      const bare = await lab.get('/users/$count', token);
      expect([bare.status, bare.body['error']]).toEqual([
        400,
        expect.objectContaining({ code: 'Request_BadRequest', message: '$count is not currently supported.' }),
      ]);
      expect(await count(lab, token, undefined, 'strong')).toContain('Request_BadRequest');
      const requests = [
        { id: '1', method: 'GET', url: '/users/$count', headers: { ConsistencyLevel: 'eventual' } },
        { id: '2', method: 'GET', url: '/users/$count' },
      ];
      const { body } = await lab.send('POST', '/$batch', token, { requests });
      expect((body['responses'] as Json[]).map(({ status }) => status)).toEqual([200, 400]);
    },
  ],
  [
    '7.1',
    'it takes User.Read.All or Directory.Read.All',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben, 'User.Read User.Read.All');
      const headers = { consistencylevel: 'eventual' };
      const basic = await lab.accessToken(contoso, taxcalc, ben, 'User.Read');
      const answer = await lab.get('/users/$count', basic, headers);
      expect([answer.status, errorCode(answer)]).toEqual(refused);
      expect(await count(lab, await lab.accessToken(contoso, concierge, ben, 'User.Read.All'))).toMatch(/^\d+$/);
    },
  ],
]);

checkFacts('what the directory tells about an account (facts 2.4, 7.1)', [
  [
    '2.4',
    'sign-in blocked or not, as it stands now: a room that was switched off says so',
    async (lab) => {
      const token = await lab.reader();
      const enabled = async (id: string) =>
        (await lab.get(`/users/${id}?$select=id,accountEnabled`, token)).body['accountEnabled'];
      expect([await enabled(room4.upn), await enabled(room5.oid), await enabled(finance.oid)]).toEqual([
        true,
        false,
        false,
      ]);
      await lab.sim('people', { oid: room4.oid, disabled: true });
      expect(await enabled(room4.upn)).toBe(false);
      await lab.sim('people', { oid: room5.oid, disabled: false });
      expect(await enabled(room5.upn)).toBe(true);
    },
  ],
  [
    '2.4',
    'licences: people and rooms in use have one; shared mailboxes, guests and blocked rooms have none',
    async (lab) => {
      const token = await lab.reader();
      const licences = async ({ oid }: { oid: string }) =>
        (await lab.get(`/users/${oid}?$select=assignedLicenses`, token)).body['assignedLicenses'];
      for (const one of [anna, room4]) {
        expect(await licences(one)).toEqual([{ skuId: expect.any(String), disabledPlans: [] }]);
      }
      for (const one of [finance, gert, room5]) expect(await licences(one)).toEqual([]);
    },
  ],
  [
    '2.4',
    'what is not asked for by $select does not come, but the usual',
    async (lab) => {
      const token = await lab.reader();
      const usual = (await lab.get(`/users/${anna.oid}`, token)).body;
      for (const field of ['accountEnabled', 'proxyAddresses', 'assignedLicenses']) {
        expect(usual).not.toHaveProperty(field);
      }
      const { body } = await lab.get(`/users/${anna.oid}?$select=mail,proxyAddresses`, token);
      expect(body).toMatchObject({
        mail: anna.mail,
        proxyAddresses: ['SMTP:anna@contoso.com', 'smtp:a.devries@contoso.com'],
      });
      expect(body).not.toHaveProperty('displayName');
    },
  ],
  [
    '7.1',
    'members of a role can be asked for whatever fields are needed',
    async (lab) => {
      const token = await lab.reader();
      const path = `/directoryRoles(roleTemplateId='${roles.globalAdministrator}')/members`;
      const answer = await lab.get(`${path}?$select=id,mail,accountEnabled`, token);
      expect(values(answer.body)).toEqual([
        { '@odata.type': '#microsoft.graph.user', id: ben.oid, mail: ben.mail, accountEnabled: true },
      ]);
    },
  ],
]);

checkFacts('roles that could be activated (facts 2.4, 7.1)', [
  [
    '7.1',
    'roleEligibilitySchedules names the role by its template; who holds it actively is not there',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben, 'User.Read RoleManagement.Read.Directory');
      const token = await lab.accessToken(contoso, concierge, ben, 'RoleManagement.Read.Directory');
      const eligible = async ({ oid }: { oid: string }) => {
        const filter = encodeURIComponent(`principalId eq '${oid}'`);
        const path = `/roleManagement/directory/roleEligibilitySchedules?$filter=${filter}`;
        return values((await lab.get(path, token)).body);
      };
      expect(await eligible(fiona)).toMatchObject([
        { principalId: fiona.oid, roleDefinitionId: roles.globalAdministrator, directoryScopeId: '/' },
      ]);
      for (const person of [ben, dave, anna]) expect(await eligible(person)).toEqual([]);
    },
  ],
  [
    '7.1',
    'it takes RoleManagement.Read.Directory; Directory.Read.All is not enough',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben, 'User.Read Directory.Read.All');
      const token = await lab.accessToken(contoso, concierge, ben, 'Directory.Read.All');
      const answer = await lab.get('/roleManagement/directory/roleEligibilitySchedules', token);
      expect([answer.status, errorCode(answer)]).toEqual(refused);
    },
  ],
]);
