import { html } from 'hono/html';
import type { ApprovePage } from '../../journeys/approval/approve.ts';
import type { Translator } from '../../text/index.ts';
import { briefPage } from './brief-page.ts';
import { byHandPage } from './by-hand-page.ts';
import { layout, type Markup, plainPage, workingPage } from './layout.ts';
import { noRolePage } from './no-role.ts';
import { onceMore, troubleLines } from './trouble-lines.ts';

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
      return layout(words, words.t('page.approve.sign_in_failed.title'), [
        ...troubleLines(words, show.trouble, show.at),
        onceMore(words, '/approve/again', show.again),
      ]);
    case 'other_tenant':
      return plainPage(words, words.t('page.approve.other_tenant.title'), words.t('page.approve.other_tenant.text'));
    case 'no_role':
      return noRolePage(words, show);
    case 'brief':
      return briefPage(show.brief, words);
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
    case 'by_hand':
      return byHandPage(show.byHand, words);
    case 'by_hand_reported':
      return plainPage(
        words,
        words.t('page.approve.by_hand_reported.title'),
        words.t('page.admin.reports.text', { product: show.product.name }),
      );
    case 'microsoft_reports': {
      const key = show.product.kind === 'directory' ? 'directory' : 'text';
      return plainPage(
        words,
        words.t('page.admin.reports.title'),
        words.t(`page.admin.reports.${key}`, { product: show.product.name }),
      );
    }
    case 'microsoft_trouble':
      return layout(words, words.t('page.admin.trouble.title'), [
        ...troubleLines(words, show.trouble, show.at),
        html`<p class="actions"><a class="button primary" href="${show.again}" data-testid="again">${words.t('page.admin.trouble.again')}</a></p>`,
      ]);
    case 'admin_returned_late':
      return layout(words, words.t('page.admin.late.title'), [
        html`<p>${words.t('page.admin.late.text', { product: show.product.name })}</p>`,
        html`<p>${words.t(show.again ? 'page.admin.late.again' : 'page.admin.late.card')}</p>`,
        ...(show.again
          ? [
              html`<p class="actions"><a class="button primary" href="${show.again}" data-testid="again">${words.t('page.approve.continue.button')}</a></p>`,
            ]
          : []),
      ]);
    case 'admin_returned_unknown':
    case 'admin_returned_over':
      return plainPage(words, words.t('page.admin.unknown.title'), words.t('page.admin.unknown.text'));
    // An administrator without the bot cannot write to it: the way back is the person who passed the link on.
    case 'link_unknown':
    case 'link_over':
    case 'came_back_unknown':
      return layout(words, words.t(`page.approve.${show.page}.title`), [
        html`<p>${words.t(`page.approve.${show.page}.text`)}</p>`,
      ]);
    case 'trip_over':
    case 'trip_unclear':
      return layout(words, words.t(`page.${show.page}.title`), [html`<p>${words.t(`page.${show.page}.text`)}</p>`]);
    case 'working':
      return workingPage(words);
  }
}

const refusals = [
  'already_decided',
  'too_late',
  'own_request',
  'own_wish',
  'not_an_approver',
  'managed_per_user',
] as const;

function refusal({ reason, request }: Extract<ApprovePage, { page: 'refused' }>, words: Translator): string {
  const key = refusals.find((each) => each === reason) ?? 'other';
  return words.t(`page.approve.refused.${key}`, { number: request.number, who: request.decision?.by.name ?? '' });
}
