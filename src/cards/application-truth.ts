import type { ApplicationState, ApprovalRequest, Connection } from '../services/consent/model.ts';
import { type ConnectionFacts, hasNotReached } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import { applicationTones } from './parts/levels.ts';
import type { Tone } from './parts/tone.ts';

/** An administrator agreed, as Microsoft or they themselves report, and no sign-in has proved it yet. */
export const isReported = (
  application: Pick<ApplicationState, 'level' | 'evidence'>,
  request: ApprovalRequest | null,
): boolean => {
  if (application.level === 'granted' || application.level === 'disabled') return false;
  return application.evidence === 'microsoft_reports' || isReportedGranted(request);
};

const isReportedGranted = (request: ApprovalRequest | null): boolean =>
  request?.state === 'approved' && request.returnedAt !== null && request.trouble === null;

/** The state of a request in a word; what was reported as granted is not called "not granted yet". */
export const requestStateKey = (request: ApprovalRequest): `request.state.${ApprovalRequest['state'] | 'reported'}` =>
  `request.state.${isReportedGranted(request) ? 'reported' : request.state}`;

/** The object id of the account that a connection is about, as far as it is known before anybody has signed in. */
export const accountOid = ({ signer, target, requester }: Connection): string | null =>
  signer ?? (target === 'own' || target === 'shared' ? requester.oid : null);

/** What Microsoft last said to the account of this card, against what is known of the application. */
export type Refusal = 'disabled' | 'unassigned' | 'refused';

/** Null where nothing newer than what is known of the application says otherwise. */
export function refusalOf(
  { connection, verdict }: Pick<ConnectionFacts, 'connection' | 'verdict'>,
  { level, since }: ApplicationState,
): Refusal | null {
  const { trouble, troubleAt } = connection;
  if (!trouble || (troubleAt && troubleAt < since)) return null;
  if (trouble.code === 'AADSTS7000112') return 'disabled';
  if (trouble.class === 'not_assigned') return 'unassigned';
  const isDenied = trouble.class === 'not_consented' && verdict.next === 'grant_missing_scopes';
  return isDenied && level === 'granted' ? 'refused' : null;
}

interface Truth {
  /** Since when it is as the badge says; null where only the tenant's own time is known, and the badge is about one account. */
  readonly since: Date | null;
  readonly tone: Tone;
  readonly badge: TextKey;
  readonly evidence: TextKey | 'evidence.people' | 'evidence.people.others' | 'evidence.people.unsure';
}

/**
 * What the application level is, and from what that is known. `about`: the connection on whose card it stands, so that
 * somebody else's grant is not taken for one's own; null for the tenant as a whole. `own_app`: the bot's own, which nobody
 * signs in to connect: its proof is a look in the directory. `grew`: granted once, and the product wants more by now.
 */
export function applicationTruth(
  application: ApplicationState,
  request: ApprovalRequest | null,
  about: Connection | 'own_app' | null,
  refusal: Refusal | 'grew' | null = null,
): Truth {
  const { level, evidence, people } = application;
  const told = (
    key: Truth['evidence'],
    tone = applicationTones[level],
    badge: string = level,
    since: Date | null = application.since,
  ): Truth => ({
    since,
    tone,
    badge: `level.application.${badge}` as TextKey,
    evidence: key,
  });
  // What is not there any more, or not yet, is not told by where the grant was seen.
  if (level === 'disabled' || level === 'revoked') return told(`evidence.${level}`);
  // How long it has been so is not known: the list is the catalogue's, and changes with a start of the bot.
  if (refusal === 'grew') return told('evidence.grew', 'warn', 'partial', null);
  const isBot = about === 'own_app';
  const connection = isBot ? null : about;
  if (refusal && connection) {
    return told(`evidence.${refusal}`, refusal === 'disabled' ? 'bad' : 'warn', refusal, connection.troubleAt);
  }
  const oid = connection && accountOid(connection);
  if (level === 'partial' && people.includes(oid ?? '')) return told('evidence.people.own', 'good', 'own', null);
  if (level === 'partial' && evidence !== 'grant_object' && connection?.userLevel === 'signed_in') {
    return told('evidence.partial.own', 'good', 'own', null);
  }
  if (isReported(application, request)) {
    if (isBot) return told('evidence.directory.microsoft_reports', 'wait', 'reported');
    const says = request?.evidence === 'administrator_says' ? 'administrator_says' : 'microsoft_reports';
    const since = isReportedGranted(request) ? request?.returnedAt : null;
    return told(`evidence.${says}`, 'wait', 'reported', since ?? application.since);
  }
  if (level === 'not_registered') return told('evidence.not_registered');
  if (level === 'partial') return partial(application, connection, oid, told);
  if (evidence === 'none' && request?.state === 'approved') {
    return told(request.decision?.coverage === 'listed' ? 'evidence.decided_listed' : 'evidence.decided');
  }
  // Asking for the right to read met no wall. That a request was answered takes nothing back of what Microsoft showed.
  const metWall = application.wallSeenAt && !isBot;
  const wall = hasNotReached(request) ? 'evidence.wall.after' : 'evidence.wall';
  if (metWall && level === 'requested' && evidence === 'none') return told(wall);
  // That the application is there, too, says less.
  if (metWall && level === 'unknown' && evidence !== 'grant_object') {
    return told(wall, 'warn', 'wall', application.wallSeenAt);
  }
  if (level === 'unknown' && evidence === 'grant_object') return told('evidence.no_grant', 'quiet', 'no_grant');
  return told(`evidence.${evidence}`);
}

function partial(
  { evidence, people, scopes }: ApplicationState,
  about: Connection | null,
  oid: string | null,
  told: (key: Truth['evidence'], tone?: Tone, badge?: string, since?: Date | null) => Truth,
): Truth {
  if (evidence !== 'grant_object') {
    if (!about) return told('evidence.partial', 'warn', 'some');
    const other = about.trouble?.code === 'other_account_consented';
    // A sign-in that brought less than the whole list is this account's own.
    if (about.trouble?.code === 'scopes_missing') return told('evidence.partial');
    // Its sign-in is broken, not the consent that it brought.
    if (about.signer && about.userLevel === 'broken') return told('evidence.partial.own', 'good', 'own', null);
    return told(other ? 'evidence.other_account' : 'evidence.partial.others', 'warn', 'open');
  }
  // For everybody, but less than the list.
  if (scopes.length > 0) return told('evidence.less');
  if (people.length === 0) return told('evidence.people.less');
  if (!about) return told('evidence.people', 'warn', 'some');
  return oid ? told('evidence.people.others', 'warn', 'others') : told('evidence.people.unsure', 'warn', 'some');
}
