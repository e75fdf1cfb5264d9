import { html } from 'hono/html';
import type { Rights, RightsPage } from '../../journeys/approval/rights.ts';
import type { Translator } from '../../text/index.ts';
import { layout, type Markup, plainPage, workingPage } from './layout.ts';
import { neededRoles } from './no-role.ts';
import { roleLines } from './role-lines.ts';
import { roleName } from './role-names.ts';
import { troubleLines } from './trouble-lines.ts';

/** "Check my rights": which roles a person holds, and what follows from them (S27, S30). */
export function rightsPage(show: RightsPage, words: Translator): Markup {
  const { t } = words;
  switch (show.page) {
    case 'rights':
      return rights(show.rights, words);
    case 'sign_in_failed':
      return layout(words, t('page.approve.sign_in_failed.title'), [
        ...troubleLines(words, show.trouble, show.at),
        answers(words, show.again, 'again'),
      ]);
    case 'other_tenant':
      return layout(words, t('page.approve.other_tenant.title'), [
        html`<p>${t('page.rights.other_tenant')}</p>`,
        answers(words, show.again, 'again'),
      ]);
    case 'became_approver':
      return plainPage(words, t('page.rights.became.title', { name: show.person.name }), t('page.rights.became.text'));
    case 'working':
      return workingPage(words);
    default:
      return plainPage(words, t(`page.${show.page}.title`), t(`page.${show.page}.text`));
  }
}

function rights(found: Rights, words: Translator): Markup {
  const { person, mayGrant, inTeams, alreadyApprover, proof } = found;
  const { t } = words;
  const key = mayGrant ? 'may' : 'may_not';
  return layout(words, t(`page.rights.${key}.title`, { name: person.name }), [
    html`<h2>${t('page.rights.held')}</h2>`,
    roleLines(words, found.roles, found.needed, found.otherRoles),
    ...(inTeams
      ? [html`<p class="problem">${t('page.rights.other_account', { proved: person.name, asker: inTeams.name })}</p>`]
      : []),
    ...(mayGrant ? (inTeams ? [] : [html`<p>${t('page.rights.may.text')}</p>`]) : waysOn(found, words)),
    ...(mayGrant && !alreadyApprover
      ? [html`<p>${t('page.rights.become')}</p>`, answers(words, proof, 'approver', 'again')]
      : [answers(words, proof, 'again')]),
    html`<p>${t('page.back_to_teams')}</p>`,
  ]);
}

/** Without an entitled role: which ones would do, activating one, who holds one, and sending the request. */
function waysOn({ eligible, holders, needed, myRoles }: Rights, words: Translator): Markup[] {
  const { t } = words;
  const activate =
    eligible.length > 0
      ? t('page.rights.activate', { roles: words.list(eligible.map((role) => roleName(words, role))) })
      : t('page.rights.activate_any');
  const names = holders.map(({ name }) => name);
  return [
    html`<p>${neededRoles(words, needed)}</p>`,
    html`<p>${activate} <a href="${myRoles.url}" data-testid="my-roles">${t('page.rights.my_roles')}</a></p>`,
    html`<p>${t('page.rights.custom')}</p>`,
    ...(names.length > 0 ? [html`<p>${t('page.rights.holders', { names: words.list(names) })}</p>`] : []),
    html`<p>${t('page.rights.send')}</p>`,
  ];
}

function answers(words: Translator, proof: string, ...offered: readonly ('approver' | 'again')[]): Markup {
  return html`<form method="post" action="/rights/answer" class="actions"><input type="hidden" name="proof" value="${proof}">
${offered.map(
  (answer, index) =>
    html`<button ${index === 0 && answer === 'approver' ? html`class="primary"` : ''} name="answer" value="${answer}" data-testid="${answer}">${words.t(`page.rights.button.${answer}`)}</button>`,
)}
</form>`;
}
