import type { Cloud } from '../context.ts';
import { type Account, rolesOf } from '../directory.ts';
import { takeFault } from '../faults.ts';
import { writeConsent } from '../grants.ts';
import { consentPage } from '../pages/consent.ts';
import { mayConsentForAll } from '../policy.ts';
import { appRoles, expand, fullName, isDefault, parseScopes, type ScopeRef } from '../scopes.ts';
import type { Flow } from '../state.ts';
import { appOf, scopeLine, showWall } from './consent-step.ts';
import { refuse, reply, replyError, stepPath } from './reply.ts';

interface Wanted {
  readonly scopes: readonly ScopeRef[];
  readonly appRoles: readonly string[];
}

/** What would be granted: named delegated scopes, or with `.default` everything the registration lists (facts 3.1). */
function wantedBy(cloud: Cloud, flow: Flow): Wanted {
  const app = appOf(flow);
  const scopes = parseScopes(flow.query['scope'] ?? '', cloud.urls.graph);
  const all = scopes.some(isDefault);
  return { scopes: expand(app, scopes), appRoles: all ? app.requiredResourceAccess.application : [] };
}

const isEntitled = (cloud: Cloud, { person }: Account, wanted: Wanted) =>
  mayConsentForAll(rolesOf(cloud, person), wanted.appRoles.length > 0);

/** Signed in at the admin consent endpoint: the organisation's consent page, or the wall for who may not grant. */
export function finishAdminConsent(cloud: Cloud, flow: Flow, account: Account): Promise<Response> {
  const app = appOf(flow);
  const occasion = { appId: app.clientId, tenant: account.tenant.tid, path: '/adminconsent' };
  const fault = takeFault(cloud, 'adminconsent', occasion, 'answer');
  if (fault !== undefined) return refuse(cloud, flow, fault.code);
  if (app.audience === 'AzureADMyOrg' && account.tenant.tid !== app.ownerTid) return refuse(cloud, flow, 700016);

  const wanted = wantedBy(cloud, flow);
  if (!isEntitled(cloud, account, wanted)) return showWall(cloud, flow, account, 90093);
  return consentPage({
    action: stepPath(flow, 'consent'),
    app,
    person: account.person,
    tenant: account.tenant,
    scopes: wanted.scopes.map(scopeLine),
    appRoles: wanted.appRoles.map((name) => ({
      name: `${name} (application)`,
      title: appRoles.find((role) => role.value === name)?.title ?? name,
      detail: 'Without a signed-in user.',
    })),
    audience: 'organisation',
  });
}

/** The organisation's consent page was answered. The answer carries no token and proves nothing (facts 3.1). */
export function adminConsentAnswered(cloud: Cloud, flow: Flow, account: Account, accepted: boolean) {
  if (!accepted) return replyError(cloud, flow, 65004);
  const wanted = wantedBy(cloud, flow);
  if (!isEntitled(cloud, account, wanted)) return showWall(cloud, flow, account, 90093);
  const { tenant, person } = account;
  writeConsent(cloud, { tenant, app: appOf(flow), by: person, onBehalfOfAll: true, mode: 'replace', ...wanted });
  return reply(cloud, flow, {
    tenant: tenant.tid,
    ...(flow.v1 === true ? {} : { scope: wanted.scopes.map(fullName).join(' ') }),
  });
}
