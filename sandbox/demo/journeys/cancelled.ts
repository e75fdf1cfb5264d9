import { northwind } from '../../cloud/world.ts';
import { cloudConfirmsNothing } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { hasButton, says } from '../signs.ts';
import { asksForMailbox, signsIn, waits } from '../steps.ts';

/** Back from the wall looks like a cancel at Microsoft: the card asks which it was, and "cancel" asks nobody. */
export const cancelled: Journey = {
  name: 'cancelled',
  title: 'The user turns back at Microsoft and says "I pressed cancel": no request, nothing kept',
  async play(scene) {
    const nina = scene.stage.actor(northwind, northwind.people.nina);
    await nina.teams.installs();

    const { ended, page } = await signsIn(scene, nina, await asksForMailbox(scene, nina));
    expect(ended === 'wall', `Microsoft showed "${page.title}" in place of "Need admin approval"`);
    scene.narrate('Nina presses "Return to the application without granting consent".');
    await page.press('return-without-consent');
    const asks = await waits(scene, nina, 'the question what Microsoft showed', hasButton('pressed_cancel'));
    expect(hasButton('saw_admin_wall')(asks), 'the card does not offer the other answer');
    await nina.teams.taps(asks, 'pressed_cancel');
    const open = await waits(scene, nina, 'the way to end it', hasButton('cancel_connection'));
    expect(!nina.teams.chat.messages.some(says(/CR-\d+/)), 'an approval request was made');
    await nina.teams.taps(open, 'cancel_connection');
    await waits(scene, nina, 'the end', says('This connection was cancelled'));
    await cloudConfirmsNothing(scene, northwind, [nina]);
  },
};
