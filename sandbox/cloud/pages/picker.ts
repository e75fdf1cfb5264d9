import { html } from 'hono/html';
import type { Person } from '../world.ts';
import { page } from './layout.ts';

export interface Tile {
  readonly person: Person;
  /** Second line beside the address: an admin's role, a guest's or a room's nature. */
  readonly note: string;
  /** At the right: "Signed in", or whose directory it is where several are offered. */
  readonly tag: string;
}

export interface PickerView {
  readonly action: string;
  readonly appName: string;
  readonly tiles: readonly Tile[];
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
${view.tiles.map(tile)}
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

function tile({ person, note, tag }: Tile) {
  const initials = `${person.given.charAt(0)}${person.surname.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase();
  return html`<button type="submit" class="tile" name="account" value="${person.upn}" data-testid="pick-${person.upn}">
<span class="avatar" aria-hidden="true">${initials}</span>
<span><b>${person.name}</b><small>${person.kind === 'guest' ? person.mail : person.upn}</small>
${note === '' ? '' : html`<small>${note}</small>`}</span>
<span class="tag">${tag}</span>
</button>`;
}
