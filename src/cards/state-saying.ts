import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardWords } from './card-words.ts';
import { howLost } from './how-lost.ts';
import { lastly, type Saying, say } from './saying.ts';
import { signInSaying } from './sign-in-saying.ts';
import { isGranted, signInSituation } from './sign-in-situation.ts';
import { troubleKeys } from './trouble-words.ts';

/** What is said of a connection in its state. */
export function stateSaying(words: CardWords, facts: ConnectionFacts): Saying {
  const { connection } = facts;
  const handOver = lastly(handOverKey(facts));
  switch (connection.state) {
    case 'draft':
      return say('turn', 'connection.draft.headline', 'connection.draft.lead');
    case 'needs_sign_in':
    case 'wrong_account':
    case 'needs_reauth':
      return signInSaying(words, facts, signInSituation(facts));
    case 'needs_admin':
      return asked(words, facts);
    case 'propagating':
      return repairsForOthers(facts) ? oneOnly() : onTheWay(words, facts);
    case 'overdue':
      return overdue(words, facts);
    case 'active':
      if (facts.verdict.next === 'fix_trouble') return switchedOff();
      if (repairsForOthers(facts)) return oneOnly(handOverKey(facts));
      return connection.brokenAt
        ? say('good', 'connection.active.again.headline', 'connection.active.again.lead', handOver)
        : say('good', 'connection.active.headline', 'connection.active.lead', handOver);
    case 'revoked':
      return withdrawn(words, facts);
    default:
      return ended(words, facts);
  }
}

/** That Microsoft will not ask again is true only of what was granted. */
const handOverKey = ({ product: { handOver }, unheld }: ConnectionFacts): TextKey =>
  handOver === 'sign_in_there' && unheld.length > 0 ? 'hand_over.sign_in_there.more' : `hand_over.${handOver}`;

/** Signed in, and not proved yet: what the last look found decides whether waiting is all there is to do. */
function onTheWay(words: CardWords, facts: ConnectionFacts): Saying {
  const { trouble, target, proofs } = facts.connection;
  const told = trouble && troubleKeys(words, trouble, target);
  switch (facts.verdict.next) {
    case 'let_in_exchange':
      return say('warn', 'connection.kept_out.headline', ...mendable(words, facts), ...keptInMind(facts));
    case 'give_exchange_rights':
      return say(
        'warn',
        'connection.no_rights.headline',
        'connection.no_rights.lead',
        'connection.no_rights.who',
        ...keptInMind(facts),
      );
    case 'grant_missing_scopes':
      return say(
        'warn',
        'connection.denied_for_long.headline',
        ...mendable(words, facts),
        'connection.denied_for_long.lead',
      );
    case 'fix_trouble':
      return say('bad', 'connection.revoked.disabled.headline', ...(told ? [told.text, told.next] : []));
    case 'call_helpdesk':
      return say(
        'warn',
        'connection.vendor_mends.headline',
        ...(told ? [told.text] : []),
        'connection.vendor_mends.lead',
      );
  }
  if (proofs) return say('wait', 'connection.propagating.headline', 'connection.making_sure.lead');
  if (told && trouble.class === 'unknown') {
    return say('wait', 'connection.propagating.headline', told.text, 'connection.propagating.lead_unknown');
  }
  return say(
    'wait',
    'connection.propagating.headline',
    'connection.propagating.lead',
    ...noMailbox(words, facts),
    ...keptInMind(facts),
  );
}

/** One owner for the next step: whoever can mend what the looks found, else the helpdesk. */
function overdue(words: CardWords, facts: ConnectionFacts): Saying {
  const kept = keptInMind(facts);
  switch (facts.verdict.next) {
    case 'give_exchange_rights':
      return say(
        'warn',
        'connection.overdue.headline',
        'connection.no_rights.lead',
        'connection.no_rights.who',
        ...kept,
      );
    case 'let_in_exchange':
    case 'fix_trouble':
      return say('warn', 'connection.overdue.headline', ...mendable(words, facts), ...kept);
    default:
      return say('warn', 'connection.overdue.headline', 'connection.overdue.lead', ...kept);
  }
}

/** It worked, and nobody gets in since. */
const switchedOff = (): Saying =>
  say('bad', 'connection.revoked.disabled.headline', 'code.AADSTS7000112.text', 'code.AADSTS7000112.next');

function asked(words: CardWords, facts: ConnectionFacts): Saying {
  const { connection, request, approvers, viewerIsRequester, verdict } = facts;
  const { next } = verdict;
  if (request?.state === 'blocked') {
    return say('bad', 'connection.revoked.disabled.headline', 'connection.needs_admin.blocked.lead');
  }
  // Asked anew: why the first yes did not help.
  const why =
    request?.state === 'open' && request.trouble ? [troubleKeys(words, request.trouble, connection.target).text] : [];
  if (request?.state === 'approved') {
    const how = next === 'write_grants' || next === 'grant_by_hand' ? next : 'approved';
    return say('wait', 'connection.needs_admin.approved.headline', `connection.needs_admin.${how}.lead`);
  }
  if (approvers.length === 0 && viewerIsRequester) {
    const lead = facts.unreached.length > 0 ? 'lead_named' : 'lead';
    return say('turn', 'connection.needs_admin.pass_on.headline', ...why, `connection.needs_admin.pass_on.${lead}`);
  }
  return say('wait', 'connection.needs_admin.headline', ...why, 'connection.needs_admin.lead');
}

/** Meant for everybody, granted for one person: who meant it repairs it. */
const repairsForOthers = ({ grantedForOneOnly, viewerIsRequester }: ConnectionFacts): boolean =>
  grantedForOneOnly && viewerIsRequester;

/** No silent success (T16). */
const oneOnly = (...more: readonly TextKey[]): Saying =>
  say('warn', 'connection.one_only.headline', 'connection.one_only.lead', ...more);

/** Until when it is left alone, and why looking sooner is not the way. */
const keptInMind = ({ waitsForExchange }: ConnectionFacts): TextKey[] =>
  waitsForExchange ? ['connection.refusal_kept.lead'] : [];

/** A licence that is missing does not come by waiting: said at once, though the wait goes on. */
const noMailbox = (words: CardWords, facts: ConnectionFacts): TextKey[] =>
  facts.connection.trouble?.class === 'no_mailbox' ? mendable(words, facts) : [];

/** What an administrator can put right, while helpdesk looks. */
function mendable(words: CardWords, { connection: { trouble, target } }: ConnectionFacts): TextKey[] {
  if (trouble?.owner !== 'approver') return [];
  const { text, next } = troubleKeys(words, trouble, target);
  return [text, next];
}

function withdrawn(words: CardWords, facts: ConnectionFacts): Saying {
  const { connection, application, verdict } = facts;
  const { trouble, target } = connection;
  if (trouble?.class === 'disabled') {
    const { text, next } = troubleKeys(words, trouble, target);
    return say('bad', 'connection.revoked.disabled.headline', text, next);
  }
  // Nothing was reached yet, so nothing is lost but the way to the sign-in.
  if (trouble && connection.userLevel === 'missing' && !isGranted(facts)) {
    const { text, next } = troubleKeys(words, trouble, target);
    return say('bad', 'connection.revoked.unsigned.headline', text, next);
  }
  if (isGranted(facts)) {
    return verdict.next === 'sign_in_again'
      ? say('turn', 'connection.revoked.back.headline', 'connection.revoked.back.lead')
      : say('wait', 'connection.revoked.back.headline', 'connection.revoked.back.lead_wait');
  }
  // Others still hold theirs: the product has not lost its grant in the tenant.
  const isOwn = application.level === 'partial' && (trouble?.code === 'grant_withdrawn' || !application.withdrawn);
  if (isOwn) return say('bad', 'connection.revoked.headline', 'connection.revoked.own.lead');
  if (!application.withdrawn) return say('bad', 'connection.revoked.headline', 'connection.revoked.lead');
  const whole: TextKey[] = application.withdrawn.deleted ? ['connection.revoked.deleted'] : [];
  return say(
    'bad',
    'connection.revoked.headline',
    `connection.revoked.lead_${howLost(application.withdrawn)}`,
    ...whole,
  );
}

function ended(words: CardWords, { connection, request }: ConnectionFacts): Saying {
  const { state, trouble, target } = connection;
  switch (state) {
    case 'denied':
      return request?.decision
        ? say('bad', 'connection.denied.headline', 'connection.denied.lead')
        : say('bad', 'connection.denied.headline', 'connection.denied.lead_unnamed');
    case 'expired':
      return request?.state === 'expired'
        ? say('quiet', 'connection.expired.headline', 'connection.expired.lead_request')
        : say('quiet', 'connection.expired.headline', 'connection.expired.lead');
    case 'disconnected':
      return say('quiet', 'connection.disconnected.headline', 'connection.disconnected.lead');
    case 'failed':
      return trouble
        ? say('bad', 'connection.failed.headline', troubleKeys(words, trouble, target).text, 'connection.failed.lead')
        : say('bad', 'connection.failed.headline', 'connection.failed.lead');
    default:
      return cancelled(trouble?.code);
  }
}

function cancelled(code: string | undefined): Saying {
  const lead = code === undefined ? undefined : unwanted[code];
  return lead
    ? say(code === 'same_mailbox' || code === 'corrected' ? 'quiet' : 'bad', 'connection.cancelled.headline', lead)
    : say('quiet', 'connection.cancelled.headline', 'connection.cancelled.lead');
}

/** Whose word it was that ended it, as far as that is known. */
const unwanted: Readonly<Record<string, TextKey>> = {
  refused_by_owner: 'connection.cancelled.lead_refused',
  refused_with_link: 'connection.cancelled.lead_refused_link',
  owner_began: 'connection.cancelled.lead_owner_began',
  same_mailbox: 'connection.cancelled.lead_same_mailbox',
  corrected: 'connection.cancelled.lead_corrected',
};
