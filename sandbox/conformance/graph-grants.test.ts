import { expect } from 'vitest';
import { apps, contoso, fabrikam, graphAppId, type Person } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { errorCode, everything, type Json, type Lab, values } from './support/lab.ts';

const { concierge, taxcalc } = apps;
const { anna, ben, carla, dave, erin, fiona } = contoso.people;
const refused = [403, 'Authorization_RequestDenied'];
const mail = 'User.Read Mail.ReadWrite offline_access openid profile';

/** Contoso knows the product and has granted the bot its directory rights; `admin` writes grants with a token of their own. */
async function desk(lab: Lab, granted = 'User.Read') {
  await lab.consentFor(contoso, taxcalc, ben, granted);
  await lab.consentFor(contoso, concierge, ben, everything);
  const tokenOf = (person: Person) => lab.accessToken(contoso, concierge, person, everything);
  const admin = await tokenOf(ben);
  const reader = String((await lab.appOnly(contoso.tid)).body['access_token']);
  const client = await lab.spId(reader, taxcalc.clientId);
  const resource = await lab.spId(reader, graphAppId);
  const grant = (person: Person | null, scope = mail): Json => ({
    clientId: client,
    resourceId: resource,
    consentType: person === null ? 'AllPrincipals' : 'Principal',
    principalId: person?.oid ?? null,
    scope,
  });
  return {
    admin,
    tokenOf,
    grant,
    post: (body: Json, token = admin) => lab.send('POST', '/oauth2PermissionGrants', token, body),
    list: async () => values((await lab.get(`/oauth2PermissionGrants?$filter=clientId eq '${client}'`, admin)).body),
  };
}

checkFacts('who may write grants (facts 3.4, 7.1)', [
  [
    '3.4',
    'a Global and a Cloud Application Administrator may; a Teams Administrator and one who is only eligible may not',
    async (lab) => {
      const { post, grant, tokenOf, list } = await desk(lab);
      for (const [person, expected] of [
        [ben, 201],
        [erin, 201],
        [dave, 403],
        [fiona, 403],
        [anna, 403],
      ] as const) {
        expect((await post(grant(person), await tokenOf(person))).status, person.name).toBe(expected);
      }
      expect((await list()).map(({ principalId }) => principalId)).toEqual([null, ben.oid, erin.oid]);
    },
  ],
  [
    '7.1',
    'the role is needed for every kind of write, and the one held now counts, not the one of the token',
    async (lab) => {
      const { admin, list } = await desk(lab);
      const before = await list();
      const path = `/oauth2PermissionGrants/${before[0]?.['id']}`;
      await lab.sim('people', { oid: ben.oid, roles: [] });
      for (const [method, body] of [
        ['PATCH', { scope: 'Mail.Send' }],
        ['DELETE', {}],
      ] as const) {
        const answer = await lab.send(method, path, admin, body);
        expect([answer.status, errorCode(answer)], method).toEqual(refused);
      }
      expect(await list()).toEqual(before);
    },
  ],
  [
    '7.1',
    'the role alone does not do: without DelegatedPermissionGrant.ReadWrite.All in the token it is 403',
    async (lab) => {
      const { post, grant } = await desk(lab);
      const answer = await post(grant(anna), await lab.accessToken(contoso, taxcalc, ben, 'User.Read'));
      expect([answer.status, errorCode(answer)]).toEqual(refused);
    },
  ],
]);

checkFacts('writing grants (facts 7.2)', [
  [
    '7.2',
    'one grant for each client, resource, kind and person: beside it others stand, a second of its own is 409',
    async (lab) => {
      const { post, grant, list } = await desk(lab);
      expect((await post(grant(anna))).status).toBe(201);
      expect((await post(grant(carla))).status).toBe(201);
      for (const person of [anna, null]) {
        const again = await post(grant(person, 'Contacts.Read'));
        expect([again.status, errorCode(again)]).toEqual([409, 'Request_MultipleObjectsWithSameKeyValue']);
      }
      expect((await list()).map(({ principalId }) => principalId)).toEqual([null, anna.oid, carla.oid]);
    },
  ],
  [
    '7.2',
    'what is written is read back, by its id and in the list',
    async (lab) => {
      const { admin, post, grant, list } = await desk(lab);
      const { body: made } = await post(grant(anna));
      const { body: read } = await lab.get(`/oauth2PermissionGrants/${made['id']}`, admin);
      expect(read).toMatchObject({ ...grant(anna), id: made['id'], scope: ` ${mail}` });
      expect(await list()).toContainEqual(read);
    },
  ],
  [
    '7.2',
    'a grant for one person changes what one person can do',
    async (lab) => {
      const { post, grant } = await desk(lab);
      await post(grant(anna));
      expect((await lab.tokensFor(contoso, taxcalc, anna, mail))['scope']).toContain('Mail.ReadWrite');
      const browser = lab.browser();
      await browser.open(lab.authorizeUrl(contoso.tid, taxcalc, { scope: mail }));
      expect((await browser.signInAs(carla.upn)).text).toContain('Need admin approval');
    },
  ],
  [
    '7.2',
    'withdrawn for one, it is withdrawn for that one only',
    async (lab) => {
      const { admin, post, grant } = await desk(lab);
      const { body: made } = await post(grant(anna));
      await post(grant(carla));
      const tokens = new Map<Person, unknown>();
      for (const person of [anna, carla]) {
        tokens.set(person, (await lab.tokensFor(contoso, taxcalc, person, mail))['refresh_token']);
      }
      await lab.send('DELETE', `/oauth2PermissionGrants/${made['id']}`, admin, {});
      expect((await lab.get(`/oauth2PermissionGrants/${made['id']}`, admin)).status).toBe(404);
      expect(errorCode(await lab.refresh(contoso, taxcalc, tokens.get(anna)))).toBe(65001);
      expect((await lab.refresh(contoso, taxcalc, tokens.get(carla))).status).toBe(200);
    },
  ],
  [
    '7.2',
    'PATCH overwrites: what is not sent again is gone; beside it the own grant of a person still counts',
    async (lab) => {
      const { admin, post, grant, list } = await desk(lab, 'User.Read Mail.Send Contacts.Read');
      await post(grant(anna, 'Contacts.Read'));
      const forAll = (await list()).find(({ consentType }) => consentType === 'AllPrincipals');
      const path = `/oauth2PermissionGrants/${forAll?.['id']}`;
      expect((await lab.send('PATCH', path, admin, { scope: 'User.Read Mail.Send' })).status).toBe(204);
      expect((await lab.get(path, admin)).body['scope']).toBe(' User.Read Mail.Send');
      const scopesOf = async (person: Person) =>
        String((await lab.tokensFor(contoso, taxcalc, person, 'User.Read'))['scope'])
          .split(' ')
          .sort();
      expect(await scopesOf(anna)).toEqual(['Contacts.Read', 'Mail.Send', 'User.Read']);
      expect(await scopesOf(carla)).toEqual(['Mail.Send', 'User.Read']);
    },
  ],
  [
    '7.2',
    'a body that makes no sense is refused and writes nothing',
    async (lab) => {
      const { post, grant, list } = await desk(lab);
      const before = await list();
      for (const [body, status] of [
        [{ ...grant(anna), principalId: undefined }, 400],
        [{ ...grant(anna), principalId: fabrikam.people.fay.oid }, 404],
        [{ ...grant(anna), clientId: taxcalc.clientId }, 400],
        [{ ...grant(anna), consentType: 'Everybody' }, 400],
        [{ ...grant(anna), scope: undefined }, 400],
        [grant(anna, 'x'.repeat(3851)), 400],
      ] as const) {
        expect((await post(body)).status, JSON.stringify(body).slice(0, 200)).toBe(status);
      }
      expect(await list()).toEqual(before);
    },
  ],
]);

checkFacts('a written grant is not yet effective (facts 7.1, 8)', [
  [
    '8',
    'the token carries it at once, the list shows it after a while, and the mailbox opens last',
    async (lab) => {
      const { admin, post, grant, list } = await desk(lab);
      await lab.sim('propagation', { seconds: 30 });
      const { body: made } = await post(grant(anna));
      const token = await lab.accessToken(contoso, taxcalc, anna, mail);
      const inbox = async () => (await lab.get('/me/mailFolders/inbox', token)).status;
      const listed = async () => (await list()).some(({ id }) => id === made['id']);
      expect((await lab.get(`/oauth2PermissionGrants/${made['id']}`, admin)).status).toBe(200);
      expect([await listed(), await inbox()]).toEqual([false, 403]);
      lab.pass(10);
      expect([await listed(), await inbox()]).toEqual([true, 403]);
      lab.pass(20);
      expect(await inbox()).toBe(200);
    },
  ],
  [
    '8',
    'a scope that PATCH adds waits for itself; what was granted before works on',
    async (lab) => {
      const { admin, post, grant } = await desk(lab);
      const { body: made } = await post(grant(anna));
      await lab.sim('propagation', { seconds: 30 });
      lab.pass(30);
      await lab.send('PATCH', `/oauth2PermissionGrants/${made['id']}`, admin, { scope: `${mail} Contacts.Read` });
      const token = await lab.accessToken(contoso, taxcalc, anna, `${mail} Contacts.Read`);
      const status = async (path: string) => (await lab.get(path, token)).status;
      expect([await status('/me/mailFolders/inbox'), await status('/me/contacts')]).toEqual([200, 403]);
      lab.pass(30);
      expect(await status('/me/contacts')).toBe(200);
    },
  ],
]);

checkFacts('application permissions, given and taken (facts 3.4, 7.1)', [
  [
    '7.1',
    'appRoleAssignedTo: DELETE takes the role out of the next token; a Cloud Application Administrator may not (3.4)',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben, everything);
      await lab.consentFor(contoso, concierge, ben, 'User.Read Application.Read.All AppRoleAssignment.ReadWrite.All');
      const token = (person: Person) => lab.accessToken(contoso, concierge, person, 'AppRoleAssignment.ReadWrite.All');
      const admin = await token(ben);
      const graph = await lab.spId(admin, graphAppId);
      const path = `/servicePrincipals/${graph}/appRoleAssignedTo`;
      const held = values((await lab.get(path, admin)).body);
      const first = `${path}/${held[0]?.['id']}`;
      const byErin = await lab.send('DELETE', first, await token(erin), {});
      expect([byErin.status, errorCode(byErin)]).toEqual(refused);
      expect((await lab.send('DELETE', first, admin, {})).status).toBe(204);
      expect(values((await lab.get(path, admin)).body)).toEqual(held.slice(1));
      expect((await lab.send('DELETE', first, admin, {})).status).toBe(404);
    },
  ],
]);
