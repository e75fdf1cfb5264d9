import type { Product } from '../services/catalogue/product.ts';
import type { Connection, Person } from '../services/consent/model.ts';
import type { Verdict } from '../services/consent/verdict.ts';
import type { CardWords } from './card-words.ts';
import { nameOf } from './kind-words.ts';
import { listRow, type Row, stateTones } from './parts/rows.ts';
import { isQuotable, troubleKeys } from './trouble-words.ts';
import { nextSentence } from './who.ts';

/** One connection in a list: whose turn, since when, the next step unless it was `said` above, and the last error in words. */
export function connectionRow(
  words: CardWords,
  facts: { connection: Connection; product: Product; verdict: Verdict; approvers: readonly Person[] },
  viewerIsRequester: boolean,
  said = '',
): Row {
  const { connection, product, verdict } = facts;
  const { address, device, state } = connection;
  const since = words.say('tenant.row', {
    product: product.name,
    date: { safe: words.dateTime(verdict.since) },
  });
  const error = lastError(words, connection);
  const next = nextSentence(words, facts, viewerIsRequester);
  // What was active is no more once its application is switched off.
  const isOff = state === 'active' && verdict.next === 'fix_trouble';
  return listRow({
    title: device ? words.say('row.device', { device, address }) : words.markdown(address),
    tone: isOff ? 'bad' : stateTones[state],
    state: words.plain(isOff ? 'level.application.disabled' : `state.${state}`),
    text: said.includes(next) ? '' : next,
    detail: [since, error].filter((part) => part !== '').join('\n\n'),
    open: words.plain('button.open', { what: nameOf(connection) }),
    verb: 'show_connection',
    subject: connection,
  });
}

/** What went wrong last, in words, with its code and time; empty where nothing did. */
export function lastError(words: CardWords, { trouble, troubleAt, target, updatedAt }: Connection): string {
  if (!trouble) return '';
  return words.say(isQuotable(trouble.code) ? 'tenant.last_error' : 'tenant.last_error.ours', {
    sentence: { safe: words.say(troubleKeys(words, trouble, target).text) },
    code: trouble.code,
    date: { safe: words.dateTime(troubleAt ?? updatedAt) },
  });
}
