import { html } from 'hono/html';
import type { ManagePage } from '../../journeys/grants/manage.ts';
import type { TextKey, Translator } from '../../text/index.ts';
import { accountLine, shortList } from './account-list.ts';
import { layout, type Markup, plainPage, workingPage } from './layout.ts';
import { noRolePage } from './no-role.ts';
import { onceMore, troubleLines } from './trouble-lines.ts';

/** An administrator writes or deletes grants for single people (T33, T40). */
export function managePage(show: ManagePage, words: Translator, ticket: string): Markup {
  const { t } = words;
  switch (show.page) {
    case 'sign_in':
      return signIn(show, words, ticket);
    case 'task':
      return task(show, words);
    case 'results':
      return results(show, words);
    case 'not_registered':
      return notRegistered(show, words);
    case 'no_role':
      return noRolePage(words, show);
    case 'sign_in_failed':
      return layout(words, t('page.approve.sign_in_failed.title'), [
        ...troubleLines(words, show.trouble, show.at),
        onceMore(words, '/manage/again', show.again),
      ]);
    case 'other_tenant':
      return plainPage(words, t('page.approve.other_tenant.title'), t('page.manage.other_tenant'));
    case 'working':
      return workingPage(words);
    default:
      return plainPage(words, t(`page.${show.page}.title`), t(`page.${show.page}.text`));
  }
}

/** Product, request and tenant are what a link may tell that somebody passed on; names come after a role is proved. */
function signIn(
  { task, loginHost }: Extract<ManagePage, { page: 'sign_in' }>,
  words: Translator,
  ticket: string,
): Markup {
  const { t } = words;
  const { product, request, tenant } = task;
  const rows: readonly (readonly [string, string])[] = [
    ...(request ? [[t('page.approve.brief.number'), request.number] as const] : []),
    [t('page.manage.sign_in.tenant'), tenant.name ?? tenant.domains[0] ?? tenant.id],
  ];
  return layout(words, t('page.manage.sign_in.title', { product: product.name }), [
    html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
    html`<p>${t('page.manage.sign_in.text')}</p>`,
    html`<p>${t('page.approve.sign_in.consent')}</p>`,
    html`<p>${t('page.who_asked.host', { host: loginHost })}</p>`,
    html`<form method="post" action="/manage/${ticket}" class="actions"><button class="primary" name="step" value="sign-in" data-testid="sign-in">${t('page.approve.sign_in.button')}</button></form>`,
  ]);
}

function task(show: Extract<ManagePage, { page: 'task' }>, words: Translator): Markup {
  const { task, accounts, changes, changed, loginHost, proof } = show;
  const { t } = words;
  const does = task.kind === 'withdraw_one' ? 'withdraw' : 'grant';
  const values = { product: task.product.name, count: accounts.length, who: accounts[0]?.address ?? '' };
  return layout(words, t(`page.manage.${does}.title`, values), [
    ...(changed ? [html`<p class="problem">${t('page.manage.changed')}</p>`] : []),
    shortList(
      words,
      accounts.map(({ address, connections }) => accountLine(words, address, connections)),
    ),
    html`<p><strong>${effectOf(does, changes, words)}</strong></p>`,
    html`<p>${t(`page.manage.${does}.text`)}</p>`,
    html`<p>${t('page.manage.token')}</p>`,
    html`<p>${t('page.who_asked.host', { host: loginHost })}</p>`,
    html`<form method="post" action="/manage/answer" class="actions"><input type="hidden" name="proof" value="${proof}"><input type="hidden" name="seen" value="${task.request?.version ?? ''}"><button class="primary" data-testid="write">${t(`page.manage.${does}.button`)}</button></form>`,
  ]);
}

/** What will have changed afterwards, as far as the directory tells now (T45). */
function effectOf(does: 'grant' | 'withdraw', changes: number | null, words: Translator): string {
  if (changes === null) return words.t('page.manage.unread');
  if (does === 'withdraw') return words.t(changes > 0 ? 'page.manage.takes.one' : 'page.manage.takes.none');
  if (changes === 0) return words.t('request.preview.listed_none');
  return words.t('request.preview.listed', { count: changes, n: changes });
}

function results({ outcome, product, at }: Extract<ManagePage, { page: 'results' }>, words: Translator): Markup {
  const { t } = words;
  const failed = outcome.results.filter(({ trouble }) => trouble);
  const key: TextKey = outcome.task === 'withdraw_one' ? 'page.manage.withdrawn.title' : 'page.manage.granted.title';
  const title = failed.length > 0 ? 'page.manage.partly.title' : key;
  const lines = outcome.results.map((each) => t(`page.manage.result.${each.outcome}`, { who: each.address }));
  // One cause is told once, however many it hit.
  const troubles = new Map(failed.flatMap(({ trouble }) => (trouble ? [[trouble.code, trouble]] : [])));
  const again = failed.length > 0 || outcome.left > 0;
  return layout(words, t(title, { product: product.name }), [
    html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
    ...[...troubles.values()].flatMap((trouble) => troubleLines(words, trouble, at)),
    ...(outcome.left > 0 ? [html`<p>${t('page.manage.left', { count: outcome.left })}</p>`] : []),
    ...(again ? [html`<p>${t('page.manage.again')}</p>`] : []),
    html`<p>${t(outcome.task === 'withdraw_one' ? 'page.manage.withdrawn.text' : 'page.manage.granted.text')}</p>`,
    html`<p>${t('page.back_to_teams')}</p>`,
  ]);
}

/** Nothing to be found there yet, and how that changes (T43). */
function notRegistered(
  { product, link, registerUrl }: Extract<ManagePage, { page: 'not_registered' }>,
  words: Translator,
): Markup {
  const { t } = words;
  const values = { app: product.enterpriseAppName, product: product.name };
  return layout(words, t('page.manage.not_registered.title', values), [
    html`<p>${t('guide.not_registered.text', values)}</p>`,
    html`<h2>${t('guide.register_app.title', values)}</h2>`,
    html`<p>${t('guide.register_app.how.do', values)}</p>`,
    html`<p class="actions"><a class="button primary" href="${registerUrl}" data-testid="register">${t('button.register_app', values)}</a></p>`,
    html`<h2>${t('guide.register_app.expect.title')}</h2>`,
    html`<p>${t(`guide.register_app.expect.${product.kind === 'device' ? 'device' : 'mailbox'}`, values)}</p>`,
    html`<p><a href="${link.url}" data-testid="apps">${t('page.enterprise_apps')}</a> <span class="soft">${t('page.valid_as_of', { date: words.day(link.checked) })}</span></p>`,
    html`<p>${t('page.manage.not_registered.then')}</p>`,
  ]);
}
