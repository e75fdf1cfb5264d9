import { isHeld, isReported } from './held.ts';
import { type Intent, type Slots, weighty } from './intent.ts';
import { intentsOf, negatedOrders, orders } from './orders.ts';
import type { Mention, Reading } from './reading.ts';
import { splitReason } from './reason.ts';
import { confidenceLine, insteadOf, rules } from './rules.ts';
import { holds, sceneOf } from './scene.ts';
import { findSlots } from './slots.ts';
import { tellsDecision } from './told-of-somebody.ts';
import { unknownBeforeAct, unknownShare } from './unknown-words.ts';
import { isWavering, wavers } from './wavering.ts';

/** A request that was only half made is offered, with a confidence just under the line. */
const heldBack = confidenceLine - 0.02;

export interface Judgement {
  intent: Intent;
  confidence: number;
  alternatives: Intent[];
  slots: Slots;
  /** The language that is named, whatever is asked. */
  language: string | undefined;
  /** What shall not be done, of what the sentence speaks of. */
  refused: Intent[];
  /** Of the intents that weigh, those that the grammar speaks against: "don't", "maybe", "why", "she wants to", "approve?". */
  wavering: readonly Intent[];
  /** Of the intents that weigh, those that are not asked for whatever is likely: told, quoted, handed on, for later, with a condition. */
  held: readonly Intent[];
  /** The order is quoted, or said outright to be none now. */
  reported: boolean;
  /** Two things are asked at once, or so little is said that two are as likely: only the person can tell. */
  torn: boolean;
  /** Few words, all of them known: a command. */
  short: boolean;
  /** It speaks of other matters: "delete my data". */
  strange: boolean;
  /** Words before the order that no list has: "dpnt approve it". */
  unknownBefore: readonly string[];
  /** Of these, those that may be a "not" with a slip in it. */
  maybeNots: readonly string[];
  /** The intents whose words of order were heard. */
  ordered: readonly Intent[];
  /** It has a question mark, or tells what has happened: "was disconnected". */
  asksOrTells: boolean;
  /** It tells that something was decided or cancelled. */
  tellsDecision: boolean;
  /** Words from this place on are the reason for what is asked. */
  upTo: number;
}

interface Candidate {
  intent: Intent;
  score: number;
}

/**
 * What is asked, as one language reads it. `elsewhere`: where the words stand (by their start) that are small change in
 * another language of the sentence, and so are no names.
 */
export function judge(reading: Reading, text: string, elsewhere: ReadonlySet<number>): Judgement {
  const { upTo, reason } = splitReason(reading, text);
  const { slots, names } = findSlots(reading, text, upTo, elsewhere);
  const heard = reading.mentions.filter((mention) => (mention.at[0] ?? 0) < upTo);
  const negated = negatedOrders(reading, heard);
  const meant = heard.filter((mention) => !negated.includes(mention));
  const scene = sceneOf(reading, meant, slots, upTo);
  const unknown = unknownShare(reading, meant, names, upTo);

  const candidates = new Map<Intent, number>();
  for (const rule of rules) {
    if (!holds(rule, scene)) continue;
    // Microsoft's number means the same in a text that nobody here can read.
    const doubt = rule.all.some((one) => one.includes('@error')) ? 0 : unknown;
    const score = rule.score * (1 - doubt * (rule.all.length > 1 ? 0.4 : 0.6));
    candidates.set(rule.intent, Math.max(candidates.get(rule.intent) ?? 0, score));
  }
  const hesitant = hesitates(reading, heard, slots, names, unknown);
  const held = [...weighty].filter((intent) => isHeld(intent, reading, heard, text, names));
  for (const [intent, score] of candidates) {
    if ((hesitant && weighty.has(intent)) || held.includes(intent)) candidates.set(intent, Math.min(score, heldBack));
  }
  const ranked = [...candidates].map(([intent, score]) => ({ intent, score })).sort((a, b) => b.score - a.score);
  const refused = negated.flatMap((mention) => intentsOf(mention));
  const { torn: twofold, ...decided } = decide(ranked, refused);
  const torn =
    twofold ||
    areBothWeighty(decided.alternatives) ||
    (upTo <= 2 && decided.alternatives.length > 1 && refused.length === 0);
  const unknownBefore = unknownBeforeAct(reading, heard, names);
  if (reason && decided.intent !== 'out_of_scope') slots.reason = reason;
  const { language } = slots;
  if (decided.intent !== 'change_language') delete slots.language;
  return {
    ...decided,
    slots,
    language,
    refused,
    torn,
    short: unknown === 0 && upTo <= 3,
    strange: isStrange(heard, slots),
    unknownBefore,
    maybeNots: unknownBefore.filter(reading.mayBeNot),
    ordered: meant.filter(({ concept }) => orders.has(concept)).flatMap((mention) => intentsOf(mention)),
    asksOrTells: reading.tokens.some(({ asked }) => asked) || heard.some(({ concept }) => concept === 'disconnected'),
    tellsDecision: tellsDecision(heard),
    upTo,
    held,
    reported: isReported(reading, heard, text),
    wavering: [...weighty].filter((intent) => isWavering(intent, reading, heard)),
  };
}

const areBothWeighty = ([first, second]: readonly Intent[]): boolean =>
  first !== undefined && second !== undefined && weighty.has(first) && weighty.has(second);

function decide(
  ranked: Candidate[],
  refused: Intent[],
): Pick<Judgement, 'intent' | 'confidence' | 'alternatives' | 'torn'> {
  const open = ranked.filter((one) => !refused.includes(one.intent));
  const clear = open.filter((one) => one.score >= confidenceLine);
  // "hello" and "help" are how people begin; what they go on to say is what they want.
  const best = clear.find((one) => one.intent !== 'help') ?? clear[0];
  const rival = clear.find((one) => best && one !== best && quarrels(best.intent, one.intent, best.score - one.score));
  if (best && !rival && !(refused.length > 0 && weighty.has(best.intent))) {
    return { intent: best.intent, confidence: round(Math.min(best.score, 0.99)), alternatives: [], torn: false };
  }
  const instead = refused.flatMap((intent) => insteadOf[intent] ?? []).filter((one) => !refused.includes(one));
  const likely = best ? [best, rival, ...open] : open;
  const offered = [...likely.flatMap((one) => (one ? [one.intent] : [])), ...instead].filter((one) => one !== 'help');
  const alternatives = [...new Set(refused.length > 0 && !best ? [...instead, ...offered] : offered)].slice(0, 2);
  const confidence = Math.min(open[0]?.score ?? 0, heldBack);
  return {
    intent: 'out_of_scope',
    confidence: round(Math.max(confidence, 0)),
    alternatives,
    torn: rival !== undefined,
  };
}

/** Two requests in one sentence: where one of them weighs, or they are equally likely, the person is asked which. */
function quarrels(best: Intent, other: Intent, lead: number): boolean {
  const connecting = (intent: Intent) => /^(?:connect_|reauthorise)/.test(intent);
  if (weighty.has(best)) return weighty.has(other) || connecting(other) || other === 'why_stuck';
  if (connecting(best)) return weighty.has(other) || (connecting(other) && lead < 0.02);
  return false;
}

/** Whether there is any reason not to take a weighty request at its word. */
function hesitates(
  reading: Reading,
  heard: readonly Mention[],
  slots: Slots,
  names: ReadonlySet<number>,
  unknown: number,
): boolean {
  if (wavers(reading, heard)) return true;
  if (isStrange(heard, slots) || unknownBeforeAct(reading, heard, names).length > 0) return true;
  return isOurs(slots) ? unknown > 0.6 : unknown > 0;
}

/** "delete my data": a matter from elsewhere. A request number or an address says that it is our business. */
const isStrange = (heard: readonly Mention[], slots: Slots): boolean =>
  !isOurs(slots) && heard.some(({ concept }) => concept === 'data' || concept === 'setting');

const isOurs = ({ request_id, mailbox }: Slots): boolean => request_id !== undefined || mailbox?.includes('@') === true;

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
