import { isBusy } from '../entra/patience.ts';
import { retryAfterSeconds } from '../entra/retry-after.ts';
import { type Json, object, objects, text } from './json.ts';

/** A header of one answer in a batch; these write their headers' names in any letter case. */
export const headerOf = (item: Json | undefined, name: string): string =>
  text(Object.entries(object(item?.['headers'])).find(([one]) => one.toLowerCase() === name)?.[1]);

/** The longest time that a throttled answer in a batch asks for, in seconds; null where none does. The batch itself says nothing of it. */
export function longestWishIn(body: Json, now: Date): number | null {
  const wishes = objects(body['responses'])
    .filter(({ status }) => typeof status === 'number' && isBusy(status))
    .flatMap((item) => retryAfterSeconds(headerOf(item, 'retry-after'), now) ?? []);
  return wishes.length === 0 ? null : Math.max(...wishes);
}
