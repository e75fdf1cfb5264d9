import type { Lexicon } from './lexicon.ts';
import { type Reading, read } from './reading.ts';
import { holdsSecret } from './secrets.ts';
import { clean, type Token, tokenise } from './tokens.ts';

/** So many words are read twice where a long text is read in pieces, so that a name and its password stay together. */
const overlap = 20;

interface Known {
  readonly text: string;
  readonly readings: readonly Reading[];
}

/**
 * Whether a text holds what looks like a password (T8), wherever it was typed: all of it is looked at, also what no order is
 * read from, such as the words behind a pasted error and those in a mention's place. `known`: what was read before is not read
 * again; `isName`: a room or device is named there.
 */
export const createSecretCheck =
  (lexicons: readonly Lexicon[]) =>
  (text: string, { known, isName = false }: { readonly known?: Known; readonly isName?: boolean } = {}): boolean =>
    waysToRead(text).some((way) =>
      inPieces(way).some(({ piece, tokens }) => {
        const readings = piece === known?.text ? known.readings : lexicons.map((lexicon) => read(lexicon, tokens));
        return holdsSecret(piece, readings, isName);
      }),
    );

/** As it is shown, and with what stands inside of tags. */
function waysToRead(text: string): string[] {
  if (!text.includes('<')) return [clean(text)];
  return [clean(text.replace(/<\/?at\b[^>]{0,100}>/gi, ' ')), clean(text.replace(/[<>]/g, ' '))];
}

function inPieces(text: string): { piece: string; tokens: Token[] }[] {
  const pieces: { piece: string; tokens: Token[] }[] = [];
  let piece = text;
  for (;;) {
    const tokens = tokenise(piece);
    pieces.push({ piece, tokens });
    const end = tokens.at(-1)?.end ?? piece.length;
    if (!/[\p{L}\p{N}]/u.test(piece.slice(end))) return pieces;
    piece = piece.slice(tokens.at(-overlap)?.start || end);
  }
}
