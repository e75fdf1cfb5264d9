import { Browser } from '../../sandbox/browser/browser.ts';
import { type Walk, walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import type { Page } from '../../sandbox/browser/page.ts';
import type { Person } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import type { Running } from './running.ts';
import { connectLink, given } from './steps.ts';

export interface Device {
  readonly device: string;
  /** Address of the room account. */
  readonly room: string;
}

type Test = (message: Message) => boolean;

let devices = 0;
/** A device of its own for a test; several may share a room account. */
export function newDevice({ mail }: Pick<Person, 'mail'>): Device {
  devices += 1;
  return { device: `Screen ${100 + devices}`, room: mail };
}

/** The one line that says how things stand. */
export function headlineOf(message: Message | undefined): string {
  const lines = [...JSON.stringify(message?.card ?? {}).matchAll(/"style":"heading","text":"((?:[^"\\\\]|\\\\.)*)"/g)];
  return given(lines[0]?.[1], 'headline');
}

/** The same, on a card about this device. */
export const about =
  ({ device }: Pick<Device, 'device'>, test: Test): Test =>
  (message) =>
    test(message) && says(device)(message);

/** "Connect a room device", the form filled: the card with the permissions. */
export async function fillsDeviceForm(user: Actor, wish: Device): Promise<Message> {
  await user.teams.says('connect a room device');
  const form = await user.teams.waitsFor('the form', hasButton('connect_device'));
  await user.teams.taps(form, 'connect_device', { device: wish.device, room: wish.room });
  return user.teams.waitsFor('the permissions', about(wish, hasButton('confirm_scopes')));
}

/** The permissions confirmed and the account said to be ready: the card with the sign-in link. */
export async function preparesDevice(user: Actor, wish: Device): Promise<Message> {
  await user.teams.taps(await fillsDeviceForm(user, wish), 'confirm_scopes');
  const asks = await user.teams.waitsFor('the question about the account', about(wish, hasButton('account_ready')));
  await user.teams.taps(asks, 'account_ready');
  return user.teams.waitsFor('the sign-in link', about(wish, hasLinkTo('/connect/')));
}

/** Opens the card's link in a browser of its own, goes on from "who asked", and signs in as this account. */
export async function signsInAs(running: Running, card: Message, account: string): Promise<Walk> {
  const asked = await new Browser().open(connectLink(card));
  return walkThroughMicrosoft(await asked.press('continue'), running.login, account);
}

/** The same, but sends away the account that Microsoft was told, and signs in as this one: the page that follows. */
export async function signsInInstead(card: Message, account: string): Promise<Page> {
  const asked = await new Browser().open(connectLink(card));
  const hinted = await asked.press('continue');
  // An address that Microsoft does not know leads to the choice of an account by itself.
  const picker = hinted.has('other-account') ? await hinted.press('other-account') : hinted;
  return (await picker.fill('account', account).press('next')).press('sign-in');
}

/** A live call as the device's room account has succeeded. */
export const isActive = (wish: Pick<Device, 'device'>): Test => about(wish, says('is connected'));

/** A code for the device: the card that shows it. */
export async function takesCode(user: Actor, card: Message, wish: Device): Promise<Message> {
  await user.teams.taps(card, 'use_device_code');
  return user.teams.waitsFor('the code', about(wish, hasButton('page_says_blocked')));
}

/** The code as people type it, without the spaces that make it easier to read. */
export function codeOn(message: Message): string {
  const words = wordsOf(message).replaceAll('\u00A0', '');
  return given(/\b[A-HJ-NP-Z2-9]{9}\b/.exec(words)?.[0], 'code on the card');
}

/** Types a code on Microsoft's page for devices, in a browser of its own: the page that follows. */
export async function typesCode(running: Running, code: string): Promise<Page> {
  const page = await new Browser().open(`${running.login}/devicelogin`);
  return page.fill('otc', code).press('next');
}

/** Types the code and signs in as this account, to the end. */
export const usesCode = async (running: Running, code: string, account: string): Promise<Walk> =>
  walkThroughMicrosoft(await typesCode(running, code), running.login, account);
