import { apps, contoso } from '../../cloud/world.ts';
import { fillsDeviceForm, saysAccountIsReady } from '../device-steps.ts';
import { cloudConfirmsActive, expectGrantedToAll, look, nobodyReached } from '../evidence.ts';
import type { Journey } from '../journey.ts';
import { hasButton, says } from '../signs.ts';
import { approvesForAll, becomesActive, calledBack, meetsTheWall, waits } from '../steps.ts';

/** A room device passes two gates: the administrator agrees for the tenant, the room account signs in. */
export const roomDevice: Journey = {
  name: 'room-device',
  title: 'A room device: the administrator opens the first gate, the room account the second',
  async play(scene) {
    const { actor } = scene.stage;
    const anna = actor(contoso, contoso.people.anna);
    const ben = actor(contoso, contoso.people.ben);
    const room = actor(contoso, contoso.people.room4);
    const device = 'Lobby screen';
    await ben.teams.installs();
    await anna.teams.installs();

    const asks = await fillsDeviceForm(scene, anna, device, room);
    await anna.teams.taps(asks, 'account_not_ready');
    const told = await waits(scene, anna, 'what the administrator does', says(/licence/i));
    const number = await meetsTheWall(scene, anna, await saysAccountIsReady(scene, anna, told), room);
    await approvesForAll(scene, ben, number);

    const back = await calledBack(scene, anna, says(device), hasButton('use_device_code'));
    expectGrantedToAll(await look(scene), contoso, apps.ctouch);
    await nobodyReached(scene, [room, ben], apps.ctouch);
    scene.narrate("The cloud's own state: granted to all of Contoso, and no token yet for the room: one gate is left.");

    await becomesActive(scene, anna, back, { signer: room, name: device });
    await waits(scene, ben, 'the notice that it is in use', says(`${device} is active`));
    await cloudConfirmsActive(scene, room, { app: apps.ctouch });
    await nobodyReached(scene, [anna, ben], apps.ctouch);
  },
};
