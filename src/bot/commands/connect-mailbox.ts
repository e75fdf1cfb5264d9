import type { Answer } from '../answer.ts';
import { card, notice, stored } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';

/** "connect my mailbox", "connect finance@contoso.com": starts or resumes a mailbox connection. */
export const connectMailbox = defineCommand({
  intent: 'connect_mailbox',
  example: 'connect my mailbox',
  answer: ({ slots }, turn) => answerConnect(turn, slots.mailbox ?? null, null),
});

/** The same for the sentence and for the form. */
export async function answerConnect(turn: Turn, typed: string | null, product: string | null): Promise<Answer> {
  const { person, journeys, key } = turn;
  const roster = await turn.roster();
  const result = await journeys.connect.mailbox({ person, roster, typed, product, turn: key });
  switch (result.kind) {
    case 'started':
    case 'already_open':
      return stored('connection', result.connection, result.outbox);
    case 'form':
      return card('mailbox-form', result.form);
    case 'taken':
      return notice('not_yours', { typed: typed ?? '' });
  }
}
