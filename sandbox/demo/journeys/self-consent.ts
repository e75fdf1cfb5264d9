import { apps, fabrikam } from '../../cloud/world.ts';
import { cloudConfirmsActive, look } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { says } from '../signs.ts';
import { asksForMailbox, becomesActive } from '../steps.ts';

/** A tenant that lets its users agree for themselves: nobody is asked anything. */
export const selfConsent: Journey = {
  name: 'self-consent',
  title: 'A tenant in which users may agree for themselves: active without any administrator',
  async play(scene) {
    const fay = scene.stage.actor(fabrikam, fabrikam.people.fay);
    const gus = scene.stage.actor(fabrikam, fabrikam.people.gus);
    await gus.teams.installs();
    await fay.teams.installs();
    const before = gus.teams.chat.happenings.length;

    const { met } = await becomesActive(scene, fay, await asksForMailbox(scene, fay));
    expect(met.includes('Permissions requested'), 'Microsoft did not ask Fay herself');
    expect(!fay.teams.chat.messages.some(says(/CR-\d+/)), 'an approval request was made');
    expect(gus.teams.chat.happenings.length === before, 'the administrator was asked');
    await cloudConfirmsActive(scene, fay, { granted: 'person' });
    const granted = (await look(scene)).grantedToPeople(fabrikam, apps.taxcalc);
    expect(granted.length === 1, `the cloud holds ${granted.length} grants in ${fabrikam.name}`);
  },
};
