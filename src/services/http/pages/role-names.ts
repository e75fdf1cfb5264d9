import type { DirectoryRole } from '../../consent/roles.ts';
import type { Translator } from '../../text/index.ts';

/** A role as a phrase, by the name that Microsoft's pages give it in the reader's language: as the roles that are needed are named. */
export function roleName(words: Translator, { id }: DirectoryRole): string {
  const key = `role.${id}`;
  return words.t(words.has(key) ? key : 'role.other');
}
