import { mentionsOf, type Reading } from './reading.ts';

/** Names, numbers and addresses of the trade, which mix characters as passwords do. */
const harmless = [
  /^https?:\/\//i,
  /^[^@\s]+@(?:[a-z-]*|[a-z0-9.-]+\.[a-z]+)$/i,
  /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
  /^(?:#|cr|kb|aad)[a-z]*[-_#:.]*\d+:?$/i,
  /^[\d\s:./-]+[a-z]{0,3}$/i,
  // A text in which something was to be filled in: ${requester1.Name}, {{Name1}}.
  /^(?:\$\{|\{\{)[\w. ]+\}{1,2}$/,
];
const howFarAfterTheWord = 8;
/** "Meeting-Room#4", "Boardroom-2#A": words as people write them, short numbers and single letters, joined by the marks of a label. */
const label =
  /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\d{1,3}|\d{1,2}\p{L})(?:[-_./&+#(]+(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\d{1,3}|\d{1,2}\p{L}))*\)?$/u;

/**
 * Whether the message holds what looks like a password or key (T8). Rather one too many: the answer only asks to delete it.
 * `isName`: it stands where a room or device is named, so that the shape of a label is enough.
 */
export function holdsSecret(text: string, readings: readonly Reading[], isName: boolean): boolean {
  // Microsoft quotes names and ids in its errors: the quotes are no part of them.
  const pasted = /\bAADSTS\d{4,}/i.test(text);
  const all = [...text.matchAll(pasted ? /[^\s'"()<>]+/g : /\S+/g)];
  const namesSecret = readings.some((reading) => mentionsOf(reading, 'secret').length > 0);
  const chunks = namesSecret
    ? all
    : all.filter((chunk) => {
        const word = chunk[0].replace(/[.,;:?]+$/, '');
        return !label.test(word) || !(isName || namesRoom(word, chunk.index, readings));
      });
  if (all.length === 1 && looksMade(chunks[0]?.[0] ?? '')) return true;
  if (chunks.some((chunk) => /!$/.test(chunk[0]) && classes(withoutEnd(chunk[0])) >= 3 && looksMade(chunk[0])))
    return true;
  if (chunks.some((chunk) => /^eyJ[\w-]{10,}\.[\w-]{10,}/.test(chunk[0]) || looksMade(withoutEnd(chunk[0]))))
    return true;
  const knownAt = new Map(
    readings.flatMap(({ tokens, of }) =>
      tokens.flatMap((token, place): [number, string][] => {
        const concept = of[place]?.concept;
        return concept && concept !== 'elsewhere' ? [[token.start, concept]] : [];
      }),
    ),
  );
  return readings.some((reading) => followsItsName(text, reading, knownAt));
}

/** "Boardroom-2#A", "the screen called Amsterdam-2#A": it says what it names. Other words of that shape may be a password. */
function namesRoom(word: string, start: number, readings: readonly Reading[]): boolean {
  return readings.some(({ tokens, of }) => {
    const isThing = (place: number) => /^(?:room|device)$/.test(of[place]?.concept ?? '');
    const ahead = tokens.findLastIndex(({ end }, place) => end <= start && of[place]?.concept !== 'named');
    const isInside = (place: number) => {
      const { start: from = 0, end: to = 0 } = tokens[place] ?? {};
      // Written without a slip: much is a slip of something.
      return from >= start && to <= start + word.length && of[place]?.quality === 1;
    };
    return tokens.some((_, place) => isThing(place) && (place === ahead || isInside(place)));
  });
}

/** "wachtwoord: zomer2024", "my password is sunshine", but not "my password is wrong" or "password reset". */
function followsItsName(text: string, reading: Reading, knownAt: ReadonlyMap<number, string>): boolean {
  // "I forgot my password", "password expired": plain words after it are about it; a mixed one may still be it.
  const about = mentionsOf(reading, 'secretState').length > 0;
  return mentionsOf(reading, 'secret').some((mention) => {
    const end = reading.tokens[mention.at.at(-1) ?? 0]?.end ?? 0;
    let told = false;
    // The word where it is told: right after the name, or after "… of room 4 is".
    let here = true;
    for (const chunk of [...text.slice(end, end + 400).matchAll(/[:=]|[^\s:=]\S*/g)].slice(0, howFarAfterTheWord)) {
      const lead = /^["'(<[]*/.exec(chunk[0])?.[0].length ?? 0;
      const known = knownAt.get(end + chunk.index + lead);
      const word = withoutEnd(chunk[0].slice(lead));
      if (/^[:=]$/.test(chunk[0]) || known === 'filler' || known === 'be') {
        told = true;
        if (known !== 'filler') here = true;
        continue;
      }
      if (known || word.length < 4 || harmless.some((shape) => shape.test(word) && !/^\d+$/.test(word))) {
        here = false;
        continue;
      }
      if (classes(word) >= 3 || (here && (classes(word) >= 2 || (told && !about)))) return true;
      here = false;
    }
    return false;
  });
}

/** Long, and of all kinds of characters: nobody's word or name. Hyphens and dots stand in names and do not count. */
function looksMade(word: string): boolean {
  return word.length >= 8 && classes(word) === 4 && !harmless.some((shape) => shape.test(word));
}

function classes(word: string): number {
  const upper = /\p{Lu}/u.test(word.replace(/^\p{Lu}(?=\p{Ll}+$)/u, ''));
  return [/\p{Ll}/u.test(word), upper, /\d/.test(word), /[^\p{L}\p{N}\s._'"-]/u.test(word)].filter(Boolean).length;
}

function withoutEnd(word: string): string {
  return word.replace(/[.,;:!?)\]>"']+$/, '');
}
