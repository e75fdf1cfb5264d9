import { html } from 'hono/html';
import type { Cloud } from '../context.ts';
import { accountByOid, findApp } from '../directory.ts';
import { page } from '../pages/layout.ts';
import type { ServicePrincipal } from '../state.ts';
import type { Tenant } from '../world.ts';
import { viewPath } from './view-path.ts';

/** One enterprise application: its overview, or its permissions in two lists. Null: not in this tenant. */
export function appPage(cloud: Cloud, tenant: Tenant, tab: string, objectId: string): Promise<Response> | null {
  const sp = cloud.store.data.servicePrincipals.find(({ id, tenant: tid }) => id === objectId && tid === tenant.tid);
  if (sp === undefined) return null;
  const name = findApp(sp.appId)?.displayName ?? sp.appId;
  const content = tab === 'Permissions' ? permissions(cloud, sp) : overview(tenant, sp, name);
  return page(name, html`<p class="who">${tenant.name}</p><h1>${name} | ${tab}</h1>${content}`);
}

const yes = (is: boolean): string => (is ? 'Yes' : 'No');

const overview = (
  tenant: Tenant,
  { id, appId, accountEnabled, appRoleAssignmentRequired }: ServicePrincipal,
  name: string,
) =>
  html`<p>Name: ${name}</p><p>Application ID: <span class="code">${appId}</span></p><p>Object ID: <span class="code">${id}</span></p>
<p>Enabled for users to sign in? ${yes(accountEnabled)}</p><p>Assignment required? ${yes(appRoleAssignmentRequired)}</p>
<p><a href="${viewPath(tenant, `ManagedAppMenuBlade/~/Permissions/objectId/${id}/appId/${appId}`)}" data-testid="permissions">Permissions</a></p>`;

/** "Admin consent" holds what counts for everybody, "User consent" what single people have. */
function permissions({ store: { data } }: Cloud, { id, tenant, appId }: ServicePrincipal) {
  const grants = data.grants.filter(({ clientId }) => clientId === id);
  const roles = data.appRoleAssignments.filter(
    (each) => each.tenant === tenant && each.appId === appId && each.principalType === 'ServicePrincipal',
  );
  const forAll = [
    ...grants.filter(({ principalId }) => principalId === null).flatMap(({ scope }) => scope.split(' ')),
    ...roles.map(({ role }) => `${role} (application)`),
  ];
  const people = grants.flatMap(({ principalId, scope }) => {
    const person = accountByOid(principalId ?? undefined)?.person;
    return principalId === null ? [] : [`${person?.name ?? principalId}: ${scope}`];
  });
  return html`<h2>Admin consent</h2>${list(forAll, 'admin-consent')}<h2>User consent</h2>${list(people, 'user-consent')}`;
}

const list = (lines: readonly string[], testId: string) =>
  lines.length === 0
    ? html`<p data-testid="${testId}">No permissions granted.</p>`
    : html`<ul data-testid="${testId}">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
