import { Client, GraphError, type GraphRequest } from '@microsoft/microsoft-graph-client';
import { classifyGraph } from '../entra/errors/classify-graph.ts';
import { patienceWith } from '../entra/patience.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';
import type { Log, Metrics } from '../journeys/ports.ts';
import { longestWishIn } from './batch-wish.ts';
import { type Budgets, createBudgets } from './budgets.ts';
import { costOf } from './cost-of.ts';
import { type GraphAnswer, noted } from './graph-answer.ts';
import { authentication, fetching, retries, type Trip, withinBudget } from './middleware.ts';

export interface GraphOptions {
  /** Origin of Microsoft Graph, or of its stand-in on loopback. */
  readonly graphEndpoint: string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now?: () => Date;
  /** Shared by all who ask Graph for the same tenants; each has its own unless given. */
  readonly budgets?: Budgets;
  /** Waits between two tries of a call. */
  readonly pause?: (seconds: number) => Promise<void>;
}

/** One call, whoever makes it. */
export interface GraphCall {
  /** Name of the call for the log; paths may hold addresses. */
  readonly call: string;
  /** Below `/v1.0`, with its query. */
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: object;
  /** Asks the index of the directory, which alone can count. */
  readonly eventual?: boolean;
  /** Whose mailbox is read, where one is. */
  readonly mailbox?: string;
  /** The application that the token is for, where it is not the one that reads directories: each has limits of its own. */
  readonly client?: string;
  /** It has waited as long as its tenant wished, so it need not wait for that again. */
  readonly waited?: boolean;
  /** Somebody waits for the answer in front of a page. */
  readonly inPerson?: boolean;
  /** Statuses that are answers here, such as 404 for "nobody": no warning. */
  readonly ordinary?: readonly number[];
}

export interface GraphAsk extends GraphCall {
  readonly tenant: string;
  readonly accessToken: string;
}

/** Makes a call as somebody. */
export type Send = (call: GraphCall) => Promise<GraphAnswer>;

/** Where several reads go as one call. */
export const batchPath = '/$batch';

/** One call to Graph as the owner of the token. Whatever Graph or the network does comes back classified, never thrown. */
export function createGraphCalls(options: GraphOptions): (ask: GraphAsk) => Promise<GraphAnswer> {
  const { now = () => new Date() } = options;
  const { origin } = new URL(options.graphEndpoint);
  const patience = patienceWith(options.pause);
  const { budgets = createBudgets(now) } = options;

  return async function ask(asked) {
    const { tenant, method = 'GET', waited = false, inPerson = false } = asked;
    const isRead = method === 'GET' || asked.path === batchPath;
    const trip: Trip = { tenant, cost: costOf(asked), isRead, waited, inPerson };
    const client = Client.initWithMiddleware({
      baseUrl: origin,
      middleware: [
        authentication(origin, asked.accessToken),
        retries(patience, now, trip),
        withinBudget(budgets, trip, patience, now),
        fetching((headers) => budgets.heard(asked.tenant, trip.cost, headers)),
      ],
    });
    const answer = await answerTo(client.api(asked.path), asked);
    const wish = answer.ok && asked.path === batchPath ? longestWishIn(answer.body, now()) : null;
    if (wish !== null) budgets.close(asked.tenant, trip.cost, wish.seconds, wish.reached);
    return noted(options, asked, answer);
  };

  async function answerTo(request: GraphRequest, asked: GraphAsk): Promise<GraphAnswer> {
    try {
      if (asked.eventual) request.header('ConsistencyLevel', 'eventual');
      return { ok: true, body: (await send(request, asked)) ?? {} };
    } catch (error) {
      return refusal(error);
    }
  }

  function refusal(error: unknown): GraphAnswer {
    if (!(error instanceof GraphError)) throw error;
    const { statusCode, code, message, requestId, headers } = error;
    const status = statusCode > 0 ? statusCode : null;
    const why = classifyGraph({
      status,
      // Without an answer the client names the JavaScript error, which tells nobody anything.
      code: status !== null ? code : code === 'TimeoutError' ? 'timeout' : 'network_error',
      message,
      requestId,
      retryAfterSeconds: retryAfterSeconds(headers?.get('retry-after'), now()),
    });
    return { ok: false, status, why };
  }
}

/** The answer's JSON object; undefined for an answer without a body. */
function send(request: GraphRequest, { method = 'GET', body = {} }: GraphAsk): Promise<Record<string, unknown>> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'DELETE':
      return request.delete();
  }
}
