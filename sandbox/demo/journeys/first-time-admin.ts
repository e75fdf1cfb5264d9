import { northwind, woodgrove } from '../../cloud/world.ts';
import { cloudConfirmsActive, nobodyReached } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { hasLinkTo, linkTo, says } from '../signs.ts';
import { asksForMailbox, becomesActive, decidesByLink, meetsTheWall, waits } from '../steps.ts';

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
    const text = await waits(scene, noor, 'the text to pass on', hasLinkTo('/approve/'));
    const link = linkTo(text, '/approve/');
    expect(link, 'the text to pass on holds no link');
    scene.narrate('Noor sends the text with the link to Otto, who has never met the bot.');
    await decidesByLink(scene, otto, noor, link);

    await becomesActive(scene, noor, await waits(scene, noor, 'being called back', hasLinkTo('/connect/')));
    await cloudConfirmsActive(scene, noor);
    await nobodyReached(scene, [otto]);

    await hanna.teams.installs();
    await hanna.teams.says('status northwind.com');
    await waits(scene, hanna, "the tenant's state with its new approver", says('Otto Brandt'));
  },
};
