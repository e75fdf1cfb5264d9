import { isDeniedForLong } from './connection-change.ts';
import { isExchangesRefusal, isKeptOutByPolicy } from './exchange.ts';
import type { ApplicationState, ApprovalRequest, Connection, Turn } from './model.ts';

/** What the person whose turn it is does next: one key of the text files each, `next.<key>`. */
export type NextStep =
  | 'confirm_scopes'
  | 'sign_in'
  | 'sign_in_again'
  | 'sign_in_as_owner'
  | 'say_what_happened'
  | 'pass_on_request'
  | 'decide'
  | 'continue_at_microsoft'
  /** A yes for those listed: one grant each, written under the administrator's name, or by hand where I may not. */
  | 'write_grants'
  | 'grant_by_hand'
  | 'grant_missing_scopes'
  | 'fix_trouble'
  /** Rooms: say whether the account can sign in at all, or see that it can. */
  | 'check_account'
  /** Shared mailboxes: the signed-in member may not open it; whoever manages Exchange gives the right. */
  | 'give_exchange_rights'
  /** A policy in Exchange keeps the product out of the mailbox: whoever manages Exchange lets it in. */
  | 'let_in_exchange'
  | 'wait_for_microsoft'
  | 'call_helpdesk'
  | 'hand_over'
  | 'start_again'
  | 'nothing';

export interface Verdict {
  readonly turn: Turn;
  readonly next: NextStep;
  /** Since when this turn lasts. */
  readonly since: Date;
}

/** Whose turn it is and what they do next. Every state has exactly one answer (T49). */
export function verdict(
  connection: Connection,
  request: ApprovalRequest | null,
  facts: {
    readonly approversKnown: boolean;
    readonly application: ApplicationState | null;
    /** Single grants can be written in the tenant (reach `manage`). */
    readonly writes?: boolean;
  },
): Verdict {
  const answer = (turn: Turn, next: NextStep, since = connection.stateSince): Verdict => ({ turn, next, since });
  switch (connection.state) {
    case 'draft':
      return answer('requester', 'confirm_scopes');
    case 'needs_sign_in':
      // A room account usually cannot sign in before an administrator has prepared it.
      if (connection.target === 'room' && connection.accountReady !== true && !connection.trouble) {
        return answer('requester', 'check_account');
      }
      return signInTurn(connection, 'sign_in', answer);
    case 'needs_admin':
      if (request?.state === 'blocked') return answer('approver', 'fix_trouble', request.stateSince);
      if (request?.state === 'approved')
        return answer('approver', afterYes(request, facts.writes ?? false), request.stateSince);
      return facts.approversKnown
        ? answer('approver', 'decide', request?.stateSince)
        : answer('requester', 'pass_on_request', request?.stateSince);
    case 'wrong_account':
      // Until another attempt brings other news, the other account is the news.
      return connection.trouble?.class === 'wrong_account'
        ? answer('requester', 'sign_in_as_owner')
        : signInTurn(connection, 'sign_in_as_owner', answer);
    case 'propagating':
      if (connection.trouble?.class === 'disabled') {
        return answer(connection.trouble.owner, 'fix_trouble', connection.troubleAt ?? connection.stateSince);
      }
      if (isKeptOutByPolicy(connection.trouble)) {
        return answer('approver', 'let_in_exchange', connection.troubleAt ?? connection.stateSince);
      }
      if (lacksExchangeRights(connection)) {
        return answer('approver', 'give_exchange_rights', connection.troubleAt ?? connection.stateSince);
      }
      // Nobody is asked yet: the requester presses for it, so it is their turn.
      if (isDeniedForLong(connection)) return answer('requester', 'grant_missing_scopes');
      // A secret that has run out does not come back by waiting.
      return connection.trouble?.class === 'ours'
        ? answer('vendor', 'call_helpdesk')
        : answer('microsoft', 'wait_for_microsoft');
    case 'overdue':
      return afterTheDay(connection, answer);
    case 'needs_reauth':
      // A missing licence or a blocked account is not mended by signing in once more.
      return signInTurn(connection, 'sign_in_again', answer);
    case 'revoked':
      return afterWithdrawal(connection, facts, answer);
    case 'active':
      // Nobody gets in any more, whether or not it was looked at since.
      return facts.application?.level === 'disabled'
        ? answer('approver', 'fix_trouble', facts.application.since)
        : answer('nobody', 'hand_over');
    case 'failed':
      return answer('vendor', 'call_helpdesk');
    case 'denied':
    case 'expired':
    case 'cancelled':
    case 'disconnected':
      return answer('nobody', 'start_again');
  }
}

function afterYes({ decision }: ApprovalRequest, writes: boolean): NextStep {
  if (decision?.coverage !== 'listed') return 'continue_at_microsoft';
  return writes ? 'write_grants' : 'grant_by_hand';
}

// Right after a consent every mailbox refuses for a moment; only later does a refusal speak of Exchange (facts 8, T48).
const looksUntilBelieved = 3;

const lacksExchangeRights = ({ target, trouble, checks }: Connection): boolean =>
  target === 'shared' && trouble?.class === 'no_rights' && checks >= looksUntilBelieved;

/** After 24 hours somebody must look into it: whoever can mend what the looks found, else the helpdesk, and never two at once. */
function afterTheDay(connection: Connection, answer: (turn: Turn, next: NextStep, since?: Date) => Verdict): Verdict {
  const { trouble } = connection;
  if (isKeptOutByPolicy(trouble)) return answer('approver', 'let_in_exchange');
  if (isExchangesRefusal(connection, trouble)) return answer('approver', 'give_exchange_rights');
  const isMended = trouble?.class === 'no_mailbox' || trouble?.class === 'disabled';
  return isMended ? answer(trouble.owner, 'fix_trouble') : answer('vendor', 'call_helpdesk');
}

/** What worked was taken away; who mends that depends on what is gone, and on whether it is back already. */
function afterWithdrawal(
  { trouble, troubleAt, nextCheckAt, stateSince }: Connection,
  { application }: Pick<Parameters<typeof verdict>[2], 'application'>,
  answer: (turn: Turn, next: NextStep, since?: Date) => Verdict,
): Verdict {
  // Switched off, not ungranted: a new grant would change nothing.
  if (trouble?.class === 'disabled') return answer(trouble.owner, 'fix_trouble', troubleAt ?? stateSince);
  if (application?.level === 'granted') {
    return nextCheckAt
      ? answer('microsoft', 'wait_for_microsoft', application.since)
      : answer('requester', 'sign_in_again', application.since);
  }
  // Nobody is asked before the requester presses for it, also where an approver is known.
  return answer('requester', 'grant_missing_scopes');
}

/** Where only a sign-in is left: what came of the last attempt decides, and `untroubled` is the step without one. */
function signInTurn(
  connection: Connection,
  untroubled: NextStep,
  answer: (turn: Turn, next: NextStep, since?: Date) => Verdict,
): Verdict {
  const { trouble } = connection;
  const since = connection.troubleAt ?? connection.stateSince;
  if (!trouble) return answer('requester', untroubled);
  if (trouble.class === 'cancelled' || trouble.class === 'no_answer')
    return answer('requester', 'say_what_happened', since);
  if (trouble.class === 'needs_admin' || trouble.class === 'not_consented') {
    // The person presses "ask the administrator": until then it is still their turn.
    return answer('requester', 'grant_missing_scopes', since);
  }
  if (trouble.owner === 'requester' || trouble.class === 'declined') return answer('requester', 'sign_in_again', since);
  if (trouble.owner === 'microsoft') return answer('requester', 'sign_in_again', since);
  return answer(trouble.owner, 'fix_trouble', since);
}
