import { defineCommand, type Turn } from '../define.ts';
import { startAnswer } from '../start-answer.ts';
import { saysShared } from '../understanding/shared.ts';

/** "connect my mailbox", "connect finance@contoso.com": starts or resumes a mailbox connection. */
export const connectMailbox = defineCommand({
  intent: 'connect_mailbox',
  example: 'connect my mailbox',
  answer: ({ slots, language }, turn) => {
    const named = turn.journeys.start.productNamed(turn.text);
    return answerMailbox(turn, {
      typed: slots.mailbox ?? null,
      product: named?.kind === 'mailbox' ? named.id : null,
      shared: saysShared(turn.text, language),
    });
  },
});

/** The same for the sentence and for the form. */
export async function answerMailbox(
  turn: Turn,
  ask: { readonly typed: string | null; readonly product: string | null; readonly shared: boolean },
) {
  const { person, journeys, key } = turn;
  const roster = await turn.roster();
  return startAnswer(await journeys.start.mailbox({ person, roster, turn: key, ...ask }));
}
