import { z } from 'zod';
import type { CardWords } from '../card-words.ts';
import { addressToCopy } from '../user-text.ts';
import { linesShape, type NoteLine, noteLines } from './notes.ts';

export const detailsShape = {
  hasDetails: z.boolean(),
  detailsTitle: z.string(),
  detailLines: linesShape,
  detailLinks: z.array(z.object({ label: z.string(), url: z.string() })),
};

/** What only some readers need, behind one button; without rows and lines nothing at all. Never what has to be read before a decision. */
export function details(
  words: CardWords,
  rows: readonly (readonly [title: string, value: string])[],
  lines: readonly NoteLine[] = [],
  links: readonly { readonly label: string; readonly url: string }[] = [],
) {
  const filled = rows.filter(([, value]) => value !== '');
  return {
    hasDetails: filled.length + lines.length + links.length > 0,
    detailsTitle: words.plain('button.details'),
    // Below each other: beside a long name an application id would be cut off on a telephone.
    detailLines: noteLines([...filled.map(([label, text]) => ({ label, text })), ...lines]),
    detailLinks: links.map(({ label, url }) => ({ label, url: addressToCopy(url) })),
  };
}
