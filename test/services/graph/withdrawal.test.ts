import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apps, contoso, graphAppId } from '../../../sandbox/cloud/world.ts';
import { everything, values } from '../../../sandbox/conformance/support/lab.ts';
import { openDirectoryLab } from './support/directory-lab.ts';

const { taxcalc, ctouch, concierge, roomReader } = apps;
const { ben, erin } = contoso.people;
const product = { tenant: contoso.tid, appId: taxcalc.clientId };

let world: Awaited<ReturnType<typeof openDirectoryLab>>;
let since: Date;
let objectId: string;
beforeAll(async () => {
  world = await openDirectoryLab();
});
beforeEach(async () => {
  await world.reset();
  await world.allowReading();
  await world.lab.consentFor(contoso, taxcalc, ben);
  objectId = (await world.directory.look(contoso.tid, taxcalc.clientId)).app?.objectId ?? '';
  since = world.now();
  world.lab.pass(60);
});
afterAll(() => world.lab.close());

const withdrawal = (from = since) => world.directory.withdrawal(contoso.tid, objectId, from);

describe("who took a consent away (the directory's part of T51)", () => {
  it('is nobody while it stands', async () => {
    expect(await withdrawal()).toBeNull();
  });

  it('is who removed the grant, and when', async () => {
    await world.lab.sim('grants/delete', { ...product, by: ben.oid });
    const at = world.now();
    world.lab.pass(60);

    expect(await withdrawal()).toEqual({ at, by: ben.name });
  });

  it('is who removed the application', async () => {
    await world.lab.sim('service-principals/delete', { ...product, by: erin.oid });

    expect(await withdrawal()).toEqual({ at: world.now(), by: erin.name });
  });

  it('is the newest of several', async () => {
    await world.lab.sim('grants/delete', { ...product, by: ben.oid });
    world.lab.pass(60);
    await world.lab.sim('service-principals/delete', { ...product, by: erin.oid });

    expect(await withdrawal()).toEqual({ at: world.now(), by: erin.name });
  });

  it('has a time without a name where the log names no person', async () => {
    await world.lab.sim('grants/delete', product);

    expect(await withdrawal()).toEqual({ at: world.now(), by: null });
  });

  it('is not somebody who took away something else, or longer ago', async () => {
    await world.lab.consentFor(contoso, ctouch, ben);
    await world.lab.sim('grants/delete', { ...product, appId: ctouch.clientId, by: ben.oid });
    expect(await withdrawal()).toBeNull();

    await world.lab.sim('grants/delete', { ...product, by: ben.oid });
    world.lab.pass(1);
    expect(await withdrawal(world.now())).toBeNull();
  });

  it('is unknown where the log may not be read, without a word in ours', async () => {
    const token = await world.lab.accessToken(contoso, concierge, ben, 'Directory.Read.All');
    await world.lab.sim('grants/delete', { ...product, by: ben.oid });

    expect(await world.directoryAs(token).withdrawal(contoso.tid, objectId, since)).toBeNull();
    expect(world.log.lines.join('\n')).not.toContain('graph refused');
  });

  it('is who took an application permission away', async () => {
    await world.lab.consentFor(contoso, roomReader, ben, everything);
    await world.lab.consentFor(contoso, concierge, ben, 'User.Read AppRoleAssignment.ReadWrite.All');
    const token = await world.lab.accessToken(contoso, concierge, ben, 'AppRoleAssignment.ReadWrite.All');
    const app = (await world.directory.look(contoso.tid, roomReader.clientId)).app?.objectId ?? '';
    const given = `/servicePrincipals(appId='${graphAppId}')/appRoleAssignedTo`;
    const all = values((await world.lab.get(given, await world.lab.reader())).body);
    const held = all.find(({ principalId }) => principalId === app);
    await world.lab.send('DELETE', `${given}/${held?.['id']}`, token, undefined);

    expect(await world.directory.withdrawal(contoso.tid, app, since)).toEqual({ at: world.now(), by: ben.name });
    expect((await world.directory.look(contoso.tid, roomReader.clientId)).application).toEqual([]);
  });
});
