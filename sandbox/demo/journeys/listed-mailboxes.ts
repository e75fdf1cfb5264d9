import { adatum, apps } from '../../cloud/world.ts';
import type { Actor } from '../../run/stage.ts';
import { managesPerUser, raisesReach, worksOff, writesListed } from '../desk-steps.ts';
import { cloudConfirmsActive, expectNothingForAll, look } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { both, hasButton, says } from '../signs.ts';
import {
  asksForMailbox,
  becomesActive,
  calledBack,
  meetsTheWall,
  oneLine,
  opensBrief,
  passesOn,
  type Scene,
  waits,
} from '../steps.ts';

/** A tenant that grants to single people only: each grant is written under the administrator's own name. */
export const listedMailboxes: Journey = {
  name: 'listed-mailboxes',
  title: 'Approval for the listed mailboxes only: one grant for each person, none for all',
  async play(scene) {
    const { actor } = scene.stage;
    const alma = actor(adatum, adatum.people.alma);
    const ada = actor(adatum, adatum.people.ada);
    const abel = actor(adatum, adatum.people.abel);
    for (const each of [alma, ada, abel]) await each.teams.installs();

    scene.narrate(
      'Alma tries it with her own mailbox first, for herself alone: the application then stands in the tenant.',
    );
    await becomesActive(scene, alma, await asksForMailbox(scene, alma));
    await cloudHasGrantsFor(scene, [alma]);

    const number = await meetsTheWall(scene, ada, await asksForMailbox(scene, ada));
    const brief = await opensBrief(scene, alma, ada, await passesOn(scene, ada, alma));
    const byHand = await brief.fill('coverage', 'listed').tick('become').press('approve');
    scene.narrate(`Alma's browser: ${oneLine(byHand.text)}`);
    scene.narrate('Alma would rather press a button than run that, and lets the bot read and write grants.');
    await raisesReach(scene, alma);
    await writesListed(scene, alma, number);
    await becomesActive(scene, ada, await calledBack(scene, ada));
    await cloudConfirmsActive(scene, ada, { granted: 'person' });
    await cloudHasGrantsFor(scene, [alma, ada]);
    expect((await writtenBy(scene, alma)).join() === 'POST', 'the grant was not written once, with the token of Alma');

    await managesPerUser(scene, alma);
    scene.narrate("Abel comes later: what was granted to Ada is Ada's alone.");
    const later = await meetsTheWall(scene, abel, await asksForMailbox(scene, abel));
    const question = await waits(scene, alma, `the question ${later}`, both(hasButton('approve_listed'), says(later)));
    expect(!hasButton('approve')(question), 'a yes for everybody is offered in a tenant that is managed per user');
    await cloudHasGrantsFor(scene, [alma, ada]);
    await worksOff(scene, alma, abel);
    await becomesActive(scene, abel, await calledBack(scene, abel));
    await cloudConfirmsActive(scene, abel, { granted: 'person' });
    await cloudHasGrantsFor(scene, [alma, ada, abel]);

    await worksOff(scene, alma, ada);
    await waits(scene, ada, 'that the consent was withdrawn', says('The consent was withdrawn'));
    await cloudHasGrantsFor(scene, [alma, abel]);
    const writes = (await writtenBy(scene, alma)).join();
    expect(writes === 'POST,POST,DELETE', `the cloud saw ${writes} with the token of Alma`);
  },
};

/** One grant for each of these people, and nobody else's. */
async function cloudHasGrantsFor(scene: Scene, people: readonly Actor[]): Promise<void> {
  const cloud = await look(scene);
  expectNothingForAll(cloud, adatum, apps.taxcalc);
  const granted = cloud.grantedToPeople(adatum, apps.taxcalc).sort();
  const meant = people.map(({ person }) => person.oid).sort();
  const names = people.map(({ person }) => person.given).join(', ');
  expect(granted.join() === meant.join(), `the cloud holds ${granted.length} grants, not one for each of ${names}`);
  scene.narrate(`The cloud's own state: nothing granted for all of Adatum; one grant for each of ${names}.`);
}

/** What was changed among the grants with this person's own token, oldest first. */
async function writtenBy(scene: Scene, { person }: Actor): Promise<string[]> {
  return (await look(scene))
    .graphCalls(apps.concierge, person)
    .filter(({ method, path, status }) => method !== 'GET' && path.includes('/oauth2PermissionGrants') && status < 300)
    .map(({ method }) => method);
}
