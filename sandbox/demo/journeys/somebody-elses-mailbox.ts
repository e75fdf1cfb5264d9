import { contoso } from '../../cloud/world.ts';
import type { Actor } from '../../run/stage.ts';
import { cloudConfirmsActive, nobodyReached } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { both, hasLinkTo, linkTo, says } from '../signs.ts';
import { asksForMailbox, isToldActive, oneLine, type Scene, signsIn, waits } from '../steps.ts';
import { approveOnCard } from './approve-on-card.ts';

/** A colleague's mailbox: its owner is invited in their own chat and decides; one signs in, one did not expect it. */
export const somebodyElsesMailbox: Journey = {
  name: 'somebody-elses-mailbox',
  title: "Somebody else's mailbox: its owner decides, in their own chat",
  after: approveOnCard,
  async play(scene) {
    const { actor } = scene.stage;
    const dave = actor(contoso, contoso.people.dave);
    const erin = actor(contoso, contoso.people.erin);
    const fiona = actor(contoso, contoso.people.fiona);
    await erin.teams.installs();
    await fiona.teams.installs();

    const invitation = await invites(scene, dave, erin);
    const { ended, page } = await signsIn(scene, erin, invitation);
    expect(ended === 'away', `Microsoft kept Erin on "${page.title}"`);
    await isToldActive(scene, dave, erin.person.mail);
    await cloudConfirmsActive(scene, erin);

    const unwanted = await invites(scene, dave, fiona);
    const who = await fiona.browser.open(linkTo(unwanted, '/connect/') ?? '');
    scene.narrate(`Fiona's browser: ${oneLine(who.text)}`);
    scene.narrate('Fiona presses "I did not expect this".');
    const sure = await who.press('unexpected');
    scene.narrate(`Fiona's browser: ${oneLine(sure.text)}`);
    await sure.press('end');
    await waits(scene, dave, 'that it was ended', says(`Somebody with the link for ${fiona.person.mail} said`));
    await nobodyReached(scene, [fiona, dave]);
    scene.narrate("The cloud's own state: Erin's own token for Erin's mailbox; nothing as Fiona, nothing as Dave.");
  },
};

/** Asks for a colleague's mailbox: gives the invitation in the colleague's own chat. */
async function invites(scene: Scene, asker: Actor, owner: Actor) {
  await asksForMailbox(scene, asker, `connect ${owner.person.mail}`);
  const asked = both(hasLinkTo('/connect/'), says(asker.person.name));
  return waits(scene, owner, 'the invitation', asked);
}
