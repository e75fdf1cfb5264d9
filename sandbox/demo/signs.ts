import { buttonsOf, type Json, linksOf } from '../teams/card.ts';
import { type Message, wordsOf } from '../teams/chat.ts';

/** How a message is recognised. */
export type Sign = (message: Message) => boolean;

/** By what a person recognises a card: its buttons first, its words where the buttons do not tell. */
export const hasButton =
  (verb: string): Sign =>
  (message) =>
    message.card !== null && buttonsOf(message.card).some((button) => button.verb === verb);

export const says =
  (words: string | RegExp): Sign =>
  (message) =>
    typeof words === 'string' ? wordsOf(message).includes(words) : words.test(wordsOf(message));

/** All of them at once: a button, and what the card is about. */
export const both =
  (...signs: readonly Sign[]): Sign =>
  (message) =>
    signs.every((sign) => sign(message));

/** The link on a card whose path begins so; undefined where there is none. */
export const linkTo = (message: Message, path: string): string | undefined =>
  message.card ? linksOf(message.card).find((link) => new URL(link).pathname.startsWith(path)) : undefined;

export const hasLinkTo =
  (path: string): Sign =>
  (message) =>
    linkTo(message, path) !== undefined;

/** The newest look of a connection that a live call has proved. */
export const showsActive = says(/^\S+@\S+ is connected$/m);

/** The same of this mailbox or device. */
export const isConnected = (name: string): Sign => hasLine(`${name} is connected`);

/** Says just this, on a line of its own. */
export const hasLine =
  (line: string): Sign =>
  (message) =>
    wordsOf(message).split('\n').includes(line);

/** The approver's open question about this request. */
export const isQuestion = (number: string): Sign => both(hasButton('approve'), says(number));

/** A card's link to Microsoft's pages. */
export const linkToMicrosoft = (card: Json, login: string): string | undefined =>
  linksOf(card).find((link) => link.startsWith(`${login}/`));
