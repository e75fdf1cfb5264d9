/** A requirement line that a text names. */
export interface Mention {
  readonly line: string;
  /** Named as "core's part of …": true, but no proof of the whole line. */
  readonly part: boolean;
}

const NUMBER = /\b([ST])(\d{1,2})(?:\s?[-–]\s?\1(\d{1,2}))?\b/g;

/** From "core's part of" to the end of the bracket, or to the semicolon, lines are named in part. */
const IN_PART = /['’]s part of\b[^;)]*/g;

/** The lines that `text` names, each once: `S15`, and every line of a range such as `S13-S16`. What is named as a whole too is no part. */
export function mentionsIn(text: string): readonly Mention[] {
  const whole = new Set(linesIn(text.replace(IN_PART, '')));
  const parts = [...text.matchAll(IN_PART)].flatMap(([stretch]) => linesIn(stretch));
  return [...new Set([...whole, ...parts])].map((line) => ({ line, part: !whole.has(line) }));
}

function linesIn(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].flatMap(([, letter, from, to]) => {
    const [low, high] = [Number(from), Number(to ?? from)].sort((a, b) => a - b) as [number, number];
    return Array.from({ length: high - low + 1 }, (_, step) => `${letter}${low + step}`);
  });
}
