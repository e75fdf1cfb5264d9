import { Template } from 'adaptivecards-templating';
import type { CardFacts, CardName } from '../services/journeys/facts.ts';
import type { Text } from '../services/text/index.ts';
import { assemble } from './assemble.ts';
import type { CardDefinition } from './card.ts';
import { type CardWords, cardWords } from './card-words.ts';
import { cards as allCards } from './cards.ts';
import { templateMismatches } from './check-template.ts';

/** A card ready to send, and the line that stands for it in notifications and lists of chats. */
export interface RenderedCard {
  readonly card: object;
  readonly summary: string;
}

export interface Cards {
  /** The card in the reader's language; an unknown locale reads English. */
  render<Name extends CardName>(name: Name, facts: CardFacts[Name], locale: string | null): RenderedCard;
}

export type CardSet = { readonly [Name in CardName]: CardDefinition<Name> };

/**
 * All cards, each template parsed once. Throws at start, with every mismatch in one message, when a template and its view
 * name different fields: nobody shall meet a `${name}` in a chat.
 */
export function createCards(text: Text, cards: CardSet = allCards): Cards {
  const assembled = Object.values(cards).map((card) => ({ card, template: assemble(card.template) }));
  const mismatches = assembled.flatMap(({ card, template }) => templateMismatches(card.name, template, card.shape));
  if (mismatches.length > 0) throw new Error(`card templates and views differ:\n${mismatches.join('\n')}`);

  // Parsing costs ten times as much as filling (facts/teams-bot.md section 4).
  const templates = new Map(assembled.map(({ card, template }) => [card.name, new Template(template)]));
  return {
    render(name, facts, locale) {
      const words: CardWords = cardWords(text.in(locale));
      const view = cards[name].view(facts, words);
      const card = templates.get(name)?.expand({ $root: view }) as object;
      return { card, summary: view.summary };
    },
  };
}
