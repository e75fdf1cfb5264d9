import type { Slots } from './intent.ts';
import { acts } from './orders.ts';
import { clauseOf, type Mention, type Reading } from './reading.ts';
import type { Rule } from './rules.ts';

/** Words that come with anything, and say nothing about what is asked. */
export const courtesies = new Set<string>([
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

/** The meanings in the sentence, with what is known from its shape (names that begin with @). */
export function sceneOf(reading: Reading, meant: readonly Mention[], slots: Slots, upTo: number): Set<string> {
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

/** Whether a rule says something of such a sentence. */
export function holds(rule: Rule, scene: ReadonlySet<string>): boolean {
  return rule.all.every((any) => any.some((one) => scene.has(one))) && !rule.none.some((one) => scene.has(one));
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
