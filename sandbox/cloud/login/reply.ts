import { aadsts, type Details, describe, errorUri } from '../aadsts.ts';
import type { Cloud } from '../context.ts';
import { accountByOid, findApp, findTenant } from '../directory.ts';
import { formPostPage } from '../pages/form-post.ts';
import { errorPage, messagePage } from '../pages/message.ts';
import type { Flow } from '../state.ts';

/** Sends the browser back to the application (facts 2.2, 3.1). `state` is returned letter for letter. */
export async function reply(cloud: Cloud, flow: Flow, params: Readonly<Record<string, string>>): Promise<Response> {
  if (cloud.store.data.broken === 'callback') {
    return messagePage('You are done here', 'This page does not lead back to the application.', 'no-return');
  }
  const { redirect_uri: uri = '', state, response_mode: mode = 'query' } = flow.query;
  const fields = {
    ...(flow.kind === 'adminconsent' ? { admin_consent: 'True' } : {}),
    ...params,
    ...(state === undefined ? {} : { state }),
  };
  if (mode === 'form_post' && flow.kind === 'authorize') return formPostPage(uri, fields);
  const encoded = new URLSearchParams(fields).toString();
  const separator = mode === 'fragment' ? '#' : uri.includes('?') ? '&' : '?';
  return new Response(null, {
    status: 302,
    headers: { location: `${uri}${separator}${encoded}`, 'cache-control': 'no-store' },
  });
}

/** Back to the application with an error and its AADSTS text. */
export function replyError(cloud: Cloud, flow: Flow, code: number, details: Details = {}, error?: string) {
  return reply(cloud, flow, {
    // At authorize a missing consent is not the token endpoint's `invalid_grant` (facts 6.1).
    error: error ?? (code === 65001 ? 'consent_required' : aadsts(code).error),
    error_description: describe(code, { ...detailsOf(flow), ...details }, cloud.now()),
    error_uri: errorUri(cloud.urls.login, code),
  });
}

/** The bare cancel: the same for "Back" and for "Return to the application without granting consent" (facts 2.2). */
export const replyCancelled = (cloud: Cloud, flow: Flow) =>
  reply(cloud, flow, { error: 'access_denied', error_subcode: 'cancel' });

/** Refuses in the way this AADSTS number does: on Microsoft's own page, or by a redirect. */
export function refuse(cloud: Cloud, flow: Flow, code: number, details: Details = {}): Promise<Response> {
  if (aadsts(code).shown !== 'page' && flow.kind !== 'device') return replyError(cloud, flow, code, details);
  return errorPage({
    code,
    description: describe(code, { ...detailsOf(flow), ...details }, cloud.now()),
    otherAccountAction: stepPath(flow, 'other'),
  });
}

/** Where the forms of a flow's pages are sent. */
export const stepPath = (flow: Flow, step: string) => `/flow/${flow.id}/${step}`;

/** The names that descriptions mention. */
export function detailsOf(flow: Flow): Details {
  const app = findApp(flow.query['client_id']);
  const account = accountByOid(flow.account);
  return {
    appId: app?.clientId ?? flow.query['client_id'] ?? '',
    appName: app?.displayName ?? '',
    tenant: findTenant(flow.alias)?.name ?? account?.tenant.name ?? flow.alias,
    account: account?.person.upn ?? '',
    idp: account === undefined ? '' : `https://sts.windows.net/${account.person.homeTid ?? account.tenant.tid}/`,
    redirectUri: flow.query['redirect_uri'] ?? '',
    resource: '00000003-0000-0000-c000-000000000000',
  };
}
