import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardValues, CardWords } from './card-words.ts';
import { keyFor, nameOf } from './kind-words.ts';
import { shortAddress } from './parts/device-code.ts';
import { stateSaying } from './state-saying.ts';
import { approverNames } from './who.ts';

/** Headline and first sentences of a connection, combined from its state, its trouble and what is known of the approval. */
export function connectionSaying(words: CardWords, facts: ConnectionFacts) {
  const { tone, headline, lead } = stateSaying(words, facts);
  const values = connectionValues(words, facts);
  const { target } = facts.connection;
  const title = keyFor(words, target, headline);
  const lines = lead.map(({ key, as }) => ({ key: keyFor(words, target, key), as }));
  return {
    tone,
    title: words.say(title, values(words.markdown)),
    headline: words.plain(title, values(words.clean)),
    lead: lines.map(({ key, as }) => as(words.say(key, values(words.markdown)))),
    spoken: lines.map(({ key }) => words.plain(key, values(words.clean))),
  };
}

/** The values of all texts about a connection; which of them a text uses is the text's matter. */
export function connectionValues(words: CardWords, facts: ConnectionFacts) {
  const { connection, product, application, request, approvers, unreached, deviceCode, loginHost } = facts;
  const at = (date: Date | null | undefined): { safe: string } => ({ safe: date ? words.dateTime(date) : '' });
  return (escaped: (text: string) => string): CardValues => ({
    address: connection.address,
    account: connection.signInAs,
    device: nameOf(connection),
    product: product.name,
    other: connection.otherAccount ?? words.plain('who.other_account'),
    host: { safe: loginHost },
    number: { safe: request?.number ?? connection.request ?? '' },
    approver: request?.decision
      ? { safe: escaped(request.decision.by.name) }
      : { safe: approverNames(words, approvers, escaped) },
    unreached: { safe: approverNames(words, unreached, escaped) },
    date: at(request?.decision?.at ?? connection.stateSince),
    next_check: at(connection.nextCheckAt),
    broken: at(connection.brokenAt),
    withdrawn: at(application.withdrawn?.at),
    who: application.withdrawn?.by ?? '',
    page: deviceCode ? { safe: shortAddress(deviceCode.verificationUri) } : '',
    time: { safe: deviceCode ? words.time(deviceCode.expiresAt) : '' },
  });
}
