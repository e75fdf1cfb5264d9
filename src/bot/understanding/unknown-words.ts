import { acts } from './orders.ts';
import type { Mention, Reading } from './reading.ts';
import { courtesies } from './scene.ts';

/** How much of what was said is in words that no data knows, from 0 to 1. */
export function unknownShare(
  reading: Reading,
  meant: readonly Mention[],
  names: ReadonlySet<number>,
  upTo: number,
): number {
  const unknown = reading.tokens.filter((token, place) => {
    return place < upTo && token.kind === 'word' && isUnknown(reading, place) && !names.has(place);
  }).length;
  const known = meant.filter((mention) => !courtesies.has(mention.concept)).length + names.size;
  return unknown === 0 ? 0 : unknown / (unknown + known);
}

/** Whether a word says nothing here: no list has it, or it is known to be no business of ours. */
export function isUnknown(reading: Reading, place: number): boolean {
  return (reading.of[place]?.concept ?? 'elsewhere') === 'elsewhere';
}

/** "dpnt approve CR-1001": the unknown word may be the one that turns it round. */
export function unknownBeforeAct(reading: Reading, heard: readonly Mention[], names: ReadonlySet<number>): string[] {
  const act = heard.find((mention) => acts.has(mention.concept));
  return reading.tokens.flatMap(({ kind, norm }, place) => {
    const isBefore = place < (act?.at.at(-1) ?? 0);
    return isBefore && kind === 'word' && isUnknown(reading, place) && !names.has(place) ? [norm] : [];
  });
}
