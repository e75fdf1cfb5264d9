import { defineCommand, type Turn } from '../define.ts';
import { startAnswer } from '../start-answer.ts';
import type { Understood } from '../understanding/understand.ts';
import { saysShared, saysTheirs } from '../understanding/whose.ts';
import { saysOneMore } from './one-more.ts';

/** "connect my mailbox", "connect finance@contoso.com": starts or resumes a mailbox connection. */
export const connectMailbox = defineCommand({
  intent: 'connect_mailbox',
  answer: (understood, turn) => {
    const { slots, language } = understood;
    const product = turn.journeys.start.productNamed(turn.text);
    const whose = ownerNamed(understood, turn.text);
    return answerMailbox(turn, {
      typed: whose === null ? (slots.mailbox ?? null) : null,
      whose,
      product: product?.kind === 'mailbox' ? product.id : null,
      shared: saysShared(turn.text, language),
      oneMore: saysOneMore(turn.text),
    });
  },
});

/** "Carla" of "connect Carla's mailbox", empty for "connect her mailbox"; null: an address was typed, or one's own is meant. */
function ownerNamed({ slots: { mailbox, user }, language }: Understood, text: string): string | null {
  if (mailbox && /[@.]/.test(mailbox)) return null;
  return mailbox ?? user ?? (saysTheirs(text, language) ? '' : null);
}

/** The same for the sentence and for the form. */
export async function answerMailbox(
  turn: Turn,
  ask: {
    readonly typed: string | null;
    readonly whose: string | null;
    readonly product: string | null;
    readonly shared: boolean;
    readonly oneMore?: boolean;
  },
) {
  const { person, journeys, key } = turn;
  const roster = await turn.roster();
  return startAnswer(await journeys.start.mailbox({ person, roster, turn: key, ...ask }));
}
