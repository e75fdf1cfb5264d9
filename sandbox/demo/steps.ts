import { walkThroughMicrosoft } from '../browser/microsoft.ts';
import type { Actor, Stage } from '../run/stage.ts';
import type { Message } from '../teams/chat.ts';
import { expect } from './expect.ts';
import { hasButton, hasLinkTo, linkTo, says, showsActive } from './signs.ts';

/** What a journey is played with. */
export interface Scene {
  readonly stage: Stage;
  /** Says in the transcript what happens outside the chats. */
  narrate(words: string): void;
  /** The longest wait for anything, in seconds. */
  readonly patience: number;
}

/** "Connect my mailbox", the permissions read and confirmed: gives the card with the sign-in link. */
export async function asksForMailbox(scene: Scene, user: Actor): Promise<Message> {
  await user.teams.says('connect my mailbox');
  const list = await waits(scene, user, 'the permissions', hasButton('confirm_scopes'));
  const tapped = await user.teams.taps(list, 'confirm_scopes');
  expect(tapped.kind === 'card', `Continue was answered by a ${tapped.kind}, not by a card`);
  return waits(scene, user, 'the sign-in link', hasLinkTo('/connect/'));
}

/** Follows the sign-in link of a card to wherever Microsoft's pages end. */
async function signsIn(scene: Scene, user: Actor, card: Message) {
  const link = linkTo(card, '/connect/');
  expect(link, 'the card has no sign-in link');
  return walk(scene, user, link);
}

/** Signs in, meets "Need admin approval", and says so: gives the number of the request that follows. */
export async function meetsTheWall(scene: Scene, user: Actor, card: Message): Promise<string> {
  const { ended, page } = await signsIn(scene, user, card);
  expect(ended === 'wall', `Microsoft showed "${page.title}" in place of "Need admin approval"`);
  scene.narrate(`${user.person.given} closes the page: it does not come back by itself.`);
  await user.teams.taps(card, 'saw_admin_wall');
  const asked = await waits(scene, user, 'the number of the request', says(/CR-\d+/));
  return numberOn(asked);
}

/** Opens Microsoft's admin consent page and accepts. */
export async function grantsAtMicrosoft(scene: Scene, admin: Actor, url: string): Promise<void> {
  const { ended, page, met } = await walk(scene, admin, url);
  expect(ended === 'away', `Microsoft kept the administrator on "${page.title}"`);
  expect(met.includes('Permissions requested'), 'Microsoft did not ask the administrator for consent');
}

/** Signs in without meeting a wall, and waits for "active", said once. */
export async function becomesActive(scene: Scene, user: Actor, card: Message): Promise<void> {
  const { ended, page } = await signsIn(scene, user, card);
  expect(ended === 'away', `Microsoft kept ${user.person.given} on "${page.title}"`);
  await waits(scene, user, '"active"', showsActive);
  const told = user.teams.chat.happenings.filter(({ kind, message }) => kind === 'sent' && showsActive(message));
  expect(told.length === 1, `${user.person.given} was told "active" ${told.length} times`);
}

export const waits = (scene: Scene, actor: Actor, what: string, test: (message: Message) => boolean) =>
  actor.teams.waitsFor(what, test, { withinSeconds: scene.patience });

export function numberOn(message: Message): string {
  const number = /CR-\d+/.exec(JSON.stringify(message.card))?.[0];
  expect(number, 'the card names no request');
  return number;
}

async function walk(scene: Scene, actor: Actor, url: string) {
  const first = await actor.browser.open(url);
  const { ended, page, met } = await walkThroughMicrosoft(first, scene.stage.cloud.login, actor.person.upn);
  const given = actor.person.given;
  const pages = (met.length > 0 ? met : [page.title]).map((title) => `"${title}"`).join(', then ');
  const unasked = ended === 'away' && met.length === 0;
  scene.narrate(`${given}'s browser: Microsoft ${unasked ? `lets ${given} in without a question` : `shows ${pages}`}.`);
  if (ended === 'away') scene.narrate(`${given}'s browser: back at the bot: ${oneLine(page.text)}`);
  return { ended, page, met };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);

/** The administrator opens the passed-on link, proves the role, decides on the brief, and grants at Microsoft. */
export async function decidesByLink(scene: Scene, admin: Actor, requester: Actor, link: string): Promise<void> {
  const login = scene.stage.cloud.login;
  const door = await admin.browser.open(link);
  expect(!door.text.includes(requester.person.given), 'the page before the sign-in says who asked');
  const proof = await walkThroughMicrosoft(await door.press('sign-in'), login, admin.person.upn);
  expect(proof.ended === 'away', `Microsoft kept the administrator on "${proof.page.title}"`);
  scene.narrate(`${admin.person.given}'s browser: the brief: ${oneLine(proof.page.text)}`);
  const consent = await proof.page.tick('become').press('approve');
  const grant = await walkThroughMicrosoft(consent, login, admin.person.upn);
  expect(grant.met.includes('Permissions requested'), 'Microsoft did not ask the administrator for consent');
  expect(grant.ended === 'away', `Microsoft kept the administrator on "${grant.page.title}"`);
  scene.narrate(`${admin.person.given}'s browser: back at the bot: ${oneLine(grant.page.text)}`);
}
