import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { boundedJson } from '../entra/bounded-json.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';

function step(execute: (context: Context, next: () => Promise<void>) => Promise<void>): Middleware {
  let following: Middleware | undefined;
  return {
    setNext: (next) => {
      following = next;
    },
    execute: (context) => execute(context, async () => following?.execute(context)),
  };
}

/**
 * Puts the token on requests to the one Graph origin and refuses all others. Microsoft's own handler drops the header on
 * plain http, so a stand-in on loopback would never see a token (facts/toolchain.md).
 */
export const authentication = (origin: string, accessToken: string): Middleware =>
  step(async (context, next) => {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(url).origin !== origin) throw new Error('refused to send a token to another host than Graph');
    context.options = {
      ...context.options,
      headers: { ...context.options?.headers, authorization: `Bearer ${accessToken}` },
    };
    await next();
  });

/** How long one call may wait for Graph in all: a person may be waiting for it. */
export interface Patience {
  readonly retries: number;
  readonly seconds: number;
  readonly pause: (seconds: number) => Promise<void>;
}

/** Asks again after 429 and 503, as long as Microsoft's wish fits into the patience; else the answer is handed on at once. */
export const retries = (patience: Patience, now: () => Date): Middleware =>
  step(async (context, next) => {
    let left = patience.seconds;
    for (let tries = 0; ; tries += 1) {
      await next();
      const status = context.response?.status;
      if (tries >= patience.retries || (status !== 429 && status !== 503)) return;
      const wish = retryAfterSeconds(context.response?.headers.get('retry-after'), now()) ?? (tries + 1) / 2;
      if (wish > left) return;
      left -= wish;
      await patience.pause(wish);
    }
  });

/** The last step: the call itself, with a time-out that includes the body, and no redirects. */
export const fetching = (timeoutMs: number): Middleware => ({
  async execute(context) {
    const signal = AbortSignal.timeout(timeoutMs);
    const { method = 'GET', headers = {} } = context.options ?? {};
    const response = await fetch(context.request, { method, headers: { ...headers }, redirect: 'manual', signal });
    context.response = await plain(response);
  },
});

/**
 * The answer in the one shape that the Graph client reads without surprises: a JSON object, or Graph's error body with
 * text fields only. A gateway's page, an empty or an endless body is told by its status alone.
 */
async function plain(response: Response): Promise<Response> {
  const json = await boundedJson(response);
  if (response.ok && json) return Response.json(json);
  const error = objectIn(json, 'error');
  const inner = objectIn(error, 'innerError');
  // A challenge of continuous access evaluation stands in a header only (facts 8).
  const challenged = response.headers.get('www-authenticate')?.includes('insufficient_claims');
  const body = {
    error: {
      code: challenged ? 'insufficient_claims' : textIn(error, 'code'),
      message: textIn(error, 'message'),
      innerError: { 'request-id': textIn(inner, 'request-id') || (response.headers.get('request-id') ?? '') },
    },
  };
  const retryAfter = response.headers.get('retry-after');
  // What is neither Graph's data nor Graph's refusal came from something in between.
  const status = response.status >= 400 ? response.status : 502;
  return Response.json(body, { status, headers: retryAfter === null ? {} : { 'retry-after': retryAfter } });
}

const objectIn = (value: Record<string, unknown> | null, name: string): Record<string, unknown> | null => {
  const inner = value?.[name];
  return typeof inner === 'object' && inner !== null ? { ...inner } : null;
};

const textIn = (value: Record<string, unknown> | null, name: string): string => {
  const text = value?.[name];
  return typeof text === 'string' ? text.slice(0, 500) : '';
};
