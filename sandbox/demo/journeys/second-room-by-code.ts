import { apps, contoso } from '../../cloud/world.ts';
import { fillsDeviceForm, saysAccountIsReady, signsInByCode } from '../device-steps.ts';
import { cloudConfirmsActive, look } from '../evidence.ts';
import { expect } from '../expect.ts';
import type { Journey } from '../journey.ts';
import { isToldActive } from '../steps.ts';
import { roomDevice } from './room-device.ts';

/** One consent serves all rooms of the tenant; this one signs in with a code that is typed at Microsoft. */
export const secondRoomByCode: Journey = {
  name: 'second-room-by-code',
  title: 'A second room of the tenant, signed in with a code: no administrator any more',
  after: roomDevice,
  async play(scene) {
    const { actor } = scene.stage;
    const anna = actor(contoso, contoso.people.anna);
    const ben = actor(contoso, contoso.people.ben);
    const room = actor(contoso, contoso.people.room6);
    const device = 'Board room screen';
    const asked = ben.teams.chat.happenings.length;
    const consents = (await look(scene)).consents(contoso, apps.ctouch);

    const asks = await fillsDeviceForm(scene, anna, device, room);
    const card = await saysAccountIsReady(scene, anna, asks);
    await signsInByCode(scene, { user: anna, room, card, device });
    await isToldActive(scene, anna, device);

    const cloud = await look(scene);
    expect(cloud.consents(contoso, apps.ctouch) === consents, 'somebody had to agree once more');
    expect(ben.teams.chat.happenings.length === asked, 'the administrator was disturbed though all is granted');
    const ways = cloud.signIns(apps.ctouch, room.person);
    expect(
      [...new Set(ways)].join() === 'device_code',
      `the room's token came by ${ways.join(', ')}, not by the code alone`,
    );
    await cloudConfirmsActive(scene, room, { app: apps.ctouch });
    scene.narrate("The cloud's own state: no second consent; the room's token was given to the flow for devices.");
  },
};
