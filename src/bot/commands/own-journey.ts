import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Understood } from '../understanding/understand.ts';

// Cancelling and signing in again are buttons of the connection's own card: the sentence shows that card.
const showOwn = async ({ slots }: Understood, { person, journeys }: Turn) =>
  lookUpAnswer(await journeys.lookUp.status(person, slots.mailbox ?? null));

/** "cancel": the card of what is open, with its cancel button. */
export const cancel = defineCommand({ intent: 'cancel', example: null, answer: showOwn });

/** "re-authorise finance@contoso.com": the card with the fresh sign-in link. */
export const reauthorise = defineCommand({ intent: 'reauthorise', example: null, answer: showOwn });
