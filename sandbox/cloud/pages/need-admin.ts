import { html } from 'hono/html';
import type { App, Person, Tenant } from '../world.ts';
import { page } from './layout.ts';

export interface NeedAdminView {
  readonly action: string;
  readonly app: App;
  readonly person: Person;
  readonly tenant: Tenant;
  readonly description: string;
}

/** "Need admin approval" (90094, 90093): stays where it is; only its own links lead on. */
export function needAdminPage(view: NeedAdminView): Promise<Response> {
  return page(
    'Need admin approval',
    html`${heading('Need admin approval', view)}
<p>${view.app.displayName} needs permission to access resources in your organization that only an admin can grant.
Please ask an admin to grant permission to this app before you can use it.</p>
<form method="post" action="${view.action}">
<div class="stack">
<button type="submit" class="link" name="answer" value="use-admin-account" data-testid="use-admin-account">Have an admin account? Sign in with that account</button>
<button type="submit" class="link" name="answer" value="return" data-testid="return-without-consent">Return to the application without granting consent</button>
</div>
</form>
<h2>More details</h2>
<p class="code" data-testid="aadsts">${view.description}</p>`,
  );
}

/** "Approval required" (90095): what the wall looks like where the admin consent workflow is on. */
export function requestApprovalPage(view: NeedAdminView): Promise<Response> {
  return page(
    'Approval required',
    html`${heading('Approval required', view)}
<p>This app requires your admin's approval to use it in ${view.tenant.name}.</p>
<form method="post" action="${view.action}">
<label>Enter justification for requesting this app
<textarea name="reason" rows="3"></textarea></label>
<div class="stack">
<button type="submit" class="link" name="answer" value="use-admin-account" data-testid="use-admin-account">Have an admin account? Sign in with that account</button>
</div>
<div class="row">
<button type="submit" class="primary" name="answer" value="request-approval" data-testid="request-approval">Request approval</button>
<button type="submit" name="answer" value="return" data-testid="return-without-consent">Cancel</button>
</div>
</form>
<h2>More details</h2>
<p class="code" data-testid="aadsts">${view.description}</p>`,
  );
}

const heading = (title: string, { app, person }: NeedAdminView) =>
  html`<p class="who">${person.upnInTokens ?? person.upn}</p><h1>${title}</h1>
<p><b>${app.displayName}</b><br>${app.publisher.name} <span class="tag">${app.publisher.verified ? '✓ verified publisher' : 'unverified'}</span></p>`;
