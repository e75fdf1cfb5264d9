import type { Decision, Trouble } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { facts as factRows } from './parts/facts.ts';
import { appFacts, article, productFacts } from './product-facts.ts';
import { maskAddress } from './user-text.ts';
import { approverNames } from './who.ts';

type Row = readonly [title: string, value: string];

/** The rows of names, numbers and times that belong to a connection's state. */
export function connectionFacts(words: CardWords, facts: ConnectionFacts) {
  const { connection, product, now } = facts;
  const { state, trouble, troubleAt } = connection;
  const rows: Row[] = [];
  if (state === 'draft') rows.push(...productFacts(words, product, now), hostRow(words, facts));
  if (state === 'needs_admin') rows.push(...requestRows(words, facts));
  if (state === 'denied') rows.push(...decisionRows(words, facts));
  if (state === 'wrong_account') rows.push(...accountRows(words, facts));
  if (state === 'propagating' || state === 'overdue') rows.push(...waitingRows(words, facts));
  if (state === 'active') rows.push(...activeRows(words, facts));
  if (state === 'revoked') rows.push(...withdrawnRows(words, facts));
  if (trouble && worthQuoting(trouble)) rows.push(...troubleRows(words, trouble, troubleAt));
  return factRows(rows);
}

/** Ordinary turns need no code; everything that somebody may have to look into does, and so does Microsoft's own number. */
const worthQuoting = ({ class: kind, code }: Trouble): boolean =>
  /^[A-Z]/.test(code) || (!['cancelled', 'declined', 'wrong_account', 'no_answer'].includes(kind) && code !== '');

/** What to quote to helpdesk about a trouble; the time too, since Microsoft's logs are searched by it. */
export function troubleRows(words: CardWords, trouble: Trouble, at: Date | null = null): Row[] {
  return [
    [words.say('fact.code'), words.markdown(trouble.code)],
    [words.say('fact.correlation'), words.markdown(trouble.correlation ?? '')],
    [words.say('fact.trouble_at'), at ? words.dateTime(at) : ''],
  ];
}

const hostRow = (words: CardWords, { loginHost }: ConnectionFacts): Row => [words.say('fact.host'), loginHost];

function requestRows(words: CardWords, { request, approvers, unreached, connection }: ConnectionFacts): Row[] {
  if (!request) return [[words.say('fact.request'), connection.request ?? '']];
  return [
    [words.say('fact.request'), request.number],
    [words.say('fact.decides'), approverNames(words, approvers.length > 0 ? approvers : unreached)],
    [words.say('fact.asked'), words.dateTime(request.createdAt)],
    [words.say('fact.expires'), words.date(request.expiresAt)],
  ];
}

/** Who decided, and when. */
export const decidedBy = (words: CardWords, { by, at }: Decision): string =>
  words.say('fact.decided_by.value', { who: by.name, date: { safe: words.dateTime(at) } });

function decisionRows(words: CardWords, { request }: ConnectionFacts): Row[] {
  const decision = request?.decision;
  if (!request || !decision) return [];
  return [
    [words.say('fact.request'), request.number],
    [words.say('fact.reason'), words.markdown(decision.reason ?? '', 500)],
    [words.say('fact.decided_by'), decidedBy(words, decision)],
  ];
}

function accountRows(words: CardWords, { connection }: ConnectionFacts): Row[] {
  const { otherAccount, signInAs } = connection;
  const wanted = maskAddress(signInAs);
  return [
    [words.say('fact.signed_in_as'), words.markdown(otherAccount ?? '')],
    // Two that look the same when masked would not tell what is wrong.
    [words.say('fact.wanted'), words.markdown(wanted === otherAccount ? signInAs : wanted)],
  ];
}

const minute = 60_000;

/** How long such a wait goes on, as far as experience goes (facts/entra-consent.md section 8). */
const estimateAfter = (waited: number): 'minutes' | 'hour' | 'hours' | 'limit' => {
  if (waited < 10 * minute) return 'minutes';
  if (waited < 60 * minute) return 'hour';
  return waited < 12 * 60 * minute ? 'hours' : 'limit';
};

function estimateText(words: CardWords, { estimate }: Pick<ConnectionFacts, 'estimate'>, waited: number): string {
  if (!estimate) return words.say(`estimate.${estimateAfter(waited)}`);
  const { kind, of } = estimate;
  const last = { safe: words.number(of) };
  if (kind === 'longest') return words.say('estimate.longest', { of: last });
  // Nobody reads "after 0 seconds" as an answer.
  const time = words.duration(Math.max(1, estimate.seconds) * 1000);
  return words.say(`estimate.${kind}`, { of: last, time: { safe: time } });
}

/** What past waits say of one that is named, for whoever looks it up. */
export const waitRow = (words: CardWords, facts: Pick<ConnectionFacts, 'connection' | 'estimate' | 'now'>): Row[] =>
  facts.connection.state === 'propagating'
    ? [[words.say('fact.estimate'), estimateText(words, facts, waitedBy(facts))]]
    : [];

const waitedBy = ({ connection, now }: Pick<ConnectionFacts, 'connection' | 'now'>): number =>
  now.getTime() - (connection.grantKnownAt ?? connection.stateSince).getTime();

function waitingRows(words: CardWords, facts: ConnectionFacts): Row[] {
  const { connection, dueBy } = facts;
  const waited = waitedBy(facts);
  const elapsed = words.duration(waited);
  const late = connection.state === 'overdue';
  return [
    [words.say('fact.elapsed'), late ? elapsed : words.say('fact.elapsed.value', { elapsed: { safe: elapsed } })],
    [words.say('fact.estimate'), late ? '' : estimateText(words, facts, waited)],
    [words.say('fact.mark'), dueBy ? words.dateTime(dueBy) : ''],
    [words.say('fact.checks'), words.number(connection.checks)],
    [words.say('fact.next_check'), connection.nextCheckAt ? words.dateTime(connection.nextCheckAt) : ''],
  ];
}

function activeRows(words: CardWords, { connection, product, now }: ConnectionFacts): Row[] {
  const watched = connection.healthAgreedAt && connection.nextCheckAt;
  return [
    [words.say('fact.active_since'), words.dateTime(connection.activeAt ?? connection.stateSince)],
    [words.say('fact.next_check'), watched ? words.dateTime(watched) : ''],
    ...appFacts(words, product),
    [words.say('fact.article'), article(words, product, now)],
  ];
}

function withdrawnRows(words: CardWords, { application: { withdrawn } }: ConnectionFacts): Row[] {
  if (!withdrawn) return [];
  return [
    [words.say('fact.withdrawn'), words.dateTime(withdrawn.at)],
    [words.say('fact.withdrawn_by'), words.markdown(withdrawn.by ?? '')],
  ];
}
