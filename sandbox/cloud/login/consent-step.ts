import { randomUUID } from 'node:crypto';
import { describe } from '../aadsts.ts';
import type { Cloud } from '../context.ts';
import { type Account, findApp, rolesOf } from '../directory.ts';
import { writeConsent } from '../grants.ts';
import { consentPage, type ScopeLine } from '../pages/consent.ts';
import { messagePage } from '../pages/message.ts';
import { needAdminPage, requestApprovalPage } from '../pages/need-admin.ts';
import { judge, type Question, seesOrganisationBox, type Verdict } from '../policy.ts';
import { findScope, parseScopes, type ScopeRef } from '../scopes.ts';
import type { Flow } from '../state.ts';
import { type App, graphAppId } from '../world.ts';
import { detailsOf, refuse, stepPath } from './reply.ts';

/** What the flow asks for, as the policy sees it. */
export function questionOf(cloud: Cloud, flow: Flow, account: Account): Question {
  return {
    account,
    app: appOf(flow),
    scopes: parseScopes(flow.query['scope'] ?? '', cloud.urls.graph),
    forceConsent: flow.query['prompt'] === 'consent',
  };
}

/** The app of a flow; checked when the flow was opened. */
export function appOf(flow: Flow): App {
  const app = findApp(flow.query['client_id']);
  if (app === undefined) throw new Error(`flow ${flow.id} has no known app`);
  return app;
}

/** The page for a verdict that is not "granted". */
export function showVerdict(
  cloud: Cloud,
  flow: Flow,
  account: Account,
  verdict: Exclude<Verdict, { kind: 'granted' }>,
) {
  if (verdict.kind === 'ask') return showConsent(cloud, flow, account, verdict.scopes);
  if (verdict.code === 90094 || verdict.code === 90095) return showWall(cloud, flow, account, verdict.code);
  return refuse(cloud, flow, verdict.code);
}

function showConsent(cloud: Cloud, flow: Flow, { tenant, person }: Account, scopes: readonly ScopeRef[]) {
  return consentPage({
    action: stepPath(flow, 'consent'),
    app: appOf(flow),
    person,
    tenant,
    scopes: scopes.map(scopeLine),
    appRoles: [],
    audience: seesOrganisationBox(rolesOf(cloud, person)) ? 'self_or_organisation' : 'self',
  });
}

export function scopeLine(scope: ScopeRef): ScopeLine {
  const known = findScope(scope);
  const name = scope.resource === graphAppId ? scope.value : `${scope.value} (Office 365 Exchange Online)`;
  return { name, title: known?.title ?? scope.value, detail: known?.detail ?? '' };
}

export function showWall(cloud: Cloud, flow: Flow, { tenant, person }: Account, code: 90093 | 90094 | 90095) {
  const view = {
    action: stepPath(flow, 'wall'),
    app: appOf(flow),
    person,
    tenant,
    description: describe(code, detailsOf(flow), cloud.now()),
  };
  return code === 90095 ? requestApprovalPage(view) : needAdminPage(view);
}

/** Accept on the consent page: writes the grant. False if the page was not this person's to answer. */
export function acceptConsent(cloud: Cloud, flow: Flow, account: Account, onBehalfOfAll: boolean): boolean {
  const question = questionOf(cloud, flow, account);
  const verdict = judge(cloud, question);
  // Granted meanwhile, by an admin perhaps: nothing left to write.
  if (verdict.kind !== 'ask') return verdict.kind === 'granted';
  const forAll = onBehalfOfAll && seesOrganisationBox(rolesOf(cloud, account.person));
  writeConsent(cloud, {
    tenant: account.tenant,
    app: question.app,
    scopes: verdict.scopes,
    by: account.person,
    onBehalfOfAll: forAll,
    mode: 'add',
  });
  return true;
}

/** "Request approval" on the workflow's form: mailed to reviewers, and nothing returns to the application (facts 3.2). */
export function requestApproval(cloud: Cloud, flow: Flow, account: Account, reason: string): Promise<Response> {
  cloud.store.data.consentRequests.push({
    id: randomUUID(),
    tenant: account.tenant.tid,
    appId: appOf(flow).clientId,
    oid: account.person.oid,
    reason,
    scopes: questionOf(cloud, flow, account).scopes.map((scope) => scope.value),
    createdAt: cloud.now().toISOString(),
  });
  return messagePage(
    'Request sent',
    'We have sent your request to your admin. You can close this page.',
    'request-sent',
  );
}
