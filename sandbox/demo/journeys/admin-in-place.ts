import { apps, woodgrove } from '../../cloud/world.ts';
import { cloudConfirmsActive, expectGrantedToAll, look } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { both, hasLinkTo, says } from '../signs.ts';
import { asksForMailbox, becomesActive, isToldActive, signsIn, waits, walk } from '../steps.ts';

/** The administrator beside the user signs in on the user's own page: the consent stays, the connection is not theirs. */
export const adminInPlace: Journey = {
  name: 'admin-in-place',
  title: "The administrator signs in on the user's page, in place of the mailbox's owner",
  async play(scene) {
    const hanna = scene.stage.actor(woodgrove, woodgrove.people.hanna);
    const victor = scene.stage.actor(woodgrove, woodgrove.people.victor);
    await hanna.teams.installs();

    const wall = await signsIn(scene, hanna, await asksForMailbox(scene, hanna));
    expect(wall.ended === 'wall', `Microsoft showed "${wall.page.title}" in place of "Need admin approval"`);
    scene.narrate(
      'Victor, beside her, presses "Have an admin account?", signs in, ticks the box for all, and accepts.',
    );
    const picker = await wall.page.press('use-admin-account');
    const { ended, page, isRepeated } = await walk(scene, victor, picker, { onBehalfOfAll: true });
    expect(ended === 'away', `Microsoft kept Victor on "${page.title}"`);

    // Sent to Microsoft once more, the browser comes back as the owner, who is signed in there: nobody is in her place then.
    if (isRepeated && page.text.includes(`The sign-in as ${hanna.person.upn} worked`)) {
      await isToldActive(scene, hanna, hanna.person.mail);
      expectGrantedToAll(await look(scene), woodgrove, apps.taxcalc);
      return cloudConfirmsActive(scene, hanna);
    }
    const other = await waits(
      scene,
      hanna,
      'that another account signed in',
      both(says('Another account signed in'), hasLinkTo('/connect/')),
    );
    const cloud = await look(scene);
    expectGrantedToAll(cloud, woodgrove, apps.taxcalc);
    const read = cloud.graphCalls(apps.taxcalc, victor.person).filter(({ path }) => path !== '/v1.0/me');
    expect(read.length === 0, `Graph was called as Victor: ${read.map(({ path }) => path).join(', ')}`);
    expect(!cloud.hasTokens(apps.taxcalc, hanna.person), 'the cloud gave a token for Hanna though Victor signed in');
    scene.narrate(
      "The cloud's own state: the consent stays, for all of Woodgrove; with Victor's token nothing was read of his mailbox.",
    );

    const { met } = await becomesActive(scene, hanna, other);
    expect(!met.includes('Permissions requested'), 'Microsoft asked for consent once more');
    expect(!hanna.teams.chat.messages.some(says(/CR-\d+/)), 'an approval request was made');
    await cloudConfirmsActive(scene, hanna);
  },
};
