import type { Person } from '../../consent/model.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import type { createDirectoryWatch } from '../tenant/directory.ts';

/** "I switched it on: look now", on a request that waits for the application to be switched on; the caller checks who may see it. */
export function createCheckBlocked(
  { store }: Pick<Dependencies, 'store'>,
  { lookAnew }: Pick<ReturnType<typeof createDirectoryWatch>, 'lookAnew'>,
) {
  return async function checkBlocked(person: Person, number: string): Promise<TapResult> {
    const request = await store.requests.find(number);
    if (request?.tenant !== person.tenant) return { kind: 'not_found' };
    if (request.state !== 'blocked') return { kind: 'refused', reason: 'not_now' };
    await lookAnew(request.tenant);
    const now = await store.requests.find(number);
    return now?.state === 'blocked' ? { kind: 'refused', reason: 'still_switched_off' } : { kind: 'moved' };
  };
}
