import { northwind, woodgrove } from '../../cloud/world.ts';
import { cloudConfirmsActive, nobodyReached } from '../evidence.ts';
import type { Journey } from '../journey.ts';
import { says } from '../signs.ts';
import {
  asksForMailbox,
  becomesActive,
  calledBack,
  expectConsented,
  meetsTheWall,
  opensBrief,
  passesOn,
  waits,
  walk,
} from '../steps.ts';

/** The main road of a fresh tenant: nobody is an approver, and the admin has never met the bot. */
export const firstTimeAdmin: Journey = {
  name: 'first-time-admin',
  title: 'A tenant without an approver: the administrator comes by a link, proves the role, and becomes the approver',
  async play(scene) {
    const noor = scene.stage.actor(northwind, northwind.people.noor);
    const otto = scene.stage.actor(northwind, northwind.people.otto);
    const hanna = scene.stage.actor(woodgrove, woodgrove.people.hanna);
    await noor.teams.installs();

    await meetsTheWall(scene, noor, await asksForMailbox(scene, noor));
    const link = await passesOn(scene, noor, otto);
    const brief = await opensBrief(scene, otto, noor, link);
    const consent = await brief.tick('become').press('approve');
    expectConsented(await walk(scene, otto, consent));

    await becomesActive(scene, noor, await calledBack(scene, noor));
    await cloudConfirmsActive(scene, noor);
    await nobodyReached(scene, [otto]);

    await hanna.teams.installs();
    await hanna.teams.says('status northwind.com');
    await waits(scene, hanna, "the tenant's state with its new approver", says('Otto Brandt'));
  },
};
