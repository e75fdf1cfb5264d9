import type { Product } from '../catalogue/product.ts';
import type { Trouble } from '../consent/model.ts';
import type { Entra, Log } from '../journeys/ports.ts';
import type { Authority } from './authority.ts';
import type { Registration } from './client.ts';
import type { CloudHosts } from './clouds.ts';
import { classifyAnswer } from './errors/classify-answer.ts';
import { createNetwork, type Reach, type Seen } from './network.ts';
import { redeemed } from './redeemed.ts';
import { scopesFor } from './scopes-for.ts';
import type { TokenCalls, TokenFailure } from './token-call.ts';

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
/** What counts where the answer names no interval (RFC 8628). */
const usualInterval = 5;
/** Microsoft's codes live 15 minutes and are asked for every 5 seconds; an answer far beyond that is cut to what a clock can hold. */
const longest = { life: 3600, interval: 60 } as const;

const unreached: Trouble = { class: 'transient', code: 'network_error', owner: 'microsoft', correlation: null };
const senseless: Trouble = { class: 'unknown', code: 'unexpected_answer', owner: 'vendor', correlation: null };
const surface = 'device_code';

/** A device's own sign-in: no secret is sent, since the registration allows public client flows (facts 4). */
export const publicClient = (product: Product): Registration => ({ clientId: product.clientId, clientSecret: null });

/**
 * The device code flow by hand: msal-node loses the AADSTS numbers while polling and gives up when it is told to slow down
 * (facts 9.2). What comes of it is made by msal-node again, so that it can be kept and refreshed like any sign-in.
 */
export function createDeviceCodes(options: {
  readonly authority: Authority;
  readonly cloud: CloudHosts;
  readonly calls: TokenCalls;
  readonly reach: Reach;
  readonly log: Log;
}): Pick<Entra, 'startDeviceCode' | 'pollDeviceCode'> {
  const { authority, cloud, calls, reach, log } = options;

  /** The answer of the endpoint, as long as it is none of its refusals. */
  async function post(
    { product, tenant }: { product: Product; tenant: string },
    endpoint: 'devicecode' | 'token',
    fields: Readonly<Record<string, string>>,
  ): Promise<{ body: Record<string, unknown>; seen: Seen } | TokenFailure> {
    const ask = { registration: publicClient(product), tenant, surface } as const;
    const { network, seen } = createNetwork(reach, { tenant, inPerson: endpoint === 'devicecode' });
    const form = new URLSearchParams({ client_id: product.clientId, ...fields });
    const url = `${authority.origin}/${encodeURIComponent(tenant)}/oauth2/v2.0/${endpoint}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    try {
      const { body } = await network.sendPostRequestAsync<Record<string, unknown>>(url, { headers, body: `${form}` });
      return { body, seen };
    } catch (error) {
      const reason = error instanceof Error ? error.name : null;
      return calls.failed(ask, { trouble: unreached, known: true }, { status: seen.status, reason });
    }
  }

  function refused(
    { product, tenant }: { product: Product; tenant: string },
    body: Record<string, unknown>,
    seen: Seen,
  ): TokenFailure {
    const { retryAfterSeconds, ...why } = classifyAnswer(body, seen);
    const ask = { registration: publicClient(product), tenant, surface } as const;
    const failure = calls.failed(ask, why, { status: seen.status });
    return retryAfterSeconds === null ? failure : { ...failure, retryAfterSeconds };
  }

  return {
    async startDeviceCode(ask) {
      const answer = await post(ask, 'devicecode', { scope: scopesFor(ask.product, cloud).join(' ') });
      if ('kind' in answer) return answer;
      const { body, seen } = answer;
      if ('error' in body) return refused(ask, body, seen);
      const [secret, userCode] = [text(body['device_code']), text(body['user_code'])];
      const expiresInSeconds = positive(body['expires_in']);
      if (!secret || !userCode || !expiresInSeconds) {
        const asked = { registration: publicClient(ask.product), tenant: ask.tenant, surface } as const;
        return calls.failed(asked, { trouble: senseless, known: false });
      }
      return {
        kind: 'started',
        secret,
        userCode,
        verificationUri: whereToType(body['verification_uri']),
        expiresInSeconds: Math.min(longest.life, expiresInSeconds),
        intervalSeconds: Math.min(longest.interval, positive(body['interval']) ?? usualInterval),
      };
    },

    async pollDeviceCode({ secret, ...ask }) {
      // `client_info` names the account that the kept tokens belong to; msal-node asks for it in the same way.
      const fields = { grant_type: grantType, device_code: secret, client_info: '1' };
      const answer = await post(ask, 'token', fields);
      if ('kind' in answer) return answer;
      const { body, seen } = answer;
      if (body['error'] === 'authorization_pending') return { kind: 'pending' };
      if (body['error'] === 'slow_down') return { kind: 'slow_down' };
      if ('error' in body) return refused(ask, body, seen);
      // The code is used up, so the answer must not be lost to a second call: msal-node is given this one.
      const request = {
        refreshToken: text(body['refresh_token']),
        scopes: scopesFor(ask.product, cloud),
        forceCache: true,
      };
      const registration = publicClient(ask.product);
      const given = { registration, tenant: ask.tenant, nonce: null, answer: body, surface } as const;
      return redeemed(await calls.run(given, (client) => client.acquireTokenByRefreshToken(request)));
    },
  };

  /** Links lead only to the cloud's own hosts: for any other the page that this cloud is known to have. */
  function whereToType(told: unknown): string {
    const url = typeof told === 'string' && URL.canParse(told) ? new URL(told) : null;
    const known = new URL(cloud.deviceLogin);
    const ofTheAuthority = url?.origin === authority.origin;
    const besideTheKnown = url?.protocol === 'https:' && `.${url.hostname}`.endsWith(`.${known.hostname}`);
    if (url && (ofTheAuthority || besideTheKnown)) return url.href;
    log.warn({ host: url?.hostname ?? null }, 'device login on an unknown host');
    return known.href;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const positive = (value: unknown): number | null => {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? number : null;
};
