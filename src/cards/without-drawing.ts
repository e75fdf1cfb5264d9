import type { Verb } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardWords } from './card-words.ts';
import { type Element, elementsOf } from './elements-of.ts';
import { pressCode } from './press-code.ts';

/** Buttons that send what was typed beside them: how the same is written. */
const withInputs: Partial<Record<Verb, TextKey>> = {
  connect_mailbox: 'typed.connect_mailbox',
  connect_device: 'typed.connect_device',
  deny: 'typed.reason',
  give_reason: 'typed.reason',
};

/**
 * A card for a client that cannot draw it: all that stands on it, and what to write or open in the place of each button. So
 * nothing is lost where only text gets through.
 */
export function withoutDrawing(card: object, words: CardWords): string {
  const elements = [...elementsOf(card)];
  const hasReason = elements.some(
    ({ type, id, value }) => type === 'Input.Text' && id === 'reason' && textOf(value) !== '',
  );
  const ways = [...new Set(elements.flatMap((element) => wayOf(element, words, hasReason)))];
  const instead = ways.length > 0 ? [words.plain('typed.intro'), ...ways] : [];
  const pieces = elements.flatMap(textsOf).map(unmarked);
  return [...pieces.filter((piece) => piece.trim() !== ''), ...instead].join('\n');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function textsOf({ type, text, title, value, codeSnippet }: Element): string[] {
  if (type === 'CodeBlock') return [textOf(codeSnippet)];
  if (type === 'TextBlock' || type === 'TextRun' || type === 'Badge') return [textOf(text)];
  // A line of a list of facts has no type of its own.
  if (type === undefined && textOf(title) && textOf(value)) return [`${textOf(title)}: ${textOf(value)}`];
  return [];
}

/** Without Markdown: emphasis and backslashes gone, a link as its words and address. */
const unmarked = (text: string): string =>
  text
    .replaceAll(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\((https?:[^)\s]+)\)/gu, '$1 ($2)')
    .replaceAll(/(?<!\\)\*\*/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');

function wayOf({ type, title, tooltip, url, verb, data }: Element, words: CardWords, hasReason: boolean): string[] {
  const name = textOf(tooltip) || textOf(title);
  if (type === 'Action.OpenUrl') return [`${name}: ${textOf(url)}`];
  // What is offered to be said stands on the card, to be written.
  if (type !== 'Action.Execute' || verb === 'say') return [];
  const { id, v } = data as { id: string; v: number };
  const code = pressCode({ verb: verb as Verb, id, v });
  const asked = withInputs[verb as Verb];
  const typed = asked === 'typed.reason' && hasReason ? 'typed.reason_kept' : asked;
  return [`${name}: ${typed ? words.plain(typed, { code }) : code}`];
}
