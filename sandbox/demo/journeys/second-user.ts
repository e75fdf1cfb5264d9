import { contoso } from '../../cloud/world.ts';
import { cloudConfirmsActive } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { asksForMailbox, becomesActive } from '../steps.ts';
import { approveOnCard } from './approve-on-card.ts';

/** Somebody else in the tenant that has granted the product: no wall, no request, nobody disturbed. */
export const secondUser: Journey = {
  name: 'second-user',
  title: 'A second user of the same tenant meets no wall any more',
  after: approveOnCard,
  async play(scene) {
    const carla = scene.stage.actor(contoso, contoso.people.carla);
    const ben = scene.stage.actor(contoso, contoso.people.ben);
    const before = ben.teams.chat.happenings.length;
    await carla.teams.installs();

    await becomesActive(scene, carla, await asksForMailbox(scene, carla));
    expect(ben.teams.chat.happenings.length === before, 'the administrator was disturbed though all is granted');
    await cloudConfirmsActive(scene, carla);
  },
};
