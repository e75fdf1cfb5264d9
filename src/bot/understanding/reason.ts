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
  const deny = mentionsOf(reading, 'deny')[0];
  if (because) {
    const upTo = because.at[0] ?? 0;
    const reason = (deny && toldBefore(reading, text, deny, upTo)) ?? toldBehind(reading, text, because);
    return reason === undefined ? whole : { upTo, reason };
  }
  return (deny && tailOf(reading, text, deny)) ?? whole;
}

/** "Deny CR-1001, she left because the firm moved": the reason has a "because" of its own. */
function toldBefore(reading: Reading, text: string, deny: Mention, because: number): string | undefined {
  const { tokens, of } = reading;
  const start = tailStart(reading, deny, false);
  const told = of.slice(start, because);
  const says = told.filter((mention) => !/^(?:polite|request|but)$/.test(mention?.concept ?? ''));
  const isShort = says.length < 3 && says.filter((mention) => mention?.concept !== 'filler').length < 2;
  if (start < 0 || isShort || told.some((mention) => mention && (isAction(mention) || mention.concept === 'doubt')))
    return undefined;
  return tokens.slice(start, because).some(({ kind }) => kind !== 'word' && kind !== 'number')
    ? undefined
    : toldFrom(reading, text, start);
}

/** What begins the reason itself, though it is read as one with the word that joins it: "da wir", "as they", "como ya no". */
const ownWord = /^(?:i|it|we|they|he|she|ich|er|sie|es|wir|het|nous|il|ya)$/u;
/** "parce qu'elle", "puisqu'on". */
const elided = /^(?:.*qu)['’](?=\p{L})/iu;
/** "Because of the cost", "a causa de los costes": it joins as well. */
const joinsToo = /^(?:of|de|du|des|del)$/u;

/** All behind the word that joins a reason, and nothing of the reason with it. */
function toldBehind(reading: Reading, text: string, because: Mention, end?: number): string | undefined {
  const { tokens } = reading;
  const own = because.at.find((place, n) => n > 0 && ownWord.test(tokens[place]?.norm ?? ''));
  if (own !== undefined) return toldFrom(reading, text, own, end);
  const last = because.at.at(-1) ?? 0;
  const [joint] = elided.exec(tokens[last]?.text ?? '') ?? [];
  if (joint) return text.slice((tokens[last]?.start ?? 0) + joint.length, end).trim() || undefined;
  const from = joinsToo.test(tokens[last + 1]?.norm ?? '') && tokens[last]?.norm === 'because' ? last + 2 : last + 1;
  return toldFrom(reading, text, from, end);
}

function actionBefore(reading: Reading, place: number): boolean {
  return mentionsOf(reading, ...actions).some((mention) => (mention.at[0] ?? 0) < place);
}

/** A denial's reason often comes without a "because". It must not be a second thought ("deny it, no, approve"). */
function tailOf(reading: Reading, text: string, deny: Mention): Split | undefined {
  const { tokens, of } = reading;
  const start = tailStart(
    reading,
    deny,
    tokens.some(({ kind }) => kind === 'request'),
  );
  if (start < 0 || tokens.some((token) => token.asked)) return undefined;
  const tail = reading.mentions.filter((mention) => (mention.at[0] ?? 0) >= start);
  if (tail.some((mention) => mention.concept === 'doubt' || isAction(mention))) return undefined;
  const polite = tokens.slice(start).every((_, i) => /^(?:polite|filler|mine)$/.test(of[start + i]?.concept ?? ''));
  return polite || tokens.length - start < 2 ? undefined : cut(reading, text, start, start);
}

/** Where what follows an order begins; -1: nothing does. `inClause`: also in the clause of the order. */
function tailStart({ tokens }: Reading, deny: Mention, inClause: boolean): number {
  const request = tokens.findIndex((token) => token.kind === 'request');
  const last = Math.max(deny.at.at(-1) ?? 0, request);
  const clause = tokens[last]?.clause;
  return tokens.findIndex((token, place) => place > last && (inClause || token.clause !== clause));
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
    return toldBehind(reading, text, because, isFirst && next > 0 ? tokens[next - 1]?.end : undefined);
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
