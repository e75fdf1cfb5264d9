import { smallChange } from './concept.ts';
import { featuresOf } from './features.ts';
import { fitSlots } from './fit-slots.ts';
import type { Intent, Slots } from './intent.ts';
import { type Judgement, judge } from './judge.ts';
import { languages } from './languages/index.ts';
import { learned } from './learned.ts';
import { createLexicon } from './lexicon.ts';
import { notMineBut } from './not-mine-but.ts';
import type { NamedProduct } from './products.ts';
import { type Reading, read, type Span } from './reading.ts';
import { confidenceLine } from './rules.ts';
import { createSecretCheck } from './secret-check.ts';
import { settle } from './settle.ts';
import { clean, mentionedIn, normalise, type Token, tokenise } from './tokens.ts';
import { isWallHeading } from './wall-words.ts';

export type { Intent, Slots };

export interface Understood {
  intent: Intent;
  slots: Slots;
  /** From 0 to 1; below the line the intent is `out_of_scope`. */
  confidence: number;
  /** The sentence's language where it shows one, else the locale's. */
  language: string;
  /** How far the words show it: all may be of any language (`none`), a single word hints at it, or a sentence is clear. */
  showsLanguage: 'none' | 'hint' | 'clear';
  /** The likeliest intents when the confidence is below the line, best first, at most two. */
  alternatives: Intent[];
  /** What shall not be done: "don't approve it". */
  refused?: Intent[];
  /** The text holds what looks like a password: nothing is read from it, and nobody may store or log it. */
  secret?: true;
}

export interface Understanding {
  /** What a sentence asks for. Never throws; the same text and locale give the same answer. */
  understand(text: string, locale?: string): Understood;
  /**
   * Whether a text that was typed into a field looks as if it held a password, as `secret` says it of a sentence; in the
   * `name` field of a device, where "Amsterdam-2#A" is a label.
   */
  holdsSecret(text: string, field?: 'name'): boolean;
  /** Whether a word says something by itself in any language, so that it is hardly a name. */
  knows(word: string): boolean;
  /** Whether an address begins as that of a room or device does, in any language: "room4@…", "vergaderzaal@…". */
  isRoomLike(address: string): boolean;
}

/**
 * The sentence recogniser: offline, deterministic, in the languages of `languages/`; `products` are known
 * by their names beside the shipped ones. Slots come as typed, faults
 * included, so that a form can name them. Nothing but a clear request is read as approve, deny, disconnect or cancel.
 */
export function createUnderstanding(products: readonly NamedProduct[] = []): Understanding {
  const lexicons = languages.map((data) => createLexicon(data, products));
  const holdsSecret = createSecretCheck(lexicons);

  function understand(text: string, locale?: string): Understood {
    const cleaned = notMineBut(clean(text));
    const tokens = tokenise(cleaned);
    const preferred = languageOf(locale);
    if (isWallHeading(cleaned)) {
      const met = { intent: 'why_stuck', slots: {}, confidence: 0.98 } as const;
      return { ...met, alternatives: [], language: preferred, showsLanguage: 'none' };
    }
    const mentioned = spansOf(mentionedIn(text), cleaned);
    const readAll = (among: readonly Token[]) => lexicons.map((lexicon) => read(lexicon, among, mentioned));
    const whole = readAll(tokens);
    const isPasted = tokens.some(({ kind }) => kind === 'error');
    const readings = isPasted ? readAll(beforeError(tokens)) : whole;
    const reading = likeliest(readings, preferred);
    if (!reading) throw new Error('no language is known');
    const language = reading.language;
    if (holdsSecret(text, { known: { text: cleaned, readings: whole } })) {
      const unread = { intent: 'out_of_scope', slots: {}, confidence: 0, secret: true } as const;
      return { ...unread, alternatives: [], language, showsLanguage: shown(reading, readings) };
    }
    const own = judge(reading, cleaned, smallChangeIn(readings, reading));
    const rough = own.confidence < confidenceLine ? clearer(own, reading, readings, cleaned) : own;
    const guesses = tokens.length > 0 ? learned.guess(featuresOf(reading, own, learned.isKnown)) : [];
    const judged = settle(rough, guesses, learned.isKnown);
    const { intent, confidence, alternatives } = judged;
    const slots = fitSlots(judged, reading, cleaned, mentioned);
    return {
      intent,
      slots,
      confidence,
      alternatives,
      ...(own.refused.length > 0 ? { refused: own.refused } : {}),
      language,
      showsLanguage: isPasted ? 'none' : shown(reading, readings),
    };
  }

  const knows = (word: string): boolean => lexicons.some(({ matches }) => matches(normalise(word), false).size > 0);

  const isRoomLike = (address: string): boolean => {
    const local = normalise(address.split('@')[0] ?? '');
    return lexicons.some((lexicon) => read(lexicon, []).isRoom(local));
  };

  return {
    understand,
    holdsSecret: (text, field) => holdsSecret(text, { isName: field === 'name' }),
    knows,
    isRoomLike,
  };
}

/** Where these stand, one behind the other. */
function spansOf(names: readonly string[], text: string): Span[] {
  let from = 0;
  return names.flatMap((name) => {
    const start = text.indexOf(name, from);
    if (start < 0) return [];
    from = start + name.length;
    return [{ start, end: from }];
  });
}

/** A pasted Microsoft error speaks English whoever pastes it, and its ids are not the person's: only its number counts. */
function beforeError(tokens: Token[]): Token[] {
  const error = tokens.findIndex((token) => token.kind === 'error');
  return error < 0 ? tokens : tokens.slice(0, error + 1);
}

function likeliest(readings: readonly Reading[], preferred: string): Reading | undefined {
  const most = Math.max(...readings.map((reading) => reading.evidence));
  const best = readings.filter((reading) => reading.evidence === most);
  return best.find((reading) => reading.language === preferred) ?? best[0];
}

/**
 * Names are the same in every language and show none; what another language knows as well shows little. Small words alone
 * ("yes it can") are typed by everybody.
 */
function shown({ words, mentions, language }: Reading, readings: readonly Reading[]): Understood['showsLanguage'] {
  const lead =
    words - Math.max(0, ...readings.filter((other) => other.language !== language).map((other) => other.words));
  const tells = mentions.some(({ concept, isProduct }) => !isProduct && !smallChange.has(concept));
  if (tells && (lead >= 2 || (lead >= 1 && words >= 3))) return 'clear';
  return lead > 0.5 ? 'hint' : 'none';
}

/** People mix: "connect mijn mailbox". Where the sentence's own language is unsure, another's clear and harmless reading holds. */
function clearer(own: Judgement, reading: Reading, readings: readonly Reading[], text: string): Judgement {
  if (own.alternatives.length > 1 || own.confidence > 0.55) return own;
  const others = readings.filter((other) => other !== reading && other.evidence >= reading.evidence * 0.5);
  const clear = others
    .map((other) => judge(other, text, smallChangeIn(readings, other)))
    .filter((one) => /^(?:connect|status|why|help|list|re)/.test(one.intent));
  return clear.sort((a, b) => b.confidence - a.confidence)[0] ?? own;
}

/** Where the words stand that another language of the sentence knows as "my", "with", "please": no names. */
function smallChangeIn(readings: readonly Reading[], reading: Reading): Set<number> {
  const others = readings.filter((other) => other !== reading && other.evidence * 2 >= reading.evidence);
  const places = others.flatMap((other) =>
    other.tokens.filter((_, place) => smallChange.has(other.of[place]?.concept ?? '')).map((token) => token.start),
  );
  return new Set(places);
}

function languageOf(locale: string | undefined): string {
  const code = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.some((language) => language.code === code) ? code : 'en';
}
