import { type Answer, notice } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import type { Understood } from '../understanding/understand.ts';

/** "approvals": what waits for this approver. */
export const listPending = defineCommand({
  intent: 'list_pending',
  answer: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.pending(person)),
});

// A sentence never decides: it shows the card that asks (design section 5).
async function showRequest({ slots }: Understood, { person, journeys }: Turn): Promise<Answer> {
  if (!slots.request_id) return lookUpAnswer(await journeys.lookUp.pending(person));
  const found = await journeys.lookUp.status(person, slots.request_id);
  // Who wanted to decide hears who may, not who may read.
  const isForOthers = found.kind === 'notice' && found.key === 'not_helpdesk';
  return isForOthers ? notice('not_an_approver') : lookUpAnswer(found);
}

/** "approve CR-1042": the card with the buttons. */
export const approveRequest = defineCommand({ intent: 'approve_request', answer: showRequest });

/** "deny CR-1042": the same card; the reason is asked there. */
export const denyRequest = defineCommand({ intent: 'deny_request', answer: showRequest });
