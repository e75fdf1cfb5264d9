import type { CardFacts, CardName } from '../../../src/services/journeys/facts.ts';

/** One card with the facts it is drawn from. */
export type Example = { [Name in CardName]: { name: Name; title: string; facts: CardFacts[Name] } }[CardName];
