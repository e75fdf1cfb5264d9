import type { Trouble } from '../consent/model.ts';
import type { Classified } from '../entra/errors/classify.ts';
import { TroubleError } from '../entra/errors/trouble-error.ts';
import type { Log, Metrics } from '../journeys/ports.ts';
import type { Json } from './json.ts';

export type GraphAnswer =
  | { readonly ok: true; readonly body: Json }
  | {
      readonly ok: false;
      /** Null when no answer came. */
      readonly status: number | null;
      readonly why: Classified;
    };

/** What Graph gave; throws a TroubleError where it refused. */
export function bodyOf(answer: GraphAnswer): Json {
  if (answer.ok) return answer.body;
  throw new TroubleError(answer.why.trouble, answer.why.retryAfterSeconds);
}

export const refusedWith = (answer: GraphAnswer, status: number): boolean => !answer.ok && answer.status === status;

/** Graph says itself that there is no such thing; a 404 from anything in between says nothing about the directory. */
export const isMissing = (answer: GraphAnswer): boolean =>
  !answer.ok && answer.status === 404 && answer.why.trouble.code === 'Request_ResourceNotFound';

/** An answer that the documentation does not know: nothing may be concluded from it. */
export function unexpected(code: string): TroubleError {
  const trouble: Trouble = { class: 'ours', code, owner: 'vendor', correlation: null };
  return new TroubleError(trouble, null);
}

/** Writes the outcome of a call down, and hands it on. Neither path nor message: both may name people. */
export function noted(
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
  { tenant, call, ordinary = [] }: { tenant: string; call: string; ordinary?: readonly number[] },
  answer: GraphAnswer,
): GraphAnswer {
  if (answer.ok) log.debug({ tenant, call }, 'graph answered');
  else if (answer.status !== null && ordinary.includes(answer.status)) {
    log.debug({ tenant, call, status: answer.status }, 'graph answered');
  } else {
    const { known, trouble } = answer.why;
    log.warn({ tenant, call, known, trouble }, 'graph refused');
    metrics.microsoftFailed('graph', { trouble, known });
  }
  return answer;
}
