import { type Intent, type Slots, weighty } from './intent.ts';
import { clauseOf, type Mention, type Reading } from './reading.ts';
import { splitReason } from './reason.ts';
import { confidenceLine, insteadOf, type Rule, rules } from './rules.ts';
import { findSlots } from './slots.ts';

/** A request that was only half made is offered, with a confidence just under the line. */
const heldBack = confidenceLine - 0.02;
const acts = new Set<string>(['approve', 'deny', 'disconnect', 'remove', 'cancel']);
const orders = new Set<string>([...acts, 'connect', 'authorise', 'reauthorise']);
const courtesies = new Set<string>([
  'filler',
  'polite',
  'mine',
  'from',
  'but',
  'named',
  'because',
  'person',
  'be',
  'elsewhere',
]);

export interface Judgement {
  intent: Intent;
  confidence: number;
  alternatives: Intent[];
  slots: Slots;
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
  for (const [intent, score] of candidates) {
    if (hesitant && weighty.has(intent)) candidates.set(intent, Math.min(score, heldBack));
  }
  const ranked = [...candidates].map(([intent, score]) => ({ intent, score })).sort((a, b) => b.score - a.score);
  const refused = negated.flatMap((mention) => intentsOf(mention));
  const decided = decide(ranked, refused);
  if (reason && decided.intent !== 'out_of_scope') slots.reason = reason;
  if (decided.intent !== 'change_language') delete slots.language;
  return { ...decided, slots };
}

function decide(ranked: Candidate[], refused: Intent[]): Omit<Judgement, 'slots'> {
  const open = ranked.filter((one) => !refused.includes(one.intent));
  const clear = open.filter((one) => one.score >= confidenceLine);
  // "hello" and "help" are how people begin; what they go on to say is what they want.
  const best = clear.find((one) => one.intent !== 'help') ?? clear[0];
  const rival = clear.find((one) => best && one !== best && quarrels(best.intent, one.intent, best.score - one.score));
  if (best && !rival && !(refused.length > 0 && weighty.has(best.intent))) {
    return { intent: best.intent, confidence: round(Math.min(best.score, 0.99)), alternatives: [] };
  }
  const instead = refused.flatMap((intent) => insteadOf[intent] ?? []).filter((one) => !refused.includes(one));
  const likely = best ? [best, rival, ...open] : open;
  const offered = [...likely.flatMap((one) => (one ? [one.intent] : [])), ...instead].filter((one) => one !== 'help');
  const alternatives = [...new Set(refused.length > 0 && !best ? [...instead, ...offered] : offered)].slice(0, 2);
  const confidence = Math.min(open[0]?.score ?? 0, heldBack);
  return { intent: 'out_of_scope', confidence: round(Math.max(confidence, 0)), alternatives };
}

/** Two requests in one sentence: where one of them weighs, or they are equally likely, the person is asked which. */
function quarrels(best: Intent, other: Intent, lead: number): boolean {
  const connecting = (intent: Intent) => /^(?:connect_|reauthorise)/.test(intent);
  if (weighty.has(best)) return weighty.has(other) || connecting(other) || other === 'why_stuck';
  if (connecting(best)) return weighty.has(other) || (connecting(other) && lead < 0.02);
  return false;
}

function holds(rule: Rule, scene: ReadonlySet<string>): boolean {
  return rule.all.every((any) => any.some((one) => scene.has(one))) && !rule.none.some((one) => scene.has(one));
}

/** The meanings in the sentence, with what is known from its shape (names that begin with @). */
function sceneOf(reading: Reading, meant: readonly Mention[], slots: Slots, upTo: number): Set<string> {
  const scene = new Set<string>(meant.map((mention) => mention.concept));
  for (const token of reading.tokens.slice(0, upTo)) scene.add(`@${token.kind}`);
  if (meant.some((mention) => mention.concept === 'be' && opensQuestion(reading, mention))) scene.add('howis');
  if ([...acts].some((act) => scene.has(act))) scene.add('act');
  if (slots.mailbox?.includes('@')) scene.add('@mailbox');
  else scene.delete('@mailbox');
  if (slots.request_id) scene.add('@request');
  if (slots.tenant) scene.add('@tenant');
  if (slots.mailbox || slots.tenant || slots.request_id || slots.user || slots.device) scene.add('@key');
  if (isRoomAddress(reading)) scene.add('@roomlike');
  const said = meant.filter((mention) => !courtesies.has(mention.concept));
  if (said.length === 0) scene.add('@alone');
  else if (said.every(({ concept }) => concept === 'topic')) scene.add('@topic');
  return scene;
}

/** "is my mailbox connected" asks, "my mailbox is full" tells. */
function opensQuestion(reading: Reading, mention: Mention): boolean {
  const place = mention.at[0] ?? 0;
  if (reading.tokens[place]?.asked) return true;
  const clause = clauseOf(reading, mention);
  return reading.tokens.slice(0, place).every((token, before) => {
    return token.clause !== clause || /^(?:greeting|filler|polite|but)$/.test(reading.of[before]?.concept ?? '');
  });
}

/** "room4@contoso.com" may be a mailbox or a device's account. */
function isRoomAddress(reading: Reading): boolean {
  return reading.tokens.some((token) => token.kind === 'mailbox' && reading.isRoom(token.norm.split('@')[0] ?? ''));
}

/** How much of what was said is in words that no data knows, from 0 to 1. */
function unknownShare(reading: Reading, meant: readonly Mention[], names: ReadonlySet<number>, upTo: number): number {
  const unknown = reading.tokens.filter((token, place) => {
    return place < upTo && token.kind === 'word' && isUnknown(reading, place) && !names.has(place);
  }).length;
  const known = meant.filter((mention) => !courtesies.has(mention.concept)).length + names.size;
  return unknown === 0 ? 0 : unknown / (unknown + known);
}

function isUnknown(reading: Reading, place: number): boolean {
  return (reading.of[place]?.concept ?? 'elsewhere') === 'elsewhere';
}

/** "don't connect it yet": the orders in a clause that holds a negation. */
function negatedOrders(reading: Reading, heard: readonly Mention[]): Mention[] {
  const clauses = heard.filter((mention) => mention.concept === 'not').map((mention) => clauseOf(reading, mention));
  return heard.filter((mention) => orders.has(mention.concept) && clauses.includes(clauseOf(reading, mention)));
}

/** Whether there is any reason not to take a weighty request at its word. */
function hesitates(
  reading: Reading,
  heard: readonly Mention[],
  slots: Slots,
  names: ReadonlySet<number>,
  unknown: number,
): boolean {
  const has = (concept: string) => heard.some((mention) => mention.concept === concept);
  const asks = has('why') || has('where') || has('explain');
  if (has('not') || has('doubt') || asks || somebodyElses(heard)) return true;
  const asked = heard.some((mention) => acts.has(mention.concept) && reading.tokens[mention.at[0] ?? 0]?.asked);
  if (asked && !has('polite')) return true;
  // "approve my holiday", "delete my data": matters from elsewhere, unless a request number or address says that it is our business.
  if (unknownBeforeAct(reading, heard, names)) return true;
  const ours = slots.request_id !== undefined || slots.mailbox?.includes('@') === true;
  return ours ? unknown > 0.6 : unknown > 0 || has('data') || has('setting');
}

/** "dpnt approve CR-1001": the unknown word may be the one that turns it round. */
function unknownBeforeAct(reading: Reading, heard: readonly Mention[], names: ReadonlySet<number>): boolean {
  const act = heard.find((mention) => acts.has(mention.concept));
  return reading.tokens.some((token, place) => {
    return place < (act?.at.at(-1) ?? 0) && token.kind === 'word' && isUnknown(reading, place) && !names.has(place);
  });
}

/** "my admin wants to approve it", "she cancels": told of somebody, not asked for. */
function somebodyElses(heard: readonly Mention[]): boolean {
  const deciding = heard.some((mention) => mention.concept === 'approve' || mention.concept === 'deny');
  const act = heard.find((mention) => acts.has(mention.concept))?.at[0] ?? 0;
  return heard.some((mention) => {
    if (!/^(?:admin|person|tenant)$/.test(mention.concept)) return false;
    return (deciding && mention.concept === 'admin') || (mention.at[0] ?? 0) < act;
  });
}

function intentsOf(mention: Mention): Intent[] {
  switch (mention.concept) {
    case 'approve':
      return ['approve_request'];
    case 'deny':
      return ['deny_request'];
    case 'cancel':
      return ['cancel'];
    case 'disconnect':
    case 'remove':
      return ['disconnect'];
    case 'reauthorise':
      return ['reauthorise'];
    default:
      return ['connect_mailbox', 'connect_device'];
  }
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
