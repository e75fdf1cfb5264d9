import { html } from 'hono/html';
import type { DirectoryRole } from '../../consent/roles.ts';
import type { Translator } from '../../text/index.ts';
import type { Markup } from './layout.ts';
import { roleName } from './role-names.ts';

/** Each role that was seen, by name, and whether it may agree or why not (S27). */
export function roleLines(
  words: Translator,
  held: readonly DirectoryRole[],
  needed: readonly DirectoryRole[],
  others = 0,
): Markup {
  const lines = held.map((role) => words.t(keyOf(role, needed), { role: atStart(roleName(words, role)) }));
  if (others > 0) lines.push(words.t('page.rights.others', { count: others }));
  return lines.length > 0
    ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
    : html`<p>${words.t('page.approve.no_role.none')}</p>`;
}

const atStart = (phrase: string): string => phrase.slice(0, 1).toUpperCase() + phrase.slice(1);

function keyOf(role: DirectoryRole, needed: readonly DirectoryRole[]) {
  if (needed.some(({ id }) => id === role.id)) return 'page.rights.role_may';
  return role.grantsDelegated ? 'page.rights.role_delegated_only' : (whyNot[role.name] ?? 'page.rights.role_may_not');
}

/** Roles whose holders are sure that they are the administrator for this. */
const whyNot: Readonly<Record<string, `page.rights.role_may_not.${'looks' | 'own_field'}`>> = {
  exchange_administrator: 'page.rights.role_may_not.own_field',
  teams_administrator: 'page.rights.role_may_not.own_field',
  user_administrator: 'page.rights.role_may_not.own_field',
  helpdesk_administrator: 'page.rights.role_may_not.own_field',
  global_reader: 'page.rights.role_may_not.looks',
  directory_readers: 'page.rights.role_may_not.looks',
};
