import { Template } from 'adaptivecards-templating';
import type { CardFacts, CardName } from '../services/journeys/facts.ts';
import type { Language, Reader, Text } from '../services/text/index.ts';
import { assemble } from './assemble.ts';
import type { CardDefinition } from './card.ts';
import { type CardWords, cardWords } from './card-words.ts';
import { cards as allCards } from './cards.ts';
import { templateMismatches } from './check-template.ts';
import { noLists } from './no-lists.ts';
import { withoutDrawing } from './without-drawing.ts';

/** A card ready to send, and the line that stands for it in notifications and lists of chats. */
export interface RenderedCard {
  readonly card: object;
  readonly summary: string;
}

export interface Cards {
  /** The card in the reader's language and zone, or in a language alone: then, and where the zone is not known, times are UTC. */
  render<Name extends CardName>(name: Name, facts: CardFacts[Name], reader: Reader | Language): RenderedCard;
  /** What buttons can be called in the reader's language, with `{{name}}` where a value comes. */
  titles(locale: string | null): readonly string[];
}

export type CardSet = { readonly [Name in CardName]: CardDefinition<Name> };

/**
 * All cards, each template parsed once, when the first such card is drawn. Throws at start, with every mismatch in one message, when a template and its view
 * name different fields: nobody shall meet a `${name}` in a chat.
 */
export function createCards(text: Text, cards: CardSet = allCards): Cards {
  const assembled = new Map(Object.values(cards).map((card) => [card.name, assemble(card.template)]));
  const mismatches = Object.values(cards).flatMap(({ name, shape }) =>
    templateMismatches(name, assembled.get(name) ?? {}, shape),
  );
  if (mismatches.length > 0) throw new Error(`card templates and views differ:\n${mismatches.join('\n')}`);

  // Parsing costs ten times as much as filling (facts/teams-bot.md section 4), and all of them a quarter of a second at start.
  const parsed = new Map<CardName, Template>();
  function templateOf(name: CardName): Template {
    const template = parsed.get(name) ?? new Template(assembled.get(name) ?? {});
    parsed.set(name, template);
    return template;
  }
  return {
    titles: (locale) => text.in(locale).under('button.'),
    render(name, facts, reader) {
      const { locale, zone } = typeof reader === 'string' ? { locale: reader, zone: null } : reader;
      const words: CardWords = cardWords(text.in(locale, zone ?? undefined));
      const view = cards[name].view(facts, words);
      const card = noLists(templateOf(name).expand({ $root: view }) as object);
      return { card: { ...card, fallbackText: withoutDrawing(card, words) }, summary: view.summary };
    },
  };
}
