import { html, raw } from 'hono/html';
import type { Cloud } from '../context.ts';
import { findApp } from '../directory.ts';
import { page } from '../pages/layout.ts';
import { type Tenant, workTenants } from '../world.ts';
import { viewPath } from './view-path.ts';

// Entra's pages stand behind '#', and only a script sees that.
const follow = raw(
  `<script>const view = /^#view\\/(.+)/.exec(location.hash); if (view) location.replace(location.pathname.replace(/\\/$/, '') + '/view/' + view[1]);</script>`,
);

/** Where no tenant is named: which one? */
export const tenantsPage = (): Promise<Response> =>
  page(
    'Microsoft Entra admin center',
    html`<h1>Microsoft Entra admin center</h1><p>Which directory?</p>
<ul>${workTenants.map(({ tid, name }) => html`<li><a href="/portal/${tid}/">${name}</a></li>`)}</ul>`,
  );

/** The start page of a tenant, with the menu entries that a guide speaks of. */
export const startPage = (tenant: Tenant): Promise<Response> =>
  page(
    'Microsoft Entra admin center',
    html`${follow}<p class="who">${tenant.name}</p><h1>Microsoft Entra admin center</h1>
<h2>Entra ID (Identity)</h2>
<ul><li><a href="${viewPath(tenant, 'StartboardApplicationsMenuBlade/~/AppAppsPreview')}" data-testid="enterprise-apps">Enterprise apps</a></li>
<li><a href="${viewPath(tenant, 'ConsentPoliciesMenuBlade/~/UserSettings')}" data-testid="user-consent">Enterprise apps → Consent and permissions → User consent settings</a></li></ul>`,
  );

/** "All applications": what is registered in the tenant. */
export function appsPage(cloud: Cloud, tenant: Tenant): Promise<Response> {
  const found = cloud.store.data.servicePrincipals.filter((sp) => sp.tenant === tenant.tid);
  const list =
    found.length === 0
      ? html`<p data-testid="no-apps">No applications found.</p>`
      : html`<ul>${found.map(
          ({ id, appId }) =>
            html`<li><a href="${viewPath(tenant, `ManagedAppMenuBlade/~/Overview/objectId/${id}/appId/${appId}`)}" data-testid="app-${appId}">${findApp(appId)?.displayName ?? appId}</a><br><small class="code">${appId}</small></li>`,
        )}</ul>`;
  return page(
    'Enterprise apps',
    html`<p class="who">${tenant.name}</p><h1>Enterprise apps | All applications</h1>${list}`,
  );
}
