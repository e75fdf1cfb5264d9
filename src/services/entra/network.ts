import type { INetworkModule, NetworkResponse } from '@azure/msal-node';
import { boundedJson } from './bounded-json.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** What the last answer said beside its body; msal-node does not hand it on. */
export interface Seen {
  status: number | null;
  retryAfterSeconds: number | null;
}

/**
 * msal-node's way out, for one call: with a time-out that includes the body (its own has none for POST), only to the
 * one origin that may see our secret, and without following redirects. An answer that is no JSON object (a gateway's
 * HTML page) becomes an OAuth error body, so that it is classified like every other failure.
 */
export function createNetwork(origin: string, timeoutMs: number): { network: INetworkModule; seen: Seen } {
  const seen: Seen = { status: null, retryAfterSeconds: null };

  async function send<T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> {
    if (new URL(url).origin !== origin) throw new Error('refused to call another host than the authority');
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    seen.status = response.status;
    seen.retryAfterSeconds = retryAfterSeconds(response.headers.get('retry-after'), new Date());
    const json = await boundedJson(response);
    const silent = json === null || (!response.ok && typeof json['error'] !== 'string');
    const body = silent ? { error: busy(response.status) ? 'temporarily_unavailable' : 'unexpected_answer' } : json;
    return { status: response.status, headers: Object.fromEntries(response.headers), body: body as T };
  }

  return {
    seen,
    network: {
      sendGetRequestAsync: (url, options) => send(url, { headers: options?.headers ?? {} }),
      sendPostRequestAsync: (url, options) =>
        send(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' }),
    },
  };
}

/**
 * The way out for a call whose answer is here already: nothing is sent. msal-node makes of the answer what it makes of its
 * own ones, the kept cache above all.
 */
export function answered(body: object): { network: INetworkModule; seen: Seen } {
  return {
    seen: { status: 200, retryAfterSeconds: null },
    network: {
      sendGetRequestAsync: () => Promise.reject(new Error('refused to ask: the answer is here already')),
      sendPostRequestAsync: async <T>() => ({ status: 200, headers: {}, body: body as T }),
    },
  };
}

const busy = (status: number): boolean => status === 429 || status >= 500;
