import type { MiddlewareHandler } from 'hono';
import type { Cloud, Env } from './context.ts';
import { carriedOutHeader } from './weather.ts';

/** Notes every call for `/_sim/state` (path only: queries hold codes) and saves what the call changed. */
export const recordCalls =
  (cloud: Cloud, surface: 'login' | 'graph'): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next();
    const { method, path } = c.req;
    if (!path.startsWith('/_sim/')) {
      const at = cloud.now().toISOString();
      const status = Number(c.res.headers.get(carriedOutHeader) ?? c.res.status);
      cloud.store.data.calls.push({ at, surface, method, path, status, ...c.get('about') });
    }
    if (surface === 'login' || method !== 'GET') cloud.store.save();
  };
