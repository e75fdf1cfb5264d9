import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import type { Message } from '../../sandbox/teams/chat.ts';

export interface Device {
  readonly device: string;
  /** Address of the room account. */
  readonly room: string;
}

const about =
  ({ device }: Device, test: (message: Message) => boolean) =>
  (message: Message) =>
    test(message) && says(device)(message);

/** "Connect a room device", the form filled: the card with the permissions. */
export async function fillsDeviceForm(user: Actor, wish: Device): Promise<Message> {
  await user.teams.says('connect a room device');
  const form = await user.teams.waitsFor('the form', hasButton('connect_device'));
  await user.teams.taps(form, 'connect_device', { ...wish });
  return user.teams.waitsFor('the permissions', about(wish, hasButton('confirm_scopes')));
}

/** The permissions confirmed and the account said to be ready: the card with the sign-in link. */
export async function preparesDevice(user: Actor, wish: Device): Promise<Message> {
  await user.teams.taps(await fillsDeviceForm(user, wish), 'confirm_scopes');
  const asks = await user.teams.waitsFor('the question about the account', about(wish, hasButton('account_ready')));
  await user.teams.taps(asks, 'account_ready');
  return user.teams.waitsFor('the sign-in link', about(wish, hasLinkTo('/connect/')));
}
