import type { Guess } from './guess.ts';
import { type Intent, weighty } from './intent.ts';
import type { Judgement } from './judge.ts';
import { confidenceLine } from './rules.ts';

/**
 * How likely the examples must make an intent, among fourteen: chosen by what is understood of sentences whose pattern was
 * left out of learning (tools/understanding/cross.ts), where of those that are just likely enough for a deed nine in ten are
 * meant so, and so that no sentence of the corpus, as it is and varied, is wrongly read as one.
 */
const needed = {
  /** To be read at all. */
  harmless: 0.4,
  /** To decide or take away. */
  deed: 0.91,
  /** The same where it is asked or the grammar speaks against it; also to stop what runs by an order turned round: "don't approve it". */
  asked: 0.94,
  /** The same where it is quoted, comes with a condition or asks for a decision, two things are asked, or there is only a "no" to deny with. */
  reported: 0.985,
  /** To choose between two of a kind that the rules hear alike; of "cancel" and "disconnect" as for what is asked. */
  even: 0.85,
  /** Anything else, where two things are asked at once or the rules read a deed. */
  instead: 0.9,
};

/**
 * What is asked, of what the rules say and what the examples make likely. The examples know more ways to say a thing and what
 * stands around it; the rules tell what turns an order round, and then it must be all the likelier.
 */
export function settle(judged: Judgement, guesses: readonly Guess[], isKnown: (word: string) => boolean): Judgement {
  const [best, next] = guesses;
  if (!best || !next || isEven(judged, best)) return judged;
  const refusal = judged.refused.length > 0 ? judged.alternatives : [];
  if (weighty.has(best.intent)) {
    if (best.share >= neededFor(best.intent, judged, isKnown)) return readAs(judged, best);
    if (judged.torn) return judged;
    return offered(judged, [...refusal, best.intent, judged.intent, ...judged.alternatives, next.intent]);
  }
  if (judged.intent === best.intent && !judged.torn) return judged;
  if (judged.torn && best.share < needed.instead) return judged;
  if (weighty.has(judged.intent) && best.share < needed.instead) return offered(judged, [judged.intent, best.intent]);
  if (best.intent === 'out_of_scope') {
    return judged.intent === 'out_of_scope' ? judged : offered(judged, [judged.intent]);
  }
  if (judged.refused.includes(best.intent)) return judged;
  // "room4", "boardroom": a name alone does not say what is wanted of it.
  const isBare = judged.upTo === 1 && judged.intent === 'out_of_scope' && best.intent.startsWith('connect_');
  if (isBare) return offered(judged, [best.intent, 'status_lookup']);
  if (best.share >= needed.harmless) return readAs(judged, best);
  return offered(judged, [...refusal, best.intent, ...judged.alternatives, next.intent]);
}

/**
 * "Cancel the connection of my mailbox", "connect": which of two of a kind is for the person to say where the examples do not
 * tell it well; and whatever is more usual, where they are opposites, or where "cancel" may mean to disconnect or a room's
 * address a mailbox.
 */
function isEven({ torn, alternatives, refused }: Judgement, best: Guess): boolean {
  if (!torn || refused.length > 0 || alternatives.length < 2) return false;
  const areConnecting = alternatives.every((intent) => intent.startsWith('connect_'));
  const areOpposites = alternatives.includes('approve_request') && alternatives.includes('deny_request');
  if (areOpposites || best.intent === 'connect_mailbox') return true;
  if (best.intent === 'cancel') return best.share < needed.asked || !alternatives.includes('disconnect');
  return best.share < needed.even && (areConnecting || alternatives.every((intent) => weighty.has(intent)));
}

function neededFor(intent: Intent, judged: Judgement, isKnown: (word: string) => boolean): number {
  const { maybeNots, wavering, asksOrTells, tellsDecision, refused, held, ordered } = judged;
  // "dpnt approve", which no example had, may be a deed that is turned round, and such a one cannot be outweighed.
  const isWavering = wavering.includes(intent);
  if ((isWavering && refused.includes(intent)) || maybeNots.some((word) => !isKnown(word))) return Infinity;
  const isUnsaid = isWavering && intent === 'deny_request' && !ordered.includes(intent);
  const isReported = judged.reported && held.includes(intent);
  if (isReported || isUnsaid || judged.torn || (tellsDecision && asksOrTells)) return needed.reported;
  return asksOrTells || isWavering ? needed.asked : needed.deed;
}

function readAs(judged: Judgement, { intent, share }: Guess): Judgement {
  return { ...judged, intent, confidence: round(Math.max(confidenceLine, share)), alternatives: [] };
}

function offered(judged: Judgement, likely: readonly Intent[]): Judgement {
  const alternatives = [...new Set(likely)].filter((one) => one !== 'out_of_scope').slice(0, 2);
  const confidence = Math.min(judged.confidence, round(confidenceLine - 0.02));
  return { ...judged, intent: 'out_of_scope', confidence, alternatives };
}

const round = (share: number): number => Math.min(0.99, Math.round(share * 100) / 100);
