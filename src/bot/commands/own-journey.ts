import { card, notice } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Understood } from '../understanding/understand.ts';

const meant = ({ slots }: Understood): string | null => slots.mailbox ?? slots.device ?? null;

// Cancelling and signing in again are buttons of the connection's own card: the sentence shows that card.
const showOwn = async (understood: Understood, { person, journeys }: Turn) =>
  lookUpAnswer(await journeys.lookUp.own(person, meant(understood)));

/** "cancel": the card of what is open, with its cancel button. */
export const cancel = defineCommand({ intent: 'cancel', example: null, answer: showOwn });

/** "re-authorise finance@contoso.com": the card that signs in anew. */
export const reauthorise = defineCommand({ intent: 'reauthorise', example: null, answer: showOwn });

/** "disconnect room 4": the card that says what goes and what stays, and asks. */
export const disconnect = defineCommand({
  intent: 'disconnect',
  example: 'disconnect my mailbox',
  answer: async (understood, { person, journeys }) => {
    const found = await journeys.lookUp.own(person, meant(understood));
    const [only, more] = found.kind === 'mine' ? found.facts.connections : [];
    if (!only || more) return lookUpAnswer(found);
    const facts = await journeys.present.disconnectFacts(only.connection.id, person);
    // Not connected yet: what there is to end is ended by "cancel", on its own card.
    if (!facts) return lookUpAnswer(found);
    return card('disconnect', facts);
  },
});

/** A tap on "Disconnect": the question, never the deed. */
export async function askDisconnect(id: string, { person, journeys }: Turn) {
  const facts = await journeys.present.disconnectFacts(id, person);
  return facts ? card('disconnect', facts) : notice('nothing_to_disconnect');
}
