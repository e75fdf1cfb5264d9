import type { Decision, Trouble } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { facts as factRows } from './parts/facts.ts';
import { article, productFacts } from './product-facts.ts';
import { maskAddress } from './user-text.ts';
import { approverNames } from './who.ts';

type Row = readonly [title: string, value: string];

/** The rows of names, numbers and times that belong to a connection's state. */
export function connectionFacts(words: CardWords, facts: ConnectionFacts) {
  const { connection } = facts;
  const rows: Row[] = [];
  if (connection.state === 'draft') rows.push(...productFacts(words, facts.product), hostRow(words, facts));
  if (connection.state === 'needs_admin') rows.push(...requestRows(words, facts));
  if (connection.state === 'denied') rows.push(...decisionRows(words, facts));
  if (connection.state === 'wrong_account') rows.push(...accountRows(words, facts));
  if (connection.state === 'propagating' || connection.state === 'overdue') rows.push(...waitingRows(words, facts));
  if (connection.state === 'active') rows.push(...activeRows(words, facts));
  const { trouble } = connection;
  if (trouble && worthQuoting(trouble)) rows.push(...troubleRows(words, trouble));
  return factRows(rows);
}

/** Ordinary turns need no code; everything that somebody may have to look into does. */
const worthQuoting = (trouble: Trouble): boolean =>
  !['cancelled', 'declined', 'wrong_account'].includes(trouble.class) && trouble.code !== '';

/** What to quote to helpdesk about a trouble. */
export function troubleRows(words: CardWords, trouble: Trouble): Row[] {
  return [
    [words.say('fact.code'), words.markdown(trouble.code)],
    [words.say('fact.correlation'), words.markdown(trouble.correlation ?? '')],
  ];
}

const hostRow = (words: CardWords, { loginHost }: ConnectionFacts): Row => [words.say('fact.host'), loginHost];

function requestRows(words: CardWords, { request, approvers, connection }: ConnectionFacts): Row[] {
  if (!request) return [[words.say('fact.request'), connection.request ?? '']];
  return [
    [words.say('fact.request'), request.number],
    [words.say('fact.decides'), approverNames(words, approvers)],
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
  return [
    [words.say('fact.signed_in_as'), words.markdown(connection.otherAccount ?? '')],
    [words.say('fact.wanted'), words.markdown(maskAddress(connection.address))],
  ];
}

function waitingRows(words: CardWords, { connection, dueBy, now }: ConnectionFacts): Row[] {
  const known = connection.grantKnownAt ?? connection.stateSince;
  const elapsed = words.duration(now.getTime() - known.getTime());
  return [
    [
      words.say('fact.elapsed'),
      connection.state === 'overdue' ? elapsed : words.say('fact.elapsed.value', { elapsed: { safe: elapsed } }),
    ],
    [words.say('fact.mark'), dueBy ? words.dateTime(dueBy) : ''],
    [words.say('fact.checks'), words.number(connection.checks)],
    [words.say('fact.next_check'), connection.nextCheckAt ? words.dateTime(connection.nextCheckAt) : ''],
  ];
}

function activeRows(words: CardWords, { connection, product }: ConnectionFacts): Row[] {
  return [
    [words.say('fact.active_since'), words.dateTime(connection.activeAt ?? connection.stateSince)],
    [words.say('fact.article'), article(words, product)],
  ];
}
