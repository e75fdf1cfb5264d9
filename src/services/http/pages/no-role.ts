import { html } from 'hono/html';
import type { DirectoryRole } from '../../consent/roles.ts';
import type { NoRole } from '../../journeys/approval/staff-trip.ts';
import type { Translator } from '../../text/index.ts';
import { layout, type Markup } from './layout.ts';
import { roleLines } from './role-lines.ts';

/** Signed in, but no role that may grant this: which ones do, which were seen and why each falls short, and how to get on. */
export function noRolePage(words: Translator, found: NoRole): Markup {
  const { person, roles, needed, myRoles } = found;
  return layout(words, words.t('page.approve.no_role.title', { name: person.name }), [
    html`<p>${neededRoles(words, needed)}</p>`,
    roleLines(words, roles, needed),
    html`<p>${words.t('page.approve.no_role.activate')} <a href="${myRoles.url}" data-testid="my-roles">${words.t('page.rights.my_roles')}</a></p>`,
    html`<p>${words.t('page.rights.custom')}</p>`,
  ]);
}

/** Two roles are enough for an application permission, four for delegated ones. */
export const neededRoles = (words: Translator, needed: readonly DirectoryRole[]): string =>
  words.t(needed.every((role) => role.grantsGraphApplication) ? 'roles.needed.application' : 'roles.needed.delegated');
