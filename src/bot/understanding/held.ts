import type { Intent } from './intent.ts';
import { acts } from './orders.ts';
import { clauseOf, type Mention, type Reading } from './reading.ts';
import { isUnknown } from './unknown-words.ts';

/** A greeting, a day, a name before a colon: no clause that says anything by itself. */
const shortClause = 3;

/** Whether an intent that weighs is told, quoted, handed on, for later or with a condition, and so not asked for. */
export function isHeld(
  intent: Intent,
  reading: Reading,
  heard: readonly Mention[],
  text: string,
  names: ReadonlySet<number>,
): boolean {
  if (isReported(reading, heard, text)) return true;
  if (intent === 'cancel') return false;
  const { act, said } = aroundOrder(reading, heard);
  const has = (...concepts: string[]) => said.some(({ concept }) => concepts.includes(concept));
  if (said.some((mention) => mention.concept === 'later' && isNear(reading, mention.at[0] ?? 0, act))) return true;
  if (intent === 'disconnect') return has('connect', 'reauthorise');
  if (intent === 'approve_request' && has('not', 'doubt', 'why', 'where', 'explain', 'stuck', 'unable')) return true;
  return isHandedOn(reading, names, act);
}

/** Whether the order is quoted, or something says outright that it is none now: a condition, "Subject: approve", "leave it connected". */
export function isReported(reading: Reading, heard: readonly Mention[], text: string): boolean {
  const { act, said } = aroundOrder(reading, heard);
  if (said.some(({ concept }) => concept === 'held') || isQuoted(reading, text, act)) return true;
  return said.some(({ concept, at }) => {
    return concept === 'cancel' && reading.of[(at.at(-1) ?? 0) + 1]?.concept === 'connected';
  });
}

/** Where the order begins, and what may be said of it. */
function aroundOrder(reading: Reading, heard: readonly Mention[]): { act: number; said: readonly Mention[] } {
  const order = heard.find((mention) => acts.has(mention.concept));
  return { act: order?.at[0] ?? 0, said: order ? [...heard, ...besideOrder(reading, order)] : reading.mentions };
}

/** What stands in the order's own clause, though it was taken for its reason: "deny it only if she left". */
function besideOrder(reading: Reading, order: Mention): Mention[] {
  const because = reading.mentions.find(({ concept }) => concept === 'because')?.at[0] ?? reading.tokens.length;
  const isBeside = (mention: Mention) => clauseOf(reading, mention) === clauseOf(reading, order);
  return reading.mentions.filter((mention) => isBeside(mention) && (mention.at[0] ?? 0) < because);
}

/** In the order's clause, or in a short one of its own: "On Friday, …", "Dear Ben, …". */
function isNear({ tokens }: Reading, place: number, act: number): boolean {
  const clause = tokens[place]?.clause;
  return clause === tokens[act]?.clause || tokens.filter((token) => token.clause === clause).length <= shortClause;
}

/** `Ben: approve`, `> approve`, `she wrote "approve`: words of somebody else. "CR-1042: approve" is one's own. */
function isQuoted(reading: Reading, text: string, act: number): boolean {
  const { tokens, of } = reading;
  const before = text.slice(0, tokens[act]?.start ?? 0);
  if (/["<>[\]]/.test(before)) return true;
  return tokens.slice(0, act).some(({ kind, end }, place) => {
    const isHead = kind !== 'request' && of[place]?.concept !== 'because' && isNear(reading, place, act);
    return isHead && /^\s*:/.test(text.slice(end, end + 2));
  });
}

/** "Ben can approve it", "ask Ben to approve it": somebody named stands before the order who owns nothing. */
function isHandedOn(reading: Reading, names: ReadonlySet<number>, act: number): boolean {
  const { tokens } = reading;
  const request = tokens.findIndex(({ kind }) => kind === 'request');
  return tokens.some(({ kind, owner, text }, place) => {
    const isBefore = place < act || (place > act && place < request);
    const isNamed = names.has(place) || (/^\p{Lu}\p{Ll}/u.test(text) && isUnknown(reading, place));
    return isBefore && kind === 'word' && !owner && isNamed && isNear(reading, place, act) && !owns(reading, place);
  });
}

/** "Annas Antrag", "the request of Ben Smith". */
function owns({ of }: Reading, place: number): boolean {
  const has = (start: number, end: number, concept: RegExp) =>
    of.slice(Math.max(0, start), Math.max(0, end)).some((mention) => concept.test(mention?.concept ?? ''));
  return has(place - 1, place + 3, /^requests?$/) || has(place - 3, place, /^from$/);
}
