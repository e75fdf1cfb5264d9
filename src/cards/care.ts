import type { Connection } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { asksForAccount, isWallCertain, type SignInSituation, situationOf } from './sign-in-situation.ts';

/**
 * Whether a connection is looked after, or may be. `offered_late`: no token is kept any more that it could be done with;
 * `agreed_early`: none is kept yet, since the sign-in is still to come.
 */
export type Care = 'none' | 'offered' | 'offered_late' | 'agreed' | 'agreed_early';

/** Only the owner's side is asked: nobody agrees to it for somebody else's mailbox. */
export function careOf(facts: ConnectionFacts): Care {
  const { connection, viewerIsRequester, viewerIsSigner } = facts;
  if (viewerIsSigner && connection.target === 'named') return ofOwner(connection);
  if (!viewerIsRequester || connection.target === 'named') return 'none';
  // Nobody signs in next, so nothing is kept next.
  if (asksForAccount(facts) || isWallCertain(facts)) return 'none';
  switch (connection.state) {
    case 'needs_sign_in':
    case 'wrong_account':
    case 'needs_reauth':
      return connection.healthAgreedAt ? 'agreed_early' : offered(facts);
    case 'propagating':
    case 'overdue':
      return connection.healthAgreedAt ? 'agreed' : offered(facts);
    case 'active':
      return connection.healthAgreedAt ? 'agreed' : 'offered_late';
    default:
      return 'none';
  }
}

const offered = (facts: ConnectionFacts): Care => (tellsFault(facts) ? 'none' : 'offered');

/** What went wrong is to be read and answered; what comes once it works can wait. */
function tellsFault(facts: ConnectionFacts): boolean {
  const situation = situationOf(facts);
  if (situation) return !untroubled.includes(situation);
  return facts.connection.state === 'overdue' || facts.connection.trouble !== null;
}

const untroubled: readonly SignInSituation[] = ['ready', 'for_whom', 'sign_in_anew', 'code_waiting'];

/** Their mailbox, which somebody else asked for: what they agreed to on the page behind the link they may take back. */
function ofOwner({ state, healthAgreedAt }: Connection): Care {
  const isKept = state === 'propagating' || state === 'overdue' || state === 'active' || state === 'revoked';
  return isKept && healthAgreedAt ? 'agreed' : 'none';
}

/** What looking after it means, in one sentence beside the button; empty where it is no question, or not now. */
export function careSentence(words: CardWords, facts: ConnectionFacts): string {
  const care = careOf(facts);
  return care === 'none' || tellsFault(facts) ? '' : words.say(`care.${care}`, { account: facts.connection.signInAs });
}
