import { type Intent, type Slots, weighty } from './intent.ts';
import { clauseOf, type Mention, type Reading } from './reading.ts';
import { splitReason } from './reason.ts';
import { confidenceLine, insteadOf, type Rule, rules } from './rules.ts';
import { findSlots } from './slots.ts';

/** A request that was only half made is offered, with a confidence just under the line. */
const heldBack = confidenceLine - 0.02;
const acts = new Set<string>(['approve', 'deny', 'disallow', 'disconnect', 'remove', 'cancel']);
const orders = new Set<string>([...acts, 'connect', 'authorise', 'reauthorise']);
/** A greeting, a day, a name before a colon: no clause that says anything by itself. */
const shortClause = 3;
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
  'held',
  'later',
]);

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
  /** Two things are asked at once, or so little is said that two are as likely: only the person can tell. */
  torn: boolean;
  /** Few words, all of them known: a command. */
  short: boolean;
  /** It speaks of other matters: "delete my data". */
  strange: boolean;
  /** Words before the order that no list has: "dpnt approve it". */
  unknownBefore: readonly string[];
  /** The intents whose words of order were heard. */
  ordered: readonly Intent[];
  /** It has a question mark, or tells what has happened: "was disconnected". */
  asksOrTells: boolean;
  /** It tells that something was decided or cancelled. */
  tellsDecision: boolean;
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
    unknownBefore: unknownBeforeAct(reading, heard, names),
    ordered: meant.filter(({ concept }) => orders.has(concept)).flatMap((mention) => intentsOf(mention)),
    asksOrTells: reading.tokens.some(({ asked }) => asked) || heard.some(({ concept }) => concept === 'disconnected'),
    tellsDecision: tellsDecision(heard),
    held,
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
  if (wavers(reading, heard)) return true;
  if (isStrange(heard, slots) || unknownBeforeAct(reading, heard, names).length > 0) return true;
  return isOurs(slots) ? unknown > 0.6 : unknown > 0;
}

/** "Your administrator approved", "CR-1042 was approved". */
const tellsDecision = (heard: readonly Mention[]): boolean =>
  heard.some(({ concept }) => concept === 'decided' || concept === 'cancelled');

/** "delete my data": a matter from elsewhere. A request number or an address says that it is our business. */
const isStrange = (heard: readonly Mention[], slots: Slots): boolean =>
  !isOurs(slots) && heard.some(({ concept }) => concept === 'data' || concept === 'setting');

const isOurs = ({ request_id, mailbox }: Slots): boolean => request_id !== undefined || mailbox?.includes('@') === true;

/** Whether the grammar speaks against an order: "don't", "maybe", "why", "she wants to", "approve?". */
function wavers(reading: Reading, heard: readonly Mention[]): boolean {
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
function isWavering(intent: Intent, reading: Reading, heard: readonly Mention[]): boolean {
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
    negatedOrders(reading, heard).length > 0 ||
    reading.tokens.length < 2 ||
    reading.tokens.some(({ asked }) => asked)
  );
}

/**
 * "don't connect it yet", "do not approve, wrong button": an order turned round and none given, so what runs shall stop.
 * "Don't approve" by itself may be a no as well.
 */
function isTakenBack(reading: Reading, heard: readonly Mention[]): boolean {
  const turned = negatedOrders(reading, heard);
  const [first] = turned;
  const isOther = (mention: Mention) => mention.concept === 'cancel' || !turned.includes(mention);
  if (!first || heard.some((mention) => orders.has(mention.concept) && isOther(mention))) return false;
  if (somebodyElses(heard) || reading.tokens.some(({ asked, kind }) => asked || kind === 'request')) return false;
  const clause = clauseOf(reading, first);
  const decides = turned.some(({ concept }) => acts.has(concept));
  if (decides && reading.tokens.filter((token) => token.clause > clause).length < 2) return false;
  const start = heard.findIndex(({ concept, at: [place = 0] }) => {
    return reading.tokens[place]?.clause === clause && (concept === 'not' || orders.has(concept));
  });
  return heard.every((mention, place) => {
    if (/^(?:why|where|explain)$/.test(mention.concept)) return false;
    const isLater = clauseOf(reading, mention) > clause;
    if (/^(?:unable|stuck|doubt)$/.test(mention.concept)) return isLater;
    const before = clauseOf(reading, mention) === clause && place < start;
    return !before || !/^(?:mine|be)$/.test(mention.concept);
  });
}

/** Whether an intent that weighs is told, quoted, handed on, for later or with a condition, and so not asked for. */
function isHeld(
  intent: Intent,
  reading: Reading,
  heard: readonly Mention[],
  text: string,
  names: ReadonlySet<number>,
): boolean {
  const order = heard.find((mention) => acts.has(mention.concept));
  const act = order?.at[0] ?? 0;
  const said = order ? [...heard, ...besideOrder(reading, order)] : reading.mentions;
  const has = (...concepts: string[]) => said.some(({ concept }) => concepts.includes(concept));
  if (has('held') || isQuoted(reading, text, act)) return true;
  if (intent === 'cancel') return false;
  if (said.some((mention) => mention.concept === 'later' && isNear(reading, mention.at[0] ?? 0, act))) return true;
  if (intent === 'disconnect') return has('connect', 'reauthorise');
  if (intent === 'approve_request' && has('not', 'doubt', 'why', 'where', 'explain', 'stuck', 'unable')) return true;
  return isHandedOn(reading, names, act);
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

/** "nope, …": a clause of one word. */
function isLone(reading: Reading, clause: number): boolean {
  return reading.tokens.filter((token) => token.clause === clause).length === 1;
}

/** "dpnt approve CR-1001": the unknown word may be the one that turns it round. */
function unknownBeforeAct(reading: Reading, heard: readonly Mention[], names: ReadonlySet<number>): string[] {
  const act = heard.find((mention) => acts.has(mention.concept));
  return reading.tokens.flatMap(({ kind, norm }, place) => {
    const isBefore = place < (act?.at.at(-1) ?? 0);
    return isBefore && kind === 'word' && isUnknown(reading, place) && !names.has(place) ? [norm] : [];
  });
}

/** "my admin wants to approve it", "she cancels": told of somebody, not asked for. */
function somebodyElses(heard: readonly Mention[]): boolean {
  const deciding = heard.some((mention) => mention.concept === 'approve' || mention.concept === 'deny');
  const act = heard.find((mention) => acts.has(mention.concept))?.at[0] ?? 0;
  return heard.some((mention) => {
    if (!/^(?:admin|person|tenant)$/.test(mention.concept)) return false;
    if (deciding && mention.concept === 'admin') return true;
    return (mention.at[0] ?? 0) < act && !isOwner(mention, heard);
  });
}

/** "the request of Mrs Weber": who is named so does not act. */
function isOwner({ concept, at }: Mention, heard: readonly Mention[]): boolean {
  const [first = 0] = at;
  return (
    concept === 'person' && heard.some((other) => other.concept === 'from' && first - (other.at.at(-1) ?? 0) === 1)
  );
}

function intentsOf(mention: Mention): Intent[] {
  switch (mention.concept) {
    case 'approve':
      return ['approve_request'];
    case 'deny':
    case 'disallow':
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
