import type { Seen } from '../network.ts';
import {
  aadstsNumbers,
  type Classified,
  classified,
  classifyOauth,
  correlationIn,
  plainGuid,
  transient,
} from './classify.ts';

/** A refusal of the token endpoint that was fetched by hand, so that no number in it is lost (facts 9.2). */
export function classifyAnswer(body: Readonly<Record<string, unknown>>, seen: Seen): Classified {
  const { error, suberror, error_codes: codes, error_description: description } = body;
  const told = typeof description === 'string' ? description : '';
  const listed = Array.isArray(codes) ? codes.filter((one): one is number => Number.isInteger(one)) : [];
  const said = {
    numbers: [...listed, ...aadstsNumbers(told)],
    error: typeof error === 'string' ? error : null,
    suberror: typeof suberror === 'string' ? suberror : null,
    correlation: plainGuid(body['correlation_id']) ?? correlationIn(told),
    retryAfterSeconds: seen.retryAfterSeconds,
  };
  const found = classifyOauth(said);
  if (seen.status !== 429 && (seen.status ?? 0) < 500) return found;
  return classified(transient, { ...said, code: found.trouble.code });
}
