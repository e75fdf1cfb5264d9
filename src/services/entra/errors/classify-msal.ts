import { AuthError } from '@azure/msal-node';
import {
  aadstsNumbers,
  type Classified,
  classified,
  classifyOauth,
  correlationIn,
  own,
  plainCode,
  plainGuid,
  transient,
} from './classify.ts';
import { clientCatalogue } from './oauth.ts';

// msal-node's own pause after a 429 or 5xx without Retry-After (facts 9.2).
const msalPauseSeconds = 60;

/**
 * Any error out of msal-node. Its class says little (a bare `invalid_grant` is a ServerError, a Conditional Access block an
 * InteractionRequiredAuthError), so only its fields are read: `errorNo` is a number at run time, and an `errorCode` of
 * digits (or none) is msal-node itself refusing to ask again so soon. Never throws.
 * @param seen status and Retry-After of the HTTP answer, which msal-node does not hand on.
 */
export function classifyMsal(
  error: unknown,
  seen: { readonly status: number | null; readonly retryAfterSeconds: number | null } = {
    status: null,
    retryAfterSeconds: null,
  },
): Classified {
  const { retryAfterSeconds } = seen;
  // Network failures arrive as msal-node's own `network_error`; anything else here is a fault of the program.
  if (!(error instanceof AuthError)) return classified(undefined, { code: 'unexpected_error', correlation: null });
  const { errorCode, errorMessage, subError } = error;
  const correlation = correlationIn(errorMessage) ?? plainGuid(error.correlationId);
  const numbers = numbersOf(error);
  const pausing = isServerError(error) && (errorCode === '' || /^\d+( \d+)*$/.test(errorCode));
  if (pausing || seen.status === 429 || (seen.status ?? 0) >= 500) {
    const code = numbers[0] === undefined ? (plainCode(errorCode) ?? 'throttled') : `AADSTS${numbers[0]}`;
    return classified(transient, {
      code,
      correlation,
      retryAfterSeconds: retryAfterSeconds ?? (pausing ? msalPauseSeconds : null),
    });
  }
  const local = numbers.length === 0 ? own(clientCatalogue, errorCode) : undefined;
  if (local) return classified(local, { code: errorCode, correlation, retryAfterSeconds });
  return classifyOauth({ numbers, error: errorCode, suberror: subError, correlation, retryAfterSeconds });
}

const isServerError = (error: AuthError): boolean => error.name === 'ServerError';

function numbersOf(error: AuthError): number[] {
  const errorNo = Number('errorNo' in error ? error.errorNo : Number.NaN);
  const digits = error.errorCode.split(' ').map(Number);
  // Numbers below 1000 are HTTP statuses or nonsense, never AADSTS numbers.
  return [errorNo, ...digits, ...aadstsNumbers(error.errorMessage)].filter(
    (one) => Number.isInteger(one) && one >= 1000,
  );
}
