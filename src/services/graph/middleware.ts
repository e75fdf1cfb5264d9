import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { isBusy, onceMore, type Patience, waits } from '../entra/patience.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';
import { limitIn } from './batch-wish.ts';
import type { Budgets, Cost } from './budgets.ts';
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
export const retries = (patience: Patience, now: () => Date, trip: Trip): Middleware =>
  step(async (context, next) => {
    const waitFor = waits(patience);
    for (;;) {
      await next();
      if (!isBusy(context.response?.status)) return;
      const wait = waitFor(retryAfterSeconds(context.response?.headers.get('retry-after'), now()));
      if (wait === null) return;
      await patience.pause(wait);
      trip.waited = true;
    }
  });

/** One call with all its tries. */
export interface Trip {
  readonly tenant: string;
  readonly cost: Cost;
  /** It changes nothing. */
  readonly isRead: boolean;
  /** It has waited as long as it was told: the tenant is open for it. */
  waited: boolean;
  /** Somebody waits for the answer in front of a page: a tenant's silence is theirs to see. */
  readonly inPerson: boolean;
}

/**
 * Keeps a call within Microsoft's limits: what must not be made now is answered here, as Microsoft would, without the
 * network. A read whose connection was cut is made once more in its place.
 */
export const withinBudget = (budgets: Budgets, trip: Trip, patience: Patience, now: () => Date): Middleware =>
  step(async (context, next) => {
    const { tenant, cost } = trip;
    const leftAlone = (seconds: number): boolean => {
      if (seconds === 0) return false;
      const body = { error: { code: 'left_alone', message: '' } };
      context.response = Response.json(body, { status: 429, headers: { 'retry-after': String(seconds) } });
      return true;
    };
    const closed = (): number =>
      trip.waited ? 0 : Math.max(budgets.closed(tenant, cost), trip.inPerson ? 0 : budgets.silences.left(tenant));
    if (leftAlone(closed()) || leftAlone(budgets.take(tenant, cost, trip.waited))) return;
    await budgets.inTurn(tenant, cost, async () => {
      // Those who went before may have met a silence, or the wish to be left alone.
      if (leftAlone(closed())) return;
      await budgets.silences.heard(tenant, () => (trip.isRead ? onceMore(next, patience) : next()));
      if (!isBusy(context.response?.status)) return;
      const { headers } = context.response ?? {};
      const wish = retryAfterSeconds(headers?.get('retry-after'), now());
      if (wish !== null) budgets.close(tenant, cost, wish, limitIn(headers?.get('x-ms-throttle-scope')));
    });
  });

/** For one call, body included. */
const timeoutMs = 10_000;

/** The last step: the call itself, with a time-out, and no redirects. */
export const fetching = (heard: (headers: Headers) => void): Middleware => ({
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
    heard(response.headers);
    context.response = await plainAnswer(response);
  },
});
