import { type Mention, mentionsOf, type Reading } from './reading.ts';

const actions = ['approve', 'deny', 'disconnect', 'remove', 'cancel', 'connect', 'authorise', 'reauthorise'] as const;

/** Where the request ends and the reason for it begins. */
interface Split {
  /** Places from here on belong to the reason and say nothing about what is asked. */
  upTo: number;
  reason?: string;
}

/** "deny CR-1001 because …", "wijs CR-1001 af: …": what follows may hold any word, even "approve". */
export function splitReason(reading: Reading, text: string): Split {
  const whole = { upTo: reading.tokens.length };
  const because = mentionsOf(reading, 'because').find((mention) => actionBefore(reading, mention.at[0] ?? 0));
  if (because) return cut(reading, text, because.at[0] ?? 0, (because.at.at(-1) ?? 0) + 1) ?? whole;
  const deny = mentionsOf(reading, 'deny')[0];
  return (deny && tailOf(reading, text, deny)) ?? whole;
}

function actionBefore(reading: Reading, place: number): boolean {
  return mentionsOf(reading, ...actions).some((mention) => (mention.at[0] ?? 0) < place);
}

/** A denial's reason often comes without a "because". It must not be a second thought ("deny it, no, approve"). */
function tailOf(reading: Reading, text: string, deny: Mention): Split | undefined {
  const { tokens, of } = reading;
  const request = tokens.findIndex((token) => token.kind === 'request');
  const last = Math.max(deny.at.at(-1) ?? 0, request);
  const clause = tokens[last]?.clause;
  const start = tokens.findIndex((token, place) => place > last && (request >= 0 || token.clause !== clause));
  if (start < 0 || tokens.some((token) => token.asked)) return undefined;
  const tail = reading.mentions.filter((mention) => (mention.at[0] ?? 0) >= start);
  if (tail.some((mention) => mention.concept === 'doubt' || isAction(mention))) return undefined;
  const polite = tokens.slice(start).every((_, i) => /^(?:polite|filler|mine)$/.test(of[start + i]?.concept ?? ''));
  return polite || tokens.length - start < 2 ? undefined : cut(reading, text, start, start);
}

function isAction(mention: Mention): boolean {
  return (actions as readonly string[]).includes(mention.concept);
}

function cut(reading: Reading, text: string, upTo: number, from: number): Split | undefined {
  const reason = toldFrom(reading, text, from);
  return reason === undefined ? undefined : { upTo, reason };
}

/** All that stands before a word's place and after the word before it, marks and signs included: `"we`, `${x}`, a face. */
function toldFrom({ tokens }: Reading, text: string, from: number, end?: number): string | undefined {
  const before = tokens[from - 1]?.end ?? 0;
  const told = text.slice(before, end).replace(/^["')\]}>*]*[\s,;:.!-]*/, '');
  return told.trim() || undefined;
}

/** The reason of what turned out to be a deed, although no word of it was known: "confirm CR-1204 because …". */
export function lateReason(reading: Reading, text: string, isDenial: boolean): string | undefined {
  const { tokens } = reading;
  const because = mentionsOf(reading, 'because').at(-1);
  if (because) {
    const from = (because.at.at(-1) ?? 0) + 1;
    const clause = tokens[from]?.clause;
    const next = tokens.findIndex((token, place) => place > from && token.clause !== clause);
    // "reason: unknown publisher, deny it": the order comes after it.
    const isFirst = (because.at[0] ?? 0) === 0;
    return toldFrom(reading, text, from, isFirst && next > 0 ? tokens[next - 1]?.end : undefined);
  }
  const last = tokens.at(-1)?.clause;
  if (!isDenial || last === tokens[0]?.clause) return undefined;
  const start = tokens.findIndex(({ clause }) => clause === last);
  const isBare = tokens.length - start >= 2 && !tokens.some(({ asked }) => asked);
  const orders = reading.mentions.some(
    (mention) => (mention.at[0] ?? 0) >= start && (isAction(mention) || mention.concept === 'polite'),
  );
  return isBare && !orders ? toldFrom(reading, text, start) : undefined;
}
