import { languageCodes } from './name-words.ts';
import type { Places } from './places.ts';
import type { Reading } from './reading.ts';

/** The language that is wanted, not the one complained about; "Castilian Spanish" whole; "fr", "EN": a code at the end. */
export function fitLanguage(
  { tokens, mentions }: Reading,
  { isBeside, isUnknownCapital, spell }: Places,
): string | undefined {
  const names = mentions.filter(({ concept }) => concept === 'languageName');
  const wanted = names.filter(({ at: [first = 0] }, n) => {
    const before = mentions.filter(({ at: [place = 0] }) => place < first && isBeside(place, first));
    const since = before.slice(before.findLastIndex((mention) => mention === names[n - 1]) + 1);
    const isAsked = tokens[first]?.asked === true && tokens.some(({ asked }) => !asked);
    return !isAsked && !since.some(({ concept }) => concept === 'not' || concept === 'why');
  });
  const name = wanted.at(-1) ?? names.at(-1);
  const last = tokens.at(-1);
  if (!name) return last && languageCodes.has(last.norm) ? last.text : undefined;
  const [first = 0] = name.at;
  const isKind = first > 0 && isBeside(first - 1, first) && isUnknownCapital(first - 1);
  return spell(isKind ? [first - 1, ...name.at] : name.at);
}
