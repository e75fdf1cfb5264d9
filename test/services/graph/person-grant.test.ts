import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apps, contoso } from '../../../sandbox/cloud/world.ts';
import { openDirectoryLab } from './support/directory-lab.ts';

const { taxcalc, ctouch } = apps;
const { anna, ben, carla, dave, erin } = contoso.people;
const wanted = ['User.Read', 'Mail.ReadWrite', 'offline_access'];

let world: Awaited<ReturnType<typeof openDirectoryLab>>;
beforeAll(async () => {
  world = await openDirectoryLab();
});
beforeEach(async () => {
  await world.reset();
  await world.allowReading();
});
afterAll(() => world.lab.close());

const of = async (
  admin: typeof ben | typeof dave | typeof erin,
  who: { oid: string },
  clientId = taxcalc.clientId,
) => ({
  tenant: contoso.tid,
  accessToken: await world.writingToken(admin),
  clientId,
  oid: who.oid,
});
const grant = async (admin: Parameters<typeof of>[0], who: { oid: string }, scopes: readonly string[] = wanted) =>
  world.directory.grantTo({ ...(await of(admin, who)), scopes });
const withdraw = async (admin: Parameters<typeof of>[0], who: { oid: string }, clientId?: string) =>
  world.directory.withdrawFrom(await of(admin, who, clientId));

/** The product is in the tenant, and Carla has a grant of her own. */
async function productWithCarla(): Promise<void> {
  await world.lab.tokensFor(contoso, taxcalc, carla, 'User.Read Mail.Send');
}
const carlas = { principalId: carla.oid, scope: 'User.Read Mail.Send' };

describe("granting to one person (the directory's part of T40)", () => {
  it('gives that person, and nobody else, what was asked', async () => {
    await productWithCarla();
    await grant(ben, anna);

    expect(await world.grantsOf(taxcalc)).toEqual([carlas, { principalId: anna.oid, scope: wanted.join(' ') }]);
    expect((await world.directory.look(contoso.tid, taxcalc.clientId)).people).toEqual([
      { oid: carla.oid, scopes: ['User.Read', 'Mail.Send'] },
      { oid: anna.oid, scopes: wanted },
    ]);
  });

  it('keeps what the person holds already, in whatever letters', async () => {
    await productWithCarla();
    await grant(ben, carla, ['user.read', 'Mail.ReadWrite']);

    expect(await world.grantsOf(taxcalc)).toEqual([
      { principalId: carla.oid, scope: 'User.Read Mail.Send Mail.ReadWrite' },
    ]);
  });

  it('leaves a grant for everybody as it is', async () => {
    await world.lab.consentFor(contoso, taxcalc, ben, 'User.Read');
    await grant(ben, anna);

    expect(await world.grantsOf(taxcalc)).toEqual([
      { principalId: null, scope: 'User.Read' },
      { principalId: anna.oid, scope: wanted.join(' ') },
    ]);
  });

  it('may run twice, and writes once', async () => {
    await productWithCarla();
    await grant(ben, anna);
    await grant(ben, anna);
    const { calls } = await world.lab.state();

    expect(calls.filter(({ method, path }) => method !== 'GET' && String(path).includes('Grants'))).toHaveLength(1);
  });

  it('is done as soon as Microsoft holds it, however late its lists are', async () => {
    await productWithCarla();
    await world.lab.sim('propagation', { seconds: 600 });
    await grant(ben, anna);

    expect(world.pauses).toEqual([]);
    expect(await world.grantsOf(taxcalc)).toContainEqual({ principalId: anna.oid, scope: wanted.join(' ') });
  });

  it("is a passing trouble when somebody else's write stays hidden for longer than a person can wait", async () => {
    await productWithCarla();
    await grant(ben, anna, ['User.Read']);
    await world.lab.sim('propagation', { seconds: 600 });

    await expect(grant(ben, anna)).rejects.toMatchObject({
      trouble: { class: 'transient', code: 'grant_not_seen', owner: 'microsoft' },
    });
    expect(world.pauses.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(5);
    expect(await world.grantsOf(taxcalc)).toContainEqual({ principalId: anna.oid, scope: 'User.Read' });
  });

  it("sees somebody else's write as soon as it shows, and adds to it", async () => {
    await productWithCarla();
    await grant(ben, anna, ['User.Read']);
    await world.lab.sim('propagation', { seconds: 4 });
    await grant(ben, anna);

    expect(world.pauses).not.toEqual([]);
    expect(await world.grantsOf(taxcalc)).toContainEqual({ principalId: anna.oid, scope: wanted.join(' ') });
  });

  it('is impossible where the product is not registered', async () => {
    await expect(grant(ben, anna)).rejects.toMatchObject({
      code: 'not_registered',
      trouble: { class: 'not_consented', owner: 'approver' },
    });
    expect(await world.grantsOf(taxcalc)).toEqual([]);
  });

  it("is within a Cloud Application Administrator's rights", async () => {
    await productWithCarla();
    await grant(erin, anna);

    expect(await world.grantsOf(taxcalc)).toContainEqual({ principalId: anna.oid, scope: wanted.join(' ') });
  });

  it('needs another administrator when the role of this one does not do', async () => {
    await productWithCarla();

    await expect(grant(dave, anna)).rejects.toMatchObject({
      trouble: { class: 'needs_admin', code: 'Authorization_RequestDenied', owner: 'approver' },
    });
    expect(await world.grantsOf(taxcalc)).toEqual([carlas]);
  });

  it('leaves neither token nor person in the log', async () => {
    await productWithCarla();
    const asked = await of(ben, anna);
    await world.directory.grantTo({ ...asked, scopes: wanted });
    await world.directory.withdrawFrom(asked);
    const log = world.log.lines.join('\n');

    expect(log).toContain('add grant');
    expect(log).not.toContain(asked.accessToken);
    expect(log).not.toMatch(new RegExp(`eyJ|${anna.oid}|contoso\\.com`));
  });
});

describe("withdrawing from one person (the directory's part of T40)", () => {
  it("takes that person's grant away, and no other", async () => {
    await productWithCarla();
    await world.lab.consentFor(contoso, taxcalc, ben, 'User.Read');
    await grant(ben, anna);
    await withdraw(ben, anna);

    expect(await world.grantsOf(taxcalc)).toEqual([carlas, { principalId: null, scope: 'User.Read' }]);
  });

  it.each([
    ['the person has none', taxcalc.clientId],
    ['the product is not registered', ctouch.clientId],
  ])('is harmless where %s', async (_where, clientId) => {
    await productWithCarla();
    await world.lab.consentFor(contoso, taxcalc, ben, 'User.Read');
    const before = await world.grantsOf(taxcalc);
    await withdraw(ben, anna, clientId);

    expect(await world.grantsOf(taxcalc)).toEqual(before);
  });

  it('needs another administrator when the role of this one does not do', async () => {
    await productWithCarla();

    await expect(withdraw(dave, carla)).rejects.toMatchObject({ trouble: { class: 'needs_admin', owner: 'approver' } });
    expect(await world.grantsOf(taxcalc)).toEqual([carlas]);
  });
});
