import { contoso } from '../../cloud/world.ts';
import { cloudConfirmsActive, nobodyReached } from '../evidence.ts';
import type { Journey } from '../journey.ts';
import { says } from '../signs.ts';
import { approvesForAll, asksForMailbox, becomesActive, calledBack, meetsTheWall, waits } from '../steps.ts';

/** The main job where the tenant has a named approver: Approve on a card in the admin's own chat. */
export const approveOnCard: Journey = {
  name: 'approve-on-card',
  title: "Approve on a card in the administrator's chat, until the mailbox is active",
  async play(scene) {
    const { actor } = scene.stage;
    const anna = actor(contoso, contoso.people.anna);
    const ben = actor(contoso, contoso.people.ben);
    await ben.teams.installs();
    await anna.teams.installs();

    const number = await meetsTheWall(scene, anna, await asksForMailbox(scene, anna));
    await approvesForAll(scene, ben, number);
    await becomesActive(scene, anna, await calledBack(scene, anna));
    await waits(scene, ben, 'the notice that it is in use', says('anna@contoso.com is active'));
    await cloudConfirmsActive(scene, anna);
    await nobodyReached(scene, [ben]);
  },
};
