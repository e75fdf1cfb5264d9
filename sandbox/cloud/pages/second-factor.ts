import { html } from 'hono/html';
import type { Person } from '../world.ts';
import { page } from './layout.ts';

/** "Approve sign in request": the telephone's part is played by the buttons. */
export function secondFactorPage(view: { action: string; person: Person; number: number; problem?: string }) {
  return page(
    'Sign in to your account',
    html`<p class="who">${view.person.upnInTokens ?? view.person.upn}</p>
<h1>Approve sign in request</h1>
${view.problem === undefined ? '' : html`<p class="problem" role="alert" data-testid="problem">${view.problem}</p>`}
<p>Open your Authenticator app, and enter the number shown to sign in.</p>
<div class="number" data-testid="number">${String(view.number)}</div>
<p class="note">No telephone is needed: say here what the person does with it.</p>
<form method="post" action="${view.action}">
<div class="row">
<button type="submit" class="primary" name="answer" value="approve" data-testid="approve-second-factor">Approve</button>
<button type="submit" name="answer" value="deny" data-testid="deny-second-factor">Deny</button>
<button type="submit" name="answer" value="expired" data-testid="expire-second-factor">Let it expire</button>
</div>
</form>`,
  );
}
