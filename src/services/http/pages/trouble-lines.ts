import { html } from 'hono/html';
import { troubleKeys } from '../../../cards/trouble-words.ts';
import type { Trouble } from '../../consent/model.ts';
import type { Translator } from '../../text/index.ts';
import type { Markup } from './layout.ts';

/** The sign-in once more, from where it failed; `proof` names the trip. */
export const onceMore = (words: Translator, action: string, proof: string): Markup =>
  html`<form method="post" action="${action}" class="actions"><input type="hidden" name="proof" value="${proof}"><button class="primary" data-testid="again">${words.t('page.retry.button')}</button></form>`;

/** What went wrong at Microsoft and what to do about it, with the code to quote; none of Microsoft's own words. */
export function troubleLines(words: Translator, trouble: Trouble): Markup[] {
  const { text, next } = troubleKeys(words, trouble);
  return [
    html`<p>${words.t(text)} ${words.t(next)}</p>`,
    html`<p class="soft">${words.t('page.outcome.trouble.code', { code: trouble.code })}</p>`,
  ];
}
