import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  /** Below `/v1.0`, query included, decoded. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** Inside a `$batch`. */
  readonly batched: boolean;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is text. */
  readonly body?: unknown;
}

/** A Graph that says exactly what a test wants, batches included, for answers that the simulated cloud would never give. */
export async function startStubGraph() {
  const calls: Call[] = [];
  let answer: (call: Call) => Reply | undefined = () => undefined;
  const reply = (call: Call): Reply => {
    calls.push(call);
    return answer(call) ?? refusal(404, 'Request_ResourceNotFound');
  };

  function batch({ requests }: { requests: { id: string; method: string; url: string }[] }): Reply {
    const responses = requests.flatMap(({ id, method, url }) => {
      const path = decodeURIComponent(url);
      const { status = 200, headers = {}, body = {} } = reply({ method, path, headers: {}, body: null, batched: true });
      // A status of nothing: the item is left out.
      return status === 0 ? [] : [{ id, status, headers, body }];
    });
    // Graph answers a batch in any order.
    return { body: { responses: responses.reverse() } };
  }

  // An idle connection is closed by whoever asked: from here, it would cut a request that is just under way.
  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { method = '', url = '', headers } = request;
    const path = decodeURIComponent(url.slice('/v1.0'.length));
    const body: unknown = text === '' ? null : JSON.parse(text);
    const call = { method, path, headers, body, batched: false };
    if (path !== '/$batch') return send(response, reply(call));
    calls.push(call);
    send(response, answer(call) ?? batch(body as Parameters<typeof batch>[0]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** The HTTP requests, without what stands in batches. */
    requests: () => calls.filter(({ batched }) => !batched).map(({ method, path }) => `${method} ${path}`),
    /** Decides the answers from now on, newest calls last; what it leaves open does not exist. */
    answer(next: (call: Call) => Reply | undefined) {
      calls.length = 0;
      answer = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers });
  response.end(isText ? body : body === undefined ? undefined : JSON.stringify(body));
}

export const refusal = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers,
  body: { error: { code, message: 'Words for anna@contoso.com.', innerError: {} } },
});
