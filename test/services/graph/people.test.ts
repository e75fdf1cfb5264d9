import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apps, contoso, roles } from '../../../sandbox/cloud/world.ts';
import { openDirectoryLab } from './support/directory-lab.ts';

const { anna, ben, erin, fiona, finance, gert, room4, room5 } = contoso.people;

const entitled = [
  roles.globalAdministrator,
  roles.privilegedRoleAdministrator,
  roles.cloudApplicationAdministrator,
  roles.applicationAdministrator,
];

let world: Awaited<ReturnType<typeof openDirectoryLab>>;
beforeAll(async () => {
  world = await openDirectoryLab();
});
beforeEach(async () => {
  await world.reset();
  await world.allowReading();
});
afterAll(() => world.lab.close());

const person = (address: string) => world.directory.person(contoso.tid, address);
const holders = (wanted: readonly string[]) => world.directory.roleHolders(contoso.tid, wanted);

describe('who holds a role', () => {
  it("is told for all roles together, each person once (the directory's part of S27)", async () => {
    await world.lab.sim('people', {
      oid: ben.oid,
      roles: [roles.globalAdministrator, roles.applicationAdministrator],
    });

    expect(await holders(entitled)).toEqual([
      { tenant: contoso.tid, oid: ben.oid, name: ben.name },
      { tenant: contoso.tid, oid: erin.oid, name: erin.name },
    ]);
  });

  it('is nobody where nobody ever held it', async () => {
    expect(await holders([roles.privilegedRoleAdministrator])).toEqual([]);
    expect(await holders([])).toEqual([]);
  });

  it("leaves out whoever would have to activate it first, who is found apart (the directory's part of S30)", async () => {
    await world.lab.consentFor(contoso, apps.concierge, ben, 'User.Read RoleManagement.Read.Directory');
    const token = await world.lab.accessToken(contoso, apps.concierge, ben, 'RoleManagement.Read.Directory');
    const { eligibleRoles } = world.directoryAs(token);

    expect((await holders(entitled)).map(({ oid }) => oid)).not.toContain(fiona.oid);
    expect(await eligibleRoles(contoso.tid, fiona.oid)).toEqual([roles.globalAdministrator]);
    expect(await eligibleRoles(contoso.tid, ben.oid)).toEqual([]);
  });

  it('says nothing of roles to activate where the bot may not read that', async () => {
    await world.lab.consentFor(contoso, apps.concierge, ben, 'User.Read Directory.Read.All');
    const token = await world.lab.accessToken(contoso, apps.concierge, ben, 'Directory.Read.All');

    expect(await world.directoryAs(token).eligibleRoles(contoso.tid, fiona.oid)).toEqual([]);
    expect(world.log.lines.join('\n')).not.toContain('graph refused');
  });
});

describe('a person by address', () => {
  it.each([
    ['user name', anna.upn, anna],
    ['user name in other letters', anna.upn.toUpperCase(), anna],
    ['object id', anna.oid, anna],
    ['alias', 'a.devries@contoso.com', anna],
    ['mail that is no user name', gert.mail, gert],
    ['address with spaces around it', ` ${ben.upn} `, ben],
  ])("is found by %s (the directory's part of S20)", async (_by, address, who) => {
    expect(await person(address)).toMatchObject({ oid: who.oid, name: who.name, userPrincipalName: who.upn });
  });

  it('says whether the account is enabled and licensed', async () => {
    expect(await person(room4.upn)).toMatchObject({ enabled: true, licensed: true });
    expect(await person(room5.upn)).toMatchObject({ enabled: false, licensed: false });
    expect(await person(finance.upn)).toMatchObject({ licensed: false });
  });

  it.each([
    'nobody@contoso.com',
    "o'hara@contoso.com",
    "x' or userType eq 'Guest",
    'https://contoso.com/anna@contoso.com',
    '..',
    '',
    ' ',
  ])('is null for "%s"', async (address) => {
    expect(await person(address)).toBeNull();
  });

  it('is nowhere in the log', async () => {
    await person('a.devries@contoso.com');
    await person('nobody@contoso.com');

    expect(world.log.lines.join('\n')).not.toMatch(/devries|nobody|contoso\.com|eyJ/);
  });
});

describe('many people by address', () => {
  it('are found as each of them is, more than one batch of them, and nobody’s address is told from one not looked up', async () => {
    const strangers = Array.from({ length: 45 }, (_, nth) => `nobody${nth}@contoso.com`);
    const known = [anna.upn, 'a.devries@contoso.com', gert.mail, room4.upn, ''];
    const found = await world.directory.people(contoso.tid, [...known, ...strangers]);

    const oids = known.map((address) => found.get(address)).map((one) => one && 'person' in one && one.person?.oid);
    expect(oids).toEqual([anna.oid, anna.oid, gert.oid, room4.oid, undefined]);
    expect(strangers.map((address) => found.get(address))).toEqual(strangers.map(() => ({ person: null })));
    expect(await world.directory.people(contoso.tid, [])).toEqual(new Map());
  });
});

it('counts how many people a tenant has', async () => {
  expect(await world.directory.peopleCount(contoso.tid)).toBe(Object.keys(contoso.people).length);
});
