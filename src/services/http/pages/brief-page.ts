import { html } from 'hono/html';
import type { Coverage } from '../../consent/model.ts';
import type { Brief } from '../../journeys/approval/approve.ts';
import { hasNotReached, listNumber } from '../../journeys/facts.ts';
import type { TextKey, Translator } from '../../text/index.ts';
import { accountLine, shortList } from './account-list.ts';
import { layout, type Markup } from './layout.ts';
import { scopeList } from './scope-list.ts';

/** Everything an administrator decides by, in the order of the card, and the decision (T31). */
export function briefPage(brief: Brief, words: Translator): Markup {
  const { request, product, waiting, choices, proof, alreadyApprover, hasChat, problem } = brief;
  const t = words.t;
  const publisher = product.publisherVerified ? 'verified' : 'unverified';
  const wrongReason = problem === 'request_changed' ? null : problem;
  const rows: readonly (readonly [string, string])[] = [
    [t('page.approve.brief.who'), request.requester.name],
    ...(request.reason ? [[t('fact.reason'), request.reason] as const] : []),
    [t('page.approve.brief.publisher'), t(`page.approve.brief.${publisher}`, { publisher: product.publisher })],
    ...(product.kind === 'directory'
      ? []
      : [[t('page.approve.brief.waiting'), t('page.approve.brief.waiting', { count: waiting.length })] as const]),
  ];
  const compared: readonly (readonly [string, string])[] = [
    [t('page.approve.brief.number'), request.number],
    [t('page.approve.brief.app'), product.enterpriseAppName],
    [t('page.approve.brief.app_id'), product.clientId],
  ];
  return layout(words, t('page.approve.brief.title', { product: product.name }), [
    list(rows),
    ...(problem === 'request_changed' ? [html`<p class="problem">${t('page.approve.brief.request_changed')}</p>`] : []),
    ...(hasNotReached(request)
      ? [
          html`<p>${t('evidence.wall.after', { who: request.earlier.by.name, date: words.dateTime(request.earlier.decidedAt) })}</p>`,
        ]
      : []),
    html`<h2>${t(product.kind === 'directory' ? 'directory.reads.title' : 'page.approve.brief.scopes')}</h2>`,
    scopeList(product, words),
    ...(waiting.length > 0
      ? [
          html`<h2>${t('page.approve.brief.listed')}</h2>`,
          shortList(
            words,
            waiting.map((each) => accountLine(words, each.signInAs, [each])),
          ),
        ]
      : []),
    ...effects(brief).map((key) => html`<p>${t(key)}</p>`),
    html`<form method="post" action="/approve/decision">
<input type="hidden" name="proof" value="${proof}">
<input type="hidden" name="seen" value="${request.version}">
<input type="hidden" name="list" value="${listNumber(product)}">
${forWhom(brief, words)}
${alreadyApprover ? '' : html`<label class="check"><input type="checkbox" name="become" value="yes" data-testid="become-approver"> ${t('page.approve.brief.become')}</label>`}
${hasChat ? '' : html`<p>${t('page.approve.brief.open_bot')}</p>`}
<label for="reason">${t('page.approve.brief.reason')}</label>
${wrongReason ? html`<p class="problem" id="reason-problem">${t(`page.approve.brief.${wrongReason}`)}</p>` : ''}
<textarea id="reason" name="reason" maxlength="1000" ${wrongReason ? html`aria-invalid="true" aria-describedby="reason-problem"` : ''}></textarea>
<div class="actions">
${choices.length > 0 ? html`<button class="primary" name="decision" value="approve" data-testid="approve">${t('page.approve.brief.approve')}</button>` : ''}
<button name="decision" value="deny" data-testid="deny">${t('page.approve.brief.deny')}</button>
</div>
</form>`,
    html`<details><summary>${t('button.details')}</summary>${list(compared)}</details>`,
  ]);
}

const list = (rows: readonly (readonly [string, string])[]): Markup =>
  html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

function effects({ product }: Brief): readonly TextKey[] {
  const decided = 'page.approve.brief.effect_directory';
  if (product.kind === 'directory') return [decided, 'directory.reads.wide', 'directory.writes.text'];
  // What works without anybody signed in does open mailboxes by itself (S10).
  return product.scopes.some((scope) => scope.class === 'application')
    ? [decided, 'request.effect.application', 'request.effect.application_role']
    : ['page.approve.brief.effect', 'roles.needed.delegated'];
}

/** The whole organisation or only those listed, each with what it would add (T15, T39, T45). */
function forWhom(brief: Brief, words: Translator): Markup | string {
  const { choices, tenant, product, waiting } = brief;
  const managed = tenant?.managedPerUser === true;
  if (choices.length === 0) return html`<p>${words.t(`request.choice.${waiting.length > 0 ? 'none' : 'nobody'}`)}</p>`;
  if (product.kind === 'directory') return html`<input type="hidden" name="coverage" value="all">`;
  return html`<fieldset><legend>${words.t('page.approve.brief.for_whom')}</legend>
${managed ? html`<p>${words.t('request.choice.per_user')}</p>` : ''}
${choices.map((choice, index) => option(choice, index === 0, brief, words))}
</fieldset>`;
}

function option(choice: Coverage, checked: boolean, brief: Brief, words: Translator): Markup {
  const adds = preview(choice, brief, words);
  const how =
    choice === 'listed'
      ? words.t(`request.choice.listed.${brief.tenant?.reach === 'manage' ? 'manage' : 'by_hand'}`)
      : '';
  const first =
    choice === 'listed' && brief.preview?.registered === false
      ? words.t('request.choice.listed.register', { app: brief.product.enterpriseAppName })
      : '';
  const hint = [adds, first, how].filter(Boolean).join(' ');
  return html`<label class="check"><input type="radio" name="coverage" value="${choice}" ${checked ? html`checked` : ''} data-testid="coverage-${choice}"> <span>${words.t(`page.approve.brief.choice.${choice}`)}${hint ? html`<br><span class="soft">${hint}</span>` : ''}</span></label>`;
}

function preview(choice: Coverage, { preview: known }: Brief, words: Translator): string {
  const n = choice === 'all' ? known?.all : known?.listed;
  if (n === undefined || n === null) return '';
  if (choice === 'listed' && n === 0) return words.t('request.preview.listed_none');
  return words.t(`request.preview.${choice}`, { count: n, n });
}
