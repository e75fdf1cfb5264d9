import { setTimeout as sleep } from 'node:timers/promises';
import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import type { Classified } from '../entra/errors/classify.ts';
import { classifyGraph } from '../entra/errors/classify-graph.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';
import type { Log } from '../journeys/ports.ts';
import { authentication, fetching, retries } from './middleware.ts';

export interface GraphOptions {
  /** Origin of Microsoft Graph, or of its stand-in on loopback. */
  readonly graphEndpoint: string;
  readonly log: Log;
  readonly now?: () => Date;
  /** For one call, body included. */
  readonly timeoutMs?: number;
  /** Waits between two tries of a call. */
  readonly pause?: (seconds: number) => Promise<void>;
}

export interface GraphAsk {
  readonly tenant: string;
  readonly accessToken: string;
  /** Name of the call for the log; paths may hold addresses. */
  readonly call: string;
  /** Below `/v1.0`, with its query. */
  readonly path: string;
}

export type GraphAnswer =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly why: Classified };

/** One read of Graph as the owner of the token. Whatever Graph or the network does comes back classified, never thrown. */
export function createGraphCalls(options: GraphOptions): (ask: GraphAsk) => Promise<GraphAnswer> {
  const { log, now = () => new Date(), timeoutMs = 10_000 } = options;
  const { origin } = new URL(options.graphEndpoint);
  const patience = { retries: 2, seconds: 5, pause: options.pause ?? ((seconds: number) => sleep(seconds * 1000)) };

  return async function get({ tenant, accessToken, call, path }) {
    const client = Client.initWithMiddleware({
      baseUrl: origin,
      middleware: [authentication(origin, accessToken), retries(patience, now), fetching(timeoutMs)],
    });
    try {
      const body: Record<string, unknown> = await client.api(path).get();
      log.debug({ tenant, call }, 'graph answered');
      return { ok: true, body };
    } catch (error) {
      const why = classify(error);
      log.warn({ tenant, call, known: why.known, trouble: why.trouble }, 'graph refused');
      return { ok: false, why };
    }
  };

  function classify(error: unknown): Classified {
    if (!(error instanceof GraphError)) throw error;
    const { statusCode, code, message, requestId, headers } = error;
    const answered = statusCode > 0;
    return classifyGraph({
      status: answered ? statusCode : null,
      // Without an answer the client names the JavaScript error, which tells nobody anything.
      code: answered ? code : code === 'TimeoutError' ? 'timeout' : 'network_error',
      message,
      requestId,
      retryAfterSeconds: retryAfterSeconds(headers?.get('retry-after'), now()),
    });
  }
}
