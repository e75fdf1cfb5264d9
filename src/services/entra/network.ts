import type { INetworkModule, NetworkResponse } from '@azure/msal-node';
import { boundedJson } from './bounded-json.ts';
import { isBusy, type Patience, waits } from './patience.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** Where the calls may go, and how long they may last. */
export interface Reach {
  readonly origin: string;
  /** For one try, body included. */
  readonly timeoutMs: number;
  readonly patience: Patience;
}

/** What the last answer said beside its body; msal-node does not hand it on. */
export interface Seen {
  status: number | null;
  retryAfterSeconds: number | null;
}

/**
 * msal-node's way out, for one call: with a time-out that includes the body (its own has none for POST), only to the
 * one origin that may see our secret, and without following redirects. A busy Microsoft did nothing yet, so it is asked again
 * as long as its wish fits into the patience; after a silence nobody knows, and whoever asked decides. An answer that is
 * no JSON object (a gateway's page, half a body) says nothing of Microsoft's will: it becomes the error of a passing trouble.
 */
export function createNetwork({ origin, timeoutMs, patience }: Reach): { network: INetworkModule; seen: Seen } {
  const seen: Seen = { status: null, retryAfterSeconds: null };

  async function send<T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> {
    if (new URL(url).origin !== origin) throw new Error('refused to call another host than the authority');
    const waitFor = waits(patience);
    let response: Response;
    let json: Record<string, unknown> | null;
    for (;;) {
      seen.status = null;
      response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      seen.status = response.status;
      seen.retryAfterSeconds = retryAfterSeconds(response.headers.get('retry-after'), new Date());
      json = await boundedJson(response);
      const wait = isBusy(response.status) ? waitFor(seen.retryAfterSeconds) : null;
      if (wait === null) break;
      await patience.pause(wait);
    }
    const silent = json === null || (!response.ok && typeof json['error'] !== 'string');
    const body = silent ? { error: 'temporarily_unavailable' } : json;
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
