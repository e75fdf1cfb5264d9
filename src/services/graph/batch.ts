import { classifyGraph } from '../entra/errors/classify-graph.ts';
import { isBusy, type Patience, waits } from '../entra/patience.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';
import type { Log, Metrics } from '../journeys/ports.ts';
import { headerOf } from './batch-wish.ts';
import { errorIn } from './error-body.ts';
import { type GraphAnswer, noted } from './graph-answer.ts';
import { batchPath, type GraphCall, type Send } from './graph-calls.ts';
import { type Json, object, objects, text } from './json.ts';

export interface BatchOptions {
  readonly tenant: string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
  readonly patience: Patience;
}

// Microsoft's limit (facts 7.5).
const mostTogether = 20;

/** Several reads in as few calls as Graph allows; each has an answer of its own, in the order asked. */
export async function askTogether(
  send: Send,
  reads: readonly GraphCall[],
  options: BatchOptions,
): Promise<GraphAnswer[]> {
  const [first] = reads;
  if (first === undefined) return [];
  if (reads.length === 1) return [await send(first)];
  const now = await oneBatch(send, reads.slice(0, mostTogether), options);
  return [...now, ...(await askTogether(send, reads.slice(mostTogether), options))];
}

async function oneBatch(send: Send, reads: readonly GraphCall[], options: BatchOptions): Promise<GraphAnswer[]> {
  const { tenant, now, patience } = options;
  const waitFor = waits(patience);
  const answers = new Map<GraphCall, GraphAnswer>();
  let open = reads;
  for (;;) {
    const requests = open.map(({ path }, index) => ({ id: String(index), method: 'GET', url: path }));
    const outer = await send({
      call: 'batch',
      method: 'POST',
      path: batchPath,
      body: { requests },
      waited: open !== reads,
    });
    if (!outer.ok) return reads.map((read) => answers.get(read) ?? outer);
    // That the batch was answered says nothing of what is in it (facts 7.5).
    const said = new Map(objects(outer.body['responses']).map((item) => [text(item['id']), item]));
    for (const [index, read] of open.entries()) answers.set(read, itemAnswer(said.get(String(index)), now()));
    const busy = open.filter((read) => isBusy(statusOf(answers.get(read))));
    const wait = busy.length === 0 ? null : waitFor(longestWish(busy.map((read) => answers.get(read))));
    if (wait === null) return reads.map((read) => noted(options, { tenant, ...read }, answers.get(read) ?? outer));
    await patience.pause(wait);
    open = busy;
  }
}

function itemAnswer(item: Json | undefined, now: Date): GraphAnswer {
  const said = item?.['status'];
  const body = object(item?.['body']);
  if (typeof said === 'number' && said >= 200 && said < 300) return { ok: true, body };
  const status = typeof said === 'number' && said >= 400 ? said : null;
  const { code, message, requestId } = errorIn(body);
  const why = classifyGraph({
    status,
    code: status === null ? 'incomplete_batch' : code,
    message,
    requestId,
    retryAfterSeconds: retryAfterSeconds(headerOf(item, 'retry-after'), now),
  });
  return { ok: false, status, why };
}

const statusOf = (answer: GraphAnswer | undefined): number | null =>
  answer === undefined || answer.ok ? null : answer.status;

function longestWish(answers: readonly (GraphAnswer | undefined)[]): number | null {
  const wishes = answers.flatMap((one) =>
    one === undefined || one.ok || one.why.retryAfterSeconds === null ? [] : [one.why.retryAfterSeconds],
  );
  return wishes.length === 0 ? null : Math.max(...wishes);
}
