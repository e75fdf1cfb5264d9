import { setTimeout } from 'node:timers/promises';
import { type Walk, walkThroughMicrosoft } from '../browser/microsoft.ts';
import type { Page } from '../browser/page.ts';
import type { Actor, Stage } from '../run/stage.ts';
import type { Message } from '../teams/chat.ts';
import { expect } from './expect.ts';
import {
  both,
  hasButton,
  hasLinkTo,
  isConnected,
  isQuestion,
  linkTo,
  linkToMicrosoft,
  type Sign,
  says,
} from './signs.ts';

/** What a journey is played with. */
export interface Scene {
  readonly stage: Stage;
  /** Says in the transcript what happens outside the chats. */
  narrate(words: string): void;
  /** The longest wait for anything, in seconds. */
  readonly patience: number;
}

type WalkOptions = Parameters<typeof walkThroughMicrosoft>[3];

/** The words typed, the permissions read and confirmed: gives the card with the sign-in link. */
export async function asksForMailbox(scene: Scene, user: Actor, words = 'connect my mailbox'): Promise<Message> {
  await user.teams.says(words);
  return confirmsPermissions(scene, user, await waits(scene, user, 'the permissions', hasButton('confirm_scopes')));
}

/** Continue on the list of permissions: gives the card with the sign-in link. */
export async function confirmsPermissions(scene: Scene, user: Actor, list: Message): Promise<Message> {
  const tapped = await user.teams.taps(list, 'confirm_scopes');
  expect(tapped.kind === 'card', `Continue was answered by a ${tapped.kind}, not by a card`);
  return waits(scene, user, 'the sign-in link', hasLinkTo('/connect/'));
}

/** Opens the sign-in link of a card, passes "who asked" where it is shown, and goes through Microsoft's pages. */
export async function signsIn(scene: Scene, signer: Actor, card: Message, options: WalkOptions = {}): Promise<Walk> {
  const link = linkTo(card, '/connect/');
  expect(link, 'the card has no sign-in link');
  const first = await signer.browser.open(link);
  if (!first.has('unexpected')) return walk(scene, signer, first, options);
  scene.narrate(`${calledOf(signer)}'s browser: ${oneLine(first.text)}`);
  return walk(scene, signer, await first.press('continue'), options);
}

/** Signs in, meets "Need admin approval", and says so: gives the number of the request that follows. */
export async function meetsTheWall(scene: Scene, user: Actor, card: Message, signer = user): Promise<string> {
  const { ended, page } = await signsIn(scene, signer, card);
  expect(ended === 'wall', `Microsoft showed "${page.title}" in place of "Need admin approval"`);
  scene.narrate(`${calledOf(signer)} closes the page: it does not come back by itself.`);
  await user.teams.taps(card, 'saw_admin_wall');
  return numberOn(await waits(scene, user, 'the number of the request', says(/CR-\d+/)));
}

/** The approver says yes for everybody on the card, and grants at Microsoft. */
export async function approvesForAll(scene: Scene, admin: Actor, number: string): Promise<void> {
  const question = await waits(scene, admin, `the approval card ${number}`, isQuestion(number));
  const tapped = await admin.teams.taps(question, 'approve');
  const url = tapped.kind === 'card' ? linkToMicrosoft(tapped.card, scene.stage.cloud.login) : undefined;
  expect(url, "the approved card does not lead to Microsoft's consent page");
  expectConsented(await walk(scene, admin, await admin.browser.open(url)));
}

/** Signs in without meeting a wall, and waits for "active", said once. */
export async function becomesActive(
  scene: Scene,
  user: Actor,
  card: Message,
  { signer = user, name = signer.person.mail }: { readonly signer?: Actor; readonly name?: string } = {},
): Promise<Walk> {
  const walked = await signsIn(scene, signer, card);
  expect(walked.ended === 'away', `Microsoft kept ${signer.person.given} on "${walked.page.title}"`);
  await isToldActive(scene, user, name);
  return walked;
}

/** Waits for "active", said once. */
export async function isToldActive(scene: Scene, user: Actor, name: string): Promise<void> {
  const active = isConnected(name);
  const answered = await waitsForActive(scene, user, active);
  const told = user.teams.chat.happenings.filter(({ kind, message }) => kind === 'sent' && active(message));
  expect(told.length === (answered ? 0 : 1), `${user.person.given} was told "active" ${told.length} times`);
}

/** Seconds that anybody looks at a card before they press "Check now". */
const lookAgain = 20;

/**
 * Whoever waits long presses "Check now", as the card offers: the bot itself looks ever more seldom. True where the answer
 * to that was the news.
 */
async function waitsForActive(scene: Scene, user: Actor, active: Sign, patience = scene.patience): Promise<boolean> {
  const came = user.teams.waitsFor('"active"', active, { withinSeconds: Math.min(patience, lookAgain) });
  const isActive = came.then(() => true);
  if (await (patience > lookAgain ? isActive.catch(() => false) : isActive)) return false;
  const card = await waits(scene, user, '"Check now"', (one) => active(one) || hasButton('check_now')(one));
  if (active(card)) return false;
  scene.narrate(`${user.person.given} presses "Check now".`);
  const { chat } = user.teams;
  const since = chat.happenings.length;
  await user.teams.taps(card, 'check_now');
  const told = chat.happenings.slice(since).find(({ message }) => active(message));
  if (told?.kind === 'answered') return true;
  return waitsForActive(scene, user, active, patience - lookAgain);
}

export const calledBack = (scene: Scene, user: Actor, ...about: readonly Sign[]): Promise<Message> =>
  waits(scene, user, 'being called back', both(hasLinkTo('/connect/'), ...about));

export const waits = (scene: Scene, actor: Actor, what: string, test: Sign): Promise<Message> =>
  actor.teams.waitsFor(what, test, { withinSeconds: scene.patience });

export function numberOn(message: Message): string {
  const number = /CR-\d+/.exec(JSON.stringify(message.card))?.[0];
  expect(number, 'the card names no request');
  return number;
}

/** Goes through Microsoft's pages as this person, and tells which were met and where it ended. */
export async function walk(
  scene: Scene,
  actor: Actor,
  first: Page,
  options: WalkOptions = {},
  tries = mostTries,
): Promise<Walk> {
  const walked = await walkThroughMicrosoft(first, scene.stage.cloud.login, actor.person.upn, options);
  const { ended, page, met } = walked;
  const called = calledOf(actor);
  if (ended === 'away' && saysTryAgain(page.text) && page.has(signInAgain) && tries > 1) {
    scene.narrate(`${called}'s browser: ${oneLine(page.text)}`);
    await setTimeout(readsPage);
    scene.narrate(`${called} presses "${signInAgain}".`);
    const door = await page.press(signInAgain);
    const again = door.has('unexpected') ? await door.press('continue') : door;
    const next = await walk(scene, actor, again, options, tries - 1);
    return { ...next, met: [...met, ...next.met], isRepeated: true };
  }
  const pages = (met.length > 0 ? met : [page.title]).map((title) => `"${title}"`).join(', then ');
  const unasked = ended === 'away' && met.length === 0;
  scene.narrate(
    `${called}'s browser: Microsoft ${unasked ? `lets ${called} in without a question` : `shows ${pages}`}.`,
  );
  if (ended === 'away') scene.narrate(`${called}'s browser: back at the bot: ${oneLine(page.text)}`);
  return walked;
}

const signInAgain = 'Sign in once more';
// A person reads what came before they press, and gives up one day.
const readsPage = 250;
const mostTries = 20;

/** Microsoft was busy or silent, or is still passing an agreement on: the words on pages and cards. */
export const saysTryAgain = (words: string): boolean =>
  ['try once more in a few minutes', 'lease try again in two minutes'].some((each) => words.includes(each));

/** A person by their first name, a room by all of its name. */
const calledOf = ({ person }: Actor): string => (person.kind === 'room' ? person.name : person.given);

export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);

/** Microsoft asked for consent, and sent the person back. */
export function expectConsented({ ended, page, met }: Walk): void {
  expect(met.includes('Permissions requested'), 'Microsoft did not ask the administrator for consent');
  expect(ended === 'away', `Microsoft kept the administrator on "${page.title}"`);
}

/** The text with the link that a requester passes on where no approver can be reached. */
export async function passesOn(scene: Scene, user: Actor, admin: Actor): Promise<string> {
  const text = await waits(scene, user, 'the text to pass on', hasLinkTo('/approve/'));
  const link = linkTo(text, '/approve/');
  expect(link, 'the text to pass on holds no link');
  scene.narrate(`${user.person.given} sends the text with the link to ${admin.person.given}.`);
  return link;
}

/** The administrator opens the passed-on link and proves the role: gives the brief. */
export async function opensBrief(scene: Scene, admin: Actor, requester: Actor, link: string): Promise<Page> {
  const door = await admin.browser.open(link);
  expect(!door.text.includes(requester.person.given), 'the page before the sign-in says who asked');
  const { ended, page } = await walk(scene, admin, await door.press('sign-in'));
  expect(ended === 'away', `Microsoft kept the administrator on "${page.title}"`);
  return page;
}
