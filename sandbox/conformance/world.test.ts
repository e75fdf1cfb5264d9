import { expect } from 'vitest';
import { adatum, allTenants, apps, contoso, type Person } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { type Json, values } from './support/lab.ts';

const { ctouch, taxcalc } = apps;
const { anna, ben, board, carla, finance, room6 } = contoso.people;
const { abel, ada, alma, room1 } = adatum.people;

checkFacts('a tenant where nobody may consent for themselves (facts 7.3)', [
  [
    '7.3',
    'its policy has no ...ForSelf entry, and everybody meets the wall, whatever the application asks',
    async (lab) => {
      const { body } = await lab.get('/policies/authorizationPolicy', await lab.reader(adatum, alma));
      const assigned = (body['defaultUserRolePermissions'] as Json)['permissionGrantPoliciesAssigned'] as string[];
      expect(assigned.filter((entry) => entry.includes('ForSelf'))).toEqual([]);
      for (const person of [ada, abel, room1]) {
        const browser = lab.browser();
        await browser.open(lab.authorizeUrl(adatum.tid, taxcalc, { scope: 'User.Read' }));
        const wall = await browser.signInAs(person.upn);
        expect(wall.text, person.name).toContain('Need admin approval');
        expect(wall.text, person.name).toContain('AADSTS90094');
      }
    },
  ],
  [
    '7.3',
    'after the administrator has consented for all, they sign in without a question',
    async (lab) => {
      await lab.consentFor(adatum, ctouch, alma);
      const token = await lab.accessToken(adatum, ctouch, room1);
      expect((await lab.get('/me/calendar', token)).status).toBe(200);
    },
  ],
]);

checkFacts('accounts (facts 2.4)', [
  [
    '2.4',
    'a room whose sign-in is enabled signs in as itself and reads its own calendar',
    async (lab) => {
      await lab.consentFor(contoso, ctouch, ben);
      const token = await lab.accessToken(contoso, ctouch, room6);
      expect((await lab.get('/me/calendar', token)).status).toBe(200);
    },
  ],
  [
    '2.4',
    'a synchronised account signs in by its user name; its mail address is another one',
    async (lab) => {
      await lab.consentFor(contoso, ctouch, ben);
      const { body } = await lab.get('/me', await lab.accessToken(contoso, ctouch, board));
      expect(body).toMatchObject({
        id: board.oid,
        userPrincipalName: 'board@contoso.onmicrosoft.com',
        mail: 'boardroom@contoso.com',
      });
    },
  ],
  [
    '2.4',
    'the directory knows it by id and user name; the mail address takes the filter',
    async (lab) => {
      const token = await lab.reader();
      const found = (await lab.get(`/users/${board.upn}?$select=id,onPremisesSyncEnabled`, token)).body;
      expect(found).toMatchObject({ id: board.oid, onPremisesSyncEnabled: true });
      expect((await lab.get(`/users/${board.mail}`, token)).status).toBe(404);
      const filter = `mail eq '${board.mail}' or proxyAddresses/any(p:p eq 'smtp:${board.mail}')`;
      const { body } = await lab.get(`/users?$filter=${encodeURIComponent(filter)}`, token);
      expect(values(body).map(({ id }) => id)).toEqual([board.oid]);
    },
  ],
  [
    '8',
    'the shared mailbox opens for the member who has rights on it, and for nobody else',
    async (lab) => {
      const scope = 'User.Read Mail.ReadWrite.Shared';
      await lab.consentFor(contoso, taxcalc, ben, scope);
      const status = async (person: Person) => {
        const token = await lab.accessToken(contoso, taxcalc, person, scope);
        return (await lab.get(`/users/${finance.upn}/mailFolders/inbox?$select=id`, token)).status;
      };
      expect([await status(anna), await status(carla), await status(ben)]).toEqual([200, 403, 403]);
    },
  ],
  [
    '2.4',
    'no two accounts share an id, a user name, a mail address or an alias',
    async () => {
      const people = allTenants.flatMap((tenant) => Object.values(tenant.people));
      const ids = people.map(({ oid }) => oid);
      expect(new Set(ids).size).toBe(ids.length);
      const names = people.flatMap(({ upn, mail, aliases }) => [...new Set([upn, mail, ...aliases])]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    },
  ],
]);
