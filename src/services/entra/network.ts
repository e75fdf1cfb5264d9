import type { INetworkModule, NetworkResponse } from '@azure/msal-node';
import { boundedJson } from './bounded-json.ts';
import { isBusy, onceMore, type Patience, waits } from './patience.ts';
import { retryAfterSeconds } from './retry-after.ts';
import type { Silences } from './silences.ts';

/** For one try, body included. */
const timeoutMs = 10_000;

/** Where the calls may go, and how often. */
export interface Reach {
  readonly origin: string;
  readonly patience: Patience;
  /** Which tenants got no answer here, whoever asked. */
  readonly silences: Silences;
}

/** Whose call it is. */
export interface Asking {
  readonly tenant: string;
  /** Somebody waits for the answer in front of a page: a tenant's silence is theirs to see. */
  readonly inPerson: boolean;
  /** It changes nothing at Microsoft. */
  readonly repeatable?: boolean;
}

/** What the last answer said beside its body; msal-node does not hand it on. */
export interface Seen {
  status: number | null;
  retryAfterSeconds: number | null;
}

const passing = { error: 'temporarily_unavailable' };

/**
 * msal-node's way out, for one call: with a time-out that includes the body (its own has none for POST), only to the
 * one origin that may see our secret, and without following redirects. A busy Microsoft did nothing yet, so it is asked again
 * as long as its wish fits into the patience; after a silence nobody knows, and whoever asked decides, unless the
 * call may simply be made once more. An answer that is
 * no JSON object (a gateway's page, half a body) says nothing of Microsoft's will: it becomes the error of a passing trouble.
 * A silent tenant is not asked for a while: that is answered here, as a busy Microsoft would.
 */
export function createNetwork(
  { origin, patience, silences }: Reach,
  { tenant, inPerson, repeatable = false }: Asking,
): { network: INetworkModule; seen: Seen } {
  const seen: Seen = { status: null, retryAfterSeconds: null };

  async function send<T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> {
    if (new URL(url).origin !== origin) throw new Error('refused to call another host than the authority');
    const leftAlone = inPerson ? 0 : silences.left(tenant);
    if (leftAlone > 0) {
      [seen.status, seen.retryAfterSeconds] = [429, leftAlone];
      return { status: 429, headers: {}, body: passing as T };
    }
    const waitFor = waits(patience);
    const once = () => sendOnce(url, init);
    let answer: Awaited<ReturnType<typeof once>>;
    for (;;) {
      answer = await silences.heard(tenant, () => (repeatable ? onceMore(once, patience) : once()));
      const wait = isBusy(answer.response.status) ? waitFor(seen.retryAfterSeconds) : null;
      if (wait === null) break;
      await patience.pause(wait);
    }
    const { response, json } = answer;
    const silent = json === null || (!response.ok && typeof json['error'] !== 'string');
    const body = silent ? passing : json;
    return { status: response.status, headers: Object.fromEntries(response.headers), body: body as T };
  }

  async function sendOnce(url: string, init: RequestInit) {
    seen.status = null;
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    seen.status = response.status;
    seen.retryAfterSeconds = retryAfterSeconds(response.headers.get('retry-after'), new Date());
    return { response, json: await boundedJson(response) };
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
