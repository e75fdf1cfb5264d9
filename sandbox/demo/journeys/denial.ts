import { apps, contoso } from '../../cloud/world.ts';
import { fillsDeviceForm, saysAccountIsReady } from '../device-steps.ts';
import { cloudConfirmsNothing } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { isQuestion, says } from '../signs.ts';
import { meetsTheWall, waits } from '../steps.ts';

const reason = 'Not before the audit in March.';

/** The approver says no with a reason, and the requester reads both. */
export const denial: Journey = {
  name: 'denial',
  title: 'A room device that the administrator does not want: no, with a reason',
  async play(scene) {
    const dave = scene.stage.actor(contoso, contoso.people.dave);
    const ben = scene.stage.actor(contoso, contoso.people.ben);
    const room = scene.stage.actor(contoso, contoso.people.room6);
    await ben.teams.installs();
    await dave.teams.installs();

    const asks = await fillsDeviceForm(scene, dave, 'Canteen screen', room);
    const number = await meetsTheWall(scene, dave, await saysAccountIsReady(scene, dave, asks), room);
    const question = await waits(scene, ben, `the approval card ${number}`, isQuestion(number));
    await ben.teams.taps(question, 'deny', { reason });
    await waits(scene, dave, 'the denial with its reason', says(reason));

    const again = await ben.teams.taps(question, 'approve', {}, { card: question.card ?? {} });
    expect(again.kind !== 'failed', 'a late tap on Approve was answered by a failure');
    await cloudConfirmsNothing(scene, contoso, [room, dave, ben], apps.ctouch);
  },
};
