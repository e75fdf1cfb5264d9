import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Understood } from '../understanding/understand.ts';

/** "approvals": what waits for this approver. */
export const listPending = defineCommand({
  intent: 'list_pending',
  example: 'approvals',
  answer: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.pending(person)),
});

// A sentence never decides: it shows the card that asks (design section 5).
const showRequest = async ({ slots }: Understood, { person, journeys }: Turn) =>
  lookUpAnswer(
    slots.request_id ? await journeys.lookUp.status(person, slots.request_id) : await journeys.lookUp.pending(person),
  );

/** "approve CR-1042": the card with the buttons. */
export const approveRequest = defineCommand({ intent: 'approve_request', example: null, answer: showRequest });

/** "deny CR-1042": the same card; the reason is asked there. */
export const denyRequest = defineCommand({ intent: 'deny_request', example: null, answer: showRequest });
