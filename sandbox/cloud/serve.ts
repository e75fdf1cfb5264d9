import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import type { Env } from './context.ts';

const bodyLimit = 1024 * 1024;

/** Answers by this status are never written: the caller's own time-out ends the call (see `faults.ts`). */
export const silentHeader = 'x-sim-silent';
/** The connection of such an answer is cut after so many milliseconds, with nothing written. */
export const cutHeader = 'x-sim-cut';

/** Listens on the loopback interface and hands every request to a Hono app. */
export async function listen(port: number, app: Hono<Env>): Promise<{ url: string; close(): Promise<void> }> {
  // An idle connection is closed by whoever asked: from here, it would cut a request that is just under way.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    answer(app, request, response).catch((error: unknown) => {
      console.error('simulated cloud: request failed', error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('The simulated cloud failed.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${bound}`, close: () => close(server) };
}

async function answer(app: Hono<Env>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  if (body === 'too long') {
    response.writeHead(413, { 'content-type': 'text/plain', connection: 'close' }).end('Too long.');
    return;
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const method = request.method ?? 'GET';
  const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
  if (!URL.canParse(url)) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad request.');
    return;
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  const answered = await app.fetch(new Request(url, { method, headers, body: hasBody ? body : null }));
  if (answered.headers.has(silentHeader)) return;
  const cutAfter = answered.headers.get(cutHeader);
  if (cutAfter !== null) {
    setTimeout(() => response.destroy(), Number(cutAfter)).unref();
    return;
  }

  const setCookie = answered.headers.getSetCookie();
  const out: Record<string, string | string[]> = Object.fromEntries(answered.headers);
  if (setCookie.length > 0) out['set-cookie'] = setCookie;
  response.writeHead(answered.status, out).end(Buffer.from(await answered.arrayBuffer()));
}

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'too long'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyLimit) return 'too long';
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    // Kept-alive and deliberately unanswered connections would hold the server open for ever.
    server.closeAllConnections();
  });
}
