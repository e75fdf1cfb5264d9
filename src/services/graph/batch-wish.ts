import { isBusy } from '../entra/patience.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';
import type { Reached } from './budgets.ts';
import { type Json, object, objects, text } from './json.ts';

/** A header of one answer in a batch; these write their headers' names in any letter case. */
export const headerOf = (item: Json | undefined, name: string): string =>
  text(Object.entries(object(item?.['headers'])).find(([one]) => one.toLowerCase() === name)?.[1]);

/** The limit that was reached, beyond that of one mailbox (`x-ms-throttle-scope`, facts 7.5). */
export function limitIn(scope: string | null | undefined): Reached {
  if (/^(tenant_)?application/i.test(scope ?? '')) return 'application';
  return /^tenant/i.test(scope ?? '') ? 'tenant' : null;
}

/** The longest time that a throttled answer in a batch asks for; null where none does. The batch itself says nothing of it. */
export function longestWishIn(body: Json, now: Date): { readonly seconds: number; readonly reached: Reached } | null {
  const busy = objects(body['responses']).filter(({ status }) => typeof status === 'number' && isBusy(status));
  const wishes = busy.flatMap((item) => retryAfterSeconds(headerOf(item, 'retry-after'), now) ?? []);
  const limits = busy.map((item) => limitIn(headerOf(item, 'x-ms-throttle-scope')));
  const reached = limits.find((limit) => limit === 'tenant') ?? limits.find((limit) => limit !== null) ?? null;
  return wishes.length === 0 ? null : { seconds: Math.max(...wishes), reached };
}
