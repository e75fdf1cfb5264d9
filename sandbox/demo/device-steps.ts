import type { Actor } from '../run/stage.ts';
import { linksOf } from '../teams/card.ts';
import { type Message, wordsOf } from '../teams/chat.ts';
import { expect } from './expect.ts';
import { both, hasButton, hasLinkTo, isConnected, type Sign, says } from './signs.ts';
import { type Scene, saysTryAgain, waits, walk } from './steps.ts';

/** "Connect a room device", the form filled, the permissions confirmed: the card that asks whether the account is ready. */
export async function fillsDeviceForm(scene: Scene, user: Actor, device: string, room: Actor): Promise<Message> {
  await user.teams.says('connect a room device');
  const form = await waits(scene, user, 'the form', hasButton('connect_device'));
  await user.teams.taps(form, 'connect_device', { device, room: room.person.mail });
  const list = await waits(scene, user, 'the permissions', both(hasButton('confirm_scopes'), says(device)));
  await user.teams.taps(list, 'confirm_scopes');
  return waits(scene, user, 'the question about the account', both(hasButton('account_ready'), says(device)));
}

/** The account can sign in: the card with both ways to do so. */
export async function saysAccountIsReady(scene: Scene, user: Actor, card: Message): Promise<Message> {
  await user.teams.taps(card, 'account_ready');
  return waits(scene, user, 'the sign-in link', both(hasLinkTo('/connect/'), hasButton('use_device_code')));
}

/** The code as the card shows it; in place of the browser link. */
export async function takesCode(scene: Scene, user: Actor, card: Message, device: string): Promise<string> {
  const tapped = await user.teams.taps(card, 'use_device_code');
  if (tapped.kind === 'card' && saysTryAgain(JSON.stringify(tapped.card))) return takesCode(scene, user, card, device);
  const shown = await waits(scene, user, 'the code', both(hasButton('page_says_blocked'), says(device)));
  const page = `${scene.stage.cloud.login}/devicelogin`;
  expect(linksOf(shown.card ?? {}).includes(page), "the card does not lead to Microsoft's page for codes");
  // Written with narrow gaps, so that it is easier to read.
  const code = /\b[A-HJ-NP-Z2-9]{9}\b/.exec(wordsOf(shown).replaceAll('\u00A0', ''))?.[0];
  expect(code, 'the card shows no code');
  return code;
}

/** Takes a code and types it; a new one where the answer to the first was lost, as the card says. */
export async function signsInByCode(
  scene: Scene,
  { user, room, card, device }: { user: Actor; room: Actor; card: Message; device: string },
): Promise<void> {
  await typesCode(scene, room, await takesCode(scene, user, card, device));
  const { chat } = user.teams;
  const since = chat.happenings.length;
  const ended: Sign = (message) =>
    hasButton('use_device_code')(message) && !hasButton('page_says_blocked')(message) && says('did not work')(message);
  const isNews: Sign = (message) => chat.happenings.slice(since).some((one) => one.message.id === message.id);
  const next = await waits(
    scene,
    user,
    'what came of the code',
    (message) => isConnected(device)(message) || (isNews(message) && ended(message)),
  );
  if (!isConnected(device)(next)) await signsInByCode(scene, { user, room, card: next, device });
}

/** Types the code on Microsoft's page and signs in there, to the end. */
export async function typesCode(scene: Scene, room: Actor, code: string): Promise<void> {
  const page = await room.browser.open(`${scene.stage.cloud.login}/devicelogin`);
  scene.narrate(`Beside the room's screen: ${page.url} is opened, and the code ${code} is typed.`);
  const { page: last } = await walk(scene, room, await page.fill('otc', code).press('next'));
  expect(last.text.includes('You have signed in'), `Microsoft's page for codes ended on "${last.title}"`);
}
