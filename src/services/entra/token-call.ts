import { AuthError, type AuthenticationResult } from '@azure/msal-node';
import type { Trouble } from '../consent/model.ts';
import type { Log, Metrics, MicrosoftSurface } from '../journeys/ports.ts';
import type { Authority } from './authority.ts';
import { checkClaims, type Identity } from './check-claims.ts';
import { clientFor, type Registration, type SignInClient } from './client.ts';
import { classifyMsal } from './errors/classify-msal.ts';
import { answered, createNetwork, type Reach } from './network.ts';
import type { SecretAlarm } from './secret-alarm.ts';

export type TokenAnswer =
  | {
      readonly kind: 'signed_in';
      readonly who: Identity;
      readonly result: AuthenticationResult;
      /** Serialized token cache, secret. */
      readonly cache: string;
    }
  | TokenFailure;

export interface TokenFailure {
  readonly kind: 'failed';
  readonly trouble: Trouble;
  /** Beside the port's fields: seconds that Microsoft wants us to wait, where it said so. */
  readonly retryAfterSeconds?: number;
}

export interface TokenAsk {
  readonly registration: Registration;
  readonly tenant: string;
  readonly nonce: string | null;
  /** Where a failure is counted; the token endpoint where none is named. */
  readonly surface?: MicrosoftSurface;
  /** It uses nothing up, so it may be made once more when the connection was cut. */
  readonly repeatable?: boolean;
  /** The token endpoint's answer, where it was fetched by hand; absent where the call is to fetch it. */
  readonly answer?: object;
  /** Somebody waits for the answer in front of a page. */
  readonly inPerson?: boolean;
}

export interface TokenCalls {
  /** Runs one token call and checks whose token came; whatever goes wrong comes back classified and is logged once. */
  run(ask: TokenAsk, call: (client: SignInClient) => Promise<AuthenticationResult | null>): Promise<TokenAnswer>;
  failed(
    ask: Pick<TokenAsk, 'registration' | 'tenant' | 'surface'>,
    what: { readonly trouble: Trouble; readonly known: boolean },
    fields?: object,
  ): TokenFailure;
}

// Microsoft never sends such a token: an answer for another app, tenant or trip is not used, and not explained further.
const untrusted = {
  trouble: { class: 'ours', code: 'id_token_refused', owner: 'vendor', correlation: null },
  known: true,
} as const;

export function createTokenCalls(
  authority: Authority,
  reach: Reach,
  secrets: SecretAlarm,
  log: Log,
  metrics: Metrics,
): TokenCalls {
  const failed: TokenCalls['failed'] = (
    { registration, tenant, surface = 'token' },
    { trouble, known },
    fields = {},
  ) => {
    log.warn({ tenant, app: registration.clientId, surface, trouble, known, ...fields }, 'no token from microsoft');
    metrics.microsoftFailed(surface, { trouble, known });
    return { kind: 'failed', trouble };
  };

  /** A device signs in without the secret, and says nothing of it. */
  const heard = ({ clientId, clientSecret }: Registration, code: string | null): void => {
    if (clientSecret !== null) secrets.saw(clientId, code);
  };

  return {
    failed,
    async run(asked, call) {
      const { registration, tenant, nonce, answer, inPerson = false, repeatable = false } = asked;
      const asking = { tenant, inPerson, repeatable };
      const { network, seen } = answer ? answered(answer) : createNetwork(reach, asking);
      const client = clientFor(registration, tenant, authority, network);
      try {
        const result = await call(client);
        const { clientId } = registration;
        const who = checkClaims(result?.idTokenClaims, { clientId, issuer: authority.issuer, nonce });
        if (!result || !who) return failed(asked, untrusted);
        heard(registration, null);
        return { kind: 'signed_in', who, result, cache: client.getTokenCache().serialize() };
      } catch (error) {
        const { retryAfterSeconds, ...why } = classifyMsal(error, seen);
        if (why.trouble.class !== 'transient') heard(registration, why.trouble.code);
        // msal-node's messages name people; only a surprise that is not its own is written out.
        const surprise = error instanceof AuthError ? {} : { err: error };
        const failure = failed(asked, why, { status: seen.status, ...surprise });
        return retryAfterSeconds === null ? failure : { ...failure, retryAfterSeconds };
      }
    },
  };
}
