import type { Intent } from './intent.ts';
import { acts, intentsOf, negatedOrders, orders } from './orders.ts';
import { clauseOf, type Mention, type Reading } from './reading.ts';
import { somebodyElses } from './told-of-somebody.ts';

/** Whether the grammar speaks against an order: "don't", "maybe", "why", "she wants to", "approve?". */
export function wavers(reading: Reading, heard: readonly Mention[]): boolean {
  const has = (concept: string) => heard.some((mention) => mention.concept === concept);
  const asks = has('why') || has('where') || has('explain');
  if (has('not') || has('doubt') || asks || somebodyElses(heard)) return true;
  const asked = heard.some((mention) => acts.has(mention.concept) && reading.tokens[mention.at[0] ?? 0]?.asked);
  return asked && !has('polite');
}

/**
 * The same for one intent: to deny and to take away, reasons may be told before and after ("nope, deny it", "she is not
 * here any more, disconnect her mailbox"), so there only what stands in the order's own clause speaks against it.
 */
export function isWavering(intent: Intent, reading: Reading, heard: readonly Mention[]): boolean {
  if (!wavers(reading, heard)) return false;
  const own = heard.filter((mention) => intentsOf(mention).includes(intent));
  const namesOne = reading.tokens.some(({ kind }) => kind === 'request');
  const isNo = intent === 'cancel' || (intent === 'deny_request' && namesOne);
  if (intent === 'cancel' && isTakenBack(reading, heard)) return false;
  if (isNo && own.length === 0) return saysMoreThanNo(reading, heard);
  if (intent === 'approve_request' || own.length === 0 || somebodyElses(heard)) return true;
  const clauses = own.map((mention) => clauseOf(reading, mention));
  const first = Math.min(...clauses);
  return heard.some((mention) => {
    const clause = clauseOf(reading, mention);
    if (/^(?:why|where|explain)$/.test(mention.concept)) return true;
    if (mention.concept === 'not') return clauses.includes(clause) || (clause > first && intent !== 'deny_request');
    if (mention.concept === 'doubt') return clauses.includes(clause) || clause > first || !isLone(reading, clause);
    return acts.has(mention.concept) && reading.tokens[mention.at[0] ?? 0]?.asked === true;
  });
}

/** "no thanks, skip that": nothing but a no, that turns no order round. */
function saysMoreThanNo(reading: Reading, heard: readonly Mention[]): boolean {
  const more = heard.some(({ concept }) => /^(?:doubt|why|where|explain|unable|stuck)$/.test(concept));
  return (
    more ||
    isNoOf(
      reading,
      heard.find(({ concept }) => concept === 'not'),
    ) ||
    reading.tokens.filter(({ kind }) => kind === 'request').length > 1 ||
    negatedOrders(reading, heard).length > 0 ||
    reading.tokens.length < 2 ||
    reading.tokens.some(({ asked }) => asked)
  );
}

/** "no objection to CR-1042", "CR-1042 no rush": a no to the thing that is named behind it. */
function isNoOf({ tokens, of }: Reading, no: Mention | undefined): boolean {
  const place = (no?.at.at(-1) ?? tokens.length) + 1;
  const next = tokens[place];
  if (next?.kind !== 'word' || next.clause !== tokens[place - 1]?.clause) return false;
  return !/^(?:polite|from|not|filler)$/.test(of[place]?.concept ?? '');
}

/**
 * "don't connect it yet", "no, don't approve", "do not approve, wrong button": an order turned round and none given, so what
 * runs shall stop. "Don't approve" by itself may be a no as well.
 */
function isTakenBack(reading: Reading, heard: readonly Mention[]): boolean {
  const turned = negatedOrders(reading, heard);
  const [first] = turned;
  const isOther = (mention: Mention) => mention.concept === 'cancel' || !turned.includes(mention);
  if (!first || heard.some((mention) => orders.has(mention.concept) && isOther(mention))) return false;
  if (somebodyElses(heard) || reading.tokens.some(({ asked, kind }) => asked || kind === 'request')) return false;
  const clause = clauseOf(reading, first);
  const decides = turned.some(({ concept }) => acts.has(concept));
  const isAfterNo = heard.some(
    (mention) => /^(?:not|doubt)$/.test(mention.concept) && clauseOf(reading, mention) < clause,
  );
  if (decides && !isAfterNo && reading.tokens.filter((token) => token.clause > clause).length < 2) return false;
  const start = heard.findIndex(({ concept, at: [place = 0] }) => {
    return reading.tokens[place]?.clause === clause && (concept === 'not' || orders.has(concept));
  });
  return heard.every((mention, place) => {
    if (/^(?:why|where|explain)$/.test(mention.concept)) return false;
    const isLater = clauseOf(reading, mention) > clause;
    if (/^(?:unable|stuck)$/.test(mention.concept)) return isLater;
    if (mention.concept === 'doubt') return clauseOf(reading, mention) !== clause;
    const before = clauseOf(reading, mention) === clause && place < start;
    return !before || !/^(?:mine|be)$/.test(mention.concept);
  });
}

/** "nope, …": a clause of one word. */
function isLone(reading: Reading, clause: number): boolean {
  return reading.tokens.filter((token) => token.clause === clause).length === 1;
}
