import { z } from 'zod';
import type { Verb } from '../../services/journeys/facts.ts';

const linkShape = z.object({ title: z.string(), url: z.string(), style: z.string(), mode: z.string() });
const buttonShape = z.object({
  title: z.string(),
  verb: z.string(),
  style: z.string(),
  mode: z.string(),
  inputs: z.string(),
  id: z.string(),
  v: z.number(),
});

export const actionsShape = {
  hasActions: z.boolean(),
  firstLinks: z.array(linkShape),
  buttons: z.array(buttonShape),
  moreLinks: z.array(linkShape),
};

export type Link = z.infer<typeof linkShape>;
export type Button = z.infer<typeof buttonShape>;

/** What a button acts on: an id and the version that was shown, nothing else. */
export interface Subject {
  readonly id: string;
  readonly version: number;
}

export const noSubject: Subject = { id: '', version: 0 };

interface Weight {
  /** The one that most people want: at most one on a card. */
  readonly primary?: boolean;
  /** It ends something. */
  readonly destructive?: boolean;
  /** In the overflow menu. */
  readonly secondary?: boolean;
  /** Sends the card's inputs along, and is blocked while they are invalid. */
  readonly inputs?: boolean;
}

const looksOf = ({ primary = false, destructive = false, secondary = false }: Weight) => ({
  style: primary ? 'positive' : destructive ? 'destructive' : 'default',
  mode: secondary ? 'secondary' : 'primary',
});

/** A button that comes back to the bot. Titles render no Markdown: give plain text. */
export function button(title: string, verb: Verb, subject: Subject, weight: Weight = {}): Button {
  const inputs = weight.inputs ? 'auto' : 'none';
  return { title, verb, ...looksOf(weight), inputs, id: subject.id, v: subject.version };
}

/** A button that opens the browser. */
export function link(title: string, url: string, weight: Weight = {}): Link {
  return { title, url, ...looksOf(weight) };
}

/** The card's buttons in the order they show: links that lead on, buttons, links to read. */
export function actions(given: { firstLinks?: Link[]; buttons?: Button[]; moreLinks?: Link[] }) {
  const { firstLinks = [], buttons = [], moreLinks = [] } = given;
  const all = [...firstLinks, ...buttons, ...moreLinks];
  // An overflow menu with nothing beside it would only hide the one thing that can be done.
  const onlySecondary = all.every(({ mode }) => mode === 'secondary');
  return {
    hasActions: all.length > 0,
    firstLinks,
    buttons: onlySecondary ? buttons.map((each) => ({ ...each, mode: 'primary' })) : buttons,
    moreLinks,
  };
}
