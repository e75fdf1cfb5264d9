import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { Log } from '../journeys/ports.ts';
import type { Incoming, Outgoing } from './edge.ts';
import { plainPage, styleHash } from './pages/layout.ts';
import { type PageParts, pageRoutes } from './routes/pages.ts';
import type { Reply, Route } from './routes/reply.ts';

export interface ServerParts extends PageParts {
  readonly host: string;
  readonly port: number;
  /** Where forms may lead besides this host: Microsoft's sign-in. */
  readonly loginOrigin: string;
  /** Unauthenticated bots listen on loopback only and must not stand behind a proxy. */
  readonly refuseForwarded: boolean;
  /** The Teams endpoint; answers the request itself. */
  messages(request: Incoming, response: Outgoing): Promise<void>;
  ready(): Promise<boolean>;
  /** Figures for whoever runs the bot. */
  metrics(): Promise<{ readonly type: string; readonly text: string }>;
  readonly log: Log;
}

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/** Activities are small; a card's inputs are capped well below this. */
const maxActivityBytes = 256 * 1024;
const maxFormBytes = 16 * 1024;

/** Listens for Teams, for browsers that come and go to Microsoft, and for whoever asks whether the bot is well. */
export async function startServer(parts: ServerParts): Promise<Server> {
  const { log, messages, ready, metrics } = parts;
  const server = restify.createServer({ name: 'consent-concierge', handleUncaughtExceptions: false });
  const routes = pageRoutes(parts);
  const securityHeaders = headersFor(parts.loginOrigin);

  server.pre(refuseEncoded);
  if (parts.refuseForwarded) server.pre(refuseForwarded);
  server.on(
    'restifyError',
    (request: Incoming, _response: Outgoing, error: Error & { statusCode?: number }, done: () => void) => {
      const status = error.statusCode ?? 500;
      // Not its message: that repeats the address, and a link with a slash too many still is a secret.
      log[status >= 500 ? 'error' : 'info']({ status, route: routeOf(request), reason: error.name }, 'request refused');
      done();
    },
  );

  // Both parsers take the reader's limit, which restify's types leave out; the second finds the body read.
  const body = (maxBodySize: number): restify.RequestHandler[] => {
    const options = { maxBodySize, mapParams: false };
    const { jsonBodyParser, urlEncodedBodyParser } = restify.plugins;
    return [jsonBodyParser(options), urlEncodedBodyParser(options)].flat();
  };
  // Activities are JSON and nothing else: a form can be posted by any web page without asking.
  const json = (maxBodySize: number): restify.RequestHandler[] =>
    [restify.plugins.jsonBodyParser({ maxBodySize, mapParams: false } as { mapParams: boolean })].flat();
  const query = restify.plugins.queryParser({ mapParams: false });

  const page =
    (route: Route) =>
    async (request: unknown, response: unknown): Promise<void> => {
      const incoming = request as Incoming;
      const outgoing = response as Outgoing;
      send(outgoing, await answer(incoming, route));
    };

  /** One place turns a failure into words for a person, with a reference and none of the internals. */
  async function answer(request: Incoming, route: Route): Promise<Reply> {
    try {
      return await route(request);
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      log.error(
        { reference, route: routeOf(request), reason: (error as Error).message, stack: (error as Error).stack },
        'page failed',
      );
      const words = routes.wordsFor(request);
      const markup = plainPage(words, words.t('page.failed.title'), words.t('page.failed.text', { reference }));
      return { status: 500, body: String(await markup), headers: {} };
    }
  }

  function send(response: Outgoing, reply: Reply): void {
    const type = { 'content-type': 'text/html; charset=utf-8' };
    response.sendRaw(reply.status, reply.body, { ...securityHeaders, ...type, ...reply.headers });
  }

  server.post('/api/messages', ...json(maxActivityBytes), (async (request: unknown, response: unknown) => {
    await messages(request as Incoming, response as Outgoing);
  }) as unknown as restify.RequestHandler);
  const handlers = (route: Route): restify.RequestHandler => page(route) as unknown as restify.RequestHandler;
  server.get('/connect/:ticket', handlers(routes.connect));
  server.post('/connect/:ticket', ...body(maxFormBytes), handlers(routes.connectConfirmed));
  server.get('/auth/callback', query, handlers(routes.callback));
  server.post('/auth/callback', ...body(maxFormBytes), handlers(routes.restart));
  server.get('/auth/admin-callback', query, handlers(routes.adminCallback));
  server.get('/auth/staff-callback', query, handlers(routes.staffCallback));
  server.get('/approve/:ticket', handlers(routes.openApproval));
  server.post('/approve/again', ...body(maxFormBytes), handlers(routes.approveAgain));
  server.post('/approve/decision', ...body(maxFormBytes), handlers(routes.decide));
  server.post('/approve/granted', ...body(maxFormBytes), handlers(routes.reportGranted));
  server.post('/approve/:ticket', ...body(maxFormBytes), handlers(routes.signInToApprove));
  server.get('/rights/:ticket', handlers(routes.openRights));
  server.post('/rights/answer', ...body(maxFormBytes), handlers(routes.answerRights));
  server.get('/manage/:ticket', handlers(routes.openManage));
  server.post('/manage/again', ...body(maxFormBytes), handlers(routes.manageAgain));
  server.post('/manage/answer', ...body(maxFormBytes), handlers(routes.carryOut));
  server.post('/manage/:ticket', ...body(maxFormBytes), handlers(routes.signInToManage));
  server.get('/register/:ticket', handlers(routes.register));
  server.get('/privacy', handlers(routes.privacy));
  server.get('/terms', handlers(routes.terms));
  server.get('/healthz', (async (_: unknown, response: unknown) => {
    (response as Outgoing).send(200, { status: 'up' });
  }) as unknown as restify.RequestHandler);
  server.get('/readyz', (async (_: unknown, response: unknown) => {
    const is = await ready().catch(() => false);
    (response as Outgoing).send(is ? 200 : 503, { status: is ? 'ready' : 'not ready' });
  }) as unknown as restify.RequestHandler);

  server.get('/metrics', (async (_: unknown, response: unknown) => {
    const { type, text } = await metrics();
    (response as Outgoing).sendRaw(200, text, { 'content-type': type, 'cache-control': 'no-store' });
  }) as unknown as restify.RequestHandler);

  await new Promise<void>((resolve, reject) => {
    // restify passes the socket server's errors on as its own, and throws them where nobody listens.
    server.once('error', reject);
    server.listen(parts.port, parts.host, () => resolve());
  });
  // Reverse proxies keep an idle connection for a minute: who closes it first must not be us, while a request is under way.
  (server.server as HttpServer).keepAliveTimeout = 75_000;
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        (server.server as HttpServer).closeIdleConnections();
      }),
  };
}

/** The route that a request took, such as `/connect/:ticket`: an address that took none may hold anything. */
const routeOf = (request: Incoming): string => request.getRoute()?.path ?? 'none';

/** No script, nothing from elsewhere, no frame, no trace of the link in a referrer. */
const headersFor = (loginOrigin: string): Readonly<Record<string, string>> => ({
  'content-security-policy': `default-src 'none'; style-src ${styleHash}; form-action 'self' ${loginOrigin}; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
});

/** restify unpacks gzip without a limit and without catching damaged data; nobody who may call needs it. */
function refuseEncoded(request: restify.Request, response: restify.Response, next: restify.Next): void {
  if (request.headers['content-encoding'] === undefined) {
    next();
    return;
  }
  response.send(415, { message: 'send the body without a content encoding' });
  next(false);
}

/** An unauthenticated bot behind a proxy would let the whole network speak for anybody. */
function refuseForwarded(request: restify.Request, response: restify.Response, next: restify.Next): void {
  const names = Object.keys(request.headers);
  const forwarded = names.some((name) => name === 'forwarded' || name.startsWith('x-forwarded-'));
  // A web page of somewhere else, open in a browser of this machine, must not speak for anybody either.
  const foreignPage = request.url === '/api/messages' && request.headers['origin'] !== undefined;
  if (!forwarded && !foreignPage) {
    next();
    return;
  }
  response.send(403, { message: 'BOT_AUTH=anonymous refuses requests that came through a proxy or from a web page' });
  next(false);
}
