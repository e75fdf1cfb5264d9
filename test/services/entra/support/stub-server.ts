import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly form: URLSearchParams;
}

/** What to answer; `silence` never answers, `cut` ends the connection. */
export type Reply =
  | 'silence'
  | 'cut'
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Sent as JSON unless it is text. */
      readonly body?: unknown;
    };

export interface StubServer {
  readonly origin: string;
  /** Everything that was asked so far. */
  readonly asked: Asked[];
  /** Decides the answers from now on. */
  answer(reply: Reply | ((asked: Asked) => Reply)): void;
  stop(): Promise<void>;
}

/** A server on loopback that says exactly what a test wants, for answers that the simulated cloud would never give. */
export async function startStubServer(): Promise<StubServer> {
  const asked: Asked[] = [];
  let reply: (asked: Asked) => Reply = () => ({ status: 500 });

  // An idle connection is closed by whoever asked: from here, it would cut a request that is just under way.
  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      form: new URLSearchParams(body),
    };
    asked.push(one);
    send(response, reply(one));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer(next) {
      reply = typeof next === 'function' ? next : () => next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'silence') return;
  if (reply === 'cut') {
    response.destroy();
    return;
  }
  const { status = 200, headers = {}, body = {} } = reply;
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
