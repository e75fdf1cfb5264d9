import type { AskResult } from '../services/journeys/approval/ask-admin.ts';
import type { TapResult } from '../services/journeys/connection/connect.ts';
import type { NoticeKey } from '../services/journeys/facts.ts';
import type { SubjectCard } from '../services/journeys/telling/present.ts';
import { type Answer, notice, stored } from './answer.ts';

// A refusal that the card itself explains better than a sentence: it shows how things really stand now.
const toldByTheCard = new Set(['already', 'already_decided', 'ended', 'list_changed', 'not_now', 'too_late']);

const notices = new Set<string>([
  'not_an_approver',
  'own_request',
  'reason_missing',
  'not_yours',
  'fresh_consent_wait',
  'shared_not_offered',
  'device_code_not_offered',
  'managed_per_user',
  'prove_again',
] satisfies NoticeKey[]);

/** After a tap: the card as it stands now, or in words why nothing was changed. */
export function tapAnswer(card: SubjectCard, id: string, result: TapResult): Answer {
  if (result.kind === 'not_found') return notice('not_found');
  if (result.kind === 'moved' && result.say) return notice(result.say);
  if (result.kind === 'moved' || toldByTheCard.has(result.reason)) return stored(card, id);
  return notice(notices.has(result.reason) ? (result.reason as NoticeKey) : 'not_now');
}

/** After a tap that no stored card tells of: in words what it did, or why it changed nothing. */
export function saidAnswer(result: TapResult): Answer {
  if (result.kind === 'not_found') return notice('not_found');
  if (result.kind === 'moved') return notice(result.say ?? 'not_now');
  const { reason } = result;
  return notice(notices.has(reason) || reason === 'already' ? (reason as NoticeKey) : 'not_now');
}

/** After a tap that leads to a request: its card, or in words why there is none. */
export const askAnswer = (id: string, result: AskResult): Answer => {
  if (result.kind === 'request') return stored('approval-request', result.number);
  return id === '' ? saidAnswer(result) : tapAnswer('connection', id, result);
};
