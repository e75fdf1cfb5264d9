import { html } from 'hono/html';
import type { App, Person } from '../world.ts';
import { page } from './layout.ts';

/** Where a person enters the code that a device shows. */
export const deviceCodePage = (view: { typed: string; problem?: string }): Promise<Response> =>
  page(
    'Enter code',
    html`<h1>Enter code to allow access</h1>
<p>Once you enter the code displayed on your app or device, it will have access to your account.
Do not enter codes from sources you don't trust.</p>
${view.problem === undefined ? '' : html`<p class="problem" role="alert" data-testid="problem">${view.problem}</p>`}
<form method="post" action="/devicelogin">
<label>Code
<input type="text" name="otc" value="${view.typed}" autocomplete="off" spellcheck="false"></label>
<div class="row"><button type="submit" class="primary" data-testid="next">Next</button></div>
</form>`,
  );

/** 50199: "Are you trying to sign in to …?" */
export const deviceConfirmPage = (view: { action: string; app: App; person: Person }): Promise<Response> =>
  page(
    'Are you trying to sign in?',
    html`<p class="who">${view.person.upnInTokens ?? view.person.upn}</p>
<h1>Are you trying to sign in to ${view.app.displayName}?</h1>
<p>Only continue if you downloaded the app from a store or website that you trust.</p>
<form method="post" action="${view.action}">
<div class="row">
<button type="submit" class="primary" name="answer" value="continue" data-testid="continue">Continue</button>
<button type="submit" name="answer" value="cancel" data-testid="cancel">Cancel</button>
</div>
</form>`,
  );
