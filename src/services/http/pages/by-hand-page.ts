import { html } from 'hono/html';
import { grantLine, grantPreparation } from '../../../cards/grant-script.ts';
import type { ByHand } from '../../journeys/approval/approve.ts';
import type { Translator } from '../../text/index.ts';
import { layout, type Markup } from './layout.ts';

/** Approved for those listed, where the bot may not write: what to run, where to look, and the way back (T39, T43). */
export function byHandPage(
  { request, product, accounts, missing, registered, registerUrl, links, proof }: ByHand,
  words: Translator,
): Markup {
  const { t } = words;
  const values = { app: product.enterpriseAppName, product: product.name };
  const scopes = product.scopes.filter((scope) => scope.class !== 'application').map(({ name }) => name);
  const lines = [
    ...grantPreparation({ tenant: request.tenant, clientId: product.clientId, scopes }),
    ...accounts.map(grantLine),
  ];
  return layout(words, t('page.approve.by_hand.title', { number: request.number }), [
    ...(missing.length > 0
      ? [html`<p role="alert">${t('page.approve.by_hand.missing', { who: words.list(missing) })}</p>`]
      : []),
    html`<p>${t('page.approve.by_hand.text')}</p>`,
    ...(registerUrl ? registerFirst(registerUrl) : []),
    html`<h2>${t('guide.grant_by_hand.title')}</h2>`,
    html`<p>${t('guide.grant_by_hand.lead')}</p>`,
    // A block each: what a telephone wraps is seen to belong to one line, and is copied as one.
    html`<pre aria-label="PowerShell">${lines.map((line) => html`<code>${line}</code>`)}</pre>`,
    html`<p><a href="${links.permissions.url}" data-testid="permissions">${t('guide.permissions.title', values)}</a> <span class="soft">${t('page.valid_as_of', { date: words.day(links.permissions.checked) })}</span></p>`,
    html`<h2>${t('page.approve.by_hand.then')}</h2>`,
    html`<p>${t('page.approve.by_hand.report')}</p>`,
    html`<form method="post" action="/approve/granted" class="actions"><input type="hidden" name="proof" value="${proof}"><button class="primary" data-testid="granted">${t('button.granted_by_hand')}</button></form>`,
  ]);

  function registerFirst(register: string): Markup[] {
    const looked = registered === 'missing' ? 'guide.not_registered.text' : 'guide.register_app.path';
    return [
      html`<h2>${t('guide.register_app.title', values)}</h2>`,
      html`<p>${t(looked, values)} ${t('guide.register_app.how.do', values)}</p>`,
      html`<p class="actions"><a class="button" href="${register}" target="_blank" rel="noopener" data-testid="register">${t('button.register_app', values)}</a></p>`,
      html`<p><a href="${links.apps.url}" data-testid="apps">${t('page.enterprise_apps')}</a> <span class="soft">${t('page.valid_as_of', { date: words.day(links.apps.checked) })}</span></p>`,
    ];
  }
}
