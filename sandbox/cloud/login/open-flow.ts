import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import { describe } from '../aadsts.ts';
import type { Cloud, Env } from '../context.ts';
import { findApp, findTenant, isTenantAlias } from '../directory.ts';
import { takeFault, transportAnswer } from '../faults.ts';
import { errorPage } from '../pages/message.ts';
import type { Flow } from '../state.ts';
import { type App, isRegisteredRedirect, personal } from '../world.ts';
import { detailsOf } from './reply.ts';
import { errorBody } from './token-error.ts';

const sessionCookie = 'sim_ms_session';

export type Query = Readonly<Record<string, string>>;

/** Starts a sign-in in this browser's session. The cookie must go out with the answer: see `withSession`. */
export function openFlow(
  c: Context<Env>,
  cloud: Cloud,
  sketch: Pick<Flow, 'kind' | 'alias' | 'query'> & { readonly v1?: boolean },
): Flow {
  const { data } = cloud.store;
  const known = data.sessions.find(({ id }) => id === getCookie(c, sessionCookie));
  const session = known ?? { id: crypto.randomUUID(), signedIn: [] };
  if (known === undefined) data.sessions.push(session);
  const flow: Flow = {
    ...sketch,
    id: randomBytes(18).toString('base64url'),
    session: session.id,
    createdAt: cloud.now().toISOString(),
    passwordOk: false,
    secondFactorOk: false,
  };
  data.flows.push(flow);
  return flow;
}

/** Adds the session cookie to an answer. */
export function withSession(flow: Flow, response: Response): Response {
  const cookie = generateCookie(sessionCookie, flow.session, { path: '/', httpOnly: true, sameSite: 'Lax' });
  response.headers.append('set-cookie', cookie);
  return response;
}

/** Forgets this browser's session. */
export function endSession(c: Context<Env>, cloud: Cloud): void {
  const session = cloud.store.data.sessions.find(({ id }) => id === getCookie(c, sessionCookie));
  session?.signedIn.splice(0);
}

/** The faults of a request that stay on Microsoft's page, because nobody can be trusted to be told (facts 2.2). */
export function faultShownOnPage(cloud: Cloud, flow: Flow): Promise<Response> | undefined {
  const show = (code: number, value = '') =>
    errorPage({ code, description: describe(code, { ...detailsOf(flow), value }, cloud.now()) });
  const { alias, query } = flow;
  if (findTenant(alias) === undefined && !isTenantAlias(alias)) return show(90002);
  if (query['client_id'] === undefined) return show(900144, 'client_id');
  const app = findApp(query['client_id']);
  if (app === undefined) return show(700016);
  if (flow.kind !== 'device' && !isRegisteredRedirect(app, query['redirect_uri'] ?? '')) return show(50011);
  const wrongAudience = audienceFault(app, alias);
  return wrongAudience === undefined ? undefined : show(wrongAudience);
}

/** Apps for work accounts at `/consumers`, single-tenant apps at a shared alias or in another tenant (facts 1). */
function audienceFault(app: App, alias: string): number | undefined {
  const tenant = findTenant(alias);
  if (tenant?.tid === personal.tid && app.audience !== 'AzureADandPersonalMicrosoftAccount') return 9002332;
  if (app.audience !== 'AzureADMyOrg') return undefined;
  if (tenant === undefined) return 50194;
  return tenant.tid === app.ownerTid ? undefined : 700016;
}

/** An injected 429, 503 or silence at one of the browser's endpoints. */
export function transportFault(cloud: Cloud, flow: Flow, where: 'authorize' | 'adminconsent', path: string) {
  const occasion = { appId: flow.query['client_id'], tenant: findTenant(flow.alias)?.tid, path };
  const fault = takeFault(cloud, where, occasion, 'transport');
  if (fault === undefined) return undefined;
  return transportAnswer(fault, (status) => errorBody(cloud, status === 429 ? 90055 : 90033));
}
