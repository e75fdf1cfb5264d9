import { fabrikam } from '../../cloud/world.ts';
import { cloudConfirmsNothing } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { hasButton, says } from '../signs.ts';
import { asksForMailbox, signsIn, waits } from '../steps.ts';

/** Cancel on Microsoft's own consent page: told apart from the wall, and nothing is kept. */
export const declined: Journey = {
  name: 'declined',
  title: "The user declines on Microsoft's page, and calls the connection off",
  async play(scene) {
    const fay = scene.stage.actor(fabrikam, fabrikam.people.fay);
    await fay.teams.installs();

    const card = await asksForMailbox(scene, fay);
    const { ended, met } = await signsIn(scene, fay, card, { consent: 'cancel' });
    expect(ended === 'away' && met.includes('Permissions requested'), 'Microsoft did not send Fay back from its page');
    const told = await waits(scene, fay, 'that it was declined', says('so nothing was granted'));
    expect(!hasButton('pressed_cancel')(told), 'the card asks what happened though Microsoft has said it');
    await fay.teams.taps(told, 'cancel_connection');
    await waits(scene, fay, 'the end', says('This connection was cancelled'));
    await cloudConfirmsNothing(scene, fabrikam, [fay]);
  },
};
