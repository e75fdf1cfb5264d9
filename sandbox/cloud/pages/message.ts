import { html } from 'hono/html';
import { page } from './layout.ts';

/** Entra's own error page: the message stays here, nothing reaches the application. */
export function errorPage(view: { description: string; code: number; otherAccountAction?: string }): Promise<Response> {
  return page(
    'Sign in to your account',
    html`<h1>Sign in</h1>
<p>Sorry, but we're having trouble signing you in.</p>
<p class="problem" role="alert" data-testid="aadsts">${view.description}</p>
<p class="code">Error code: ${String(view.code)}</p>
${
  view.otherAccountAction === undefined
    ? ''
    : html`<form method="post" action="${view.otherAccountAction}"><div class="stack">
<button type="submit" class="link" name="answer" value="other" data-testid="other-account">Sign in with a different account</button></div></form>`
}`,
    400,
  );
}

/** A page with a heading and a sentence, from which nothing leads on. */
export const messagePage = (title: string, text: string, testId: string): Promise<Response> =>
  page(title, html`<h1 data-testid="${testId}">${title}</h1><p>${text}</p>`);
