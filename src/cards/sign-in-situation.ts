import type { Connection, ConnectionState, DeviceCodeState } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import { accountOid, isReported } from './application-truth.ts';

/** What a card about signing in is really about: of all that is known, the one thing to read and answer now. */
export type SignInSituation =
  /** Rooms: whether the account can sign in at all was not said yet, or it cannot. */
  | 'account_unknown'
  | 'account_not_ready'
  | `code_${Exclude<DeviceCodeState, 'signed_in'>}`
  | 'nothing_came_back'
  | 'cancelled'
  | 'wall'
  /** The account came through, the consent was missing (S16). */
  | 'no_application'
  | 'other_account'
  | 'trouble'
  | 'broken'
  | 'sign_in_anew'
  /** Rooms: the tenant's settings are known to let nobody in before an administrator has agreed (S3, S4). */
  | 'wall_certain'
  /** Who may agree for everybody says first what they mean (T15). */
  | 'for_whom'
  | 'ready';

/** For the states in which a sign-in is what is missing. */
export function signInSituation(facts: ConnectionFacts): SignInSituation {
  const { connection, viewerIsRequester } = facts;
  const { state, trouble } = connection;
  if (asksForAccount(facts)) return connection.accountReady === null ? 'account_unknown' : 'account_not_ready';
  const code = codeInPlay(facts);
  if (code) return `code_${code}`;
  if (facts.nothingCameBack || trouble?.class === 'no_answer') return 'nothing_came_back';
  if (trouble?.class === 'cancelled' && viewerIsRequester) return 'cancelled';
  if (trouble?.class === 'needs_admin') return 'wall';
  if (trouble?.class === 'not_consented' || signedInUnconsented(facts)) return 'no_application';
  if (state === 'wrong_account' && (!trouble || trouble.class === 'wrong_account')) return 'other_account';
  if (state === 'needs_reauth') return trouble ? 'broken' : 'sign_in_anew';
  if (trouble) return 'trouble';
  if (isWallCertain(facts)) return 'wall_certain';
  return asksForWhom(facts) ? 'for_whom' : 'ready';
}

/** A room mailbox usually cannot sign in, so that is settled before anybody is sent to try (design section 3). */
export function asksForAccount(facts: ConnectionFacts): boolean {
  const { target, state, accountReady, trouble } = facts.connection;
  if (target !== 'room' || state !== 'needs_sign_in' || isWallCertain(facts)) return false;
  return accountReady === false || (accountReady === null && !trouble);
}

/**
 * The settings tell that an administrator must agree, and nothing speaks for a grant that would serve this room already:
 * sending somebody to sign in would send them into the wall.
 */
export function isWallCertain({ connection, application, request, forecast }: ConnectionFacts): boolean {
  const { target, state, trouble } = connection;
  if (target !== 'room' || !['draft', 'needs_sign_in'].includes(state) || trouble || connection.request) return false;
  // An account that was assigned comes in, and of a room nobody here knows whether it was.
  if (forecast.kind !== 'needs_admin' || forecast.basis !== 'settings' || forecast.cause === 'assignment_required') {
    return false;
  }
  const oid = accountOid(connection);
  const served = oid ? application.people.includes(oid) : application.people.length > 0;
  return !served && !isReported(application, request);
}

/** While an administrator is waited for, the account of a room can be made ready. */
export const mayPrepare = ({ connection, viewerIsRequester }: ConnectionFacts): boolean =>
  viewerIsRequester &&
  connection.state === 'needs_admin' &&
  connection.target === 'room' &&
  connection.accountReady !== true;

const missingSignIn: readonly ConnectionState[] = ['needs_sign_in', 'wrong_account', 'needs_reauth'];

/** The situation where a sign-in is what is missing; null in every other state. */
export const situationOf = (facts: ConnectionFacts): SignInSituation | null =>
  missingSignIn.includes(facts.connection.state) ? signInSituation(facts) : null;

/** What stopped the sign-in is an administrator's to mend: to sign in once more changes nothing before that. */
export const isForAdministrator = ({ connection }: ConnectionFacts, situation: SignInSituation): boolean =>
  (situation === 'trouble' || situation === 'broken') &&
  connection.target !== 'room' &&
  connection.trouble?.owner === 'approver';

/** There is a code that can still be typed. */
export const hasCode = (facts: ConnectionFacts): boolean => situationOf(facts) === 'code_waiting';

/** An application level that serves this connection, whoever else it serves. */
export const isGranted = ({ application }: Pick<ConnectionFacts, 'application'>): boolean =>
  application.level === 'granted';

/** The requester may agree for the whole tenant themselves, and that is still missing (T14, S3). */
export const mayAgree = (facts: ConnectionFacts): boolean =>
  facts.viewerIsRequester && facts.viewerMayGrant && !isGranted(facts);

const signedInUnconsented = ({ connection, application }: ConnectionFacts): boolean =>
  connection.userLevel === 'signed_in' && application.level !== 'granted' && application.level !== 'partial';

/** Microsoft's box is seen by the account that signs in: the viewer's own, unless it is somebody else's mailbox or a room. */
const asksForWhom = (facts: ConnectionFacts): boolean =>
  facts.viewerIsRequester &&
  facts.viewerMayGrant &&
  facts.connection.coverage === null &&
  !isGranted(facts) &&
  !isReported(facts.application, facts.request) &&
  signsInThemselves(facts.connection);

/** The requester's own account signs in. */
export const signsInThemselves = ({ target }: Connection): boolean => target === 'own' || target === 'shared';

/** The code's state, while the code is the latest thing that was tried. */
function codeInPlay({ connection, deviceCode, now }: ConnectionFacts): Exclude<DeviceCodeState, 'signed_in'> | null {
  if (!deviceCode || deviceCode.state === 'signed_in') return null;
  const tried = [connection.leftAt, connection.troubleAt].some((at) => at && at > deviceCode.startedAt);
  if (deviceCode.state === 'waiting') return deviceCode.expiresAt <= now ? 'expired' : 'waiting';
  const otherNews = connection.trouble && connection.trouble.code !== deviceCode.trouble?.code;
  return tried && otherNews ? null : deviceCode.state;
}
