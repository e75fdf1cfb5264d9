import { aadsts, type Details, describe, errorUri, newIds, timestamp } from '../aadsts.ts';
import type { Cloud } from '../context.ts';

/** Thrown inside the token endpoints; becomes the error body and status of facts 2.3. */
export class TokenRefusal extends Error {
  readonly code: number;
  readonly details: Details;
  readonly suberror: string | null | undefined;

  /** @param suberror overrides the usual one; `null` leaves it out. */
  constructor(code: number, details: Details = {}, suberror?: string | null) {
    super(`AADSTS${code}`);
    this.code = code;
    this.details = details;
    this.suberror = suberror;
  }
}

/** The token endpoint's error body, exactly as facts 2.3 shows it. */
export function errorBody(
  cloud: Cloud,
  code: number,
  details: Details = {},
  suberror?: string | null,
  error = aadsts(code).error,
) {
  const entry = aadsts(code);
  const ids = newIds();
  const sub = suberror === undefined ? entry.suberror : suberror;
  return {
    error,
    error_description: describe(code, details, cloud.now(), ids),
    error_codes: [code],
    timestamp: timestamp(cloud.now()),
    trace_id: ids.trace,
    correlation_id: ids.correlation,
    error_uri: errorUri(cloud.urls.login, code),
    ...(sub ? { suberror: sub } : {}),
  };
}

export const errorStatus = (code: number): 400 | 401 => aadsts(code).status ?? 400;
