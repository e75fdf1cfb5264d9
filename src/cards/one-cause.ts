import type { TenantFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { lastError } from './connection-row.ts';

/** Here one cause has two ways to the same step. */
const same: Readonly<Record<string, string>> = {
  sign_in_as_owner: 'sign_in',
  write_grants: 'continue_at_microsoft',
  grant_by_hand: 'continue_at_microsoft',
};

/** Why one connection does not work, in the helpdesk's words, and what went wrong last where that is not why. Empty: nothing is to be said. */
export function oneCause(words: CardWords, { one, connections }: TenantFacts): { cause: string; error: string } {
  const found = one && connections.find(({ connection }) => connection.id === one.id);
  if (!found) return { cause: '', error: '' };
  const { connection, verdict } = found;
  const error = lastError(words, connection);
  const key = `tenant.cause.${same[verdict.next] ?? verdict.next}`;
  // What Microsoft said last is why, unless somebody was asked since.
  if ((error && connection.state !== 'needs_admin') || !words.has(key)) return { cause: error, error: '' };
  const values = {
    requester: connection.requester.name,
    account: connection.signInAs,
    number: connection.request ?? '',
  };
  return { cause: words.say(key, values), error };
}
