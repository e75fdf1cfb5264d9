import type { ConnectionState } from '../services/consent/model.ts';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardValues, CardWords } from './card-words.ts';
import { keyFor, nameOf } from './kind-words.ts';
import { shortAddress } from './parts/device-code.ts';
import { stateTones } from './parts/rows.ts';
import type { Saying } from './saying.ts';
import { stateSaying } from './state-saying.ts';
import { approverNames } from './who.ts';

/** Headline and first sentences of a connection, combined from its state, its trouble and what is known of the approval. */
export function connectionSaying(words: CardWords, facts: ConnectionFacts) {
  const { tone, headline, lead } = seenBy(facts, stateSaying(words, facts));
  const values = connectionValues(words, facts);
  const { target } = facts.connection;
  const title = keyFor(words, target, headline);
  const all = lead.map((said) => ({ ...said, key: keyFor(words, target, toReader(words, facts, said.key)) }));
  const lines = all.filter((said) => !said.aside);
  return {
    tone,
    title: words.say(title, values(words.markdown)),
    headline: words.plain(title, values(words.clean)),
    lead: lines.filter((said) => !said.last).map(({ key, as }) => as(words.say(key, values(words.markdown)))),
    last: lines.filter((said) => said.last).map(({ key }) => words.say(key, values(words.markdown))),
    asides: all.filter((said) => said.aside).map(({ key }) => words.say(key, values(words.markdown))),
    spoken: lines.map(({ key }) => words.plain(key, values(words.clean))),
  };
}

const undertaken: readonly ConnectionState[] = [
  'draft',
  'needs_sign_in',
  'wrong_account',
  'needs_reauth',
  'needs_admin',
];

/** Whoever looks on is called to nothing: they read how it stands where the requester reads what to do, and what went wrong. */
function seenBy({ connection: { state }, viewerIsRequester, viewerIsSigner }: ConnectionFacts, said: Saying): Saying {
  const calls = said.tone === 'turn' || said.headline === 'connection.needs_admin.headline';
  if (viewerIsRequester || viewerIsSigner || !calls || !undertaken.includes(state)) return said;
  return {
    tone: stateTones[state] === 'warn' ? 'warn' : 'wait',
    headline: 'tenant.one.headline',
    lead: said.lead.filter(({ key }) => /^(?:code|trouble)\./u.test(key)),
  };
}

/** Whoever did not ask is promised no message: they read who gets it. */
function toReader(words: CardWords, { viewerIsRequester }: ConnectionFacts, key: TextKey): TextKey {
  const other = `${key}.other`;
  return !viewerIsRequester && words.has(other) ? other : key;
}

/** The values of all texts about a connection; which of them a text uses is the text's matter. */
export function connectionValues(words: CardWords, facts: ConnectionFacts) {
  const { connection, product, application, request, approvers, unreached, deviceCode, loginHost } = facts;
  const at = (date: Date | null | undefined): { safe: string } => ({ safe: date ? words.dateTime(date) : '' });
  return (escaped: (text: string) => string): CardValues => ({
    address: connection.address,
    account: connection.signInAs,
    requester: connection.requester.name,
    device: nameOf(connection),
    what: nameOf(connection),
    state: { safe: escaped(words.plain(`state.${connection.state}`)) },
    product: product.name,
    app: product.enterpriseAppName,
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
    seen: at(application.withdrawn?.after),
    who: application.withdrawn?.by ?? '',
    page: deviceCode ? { safe: shortAddress(deviceCode.verificationUri) } : '',
    time: { safe: deviceCode ? words.time(deviceCode.expiresAt) : '' },
  });
}
