import type { CardFacts, CardName, NoticeKey, TypedDecision } from '../services/journeys/facts.ts';
import type { WantedReason } from '../services/journeys/ports.ts';
import type { SubjectCard } from '../services/journeys/telling/present.ts';

/** What a command or tap answers with: a value. Rendering, sending, retrying and error cards belong to the code around it. */
export type Answer =
  /** A card told by its subject. `outbox`: its row, marked done once sent; null when this very turn was answered before. */
  SubjectAnswer | FactsAnswer;

interface SubjectAnswer {
  readonly kind: 'subject';
  readonly card: SubjectCard;
  readonly subject: string;
  readonly outbox?: string | null;
  /** What was written in place of a press on that card. */
  readonly typed?: TypedDecision;
}

interface FactsAnswer {
  readonly kind: 'facts';
  readonly card: CardName;
  readonly facts: CardFacts[CardName];
  /** Instead of the language that the person is answered in so far. */
  readonly locale?: string;
  /** The button for which it asks a reason. */
  readonly wants?: WantedReason;
}

/** A card whose facts are at hand; nothing was changed. */
export const card = <N extends CardName>(name: N, facts: CardFacts[N]): FactsAnswer => ({
  kind: 'facts',
  card: name,
  facts,
});

/** The card of a stored subject, told as it stands when it is sent. */
export const stored = (name: SubjectCard, subject: string, outbox?: string | null): SubjectAnswer =>
  outbox === undefined ? { kind: 'subject', card: name, subject } : { kind: 'subject', card: name, subject, outbox };

/** A short truth. */
export const notice = (key: NoticeKey, values: Record<string, string | Date> = {}): FactsAnswer =>
  card('notice', { key, values });
