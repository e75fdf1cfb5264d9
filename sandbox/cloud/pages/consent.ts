import { html } from 'hono/html';
import type { App, Person, Tenant } from '../world.ts';
import { page } from './layout.ts';

export interface ScopeLine {
  readonly name: string;
  readonly title: string;
  readonly detail: string;
}

export interface ConsentView {
  readonly action: string;
  readonly app: App;
  readonly person: Person;
  readonly tenant: Tenant;
  /** In the order they were asked. */
  readonly scopes: readonly ScopeLine[];
  readonly appRoles: readonly ScopeLine[];
  /** `self` with or without the organisation box, or the admin consent endpoint's page for everybody. */
  readonly audience: 'self' | 'self_or_organisation' | 'organisation';
}

/** "Permissions requested": the scopes, who publishes the app, Accept and Cancel. */
export function consentPage(view: ConsentView): Promise<Response> {
  const { app, tenant } = view;
  const forAll = view.audience === 'organisation';
  return page(
    'Permissions requested',
    html`<p class="who">${view.person.upnInTokens ?? view.person.upn}</p>
<h1>Permissions requested</h1>
${forAll ? html`<p>Review for your organization</p>` : ''}
<p><b data-testid="app-name">${app.displayName}</b><br>
<span data-testid="publisher">${app.publisher.name}</span>
<span class="tag" data-testid="publisher-verified">${app.publisher.verified ? '✓ verified publisher' : 'unverified'}</span></p>
${app.publisher.verified ? '' : html`<p class="problem">This application is not published by Microsoft or your organization, and its publisher is not verified.</p>`}
<h2>This app would like to:</h2>
<ul class="scopes" data-testid="scopes">
${view.scopes.map(line)}
${view.appRoles.map(line)}
</ul>
<form method="post" action="${view.action}">
${
  view.audience === 'self_or_organisation'
    ? html`<label class="check"><input type="checkbox" name="behalf" value="1" data-testid="consent-on-behalf">
<span>Consent on behalf of your organization<br><small class="note">Nobody else in ${tenant.name} will be asked for these permissions.</small></span></label>`
    : ''
}
<p class="note">${
      forAll
        ? html`If you accept, this app will get access to the specified resources for all users in ${tenant.name}. No one else will be prompted to review these permissions.`
        : 'Accepting these permissions means that you allow this app to use your data as specified in its terms of service and privacy statement.'
    }</p>
<div class="row">
<button type="submit" class="primary" name="answer" value="accept" data-testid="accept">Accept</button>
<button type="submit" name="answer" value="cancel" data-testid="cancel">Cancel</button>
</div>
</form>`,
  );
}

const line = (scope: ScopeLine) =>
  html`<li data-scope="${scope.name}"><b>${scope.title}</b><small>${scope.detail}</small><small class="code">${scope.name}</small></li>`;
