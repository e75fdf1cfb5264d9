import { Hono } from 'hono';
import type { Cloud, Env } from './context.ts';
import { controlRoutes } from './control.ts';
import { graphRoutes } from './graph/routes.ts';
import { loadKeys } from './keys.ts';
import { browserRoutes } from './login/browser-routes.ts';
import { errorPageRoutes } from './login/error-page.ts';
import { metadataRoutes } from './login/metadata.ts';
import { tokenRoutes } from './login/token-routes.ts';
import { portalRoutes } from './portal/routes.ts';
import { recordCalls } from './record-calls.ts';
import { listen } from './serve.ts';
import { openStore } from './state.ts';
import { weather } from './weather.ts';

export interface CloudOptions {
  readonly loginPort?: number;
  readonly graphPort?: number;
  /** Seconds from a grant to its effect, before the tenant's factor. */
  readonly propagationSeconds?: number;
  /** Keeps the state across restarts. */
  readonly dataFile?: string;
  readonly now?: () => Date;
}

export interface RunningCloud {
  readonly login: string;
  readonly graph: string;
  stop(): Promise<void>;
}

/** Starts the simulated Microsoft cloud on two loopback ports (0 picks free ones). */
export async function startCloud(options: CloudOptions = {}): Promise<RunningCloud> {
  const now = options.now ?? (() => new Date());
  const store = openStore({
    propagationSeconds: options.propagationSeconds ?? 20,
    now,
    ...(options.dataFile === undefined ? {} : { dataFile: options.dataFile }),
  });
  const keys = await loadKeys(store);

  // The addresses are known only once the servers listen, and every page and token names them.
  const login = new Hono<Env>();
  const graph = new Hono<Env>();
  const loginServer = await listen(options.loginPort ?? 0, login);
  const graphServer = await listen(options.graphPort ?? 0, graph);
  const cloud: Cloud = { urls: { login: loginServer.url, graph: graphServer.url }, store, keys, now };
  login
    .use(recordCalls(cloud, 'login'))
    .use('/:tenant/oauth2/v2.0/token', weather(cloud, 'token'))
    .use('/:tenant/oauth2/v2.0/devicecode', weather(cloud, 'token'))
    .route('/', controlRoutes(cloud))
    .route('/', metadataRoutes(cloud))
    .route('/', errorPageRoutes(cloud))
    .route('/', tokenRoutes(cloud))
    .route('/', browserRoutes(cloud));
  // Pages for people, on the server that is not the sign-in's: they are no calls of an application.
  graph.route('/', portalRoutes(cloud));
  graph.use(recordCalls(cloud, 'graph')).use('/v1.0/*', weather(cloud, 'graph')).route('/', graphRoutes(cloud));

  return {
    ...cloud.urls,
    async stop() {
      store.save();
      await Promise.all([loginServer.close(), graphServer.close()]);
    },
  };
}
