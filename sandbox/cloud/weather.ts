import type { Context, MiddlewareHandler } from 'hono';
import { aadsts } from './aadsts.ts';
import type { Cloud, Env } from './context.ts';
import { findTenant } from './directory.ts';
import { graphErrorBody } from './graph/errors.ts';
import { credentialsOf } from './login/client-proof.ts';
import { errorBody } from './login/token-error.ts';
import { cutHeader } from './serve.ts';

/**
 * What bad weather does to a call of an application. `lost`: it was carried out, and the answer never arrives. `stale`: one
 * of Microsoft's replicas has not heard of a consent yet, so this happens only shortly after one.
 */
const strikes = ['throttled', 'throttled_plainly', 'unavailable', 'silent', 'reset', 'lost', 'stale'] as const;
type Strike = (typeof strikes)[number];

/** The status of what was done though nobody was told. */
export const carriedOutHeader = 'x-sim-carried-out';

/** How long a silent call stays open: the caller need not wait for its own time-out. */
const silenceMs = 300;
const staleForMs = 30_000;

/** Lets part of all Graph and token calls fail, each in its own way, chosen by a seeded generator. */
export const weather =
  (cloud: Cloud, surface: 'token' | 'graph'): MiddlewareHandler<Env> =>
  async (c, next) => {
    const sky = cloud.store.data.weather;
    if (sky === null) return next();
    sky.asked += 1;
    if (random(sky) * 100 >= sky.percent) return next();
    const strike = strikes[Math.floor(random(sky) * strikes.length)] ?? 'unavailable';
    const answer = await struck(cloud, surface, strike, c, next);
    const kind = `${surface} ${answer === undefined ? 'unavailable' : strike}`;
    sky.struck[kind] = (sky.struck[kind] ?? 0) + 1;
    c.res = answer ?? busy(cloud, surface, 503);
    return undefined;
  };

/** Undefined where a replica was to be behind, and nothing was consented just now. */
async function struck(
  cloud: Cloud,
  surface: 'token' | 'graph',
  strike: Strike,
  c: Context<Env>,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  switch (strike) {
    case 'throttled':
      return busy(cloud, surface, 429, { 'retry-after': '1' });
    case 'throttled_plainly':
      return busy(cloud, surface, 429);
    case 'unavailable':
      return busy(cloud, surface, 503);
    case 'silent':
      return cut(silenceMs);
    case 'reset':
      return cut(0);
    case 'lost':
      await next();
      return cut(silenceMs, { [carriedOutHeader]: String(c.res.status) });
    case 'stale':
      return stale();
  }

  async function stale(): Promise<Response | undefined> {
    if (surface === 'token') {
      const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
      const { clientId: appId = '' } = credentialsOf(form, c.req.header('authorization'));
      const tenant = c.req.path.split('/')[1] ?? '';
      if (!isFresh(cloud, findTenant(tenant)?.tid, appId)) return undefined;
      const code = form['grant_type'] === 'client_credentials' ? 700016 : 65001;
      return Response.json(errorBody(cloud, code, { appId, tenant }), { status: aadsts(code).status ?? 400 });
    }
    if (c.req.method !== 'GET') return undefined;
    await next();
    const { tenant, appId = '' } = c.get('about') ?? {};
    if (!isFresh(cloud, tenant, appId)) return undefined;
    const body = graphErrorBody('Authorization_RequestDenied', 'Insufficient privileges.', cloud.now());
    return Response.json(body, { status: 403 });
  }
}

function busy(
  cloud: Cloud,
  surface: 'token' | 'graph',
  status: 429 | 503,
  headers: Record<string, string> = {},
): Response {
  const body =
    surface === 'token'
      ? errorBody(cloud, status === 429 ? 90055 : 90033)
      : graphErrorBody(status === 429 ? 'TooManyRequests' : 'ServiceUnavailable', 'Try again later.', cloud.now());
  return Response.json(body, { status, headers });
}

const cut = (afterMs: number, more: Record<string, string> = {}): Response =>
  new Response(null, { status: 504, headers: { [cutHeader]: String(afterMs), ...more } });

/** Something was granted to this application in this tenant a moment ago. */
function isFresh(cloud: Cloud, tenant: string | undefined, appId: string): boolean {
  const { grants, appRoleAssignments } = cloud.store.data;
  const since = [...grants, ...appRoleAssignments]
    .filter((one) => one.tenant === tenant && one.appId === appId)
    .map((one) => Date.parse(one.createdAt));
  return cloud.now().getTime() - Math.max(0, ...since) < staleForMs;
}

/** The next number from 0 to 1 (mulberry32): a seed gives the same weather every time. */
function random(sky: { seed: number }): number {
  sky.seed = (sky.seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(sky.seed ^ (sky.seed >>> 15), 1 | sky.seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
