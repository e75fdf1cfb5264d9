import type { Trouble } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { howLost } from './how-lost.ts';
import { facts as factRows } from './parts/facts.ts';
import { appFacts, articleRow, productFacts, wholePlace } from './product-facts.ts';
import { isQuotable } from './trouble-words.ts';
import { approverNames } from './who.ts';

type Row = readonly [title: string, value: string];

/** The few rows that a person needs to understand the state; of a loss, those that were not `said` above. */
export function connectionFacts(words: CardWords, facts: ConnectionFacts, said: string) {
  switch (facts.connection.state) {
    case 'needs_admin':
      return factRows(requestRows(words, facts));
    case 'denied':
      // Who said no to which request, and when, is told above.
      return factRows([[words.say('fact.reason'), words.markdown(facts.request?.decision?.reason ?? '', 500)]]);
    case 'wrong_account':
      return factRows(accountRows(words, facts));
    case 'propagating':
    case 'overdue':
      return factRows(waitingRows(words, facts));
    case 'active':
      return factRows(activeRows(words, facts));
    case 'revoked':
      return factRows(withdrawnRows(words, facts).filter(([, value]) => !said.includes(value)));
    default:
      return factRows([]);
  }
}

/** The rows that only some look for: ids, dates of instructions, the checks so far. */
export function connectionDetails(words: CardWords, facts: ConnectionFacts): Row[] {
  const { connection, product } = facts;
  switch (connection.state) {
    case 'draft':
      return [...productFacts(words, product), hostRow(words, facts)];
    case 'needs_admin':
      return [...askedRows(words, facts), ...stepRow(words, facts)];
    case 'needs_sign_in':
    case 'wrong_account':
      return stepRow(words, facts);
    case 'propagating':
    case 'overdue':
      return [...checkRows(words, facts), ...stepRow(words, facts)];
    case 'active':
      return [
        [words.say('fact.next_check'), watchedAt(words, facts)],
        ...appFacts(words, product),
        articleRow(words, product),
      ];
    default:
      return [];
  }
}

/** Where a device stands in its own set-up, for as long as that goes on (S1). */
const stepRow = (words: CardWords, { connection, product }: ConnectionFacts): Row[] =>
  connection.target === 'room' ? [[words.say('fact.step'), wholePlace(words, product)]] : [];

/** What to quote to helpdesk about a trouble in one line, with the time, by which Microsoft's logs are searched; empty where there is nobody to quote it to. */
export function quoteLine(words: CardWords, { connection, verdict }: ConnectionFacts): string {
  const { state, trouble, troubleAt, stateSince } = connection;
  if (!trouble) return '';
  // On a wait that is as it should be there is nobody to quote it to.
  const known = trouble.class !== 'unknown' && trouble.word === undefined;
  const waits = state === 'propagating' && verdict.turn === 'microsoft' && known;
  if (waits || !worthQuoting(trouble)) return '';
  return words.say(trouble.correlation ? 'page.outcome.trouble.quote' : 'page.outcome.trouble.quote_code', {
    code: trouble.code,
    correlation: trouble.correlation ?? '',
    date: { safe: words.stamp(troubleAt ?? stateSince) },
  });
}

/** Ordinary turns need no code; everything that somebody may have to look into does, and so does Microsoft's own number. */
const worthQuoting = ({ class: kind, code }: Trouble): boolean =>
  /^[A-Z]/.test(code) || (!['cancelled', 'declined', 'wrong_account', 'no_answer'].includes(kind) && isQuotable(code));

/** What to quote to helpdesk about a trouble; the time too, since Microsoft's logs are searched by it. */
export function troubleRows(words: CardWords, trouble: Trouble, at: Date | null = null): Row[] {
  return [
    [words.say('fact.code'), isQuotable(trouble.code) ? words.markdown(trouble.code) : ''],
    [words.say('fact.correlation'), words.markdown(trouble.correlation ?? '')],
    [words.say('fact.trouble_at'), at ? words.stamp(at) : ''],
  ];
}

const hostRow = (words: CardWords, { loginHost }: ConnectionFacts): Row => [words.say('fact.host'), loginHost];

function requestRows(words: CardWords, { request, connection }: ConnectionFacts): Row[] {
  return [
    [words.say('fact.request'), request?.number ?? connection.request ?? ''],
    [words.say('fact.expires'), request ? words.date(request.expiresAt) : ''],
  ];
}

function askedRows(words: CardWords, { request, approvers, unreached }: ConnectionFacts): Row[] {
  if (!request) return [];
  return [
    [words.say('fact.decides'), approverNames(words, approvers.length > 0 ? approvers : unreached)],
    [words.say('fact.asked'), words.dateTime(request.createdAt)],
  ];
}

function accountRows(words: CardWords, { connection }: ConnectionFacts): Row[] {
  const { otherAccount, signInAs } = connection;
  // Nothing to compare it with, and the subtitle has it.
  if (!otherAccount) return [];
  return [
    [words.say('fact.signed_in_as'), words.markdown(otherAccount)],
    // In full, as the headline and the button have it: masked, two different accounts could look the same.
    [words.say('fact.wanted'), words.markdown(signInAs)],
  ];
}

const minute = 60_000;

/** How long such a wait goes on, as far as experience goes (facts/entra-consent.md section 8). */
const estimateAfter = (waited: number): 'minutes' | 'hour' | 'hours' | 'limit' => {
  if (waited < 10 * minute) return 'minutes';
  if (waited < 60 * minute) return 'hour';
  return waited < 12 * 60 * minute ? 'hours' : 'limit';
};

/** What is known of the time that it still takes. */
export function estimateText(
  words: CardWords,
  { estimate }: Pick<ConnectionFacts, 'estimate'>,
  waited: number,
): string {
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

/** For how long Microsoft has been waited for, in milliseconds. */
export const waitedBy = ({ connection, now }: Pick<ConnectionFacts, 'connection' | 'now'>): number =>
  now.getTime() - (connection.grantKnownAt ?? connection.stateSince).getTime();

function waitingRows(words: CardWords, facts: ConnectionFacts): Row[] {
  const waited = waitedBy(facts);
  const elapsed = words.duration(waited);
  const late = facts.connection.state === 'overdue';
  return [
    [words.say('fact.elapsed'), late ? elapsed : words.say('fact.elapsed.value', { elapsed: { safe: elapsed } })],
    [words.say('fact.estimate'), late ? '' : estimateText(words, facts, waited)],
  ];
}

function checkRows(words: CardWords, { connection, dueBy }: ConnectionFacts): Row[] {
  return [
    [words.say('fact.mark'), dueBy ? words.dateTime(dueBy) : ''],
    [words.say('fact.checks'), words.number(connection.checks)],
    [words.say('fact.next_check'), connection.nextCheckAt ? words.dateTime(connection.nextCheckAt) : ''],
  ];
}

/** How far the wait is, by what past ones took; null where they tell nothing, or it takes longer than they did. */
export function progressOf(facts: ConnectionFacts): { readonly value: number; readonly max: number } | null {
  const { estimate } = facts;
  const value = Math.round(waitedBy(facts) / 1000);
  if (!estimate || estimate.kind === 'longest' || value >= estimate.seconds) return null;
  return { value, max: Math.round(estimate.seconds) };
}

const activeRows = (words: CardWords, { connection }: ConnectionFacts): Row[] => [
  [words.say('fact.active_since'), words.dateTime(connection.activeAt ?? connection.stateSince)],
];

const watchedAt = (words: CardWords, { connection: { healthAgreedAt, nextCheckAt } }: ConnectionFacts): string =>
  healthAgreedAt && nextCheckAt ? words.dateTime(nextCheckAt) : '';

function withdrawnRows(words: CardWords, { application: { withdrawn } }: ConnectionFacts): Row[] {
  if (!withdrawn) return [];
  switch (howLost(withdrawn)) {
    case 'between': {
      const date = { safe: words.dateTime(withdrawn.at) };
      const seen = { safe: words.dateTime(withdrawn.after ?? withdrawn.at) };
      return [[words.say('fact.lost_between'), words.say('fact.lost_between.value', { date, seen })]];
    }
    case 'found':
      return [[words.say('fact.found_gone'), words.dateTime(withdrawn.at)]];
    default:
      return [
        [words.say('fact.withdrawn'), words.dateTime(withdrawn.at)],
        [words.say('fact.withdrawn_by'), words.markdown(withdrawn.by ?? '')],
      ];
  }
}
