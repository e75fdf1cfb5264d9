import type { CardFacts } from '../../services/journeys/facts.ts';
import { type Answer, card, notice } from '../answer.ts';
import { defineCommand, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import { clean } from '../understanding/tokens.ts';
import type { Understood } from '../understanding/understand.ts';
import { behindColon } from './behind-colon.ts';

/** "approvals": what waits for this approver. */
export const listPending = defineCommand({
  intent: 'list_pending',
  answer: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.pending(person)),
});

// A sentence never decides: it shows the card that asks (design section 5).
async function showRequest({ slots }: Understood, { person, journeys }: Turn): Promise<Answer> {
  const { pending, status } = journeys.lookUp;
  const found = await (slots.request_id ? status(person, slots.request_id) : pending(person));
  // Who wanted to decide hears who may, not who may read.
  const isForOthers = found.kind === 'notice' && (found.key === 'not_helpdesk' || found.key === 'name_a_tenant');
  return isForOthers ? notice('not_an_approver') : lookUpAnswer(found);
}

/** The same, with what was written: the card says that nothing was done, and keeps the reason for its field. */
const decides = (to: 'approve' | 'deny') => async (understood: Understood, turn: Turn) => {
  const several = await severalNamed(turn);
  if (several) return several;
  const answer = await showRequest(understood, turn);
  if (answer.kind === 'facts')
    return answer.card === 'pending'
      ? card('pending', { ...(answer.facts as CardFacts['pending']), typed: true })
      : answer;
  return { ...answer, typed: { to, reason: understood.slots.reason ?? behindColon(clean(turn.text)) } };
};

/** "CR-1001, CR-1002 and 1003". */
const numbers = /(?<![\p{L}\p{N}])(?:#|cr[-_#:.\s]{0,3})\d{1,9}(?:(?:\s*(?:[,;&+/]|and|en|und|et|y))+\s*\d{1,9}\b)*/giu;

/** All that this approver names, to be decided one by one, and what is decided already. Null: no more than one is there. */
export async function severalNamed({ text, person, journeys }: Turn): Promise<Answer | null> {
  const named = new Set([...text.matchAll(numbers)].flatMap(([each]) => each.match(/\d+/gu) ?? []).map(Number));
  const facts = named.size > 1 ? await journeys.lookUp.requestsNamed(person, named) : null;
  if (!facts || facts.requests.length < 2) return null;
  const isOpen = facts.requests.every(({ request: { state } }) => state === 'open' || state === 'approved');
  return card('pending', { ...facts, typed: isOpen ? true : 'named' });
}

/** "approve CR-1042": the card with the buttons. */
export const approveRequest = defineCommand({ intent: 'approve_request', answer: decides('approve') });

/** "deny CR-1042 because …": the same card, with the reason in the field that asks for it. */
export const denyRequest = defineCommand({ intent: 'deny_request', answer: decides('deny') });
