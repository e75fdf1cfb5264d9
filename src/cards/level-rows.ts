import type { ApplicationState, ApprovalRequest, Connection } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { applicationTones, badge, type Level, userTones } from './parts/levels.ts';
import { approverNames } from './who.ts';

/** The application level with its evidence, since when, and whose turn it is there. */
export function applicationRow(
  words: CardWords,
  application: ApplicationState,
  request: ApprovalRequest | null,
  turn: string,
): Level {
  const since = words.say('level.since', { date: { safe: words.dateTime(application.since) } });
  const detail = application.version === 0 ? turn : [since, turn].filter((part) => part !== '').join(' · ');
  return {
    title: words.say('level.application.title'),
    ...badge(applicationTones[application.level], words.plain(`level.application.${application.level}`)),
    evidence: applicationEvidence(words, application, request),
    detail,
    hasDetail: detail !== '',
  };
}

/** From what the application level is known. An approval in Teams is a decision, not a grant, and is said apart. */
function applicationEvidence(words: CardWords, application: ApplicationState, request: ApprovalRequest | null): string {
  if (application.level === 'partial' && application.evidence !== 'grant_object') return words.say('evidence.partial');
  if (application.evidence === 'none' && request?.state === 'approved') return words.say('evidence.decided');
  if (application.evidence === 'none' && application.level === 'requested' && application.wallSeenAt) {
    return words.say('evidence.wall');
  }
  return words.say(`evidence.${application.evidence}`);
}

/** The user level of several connections: how many of them have signed in. */
export function signedInRow(words: CardWords, connections: readonly Connection[]): Level {
  const signedIn = connections.filter(({ userLevel }) => userLevel === 'signed_in').length;
  const all = connections.length;
  const tone = all > 0 && signedIn === all ? 'good' : 'quiet';
  return {
    title: words.say('level.user.title'),
    ...badge(tone, words.plain(all > 0 ? 'level.user.count' : 'level.user.none', { n: signedIn, total: all })),
    evidence: words.say(all > 0 ? 'evidence.user.count' : 'evidence.user.none'),
    detail: '',
    hasDetail: false,
  };
}

/** The two rows of one connection. */
export function levelRows(words: CardWords, facts: ConnectionFacts): Level[] {
  const { connection, application, request } = facts;
  return [
    applicationRow(words, application, request, words.say(...applicationTurn(words, facts))),
    {
      title: words.say('level.user.title'),
      ...badge(userTones[connection.userLevel], words.plain(`level.user.${connection.userLevel}`)),
      evidence: userEvidence(words, connection),
      detail: [
        words.say('level.since', { date: { safe: words.dateTime(connection.userLevelSince) } }),
        words.say(...userTurn(facts)),
      ].join(' · '),
      hasDetail: true,
    },
  ];
}

type Said = Parameters<CardWords['say']>;

function applicationTurn(words: CardWords, facts: ConnectionFacts): Said {
  const { connection, application, request, approvers } = facts;
  if (application.level === 'granted') return ['turn.done'];
  // Whoever signed in has what they need: a grant for others is not this connection's business.
  if (application.level === 'partial' && connection.userLevel === 'signed_in') return ['turn.done'];
  if (connection.state === 'draft') return ['turn.after_review'];
  if (request?.returnedAt) return ['turn.at_sign_in'];
  if (connection.state === 'needs_admin' || connection.state === 'revoked') {
    return ['turn.of', { who: { safe: approverNames(words, approvers) } }];
  }
  return ['turn.at_sign_in'];
}

function userTurn({ connection, viewerIsRequester }: ConnectionFacts): Said {
  if (connection.userLevel === 'signed_in') return ['turn.done'];
  if (connection.state === 'draft') return ['turn.after_review'];
  if (connection.state === 'needs_admin' || connection.state === 'revoked') return ['turn.after_approval'];
  return viewerIsRequester ? ['turn.you'] : ['turn.of', { who: connection.requester.name }];
}

function userEvidence(words: CardWords, connection: Connection): string {
  const { userLevel, address, otherAccount } = connection;
  if (userLevel === 'signed_in' && connection.state === 'active') return words.say('evidence.user.live', { address });
  if (userLevel === 'wrong_account') {
    return words.say('evidence.user.wrong_account', { other: otherAccount ?? words.plain('who.other_account') });
  }
  return words.say(`evidence.user.${userLevel}`, { address });
}
