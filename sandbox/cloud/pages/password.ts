import { html } from 'hono/html';
import type { Person } from '../world.ts';
import { page } from './layout.ts';

export interface PasswordView {
  readonly action: string;
  readonly otherAccountAction: string;
  readonly person: Person;
  readonly problem?: string;
}

/** "Enter password", without any: an empty field is right, and a button plays the wrong one. */
export function passwordPage({ action, otherAccountAction, person, problem }: PasswordView): Promise<Response> {
  return page(
    'Sign in to your account',
    html`<p class="who">${person.upnInTokens ?? person.upn}</p>
<h1>Enter password</h1>
${problem === undefined ? '' : html`<p class="problem" role="alert" data-testid="problem">${problem}</p>`}
<form method="post" action="${action}">
<label>Password
<input type="password" name="passwd" autocomplete="off" placeholder="Leave empty"></label>
<p class="note">There are no passwords here. Any text works, and none should be typed: leave the field empty.</p>
<div class="row">
<button type="submit" class="primary" name="answer" value="sign-in" data-testid="sign-in">Sign in</button>
<button type="submit" name="answer" value="wrong" data-testid="wrong-password">Play a wrong password</button>
</div>
</form>
<form method="post" action="${otherAccountAction}">
<div class="stack"><button type="submit" class="link" name="answer" value="other" data-testid="other-account">Use another account</button></div>
</form>`,
  );
}
