import { apps, contoso } from '../../cloud/world.ts';
import { withdrawFromAll } from '../cloud-view.ts';
import { raisesReach } from '../desk-steps.ts';
import { cloudConfirmsActive, expectNothingForAll, look } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { both, hasButton, hasLine, hasLinkTo, says } from '../signs.ts';
import { approvesForAll, asksForMailbox, becomesActive, calledBack, numberOn, signsIn, waits } from '../steps.ts';
import { approveOnCard } from './approve-on-card.ts';

/** What worked is taken away behind everybody's back: noticed, told, granted again, and told once more. */
export const withdrawal: Journey = {
  name: 'withdrawal',
  title: 'The grant is withdrawn after all was active: noticed, granted again, recovered',
  after: approveOnCard,
  async play(scene) {
    const { stage, narrate } = scene;
    const dave = stage.actor(contoso, contoso.people.dave);
    const ben = stage.actor(contoso, contoso.people.ben);
    const { mail } = dave.person;
    await raisesReach(scene, ben);

    const card = await asksForMailbox(scene, dave);
    await dave.teams.taps(card, 'watch_on');
    const watched = await waits(
      scene,
      dave,
      'that it is looked after',
      both(hasLinkTo('/connect/'), hasButton('watch_off')),
    );
    await becomesActive(scene, dave, watched);
    await cloudConfirmsActive(scene, dave);

    narrate('Ben deletes the grant in the Entra portal, and tells nobody.');
    await withdrawFromAll(stage.cloud.login, contoso, apps.taxcalc, ben.person);
    expectNothingForAll(await look(scene), contoso, apps.taxcalc);
    narrate('The bot is started anew: it looks at every directory that it may read at once, else once an hour.');
    await stage.killBot();
    await stage.startBot();
    const lost = await waits(
      scene,
      dave,
      'that the consent was withdrawn',
      both(says(/took the grant|lost its grant/), says(mail)),
    );

    await dave.teams.taps(lost, 'saw_admin_wall');
    const number = numberOn(await waits(scene, dave, 'the number of the request', says(/CR-\d+/)));
    await approvesForAll(scene, ben, number);
    const { ended, met } = await signsIn(scene, dave, await calledBack(scene, dave, says(mail)));
    expect(ended === 'away' && !met.includes('Permissions requested'), 'Dave himself was asked to agree');
    await waits(scene, dave, 'the recovery', hasLine(`${mail} works again`));
    await waits(scene, ben, 'the recovery', hasLine(`${mail} works again`));
    await cloudConfirmsActive(scene, dave);
  },
};
