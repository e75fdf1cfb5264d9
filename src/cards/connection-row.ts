import type { Product } from '../services/catalogue/product.ts';
import type { Connection, Person } from '../services/consent/model.ts';
import type { Verdict } from '../services/consent/verdict.ts';
import type { CardWords } from './card-words.ts';
import { nameOf } from './kind-words.ts';
import { listRow, type Row, stateTones } from './parts/rows.ts';
import { troubleKeys } from './trouble-words.ts';
import { nextSentence } from './who.ts';

/** One connection in a list: whose turn, since when, the next step, and the last error in words. */
export function connectionRow(
  words: CardWords,
  facts: { connection: Connection; product: Product; verdict: Verdict; approvers: readonly Person[] },
  viewerIsRequester: boolean,
): Row {
  const { connection, product, verdict } = facts;
  const { address, device, state, target, trouble, troubleAt } = connection;
  const since = words.say('tenant.row', {
    product: product.name,
    date: { safe: words.dateTime(verdict.since) },
  });
  const error = trouble
    ? words.say('tenant.last_error', {
        sentence: { safe: words.say(troubleKeys(words, trouble, target).text) },
        code: trouble.code,
        date: { safe: words.dateTime(troubleAt ?? connection.updatedAt) },
      })
    : '';
  return listRow({
    title: device ? words.say('row.device', { device, address }) : words.markdown(address),
    tone: stateTones[state],
    state: words.plain(`state.${state}`),
    text: nextSentence(words, facts, viewerIsRequester),
    detail: [since, error].filter((part) => part !== '').join('\n\n'),
    open: words.plain('button.open', { what: nameOf(connection) }),
    verb: 'show_connection',
    subject: connection,
  });
}
