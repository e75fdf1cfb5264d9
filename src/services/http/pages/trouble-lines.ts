import { html } from 'hono/html';
import { troubleKeys } from '../../../cards/trouble-words.ts';
import type { Trouble } from '../../consent/model.ts';
import type { Translator } from '../../text/index.ts';
import type { Markup } from './layout.ts';

/** The sign-in once more, from where it failed; `proof` names the trip. */
export const onceMore = (words: Translator, action: string, proof: string): Markup =>
  html`<form method="post" action="${action}" class="actions"><input type="hidden" name="proof" value="${proof}"><button class="primary" data-testid="again">${words.t('page.retry.button')}</button></form>`;

/** What went wrong at Microsoft and what to do about it, with the code to quote; none of Microsoft's own words. */
export function troubleLines(words: Translator, trouble: Trouble, at: Date): Markup[] {
  const { text, next } = troubleKeys(words, trouble);
  // Which of two things it was can be said on the card in Teams, and not here.
  const then = trouble.class === 'cancelled' ? 'page.outcome.cancelled.then' : next;
  return [html`<p>${words.t(text)} ${words.t(then)}</p>`, html`<p class="soft">${quoteOf(words, trouble, at)}</p>`];
}

/** What helpdesk and Microsoft look it up by: the code, Microsoft's reference where it gave one, and the time. */
export function quoteOf(words: Translator, { code, correlation }: Trouble, at: Date): string {
  const values = { code, date: words.stamp(at) };
  return correlation
    ? words.t('page.outcome.trouble.quote', { ...values, correlation })
    : words.t('page.outcome.trouble.quote_code', values);
}
