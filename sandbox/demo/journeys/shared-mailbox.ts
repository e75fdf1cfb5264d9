import { apps, contoso } from '../../cloud/world.ts';
import { look } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { both, hasButton, says } from '../signs.ts';
import { becomesActive, confirmsPermissions, waits } from '../steps.ts';
import { approveOnCard } from './approve-on-card.ts';

/** Nobody has the password of a shared mailbox: a member signs in, and the access is proved on the shared address. */
export const sharedMailbox: Journey = {
  name: 'shared-mailbox',
  title: 'A shared mailbox, reached by a member who may open it',
  after: approveOnCard,
  async play(scene) {
    const anna = scene.stage.actor(contoso, contoso.people.anna);
    const { finance } = contoso.people;
    const before = await callsTo();

    await anna.teams.says(`connect ${finance.mail}`);
    const list = await waits(scene, anna, 'the permissions', both(hasButton('is_shared'), says(finance.mail)));
    await anna.teams.taps(list, 'is_shared');
    await becomesActive(scene, anna, await confirmsPermissions(scene, anna, list), { name: finance.mail });

    const calls = (await callsTo()).slice(before.length);
    expect(
      calls.some(({ status }) => status === 200),
      `no call to ${finance.mail} succeeded`,
    );
    const cloud = await look(scene);
    expect(!cloud.hasTokens(apps.taxcalc, finance), 'the cloud gave a token for the shared mailbox itself');
    scene.narrate(`The cloud's own state: ${calls.length} calls to ${finance.mail}, all with Anna's token.`);

    /** With Anna's own token, on the shared address. */
    async function callsTo() {
      const all = (await look(scene)).graphCalls(apps.taxcalc, anna.person);
      return all.filter(({ path }) => decodeURIComponent(path).includes(`/users/${finance.mail}/`));
    }
  },
};
