import type { AskResult } from '../services/journeys/approval/ask-admin.ts';
import type { TapResult } from '../services/journeys/connection/connect.ts';
import type { NoticeKey } from '../services/journeys/facts.ts';
import type { LookUp } from '../services/journeys/looking-up/look-up.ts';
import { type Answer, notice, stored } from './answer.ts';
import type { Turn } from './define.ts';

type TappedCard = Parameters<LookUp['maySee']>[1];

// A refusal that the card itself explains better than a sentence: it shows how things really stand now.
const toldByTheCard = new Set(['already', 'already_decided', 'ended', 'list_changed', 'not_now', 'too_late']);

const notices = new Set<string>([
  'not_an_approver',
  'role_falls_short',
  'own_request',
  'own_wish',
  'reason_missing',
  'not_yours',
  'fresh_consent_wait',
  'shared_not_offered',
  'device_code_not_offered',
  'managed_per_user',
  'request_changed',
  'still_switched_off',
  'prove_again',
  'no_helpdesk',
] satisfies NoticeKey[]);

/** Whoever may not see what was tapped learns nothing of it, neither how it stands nor who did what. */
const closed: Readonly<Record<TappedCard, NoticeKey>> = {
  'approval-request': 'not_an_approver',
  connection: 'not_yours',
  invitation: 'not_yours',
};

interface Tapped {
  readonly card: TappedCard;
  readonly id: string;
}

/** After a tap: the card as it stands now, or in words why nothing was changed. A tap may be forged, so a refusal shows only what this person may see. */
export async function tapAnswer(tapped: Tapped, result: TapResult, turn: Seer): Promise<Answer> {
  const { card, id } = tapped;
  if (result.kind === 'not_found') return notice('not_found');
  if (result.kind === 'moved') return result.say ? notice(result.say) : stored(card, id);
  const isAnothers = result.reason === 'anothers_decision';
  if (!isAnothers && !toldByTheCard.has(result.reason))
    return notice(notices.has(result.reason) ? (result.reason as NoticeKey) : 'not_now');
  if (!(await maySee(tapped, turn))) return notice(closed[card]);
  return isAnothers ? notice('anothers_decision', { ...result.values }) : stored(card, id);
}

type Seer = Pick<Turn, 'person'> & { readonly journeys: { readonly lookUp: Pick<LookUp, 'maySee'> } };

export const maySee = ({ card, id }: Tapped, { person, journeys }: Seer): Promise<boolean> =>
  journeys.lookUp.maySee(person, card, id);

/** After a tap that no stored card tells of: in words what it did, or why it changed nothing. */
export function saidAnswer(result: TapResult): Answer {
  if (result.kind === 'not_found') return notice('not_found');
  if (result.kind === 'moved') return notice(result.say ?? 'not_now');
  const { reason } = result;
  return notice(notices.has(reason) || reason === 'already' ? (reason as NoticeKey) : 'not_now');
}

/** After a tap that leads to a request: its card, or in words why there is none. */
export async function askAnswer(id: string, result: AskResult, turn: Seer): Promise<Answer> {
  if (result.kind === 'request') return stored('approval-request', result.number);
  return id === '' ? saidAnswer(result) : tapAnswer({ card: 'connection', id }, result, turn);
}
