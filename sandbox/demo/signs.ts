import { buttonsOf, type Json, linksOf } from '../teams/card.ts';
import { type Message, wordsOf } from '../teams/chat.ts';

/** By what a person recognises a card: its buttons first, its words where the buttons do not tell. */
export const hasButton = (verb: string) => (message: Message) =>
  message.card !== null && buttonsOf(message.card).some((button) => button.verb === verb);

export const says = (words: string | RegExp) => (message: Message) =>
  typeof words === 'string' ? wordsOf(message).includes(words) : words.test(wordsOf(message));

/** The link on a card whose path begins so; undefined where there is none. */
export const linkTo = (message: Message, path: string): string | undefined =>
  message.card ? linksOf(message.card).find((link) => new URL(link).pathname.startsWith(path)) : undefined;

export const hasLinkTo = (path: string) => (message: Message) => linkTo(message, path) !== undefined;

/** The newest look of a connection that a live call has proved. */
export const showsActive = says(/^\S+@\S+ is connected$/m);

/** The approver's open question about this request. */
export const isQuestion = (number: string) => (message: Message) =>
  hasButton('approve')(message) && says(number)(message);

/** A card's link to Microsoft's pages. */
export const linkToMicrosoft = (card: Json, login: string): string | undefined =>
  linksOf(card).find((link) => link.startsWith(`${login}/`));
