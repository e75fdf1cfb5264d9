import { html } from 'hono/html';
import type { Account } from '../directory.ts';
import { roleNames } from '../world.ts';
import { page } from './layout.ts';

export interface PickerView {
  readonly action: string;
  readonly appName: string;
  readonly signedIn: readonly Account[];
  readonly others: readonly Account[];
  readonly typed?: string;
  readonly problem?: string;
}

/** "Pick an account". Entra lists who it remembers; the simulation also lists who else lives there, so nobody must guess. */
export function pickerPage(view: PickerView): Promise<Response> {
  return page(
    'Sign in to your account',
    html`<h1>Pick an account</h1>
<p class="who">to continue to ${view.appName}</p>
${view.problem === undefined ? '' : html`<p class="problem" role="alert" data-testid="problem">${view.problem}</p>`}
<form method="post" action="${view.action}">
<div class="tiles">
${view.signedIn.map((account) => tile(account, true))}
${view.others.map((account) => tile(account, false))}
</div>
</form>
<form method="post" action="${view.action}">
<h2>Use another account</h2>
<label>Email or user name
<input type="text" name="account" value="${view.typed ?? ''}" autocomplete="off" spellcheck="false"></label>
<div class="row"><button type="submit" class="primary" data-testid="next">Next</button></div>
</form>`,
  );
}

function tile({ tenant, person }: Account, signedIn: boolean) {
  const initials = `${person.given.charAt(0)}${person.surname.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase();
  const role = roleNames[person.roles[0] ?? ''];
  return html`<button type="submit" class="tile" name="account" value="${person.upn}" data-testid="pick-${person.upn}">
<span class="avatar" aria-hidden="true">${initials}</span>
<span><b>${person.name}</b><small>${person.kind === 'guest' ? person.mail : person.upn}</small></span>
<span class="tag">${signedIn ? 'Signed in' : (role ?? (person.kind === 'guest' ? `Guest, ${tenant.name}` : tenant.name))}</span>
</button>`;
}
