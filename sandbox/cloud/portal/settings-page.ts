import { html } from 'hono/html';
import type { Cloud } from '../context.ts';
import { settingsOf } from '../directory.ts';
import { page } from '../pages/layout.ts';
import type { ConsentPolicy, Tenant } from '../world.ts';

/** Entra's own words for the choices. */
const choices: Readonly<Record<ConsentPolicy, string>> = {
  none: 'Do not allow user consent',
  'microsoft-user-default-low': 'Allow user consent for apps from verified publishers, for selected permissions',
  'microsoft-user-default-recommended': 'Let Microsoft manage your consent settings',
  'microsoft-user-default-legacy': 'Allow user consent for apps',
};

/** "User consent settings", with what the tenant has chosen. */
export function settingsPage(cloud: Cloud, tenant: Tenant): Promise<Response> {
  const { policy } = settingsOf(cloud, tenant);
  return page(
    'User consent settings',
    html`<p class="who">${tenant.name}</p><h1>Consent and permissions | User consent settings</h1>
<h2>User consent for applications</h2>
<ul>${Object.entries(choices).map(
      ([id, words]) =>
        html`<li>${id === policy ? html`<b data-testid="chosen">◉ ${words}</b>` : html`○ ${words}`}</li>`,
    )}</ul>`,
  );
}
