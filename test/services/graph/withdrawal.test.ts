import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apps, contoso } from '../../../sandbox/cloud/world.ts';
import { everything } from '../../../sandbox/conformance/support/lab.ts';
import { openDirectoryLab } from './support/directory-lab.ts';

const { taxcalc, ctouch, concierge } = apps;
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

  it('is found when an application permission was taken away', async () => {
    await world.lab.consentFor(contoso, apps.roomReader, ben, everything);
    const app = (await world.directory.look(contoso.tid, apps.roomReader.clientId)).app?.objectId ?? '';
    await world.lab.sim('service-principals/delete', {
      tenant: contoso.tid,
      appId: apps.roomReader.clientId,
      by: ben.oid,
    });

    expect(await world.directory.withdrawal(contoso.tid, app, since)).toMatchObject({ by: ben.name });
  });
});
