import { contoso } from '../../cloud/world.ts';
import { cloudConfirmsActive, nobodyReached } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { hasLinkTo, isQuestion, linkToMicrosoft } from '../signs.ts';
import { asksForMailbox, becomesActive, grantsAtMicrosoft, meetsTheWall, waits } from '../steps.ts';

/** The main job where the tenant has a named approver: Approve on a card in the admin's own chat. */
export const approveOnCard: Journey = {
  name: 'approve-on-card',
  title: "Approve on a card in the administrator's chat, until the mailbox is active",
  async play(scene) {
    const { actor, cloud } = scene.stage;
    const anna = actor(contoso, contoso.people.anna);
    const ben = actor(contoso, contoso.people.ben);
    await ben.teams.installs();
    await anna.teams.installs();

    const number = await meetsTheWall(scene, anna, await asksForMailbox(scene, anna));
    const question = await waits(scene, ben, `the approval card ${number}`, isQuestion(number));
    const tapped = await ben.teams.taps(question, 'approve');
    const url = tapped.kind === 'card' ? linkToMicrosoft(tapped.card, cloud.login) : undefined;
    expect(url, "the approved card does not lead to Microsoft's consent page");
    await grantsAtMicrosoft(scene, ben, url);

    await becomesActive(scene, anna, await waits(scene, anna, 'being called back', hasLinkTo('/connect/')));
    await waits(scene, ben, 'the notice that it is in use', ({ card }) =>
      JSON.stringify(card).includes('anna@contoso.com'),
    );
    await cloudConfirmsActive(scene, anna);
    await nobodyReached(scene, [ben]);
  },
};
