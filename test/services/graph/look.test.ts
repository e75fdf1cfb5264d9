import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adatum, apps, contoso, fabrikam, northwind, woodgrove } from '../../../sandbox/cloud/world.ts';
import { everything } from '../../../sandbox/conformance/support/lab.ts';
import { openDirectoryLab } from './support/directory-lab.ts';

const { taxcalc, concierge, roomReader } = apps;
const { anna, ben } = contoso.people;
const registered = { tenant: contoso.tid, appId: taxcalc.clientId };

let world: Awaited<ReturnType<typeof openDirectoryLab>>;
beforeAll(async () => {
  world = await openDirectoryLab();
});
beforeEach(() => world.reset());
afterAll(() => world.lab.close());

const look = (clientId = taxcalc.clientId) => world.directory.look(contoso.tid, clientId);

describe("the bot's own rights in a tenant", () => {
  it('are none before its app is there', async () => {
    expect(await world.directory.ownRights(contoso.tid)).toEqual([]);
  });

  it('are none while only people sign in to it', async () => {
    await world.lab.consentFor(contoso, concierge, ben);

    expect(await world.directory.ownRights(contoso.tid)).toEqual([]);
  });

  it('are what an administrator granted, at once', async () => {
    await world.lab.consentFor(contoso, concierge, ben);
    await world.directory.ownRights(contoso.tid);
    await world.allowReading();

    expect(await world.directory.ownRights(contoso.tid)).toEqual(
      expect.arrayContaining([...concierge.requiredResourceAccess.application]),
    );
  });

  it('are unknown, not none, while it is switched off', async () => {
    await world.allowReading();
    await world.lab.sim('service-principals/disable', {
      tenant: contoso.tid,
      appId: concierge.clientId,
      disabled: true,
    });

    await expect(world.directory.ownRights(contoso.tid)).rejects.toMatchObject({ trouble: { class: 'disabled' } });
  });
});

describe("a look at a product in a tenant's directory", () => {
  it("finds no application where it was never registered (the directory's part of S11)", async () => {
    await world.allowReading();

    expect(await look()).toEqual({ app: null, forAll: [], application: [], people: [] });
    expect(world.log.lines.join('\n')).not.toContain('graph refused');
  });

  it("names the enterprise application, and what is granted for everybody (the directory's part of S11)", async () => {
    await world.allowReading();
    await world.lab.consentFor(contoso, taxcalc, ben);
    const [sp] = (await world.lab.state()).servicePrincipals.filter(
      (one) => one['tenant'] === contoso.tid && one['appId'] === taxcalc.clientId,
    );

    expect(await look()).toEqual({
      app: { objectId: sp?.['id'], name: 'TaxCalc-Hub', enabled: true, assignmentRequired: false },
      forAll: taxcalc.scopes,
      application: [],
      people: [],
    });
  });

  it("tells a grant for one person from a grant for everybody (the directory's part of T15)", async () => {
    await world.allowReading();
    await world.lab.tokensFor(contoso, taxcalc, anna, 'User.Read Mail.Send');

    expect(await look()).toMatchObject({
      forAll: [],
      people: [{ oid: anna.oid, scopes: expect.arrayContaining(['User.Read', 'Mail.Send']) }],
    });
  });

  it('names application permissions by what they are called', async () => {
    await world.allowReading();
    await world.lab.consentFor(contoso, roomReader, ben, everything);

    expect(await look(roomReader.clientId)).toMatchObject({ application: ['Calendars.Read'] });
  });

  it('sees an application that is switched off, or open to assigned people only', async () => {
    await world.allowReading();
    await world.lab.consentFor(contoso, taxcalc, ben);
    await world.lab.sim('service-principals/disable', { ...registered, disabled: true });
    await world.lab.sim('tenants', { tenant: contoso.tid, assignmentRequired: true });

    expect(await look()).toMatchObject({ app: { enabled: false, assignmentRequired: true } });
  });

  it('sees at once that a grant is gone', async () => {
    await world.allowReading();
    await world.lab.consentFor(contoso, taxcalc, ben);
    expect((await look()).forAll).not.toEqual([]);
    await world.lab.sim('grants/delete', registered);

    expect(await look()).toMatchObject({ app: { name: 'TaxCalc-Hub' }, forAll: [], people: [] });
  });

  it('stays in its tenant', async () => {
    await world.allowReading();
    await world.allowReading(fabrikam, fabrikam.people.gus);
    await world.lab.consentFor(fabrikam, taxcalc, fabrikam.people.gus);

    expect((await look()).app).toBeNull();
    expect((await world.directory.look(fabrikam.tid, taxcalc.clientId)).forAll).toEqual(taxcalc.scopes);
  });

  it('is refused without the right to read, and says so', async () => {
    await world.lab.consentFor(contoso, concierge, ben);

    await expect(look()).rejects.toMatchObject({
      trouble: { class: 'no_rights', code: 'Authorization_RequestDenied', owner: 'approver' },
    });
  });

  it("fails with the reason where the bot's app is not in the tenant", async () => {
    await expect(look()).rejects.toMatchObject({ trouble: { class: 'not_consented', code: 'AADSTS7000229' } });
  });
});

describe('the setting for user consent (facts 7.3)', () => {
  it.each([
    [contoso, contoso.people.ben, 'managed'],
    [fabrikam, fabrikam.people.gus, 'legacy'],
    [northwind, northwind.people.otto, 'managed'],
    [adatum, adatum.people.alma, 'none'],
    [woodgrove, woodgrove.people.victor, 'managed'],
  ] as const)('of $name', async (tenant, admin, policy) => {
    await world.allowReading(tenant, admin);

    expect((await world.directory.consentPolicy(tenant.tid)).is).toBe(policy);
  });

  it('follows when an administrator changes it', async () => {
    await world.allowReading();
    await world.lab.sim('tenants', { tenant: contoso.tid, policy: 'microsoft-user-default-low' });

    expect(await world.directory.consentPolicy(contoso.tid)).toEqual({
      is: 'low',
      low: ['openid', 'profile', 'email', 'offline_access', 'User.Read'],
    });
  });
});

it('what the organisation calls itself is read with the same right', async () => {
  await world.allowReading();

  expect(await world.directory.organisation(contoso.tid)).toBe(contoso.name);
});
