import type { Intent } from './intent.ts';
import type { Judgement } from './judge.ts';
import type { Mention, Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** So many words of a reason tell something of what it is for; a longer one would drown the order. */
const ofReason = 8;
const courtesies = /^(?:polite|greeting)$/;

interface Said {
  readonly language: string;
  readonly tokens: readonly Token[];
  /** Per token, the mention it belongs to. */
  readonly of: readonly (Mention | undefined)[];
  readonly meanings: readonly string[];
}

/**
 * What a sentence shows, with its weight: its words, their parts and their neighbours, its meanings and which stand together,
 * whether it speaks of what nobody knows (`isKnown`: a word that the examples had), and what the rules make of it.
 * What is learned (`weights.json`, `weights.bin`) speaks of these; who changes anything here learns them anew.
 */
export function featuresOf(
  reading: Reading,
  judged: Judgement,
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, number> {
  const said = withoutCourtesy(reading, judged.upTo + ofReason);
  const { tokens } = said;
  const shown = new Map<string, number>();
  const add = (feature: string, weight: number) => shown.set(feature, (shown.get(feature) ?? 0) + weight);
  const words = tokens.flatMap((_, place) => shapeAt(said, place) ?? []);
  const parts = tokens.map((_, place) => meaningAt(said, place) ?? shapeAt(said, place) ?? '');
  const meanings = said.meanings.filter((meaning) => meaning !== 'filler');

  for (const word of words) add(`w ${word}`, 1);
  for (const pair of neighbours(words)) add(`p ${pair}`, 0.7);
  for (const word of words) for (const [part, weight] of partsOf(word)) add(`g ${part}`, weight);
  for (const pair of neighbours(parts)) add(`x ${pair}`, 1);
  for (const meaning of new Set(said.meanings)) add(`m ${meaning}`, 1);
  for (const pair of neighbours(meanings)) add(`q ${pair}`, 0.5);
  for (const pair of together([...new Set(meanings)])) add(`t ${pair}`, 0.6);
  for (const unknown of unknownBeside(said, isKnown)) add(`u ${unknown}`, 1);
  if (judged.intent !== 'out_of_scope') add(`r ${judged.intent}`, 1);
  else for (const intent of judged.alternatives) add(`a ${intent}`, 0.5);
  for (const slot of Object.keys(judged.slots)) if (slot !== 'reason') add(`k ${slot}`, 0.5);
  if (tokens.some(({ asked }) => asked)) add('?', 0.7);
  add(`n ${Math.min(6, Math.floor(tokens.length / 3))}`, 0.3);
  for (const doubt of doubtsIn(judged, isKnown)) add(`j ${doubt}`, 0.5);
  for (const shape of clausesOf(said)) add(`c ${shape}`, 0.7);

  const length = Math.hypot(...shown.values()) / 3;
  return new Map([...shown].map(([feature, weight]) => [feature, weight / length]));
}

/** What the grammar has to say of the orders in it: which are held back, turned round or in doubt, and whether all is clear. */
function doubtsIn(judged: Judgement, isKnown: (word: string) => boolean): string[] {
  const of = (kind: string, those: readonly Intent[]) => [...new Set(those)].map((intent) => `${kind} ${intent}`);
  return [
    ...of('held', judged.held),
    ...of('wavering', judged.wavering),
    ...of('ordered', judged.ordered),
    ...of('refused', judged.refused),
    ...(judged.held.length > 0 ? ['held'] : []),
    ...(judged.torn ? ['torn'] : []),
    ...(judged.strange ? ['strange'] : []),
    ...(judged.asksOrTells ? ['asks'] : []),
    ...(judged.tellsDecision ? ['tells'] : []),
    ...(judged.short ? ['short'] : []),
    ...(judged.unknownBefore.some((word) => !isKnown(word)) ? ['unknown'] : []),
  ];
}

/** How many clauses there are, how the last one opens, and what it is about: people end with what they want. */
function clausesOf(said: Said): string[] {
  const { tokens, of } = said;
  const last = tokens.at(-1)?.clause ?? 0;
  const start = tokens.findIndex(({ clause }) => clause === last);
  const about = of.slice(start).find((mention) => mention && mention.concept !== 'filler')?.concept;
  const many = `many ${Math.min(4, last - (tokens[0]?.clause ?? 0))}`;
  return [many, `opens ${shapeAt(said, start) ?? ''}`, ...(about ? [`about ${about}`] : [])];
}

/** "Good morning, could you please …" asks for nothing, where more is said. */
function withoutCourtesy(reading: Reading, upTo: number): Said {
  const [tokens, of] = [reading.tokens.slice(0, upTo), reading.of.slice(0, upTo)];
  const mentions = reading.mentions.filter(({ at: [place = 0] }) => place < upTo);
  const isTold = (mention: Mention | undefined) => !courtesies.test(mention?.concept ?? '');
  const told = tokens.flatMap((token, place) => (isTold(of[place]) ? [{ token, of: of[place] }] : []));
  const { language } = reading;
  if (told.length === 0) return { language, tokens, of, meanings: mentions.map(({ concept }) => concept) };
  const meanings = mentions.filter(isTold).map(({ concept }) => concept);
  return { language, tokens: told.map(({ token }) => token), of: told.map((each) => each.of), meanings };
}

/** What the word in this place means, where it means something. */
function meaningAt({ of }: Said, place: number): string | undefined {
  const meaning = of[place]?.concept;
  return meaning === undefined || meaning === 'filler' ? undefined : `#${meaning}`;
}

/** "cancel the alarm": that a word is not known, and what stands in the sentence with it. */
function unknownBeside(said: Said, isKnown: (word: string) => boolean): string[] {
  const unknown = said.tokens.filter(({ kind, norm }, place) => {
    return kind === 'word' && !said.of[place] && !/\d/.test(norm) && !isKnown(norm);
  });
  if (unknown.length === 0) return ['none'];
  const beside = said.tokens.flatMap(
    ({ kind }, place) => (kind === 'word' ? meaningAt(said, place) : `@${kind}`) ?? [],
  );
  const told = [...(unknown.length > 1 ? ['one', 'more'] : ['one']), ...new Set(beside)];
  return unknown.some((token) => isCapital(said, token)) ? [...told, ...told.map((each) => `Name ${each}`)] : told;
}

/** Of a name, where the sentence does not begin with it and the language keeps capitals for names. */
function isCapital({ language, tokens }: Said, token: Token): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  return language !== 'de' && before?.clause === token.clause && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** Addresses, numbers and codes are all alike, and so are products of a kind: one word each. */
function shapeAt({ tokens, of }: Said, place: number): string | undefined {
  const { kind, norm } = tokens[place] ?? { kind: 'word', norm: '' };
  const mention = of[place];
  if (mention?.isProduct) return of[place - 1] === mention ? undefined : `@${mention.concept}`;
  return kind !== 'word' ? `@${kind}` : /\d/.test(norm) ? '@code' : norm;
}

/** Four letters at a time: what an ending, a slip or a longer word leaves of a word that is known. */
function partsOf(word: string): [part: string, weight: number][] {
  if (word.length < 4 || word.startsWith('@')) return [];
  const ended = `<${word}>`;
  const parts = new Set(Array.from({ length: ended.length - 3 }, (_, start) => ended.slice(start, start + 4)));
  const weight = 0.6 / Math.sqrt(parts.size / 6);
  return [...parts].map((part) => [part, weight]);
}

const neighbours = (of: readonly string[]): string[] => ['^', ...of].map((one, place) => `${one} ${of[place] ?? '$'}`);

const together = (of: readonly string[]): string[] =>
  of.flatMap((one, place) => of.slice(place + 1).map((other) => `${one} ${other}`));
