import { apps, contoso } from '../../cloud/world.ts';
import { expectGrantedToAll, look } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { both, hasButton, hasLine, hasLinkTo, says } from '../signs.ts';
import { asksForMailbox, signsIn, waits } from '../steps.ts';
import { secondUser } from './second-user.ts';

/** Ended here: the token that was kept to look after it is gone. What the tenant granted stays at Microsoft. */
export const disconnect: Journey = {
  name: 'disconnect',
  title: 'Looked after, then disconnected: the token goes, the grant stays at Microsoft',
  after: secondUser,
  async play(scene) {
    const carla = scene.stage.actor(contoso, contoso.people.carla);
    const { mail } = carla.person;
    const signIns = async () => (await look(scene)).signIns(apps.taxcalc, carla.person).length;

    await carla.teams.says('sign in again');
    const active = await waits(scene, carla, 'the connection', both(hasButton('reauthorise'), says(mail)));
    await carla.teams.taps(active, 'reauthorise');
    const anew = await waits(scene, carla, 'the offer to look after it', hasButton('watch_on'));
    await carla.teams.taps(anew, 'watch_on');
    const link = await waits(scene, carla, 'the sign-in link', both(hasLinkTo('/connect/'), hasButton('watch_off')));
    expect((await signsIn(scene, carla, link)).ended === 'away', 'Microsoft did not send Carla back');
    await waits(scene, carla, 'that it is looked after', both(hasLine(`${mail} is connected`), hasButton('watch_off')));
    const before = await signIns();

    await carla.teams.says('disconnect my mailbox');
    const asks = await waits(scene, carla, 'the question', hasButton('disconnect'));
    expect(says('encrypted token')(asks), 'the card does not say that a token goes');
    await carla.teams.taps(asks, 'disconnect');
    await waits(scene, carla, 'the end', hasLine(`${mail} is disconnected`));

    const cloud = await look(scene);
    expectGrantedToAll(cloud, contoso, apps.taxcalc);
    const { length } = cloud.graphCalls(apps.taxcalc, carla.person);
    scene.narrate("The cloud's own state: the grant of TaxCalc-Hub for all of Contoso stands as before.");
    scene.narrate('Carla asks once more: nothing is left to go on with, so she has to sign in again.');
    await asksForMailbox(scene, carla);
    const after = await look(scene);
    expect((await signIns()) === before, 'the cloud gave a token though Carla has not signed in');
    expect(after.graphCalls(apps.taxcalc, carla.person).length === length, 'Graph was called after the end');
  },
};
