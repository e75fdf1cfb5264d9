import { type Walk, walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { both, hasButton, hasLinkTo, linkTo, linkToMicrosoft, says, showsActive } from '../../sandbox/demo/signs.ts';
import { numberOn } from '../../sandbox/demo/steps.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Json, textOf } from '../../sandbox/teams/card.ts';
import type { Message } from '../../sandbox/teams/chat.ts';
import { listNumber } from '../../src/services/journeys/facts.ts';
import type { Running } from './running.ts';

type WalkOptions = Parameters<typeof walkThroughMicrosoft>[3];

/** "connect my mailbox", the permissions read and confirmed: the card with the sign-in link. */
export async function asksForMailbox(user: Actor, sentence = 'connect my mailbox'): Promise<Message> {
  await user.teams.says(sentence);
  const list = await user.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  await user.teams.taps(list, 'confirm_scopes');
  const asksForWhom = hasButton('only_this_one');
  const next = await user.teams.waitsFor(
    'the sign-in link, or the question for whom',
    (message) => hasLinkTo('/connect/')(message) || asksForWhom(message),
  );
  if (hasLinkTo('/connect/')(next)) return next;
  // Who may grant is asked first whether they mean this mailbox only (T15).
  await user.teams.taps(next, 'only_this_one');
  return user.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
}

/** Says that the wall was met: the number of the request that was opened or joined. */
export async function saysSawTheWall(user: Actor, card: Message): Promise<string> {
  await user.teams.taps(card, 'saw_admin_wall');
  return numberOn(await user.teams.waitsFor('the number of the request', says(/CR-\d+/)));
}

/** A request that waits for a decision. */
export async function opensRequest(user: Actor): Promise<string> {
  return saysSawTheWall(user, await asksForMailbox(user));
}

/** Opens an address in the person's browser and goes through Microsoft's pages as that person, or as another account. */
export async function walks(
  running: Running,
  who: Actor,
  url: string,
  options: WalkOptions & { readonly as?: string } = {},
): Promise<Walk> {
  const { as = who.person.upn, ...rest } = options;
  return walkThroughMicrosoft(await who.browser.open(url), running.login, as, rest);
}

/** Follows the sign-in link of a card. */
export const signsIn = (running: Running, who: Actor, card: Message, options: WalkOptions = {}): Promise<Walk> =>
  walks(running, who, connectLink(card), options);

/** The sign-in link of a card; throws where there is none. */
export const connectLink = (card: Message): string => given(linkTo(card, '/connect/'), 'a sign-in link');

/** Approves on the card and grants at Microsoft. */
export async function approvesAndGrants(running: Running, admin: Actor, number: string): Promise<Walk> {
  const tapped = await admin.teams.taps(await question(admin, number), 'approve');
  const card = tapped.kind === 'card' ? tapped.card : {};
  return walks(running, admin, given(linkToMicrosoft(card, running.login), "a link to Microsoft's consent page"));
}

/** "Approve", pressed without the card, on the list of permissions as it was asked for. */
export async function approving({ database }: Running, number: string) {
  const [asked] = await database.rows(`select scope_version from requests where number = '${number}'`);
  const v = listNumber({ scopeVersion: String(asked?.['scope_version']) });
  return { verb: 'approve', data: { id: number, v } };
}

/** The approver's card that asks about this request. */
export const question = (admin: Actor, number: string): Promise<Message> =>
  admin.teams.waitsFor(`the question ${number}`, (message) => hasButton('approve')(message) && says(number)(message));

/** What a person's chat was sent by the bot, in order, told apart from edits. */
export const sentTo = (who: Actor, test: (message: Message) => boolean = () => true): Message[] =>
  who.teams.chat.happenings
    .filter(({ kind, message }) => kind === 'sent' && message.from === 'bot' && test(message))
    .map(({ message }) => message);

export const becomesActive = (user: Actor): Promise<Message> => user.teams.waitsFor('"active"', showsActive);

/** The value, or an error that says what is missing. */
export function given<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/** Sends a tap as a client may send it, whatever the card said, and reads the answer. `bent` replaces fields of the activity. */
export async function presses(who: Actor, action: Json, bent: Json = {}): Promise<string> {
  // Whoever has a card to press has the bot in their chat.
  who.teams.chat.installed = true;
  const value = { action: { type: 'Action.Execute', id: '', ...action }, trigger: 'manual' };
  const { status, body } = await who.teams.send(
    who.teams.activity({ type: 'invoke', name: 'adaptiveCard/action', value, ...bent }),
  );
  const answer = (body as { value?: unknown } | null)?.value;
  if (status !== 200 || !answer) throw new Error(`The tap was answered ${status}: ${JSON.stringify(body)}`);
  return typeof answer === 'string' ? answer : textOf(answer as Json);
}

/** The card after Microsoft's refusal for want of a role, with the way to one's own roles. */
export const showsWall = both(says('Microsoft wants your administrator'), hasLinkTo('/rights/'));
