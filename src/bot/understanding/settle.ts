import type { Guess } from './guess.ts';
import { type Intent, weighty } from './intent.ts';
import type { Judgement } from './judge.ts';
import { confidenceLine } from './rules.ts';

/**
 * How likely the examples must make an intent, among fourteen: chosen by what is understood of sentences whose pattern was
 * left out of learning (tools/understanding/cross.ts), and for deeds set higher until no sentence of the corpus, as it is and
 * varied, was wrongly read as one. What the grammar says of an order is among what the examples are learned by (features.ts),
 * so one line does for nearly all of them: a line for each kind of doubt read fewer deeds, and more wrongly.
 */
const needed = {
  /** To be read at all. */
  harmless: 0.35,
  /** To decide or take away. */
  deed: 0.9,
  /** The same where the rules read it too. */
  plainDeed: 0.6,
  /** The same where the grammar speaks against it: "not", "if", "tomorrow", "she wants to", "approve?". */
  doubted: 0.94,
  /** Anything else, where two things are asked at once or the rules read a deed. */
  instead: 0.9,
};

/** "nicht", "don't", "never". */
const longestNot = 5;

/**
 * What is asked, of what the rules say and what the examples make likely. The examples know more ways to say a thing and what
 * stands around it; the rules tell what turns an order round, and then it must be all the likelier.
 */
export function settle(judged: Judgement, guesses: readonly Guess[], isKnown: (word: string) => boolean): Judgement {
  const [best, next] = guesses;
  if (!best || !next || isEven(judged)) return judged;
  const refusal = judged.refused.length > 0 ? judged.alternatives : [];
  if (weighty.has(best.intent)) {
    if (best.share >= neededFor(best.intent, judged, isKnown)) return readAs(judged, best);
    if (judged.torn) return judged;
    return offered(judged, [...refusal, best.intent, ...judged.alternatives, next.intent]);
  }
  if (judged.intent === best.intent && !judged.torn) return judged;
  if (judged.torn && best.share < needed.instead) return judged;
  if (weighty.has(judged.intent) && best.share < needed.instead) return offered(judged, [judged.intent, best.intent]);
  if (best.intent === 'out_of_scope') {
    return judged.intent === 'out_of_scope' ? judged : offered(judged, [judged.intent]);
  }
  if (judged.refused.includes(best.intent)) return judged;
  if (best.share >= needed.harmless) return readAs(judged, best);
  return offered(judged, [...refusal, best.intent, ...judged.alternatives, next.intent]);
}

/** "Approve or deny", "connect": which of two of a kind is for the person to say, whatever is more usual. */
function isEven({ torn, alternatives, refused }: Judgement): boolean {
  const areAll = (is: (intent: Intent) => boolean) => alternatives.length > 1 && alternatives.every(is);
  const isConnecting = (intent: Intent) => intent.startsWith('connect_');
  return torn && refused.length === 0 && (areAll((intent) => weighty.has(intent)) || areAll(isConnecting));
}

function neededFor(intent: Intent, judged: Judgement, isKnown: (word: string) => boolean): number {
  const { unknownBefore, wavering, asksOrTells, tellsDecision, refused, held } = judged;
  const isWavering = wavering.includes(intent);
  // "dpnt approve": what no example had may be a "not" with a slip in it.
  const mayBeNot = unknownBefore.some((word) => word.length <= longestNot && !isKnown(word));
  // What the grammar turns round cannot be outweighed.
  if (mayBeNot || (isWavering && refused.length > 0)) return Infinity;
  const isTold = asksOrTells || tellsDecision;
  if (isWavering || held.includes(intent) || refused.length > 0 || isTold) return needed.doubted;
  return judged.intent === intent && !judged.torn ? needed.plainDeed : needed.deed;
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
