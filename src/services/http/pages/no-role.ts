import type { Person } from '../../consent/model.ts';
import type { DirectoryRole } from '../../consent/roles.ts';
import type { Translator } from '../../text/index.ts';
import { type Markup, plainPage } from './layout.ts';
import { roleName } from './role-names.ts';

/** Signed in, but no role that may grant: which ones do, and which were seen. */
export function noRolePage(
  words: Translator,
  { person, roles }: { person: Person; roles: readonly DirectoryRole[] },
): Markup {
  const held =
    roles.length === 0
      ? words.t('page.approve.no_role.none')
      : words.t('page.approve.no_role.held', { roles: words.list(roles.map(roleName)) });
  const title = words.t('page.approve.no_role.title', { name: person.name });
  return plainPage(words, title, words.t('page.approve.no_role.text'), held);
}
