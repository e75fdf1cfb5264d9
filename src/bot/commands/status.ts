import { card } from '../answer.ts';
import { defineCommand } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';

/** "status": one's own connections, also after a window was emptied. */
export const statusMine = defineCommand({
  intent: 'status_mine',
  example: 'status',
  answer: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.status(person, null)),
});

/** "status contoso.com", by domain, tenant id, mailbox, device, product or request number: for helpdesk and approvers, or one's own. */
export const statusLookup = defineCommand({
  intent: 'status_lookup',
  example: 'status contoso.com',
  answer: async ({ slots }, { person, journeys }) =>
    lookUpAnswer(
      await journeys.lookUp.status(person, slots.request_id ?? slots.mailbox ?? slots.device ?? slots.tenant ?? null),
    ),
});

/** A pasted error text is explained; "why am I stuck" shows one's own connections, which say whose turn it is and why. */
export const whyStuck = defineCommand({
  intent: 'why_stuck',
  example: 'why am I stuck?',
  answer: async (_, { person, journeys, text }) => {
    const explained = journeys.lookUp.explain(text);
    return explained ? card('explanation', explained) : lookUpAnswer(await journeys.lookUp.status(person, null));
  },
});
