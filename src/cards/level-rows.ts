import type { ApplicationState, ApprovalRequest, Connection } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { SignedInCount } from '../services/journeys/ports.ts';
import { applicationTruth, isReported, type Refusal, refusalOf } from './application-truth.ts';
import type { CardWords } from './card-words.ts';
import { keyFor } from './kind-words.ts';
import { badge, type Level, userTones } from './parts/levels.ts';
import { isGranted, isWallCertain, mayAgree } from './sign-in-situation.ts';
import { approverNames, isOwnersTurn } from './who.ts';

/** The application level with its evidence, since when, and whose turn it is there. `about`: see `applicationTruth`. */
export function applicationRow(
  words: CardWords,
  application: ApplicationState,
  request: ApprovalRequest | null,
  turn: string,
  about: Connection | 'own_app' | null = null,
  refusal: Refusal | 'grew' | null = null,
): Level {
  const truth = applicationTruth(application, request, about, refusal);
  const since = truth.since ? words.say('level.since', { date: { safe: words.dateTime(truth.since) } }) : '';
  const detail = application.version === 0 ? turn : [since, turn].filter((part) => part !== '').join(' · ');
  const whose = about === 'own_app' ? null : about;
  return {
    title: words.say('level.application.title'),
    ...badge(truth.tone, words.plain(truth.badge)),
    evidence: words.say(truth.evidence, {
      account: whose?.signInAs ?? '',
      other: whose?.otherAccount ?? words.plain('who.other_account'),
      count: application.people.length,
      who: request?.earlier?.by.name ?? '',
      date: { safe: request?.earlier ? words.dateTime(request.earlier.decidedAt) : '' },
    }),
    detail,
  };
}

/** The user level of several connections: how many of them have signed in. */
export function signedInRow(words: CardWords, { signedIn, total: all }: SignedInCount): Level {
  const tone = all > 0 && signedIn === all ? 'good' : 'quiet';
  return {
    title: words.say('level.user.title'),
    ...badge(tone, words.plain(all > 0 ? 'level.user.count' : 'level.user.none', { n: signedIn, total: all })),
    evidence: words.say(all === 0 ? 'evidence.user.none' : 'evidence.user.count'),
    detail: '',
  };
}

/** The two rows of one connection. */
export function levelRows(words: CardWords, facts: ConnectionFacts): Level[] {
  const { connection, request } = facts;
  // Nothing is known of it yet: it stands like that since the connection was begun.
  const application =
    facts.application.version === 0 ? { ...facts.application, since: connection.createdAt } : facts.application;
  const refusal = refusalOf(facts, application);
  const turn = words.say(...applicationTurn(words, facts, refusal));
  const shown = { ...application, version: Math.max(1, application.version) };
  return [
    applicationRow(words, shown, request, turn, connection, refusal),
    {
      title: words.say('level.user.title'),
      ...userBadge(words, facts),
      evidence: userEvidence(words, facts),
      detail: [
        words.say('level.since', { date: { safe: words.dateTime(connection.userLevelSince) } }),
        words.say(...userTurn(words, facts)),
      ].join(' · '),
    },
  ];
}

type Said = Parameters<CardWords['say']>;

function applicationTurn(words: CardWords, facts: ConnectionFacts, refusal: Refusal | null): Said {
  const { connection, application, request, approvers, verdict } = facts;
  const { state } = connection;
  const administrator = { who: { safe: approverNames(words, approvers) } };
  if (refusal || application.level === 'disabled') return ['turn.of', administrator];
  if (application.level === 'granted') return ['turn.done', administrator];
  // Whoever signed in has what they need: a grant for others is not this connection's business.
  if (application.level === 'partial' && connection.userLevel === 'signed_in') {
    return ['turn.done', { who: connection.signInAs }];
  }
  if (state === 'draft') return ['turn.after_review', administrator];
  const isAsked = state === 'needs_admin' && request?.state !== 'approved';
  if (mayAgree(facts) && (isAsked || asksNext(facts))) return ['turn.you'];
  // What that return brought is gone again.
  if (state === 'revoked')
    return [verdict.next === 'grant_missing_scopes' ? 'turn.after_asking' : 'turn.of', administrator];
  if (isReported(application, request)) return ['turn.at_sign_in', { who: connection.signInAs }];
  // Until it is passed on it is nobody's turn but the requester's.
  if (verdict.next === 'pass_on_request') return ['turn.after_message', administrator];
  if (asksNext(facts)) return ['turn.after_request', administrator];
  if (state === 'needs_admin' || cameThrough(facts)) return ['turn.of', administrator];
  return ['turn.at_sign_in', { who: connection.signInAs }];
}

function userTurn(words: CardWords, facts: ConnectionFacts): Said {
  const { connection, viewerIsRequester, verdict, product, approvers } = facts;
  const { state, signInAs, requester } = connection;
  if (connection.userLevel === 'signed_in') return ['turn.done', { who: signInAs }];
  if (state === 'draft') return ['turn.after_review', { who: signInAs }];
  if (state === 'needs_admin' || state === 'revoked' || asksNext(facts))
    return ['turn.after_approval', { who: signInAs }];
  // A sign-in that a rule of the organisation blocks, or the product itself, is nobody's to repeat (T10).
  if (verdict.turn === 'approver') return ['turn.of', { who: { safe: approverNames(words, approvers) } }];
  if (verdict.turn === 'vendor') {
    return ['turn.of', { who: { safe: words.say('who.vendor', { publisher: product.publisher }) } }];
  }
  if (isOwnersTurn(facts)) return ['turn.of', { who: signInAs }];
  return viewerIsRequester ? ['turn.you'] : ['turn.of', { who: requester.name }];
}

/** An administrator is needed, and nobody has asked one yet: a sign-in now would lead to the wall. */
const asksNext = (facts: ConnectionFacts): boolean =>
  facts.verdict.next === 'grant_missing_scopes' || isWallCertain(facts);

/** Microsoft let the account in, and gave no token for want of the consent (S16). */
const cameThrough = ({ connection }: Pick<ConnectionFacts, 'connection'>): boolean =>
  connection.trouble?.class === 'not_consented' && connection.userLevel === 'missing';

function userBadge(words: CardWords, facts: ConnectionFacts) {
  const { userLevel } = facts.connection;
  return cameThrough(facts)
    ? badge('warn', words.plain('level.user.without_consent'))
    : badge(userTones[userLevel], words.plain(`level.user.${userLevel}`));
}

function userEvidence(words: CardWords, facts: ConnectionFacts): string {
  const { userLevel, signInAs, target, address, otherAccount, state, activeAt, proofs } = facts.connection;
  const values = { account: signInAs, address };
  if (cameThrough(facts)) return words.say('evidence.user.without_consent', values);
  if (userLevel === 'signed_in' && (state === 'active' || proofs)) {
    return words.say(keyFor(words, target, 'evidence.user.live'), values);
  }
  if (userLevel === 'signed_in' && state === 'revoked' && !isGranted(facts)) {
    const isOff = facts.application.level === 'disabled';
    return words.say(isOff ? 'evidence.user.switched_off' : 'evidence.user.unreached', values);
  }
  if (userLevel === 'signed_in' && activeAt) return words.say('evidence.user.was_live', values);
  if (userLevel === 'wrong_account') {
    return words.say('evidence.user.wrong_account', { other: otherAccount ?? words.plain('who.other_account') });
  }
  // The badge says it.
  return userLevel === 'missing' ? '' : words.say(`evidence.user.${userLevel}`, values);
}
