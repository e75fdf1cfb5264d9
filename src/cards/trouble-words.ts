import type { Target, Trouble } from '../services/consent/model.ts';
import type { TextKey } from '../services/text/index.ts';
import type { CardWords } from './card-words.ts';

/**
 * What happened, and what to do: in the words for this very code where there are any, else in those for its kind. Words made
 * for a room come first, since those for a code may speak of mailboxes.
 */
export function troubleKeys(
  words: Pick<CardWords, 'has'>,
  { class: kind, code }: Pick<Trouble, 'class' | 'code'>,
  target: Target = 'own',
): { readonly text: TextKey; readonly next: TextKey } {
  const find = (part: 'text' | 'next'): TextKey => {
    const common = `trouble.${kind}.${part}` as const;
    const better = [`code.${code}.${part}.${target}`, `${common}.${target}`, `code.${code}.${part}`];
    return better.find((key) => words.has(key)) ?? common;
  };
  return { text: find('text'), next: find('next') };
}
