import { type Concept, smallChange } from './concept.ts';
import { slips } from './fuzzy.ts';
import { joinedNames } from './joined-names.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { normalise, type Token } from './tokens.ts';

const widestGap = 6;
/** A word with more hyphens is no word. */
const mostParts = 12;
/** So many words that the language does not know are looked at for slips: no sentence has more, and each takes long. */
const mostGuessed = 24;

/** The lexicon's matches, each word looked up once. */
function sparing(lexicon: Lexicon): Lexicon['matches'] {
  const seen = new Map<string, ReadonlyMap<string, number>>();
  let guessed = 0;
  return (typed) => {
    const before = seen.get(typed);
    if (before) return before;
    const known = lexicon.matches(typed, false);
    const found = known.size > 0 || guessed >= mostGuessed ? known : lexicon.matches(typed);
    if (known.size === 0) guessed += 1;
    seen.set(typed, found);
    return found;
  };
}

/** A phrase found in the sentence: which meaning, and the places of its words. */
export interface Mention {
  concept: Phrase['concept'];
  at: number[];
  quality: number;
  /** A word known by its ending alone ("Rembrandtzaal"), which so is a name too. */
  byEnding: boolean;
  /** The name of a product. */
  isProduct: boolean;
}

/** The sentence as one language sees it. */
export interface Reading {
  language: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** Per token, the mention it belongs to. */
  of: readonly (Mention | undefined)[];
  /** How much of it is in this language's words; names are of none. */
  evidence: number;
  /** As `evidence`, and without what is called the same in every language: products, and languages. */
  words: number;
  /** Names by the places of their words: those with a little word inside ("Anna de Vries"), and who is mentioned. */
  names: readonly (readonly number[])[];
  /** Whether the part of an address before the @ begins like a room or device. */
  isRoom(local: string): boolean;
  /** Whether a word that nothing is known of may be a "not" with a slip in it: "dpnt", "nto". */
  mayBeNot(word: string): boolean;
}

/**
 * Finds the phrases of one language in a sentence: the longest first, the better written first, then from the left.
 * `mentioned`: from where to where the names stand that are known to be names.
 */
export function read(lexicon: Lexicon, given: readonly Token[], mentioned: readonly Span[] = []): Reading {
  const matching = sparing(lexicon);
  const tokens = splitHyphens(matching, given);
  const matches = tokens.map((token) =>
    token.kind === 'word' || token.kind === 'number' ? matching(token.norm) : new Map(),
  );
  const found: Mention[] = [];
  for (const [place, words] of matches.entries()) {
    for (const word of words.keys()) {
      for (const phrase of lexicon.startingWith(word)) {
        const mention = follow(phrase, place, tokens, matches);
        if (mention && !isNameLikeGreeting(mention)) found.push(mention);
      }
    }
  }
  found.sort(
    (a, b) =>
      b.at.length - a.at.length ||
      Number(b.isProduct) - Number(a.isProduct) ||
      small(a) - small(b) ||
      b.quality - a.quality ||
      (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );

  const of: (Mention | undefined)[] = tokens.map(() => undefined);
  const mentions: Mention[] = [];
  for (const mention of found) {
    if (mention.at.some((place) => of[place])) continue;
    for (const place of mention.at) of[place] = mention;
    mentions.push(mention);
  }
  mentions.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
  const names = [...placesIn(mentioned, tokens), ...joinedNames(tokens, lexicon)];
  const inName = new Set(names.flat());
  const weigh = (among: readonly Mention[]): number =>
    among.reduce((sum, { quality, at }) => sum + quality * at.filter((place) => !inName.has(place)).length, 0);
  const telling = mentions.filter(({ isProduct, concept }) => !isProduct && concept !== 'languageName');
  const isRoom = (local: string) => {
    const word = /^\p{L}+/u.exec(local)?.[0] ?? '';
    return [...lexicon.matches(word, false)].some(([known, quality]) => {
      const concepts = lexicon.startingWith(known).filter((phrase) => phrase.words.length === 1);
      return quality === 1 && concepts.some(({ concept }) => concept === 'room' || concept === 'device');
    });
  };
  const mayBeNot = (word: string) => lexicon.nots.some((not) => slips(word, not, 1) <= 1);
  return {
    language: lexicon.code,
    tokens: splitAtBut(tokens, of),
    mentions,
    of,
    evidence: weigh(mentions),
    words: weigh(telling),
    names,
    isRoom,
    mayBeNot,
  };
}

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const placesIn = (spans: readonly Span[], tokens: readonly Token[]): number[][] =>
  spans.map(({ start, end }) =>
    tokens.flatMap((token, place) => (token.start >= start && token.start < end ? [place] : [])),
  );

/** A greeting opens a message: nearly one further on ("connect the Hall screen") is a name. */
function isNameLikeGreeting({ concept, quality, at }: Mention): boolean {
  return concept === 'greeting' && quality < 1 && at[0] !== 0;
}

function small(mention: Mention): number {
  return smallChange.has(mention.concept) ? 1 : 0;
}

function follow(
  phrase: Phrase,
  place: number,
  tokens: readonly Token[],
  matches: readonly ReadonlyMap<string, number>[],
): Mention | undefined {
  const at: number[] = [];
  let quality = 1;
  let next = place;
  for (const [i, word] of phrase.words.entries()) {
    const reach = i > 0 && i === phrase.gapBefore ? widestGap : 0;
    let found = -1;
    for (let candidate = next; candidate <= next + reach && found < 0; candidate++) {
      if (tokens[candidate]?.clause !== tokens[place]?.clause) break;
      if (matches[candidate]?.has(word)) found = candidate;
    }
    if (found < 0) return undefined;
    quality = Math.min(quality, matches[found]?.get(word) ?? 0);
    at.push(found);
    next = found + 1;
  }
  const byEnding = phrase.words[0]?.startsWith('*') ?? false;
  return { concept: phrase.concept, at, quality, byEnding, isProduct: phrase.isProduct ?? false };
}

/** "re-authorise" is one word, "boardroom-status" two: whichever the language knows. */
function splitHyphens(matching: Lexicon['matches'], tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !/[-_]/.test(token.norm)) return [token];
    const joined = token.norm.replace(/[-_]/g, '');
    if (matching(token.norm).size > 0) return [token];
    if (matching(joined).size > 0) return [{ ...token, norm: joined }];
    const parts = [...token.text.matchAll(/[^-_]+/g)];
    if (parts.length > mostParts) return [token];
    // A name such as "panel-2" stays whole unless the language knows a part of it.
    if (!parts.some((part) => matching(normalise(part[0])).size > 0)) return [token];
    return parts.map((part) => ({
      ...token,
      text: part[0],
      norm: normalise(part[0]),
      kind: /^\d+$/.test(part[0]) ? ('number' as const) : ('word' as const),
      start: token.start + part.index,
      end: token.start + part.index + part[0].length,
    }));
  });
}

/** "… but …" opens a clause as a full stop does. */
function splitAtBut(tokens: Token[], of: readonly (Mention | undefined)[]): Token[] {
  let shift = 0;
  return tokens.map((token, place) => {
    if (of[place]?.concept === 'but') shift += 1;
    return shift > 0 ? { ...token, clause: token.clause + shift } : token;
  });
}

/** The mentions of a concept. */
export function mentionsOf(reading: Reading, ...concepts: (Concept | 'languageName')[]): Mention[] {
  return reading.mentions.filter((mention) => concepts.includes(mention.concept));
}

/** The clause a mention stands in. */
export function clauseOf(reading: Reading, mention: Mention): number {
  return reading.tokens[mention.at[0] ?? 0]?.clause ?? 0;
}
