import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { isBusy, type Patience, waits } from '../entra/patience.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';
import { plainAnswer } from './plain-answer.ts';

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

/** Asks again after 429 and 503, as long as Microsoft's wish fits into the patience; else the answer is handed on at once. */
export const retries = (patience: Patience, now: () => Date): Middleware =>
  step(async (context, next) => {
    const waitFor = waits(patience);
    for (;;) {
      await next();
      if (!isBusy(context.response?.status)) return;
      const wait = waitFor(retryAfterSeconds(context.response?.headers.get('retry-after'), now()));
      if (wait === null) return;
      await patience.pause(wait);
    }
  });

/** The last step: the call itself, with a time-out that includes the body, and no redirects. */
export const fetching = (timeoutMs: number): Middleware => ({
  async execute(context) {
    const signal = AbortSignal.timeout(timeoutMs);
    const { method = 'GET', headers = {}, body = null } = context.options ?? {};
    const response = await fetch(context.request, {
      method,
      headers: { ...headers },
      body,
      redirect: 'manual',
      signal,
    });
    context.response = await plainAnswer(response);
  },
});
