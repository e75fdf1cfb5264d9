import { html } from 'hono/html';
import type { DirectoryRole } from '../../consent/roles.ts';
import type { ApprovePage, Brief } from '../../journeys/approve.ts';
import type { Translator } from '../../text/index.ts';
import { layout, type Markup, plainPage } from './layout.ts';
import { scopeList } from './scope-list.ts';

/** The page for an admin outside Teams. */
export function approvePage(show: ApprovePage, words: Translator, ticket: string): Markup {
  switch (show.page) {
    case 'sign_in':
      return layout(words, words.t('page.approve.sign_in.title', { product: show.product.name }), [
        html`<p>${words.t('page.approve.sign_in.text')}</p>`,
        html`<p>${words.t('page.approve.sign_in.consent')}</p>`,
        html`<form method="post" action="/approve/${ticket}" class="actions"><button class="primary" name="step" value="sign-in" data-testid="sign-in">${words.t('page.approve.sign_in.button')}</button></form>`,
        html`<p class="soft">${words.t('page.help')}</p>`,
      ]);
    case 'sign_in_failed':
      return plainPage(
        words,
        words.t('page.approve.sign_in_failed.title'),
        words.t(`trouble.${show.trouble.class}.text`),
        words.t('page.outcome.trouble.code', { code: show.trouble.code }),
      );
    case 'other_tenant':
      return plainPage(words, words.t('page.approve.other_tenant.title'), words.t('page.approve.other_tenant.text'));
    case 'no_role':
      return plainPage(
        words,
        words.t('page.approve.no_role.title', { name: show.person.name }),
        words.t('page.approve.no_role.text'),
        rolesHeld(show.roles, words),
      );
    case 'brief':
      return brief(show.brief, words);
    case 'refused':
      return plainPage(words, words.t('page.approve.refused.title'), refusal(show, words));
    case 'decided': {
      const key = show.request.state === 'denied' ? 'denied' : 'decided';
      const values = { number: show.request.number };
      return plainPage(
        words,
        words.t(`page.approve.${key}.title`, values),
        words.t(`page.approve.${key}.text`, values),
      );
    }
    case 'continue':
      return layout(words, words.t('page.approve.continue.title', { number: show.request.number }), [
        html`<p>${words.t('page.approve.continue.text')}</p>`,
        html`<p class="actions"><a class="button primary" href="${show.again}" data-testid="again">${words.t('page.approve.continue.button')}</a></p>`,
      ]);
    case 'microsoft_reports':
      return plainPage(
        words,
        words.t('page.admin.reports.title'),
        words.t('page.admin.reports.text', { product: show.product.name }),
      );
    case 'microsoft_trouble':
      return layout(words, words.t('page.admin.trouble.title'), [
        html`<p>${words.t(`trouble.${show.trouble.class}.text`)}</p>`,
        html`<p class="soft">${words.t('page.outcome.trouble.code', { code: show.trouble.code })}</p>`,
        html`<p class="actions"><a class="button primary" href="${show.again}" data-testid="again">${words.t('page.admin.trouble.again')}</a></p>`,
      ]);
    case 'admin_returned_unknown':
      return plainPage(words, words.t('page.admin.unknown.title'), words.t('page.admin.unknown.text'));
    // An administrator without the bot cannot write to it: the way back is the person who passed the link on.
    case 'link_unknown':
    case 'link_over':
    case 'came_back_unknown':
      return layout(words, words.t(`page.approve.${show.page}.title`), [
        html`<p>${words.t(`page.approve.${show.page}.text`)}</p>`,
      ]);
    case 'trip_over':
      return layout(words, words.t('page.trip_over.title'), [html`<p>${words.t('page.trip_over.text')}</p>`]);
  }
}

function rolesHeld(roles: readonly DirectoryRole[], words: Translator): string {
  if (roles.length === 0) return words.t('page.approve.no_role.none');
  const names = roles.map((role) => role.name.split('_').map(capital).join(' '));
  return words.t('page.approve.no_role.held', { roles: words.list(names) });
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const refusals = ['already_decided', 'too_late', 'own_request', 'not_an_approver'] as const;

function refusal({ reason, request }: Extract<ApprovePage, { page: 'refused' }>, words: Translator): string {
  const key = refusals.find((each) => each === reason) ?? 'other';
  return words.t(`page.approve.refused.${key}`, { number: request.number, who: request.decision?.by.name ?? '' });
}

function brief({ request, product, waiting, proof, alreadyApprover, problem }: Brief, words: Translator): Markup {
  const t = words.t;
  const publisher = product.publisherVerified ? 'verified' : 'unverified';
  const rows: readonly (readonly [string, string])[] = [
    [t('page.approve.brief.number'), request.number],
    [t('page.approve.brief.who'), request.requester.name],
    [t('page.approve.brief.waiting'), t('page.approve.brief.waiting', { count: waiting.length })],
    [t('page.approve.brief.app'), product.enterpriseAppName],
    [t('page.approve.brief.publisher'), t(`page.approve.brief.${publisher}`, { publisher: product.publisher })],
    [t('page.approve.brief.app_id'), product.clientId],
  ];
  return layout(words, t('page.approve.brief.title', { product: product.name }), [
    html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
    html`<h2>${t('page.approve.brief.scopes')}</h2>`,
    scopeList(product, words),
    html`<p>${t('page.approve.brief.effect')}</p>`,
    html`<form method="post" action="/approve/decision">
<input type="hidden" name="proof" value="${proof}">
${alreadyApprover ? '' : html`<label class="check"><input type="checkbox" name="become" value="yes" data-testid="become-approver"> ${t('page.approve.brief.become')}</label>`}
<label for="reason">${t('page.approve.brief.reason')}</label>
${problem === 'reason_missing' ? html`<p class="problem" id="reason-problem">${t('page.approve.brief.reason_missing')}</p>` : ''}
<textarea id="reason" name="reason" maxlength="1000" ${problem === 'reason_missing' ? html`aria-invalid="true" aria-describedby="reason-problem"` : ''}></textarea>
<div class="actions">
<button class="primary" name="decision" value="approve" data-testid="approve">${t('page.approve.brief.approve')}</button>
<button name="decision" value="deny" data-testid="deny">${t('page.approve.brief.deny')}</button>
</div>
</form>`,
  ]);
}
