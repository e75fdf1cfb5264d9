import type { Redeemed } from '../journeys/ports.ts';
import type { TokenAnswer } from './token-call.ts';

/** What the journeys get of a token answer. */
export function redeemed(answer: TokenAnswer): Redeemed {
  if (answer.kind === 'failed') return answer;
  const { who, result, cache } = answer;
  return {
    kind: 'signed_in',
    who: { tid: who.tid, oid: who.oid, username: who.username },
    scopes: result.scopes,
    accessToken: result.accessToken,
    cache,
  };
}
