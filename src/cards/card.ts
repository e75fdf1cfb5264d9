import { z } from 'zod';
import type { CardFacts, CardName } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';

/** What every card says of itself: to a screen reader, and in the list of chats. */
export const frameShape = {
  language: z.string(),
  speak: z.string(),
  summary: z.string(),
};

export type ViewShape = Record<string, z.ZodType>;

/** One card: its layout, the names and types of its view's fields, and the function that fills them. */
export interface CardDefinition<Name extends CardName> {
  readonly name: Name;
  readonly template: object;
  readonly shape: z.ZodObject;
  view(facts: CardFacts[Name], words: CardWords): { readonly summary: string };
}

/** Ties a template to its view. The shape gives the view its type and the start-up check its names. */
export function defineCard<Name extends CardName, Shape extends ViewShape>(
  name: Name,
  card: {
    readonly template: object;
    readonly shape: Shape;
    view(facts: CardFacts[Name], words: CardWords): z.infer<z.ZodObject<Shape & typeof frameShape>>;
  },
): CardDefinition<Name> {
  return {
    name,
    template: card.template,
    shape: z.object({ ...frameShape, ...card.shape }),
    view: (facts, words) => card.view(facts, words) as { readonly summary: string },
  };
}

/** The frame's fields from a headline and what follows it, as they are spoken: without Markdown. */
export function frame(
  words: CardWords,
  headline: string,
  sentences: readonly string[],
): z.infer<z.ZodObject<typeof frameShape>> {
  const spoken = [headline, ...sentences]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?!:…]$/u.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
  return {
    language: words.language,
    speak: spoken,
    summary: headline,
  };
}
