import { type Context, Hono } from 'hono';
import type { Cloud, Env } from '../context.ts';
import { findApp } from '../directory.ts';
import { takeFault, transportAnswer } from '../faults.ts';
import { pairwise } from '../tokens.ts';
import { auditRoutes } from './audit-logs.ts';
import { type Caller, readCaller, requireDirectory } from './caller.ts';
import { badRequest, GraphError, graphErrorBody } from './errors.ts';
import { mailboxRoutes } from './mailbox.ts';
import { me, peopleRoutes } from './people.ts';
import { permissionGrantRoutes } from './permission-grants.ts';
import { policyRoutes } from './policies.ts';
import type { Route } from './request.ts';
import { roleEligibilityRoutes } from './role-eligibility.ts';
import { servicePrincipalRoutes } from './service-principals.ts';

const routes: readonly Route[] = [
  ...peopleRoutes,
  ...mailboxRoutes,
  ...permissionGrantRoutes,
  ...servicePrincipalRoutes,
  ...policyRoutes,
  ...auditRoutes,
  ...roleEligibilityRoutes,
];

interface Inner {
  readonly method: string;
  /** Path and query after `/v1.0`. */
  readonly url: string;
  readonly body: unknown;
  readonly eventual: boolean;
  readonly clientRequestId?: string;
}

/** Microsoft Graph v1.0, as far as consent work goes. */
export function graphRoutes(cloud: Cloud): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/v1.0/$batch', (c) => answering(c, (caller) => batch(c, caller)));
  app.get('/oidc/userinfo', (c) => answering(c, async (caller) => Response.json(userInfo(caller))));
  app.all('/v1.0/*', (c) =>
    answering(c, async (caller) => {
      const url = new URL(c.req.url);
      const body = await readJson(c);
      const clientRequestId = c.req.header('client-request-id');
      return answer(caller, {
        method: c.req.method,
        url: `${url.pathname.slice('/v1.0'.length)}${url.search}`,
        body,
        eventual: isEventual({ consistencylevel: c.req.header('consistencylevel') }),
        ...(clientRequestId === undefined ? {} : { clientRequestId }),
      });
    }),
  );
  return app;

  async function answering(c: Context<Env>, work: (caller: Caller) => Promise<Response>): Promise<Response> {
    try {
      const caller = await readCaller(cloud, c.req.header('authorization'));
      c.set('about', { tenant: caller.tid, appId: caller.appId, oid: caller.oid });
      return await work(caller);
    } catch (error) {
      return failure(error, c.req.header('client-request-id'));
    }
  }

  /** One request, on its own or in a batch. */
  async function answer(caller: Caller, request: Inner): Promise<Response> {
    const { path, query } = parseUrl(request.url);
    const occasion = { appId: caller.appId, tenant: caller.tid, path };
    const transport = takeFault(cloud, 'graph', occasion, 'transport');
    if (transport !== undefined) {
      return transportAnswer(transport, (status) =>
        status === 429
          ? graphErrorBody('TooManyRequests', 'Too many requests.', cloud.now(), request.clientRequestId)
          : graphErrorBody('ServiceUnavailable', 'Service unavailable.', cloud.now(), request.clientRequestId),
      );
    }
    try {
      const fault = takeFault(cloud, 'graph', occasion, 'answer');
      if (fault?.answer) throw new GraphError(fault.answer.status, fault.answer.code, fault.answer.message);
      if (fault) throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
      const route = routes.find((one) => one.method === request.method && one.path.test(path));
      if (route === undefined) throw noRoute(path, request.method);
      const params = (route.path.exec(path) ?? []).slice(1);
      const { eventual } = request;
      const { status = 200, body } = route.answer({ cloud, caller, params, query, eventual, body: request.body });
      const headers = { 'x-ms-resource-unit': String(units(route, query)), 'request-id': crypto.randomUUID() };
      if (body === undefined) return new Response(null, { status, headers });
      if (typeof body !== 'string') return Response.json(body, { status, headers });
      return new Response(body, { status, headers: { ...headers, 'content-type': 'text/plain' } });
    } catch (error) {
      return failure(error, request.clientRequestId);
    }
  }

  /** `$batch`: at most 20; the outer 200 says nothing, every item has its own status (facts 7.5). */
  async function batch(c: Context<Env>, caller: Caller): Promise<Response> {
    const items = ((await readJson(c)) as { requests?: unknown } | undefined)?.requests;
    if (!Array.isArray(items)) throw badRequest('Invalid batch payload format.', 'BadRequest');
    if (items.length > 20) {
      throw badRequest('Number of batch request steps exceeds the maximum value of 20.', 'BadRequest');
    }
    const statuses = new Map<string, number>();
    const responses: unknown[] = [];
    for (const item of items as Record<string, unknown>[]) {
      const id = String(item['id']);
      const dependsOn = Array.isArray(item['dependsOn']) ? item['dependsOn'].map(String) : [];
      const failed = dependsOn.some((other) => (statuses.get(other) ?? 424) >= 400);
      const response = failed
        ? failure(new GraphError(424, 'FailedDependency', 'A request this one depends on has failed.'))
        : await answer(caller, {
            method: String(item['method'] ?? 'GET').toUpperCase(),
            url: String(item['url'] ?? ''),
            body: item['body'],
            eventual: isEventual(item['headers']),
          });
      statuses.set(id, response.status);
      noteInner(caller, item, response.status);
      const text = await response.text();
      responses.push({
        id,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        ...(text === '' ? {} : { body: JSON.parse(text) as unknown }),
      });
    }
    return Response.json({ responses });
  }

  /** Items of a batch are calls of their own in `/_sim/state`. */
  function noteInner({ tid, appId, oid }: Caller, item: Record<string, unknown>, status: number): void {
    const path = `/v1.0${String(item['url']).split('?')[0]}`;
    const at = cloud.now().toISOString();
    const method = String(item['method'] ?? 'GET').toUpperCase();
    cloud.store.data.calls.push({ at, surface: 'graph', method, path, status, tenant: tid, appId, oid });
  }

  function failure(error: unknown, clientRequestId?: string): Response {
    if (!(error instanceof GraphError)) throw error;
    const body = graphErrorBody(error.code, error.message, cloud.now(), clientRequestId);
    const headers: Record<string, string> = { 'x-ms-resource-unit': '1' };
    if (error.status === 401) {
      headers['www-authenticate'] =
        `Bearer realm="", authorization_uri="${cloud.urls.login}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"`;
    }
    return Response.json(body, { status: error.status, headers });
  }
}

/** The OIDC userinfo answer (facts 1); it takes the `openid` scope. */
function userInfo(caller: Caller) {
  const app = findApp(caller.appId);
  requireDirectory(caller, { delegated: ['openid'] });
  const person = me(caller);
  return {
    sub: app === undefined ? caller.oid : pairwise(app, caller.oid),
    name: person.name,
    given_name: person.given,
    family_name: person.surname,
    email: person.mail,
  };
}

const noRoute = (path: string, method: string) =>
  routes.some((route) => route.path.test(path))
    ? new GraphError(
        405,
        'Request_BadRequest',
        `Specified HTTP method ${method} is not allowed for the request target.`,
      )
    : badRequest(`Resource not found for the segment '${path.split('/')[1] ?? ''}'.`, 'BadRequest');

function parseUrl(text: string): { path: string; query: Record<string, string> } {
  const url = new URL(text.startsWith('/') ? text : `/${text}`, 'http://graph.invalid');
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    throw badRequest('The request URI is not valid.', 'BadRequest');
  }
  return { path, query: Object.fromEntries(url.searchParams) };
}

/** The headers of a batch item, whose names may be written in any letter case. */
const isEventual = (headers: unknown): boolean =>
  Object.entries((headers ?? {}) as Record<string, unknown>).some(
    ([name, value]) => name.toLowerCase() === 'consistencylevel' && String(value).toLowerCase() === 'eventual',
  );

async function readJson(c: Context<Env>): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest('Unable to read JSON request payload.', 'BadRequest');
  }
}

/** Cost of a call (facts 7.5): `$select` and a small `$top` make it cheaper, `$expand` dearer, never below one. */
function units(route: Route, query: Readonly<Record<string, string>>): number {
  const less = (query['$select'] === undefined ? 0 : 1) + (Number(query['$top'] ?? 20) < 20 ? 1 : 0);
  return Math.max(1, (route.cost ?? 1) - less + (query['$expand'] === undefined ? 0 : 1));
}
