import { isRequestEnd } from '../../consent/states.ts';
import { listAnew, redrawWaiting } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * At every start: the cards of open requests, of all who wait for them, and of who is to sign in, that were drawn for a list
 * of permissions which the catalogue has changed since are drawn anew, once (S26). So are those with a list that is not read
 * yet: it may be an older one.
 */
export function createRedrawLists({ store, catalogue }: Pick<Dependencies, 'store' | 'catalogue'>) {
  return async function redrawLists(): Promise<void> {
    for (const { id, scopeVersion } of [...catalogue.products, catalogue.own]) {
      for (let numbers = await old(id, scopeVersion); numbers.length > 0; numbers = await old(id, scopeVersion)) {
        for (const number of numbers) {
          await transact(store, async (tx) => {
            const request = await tx.requests.find(number, 'hold');
            if (!request || isRequestEnd(request.state) || request.scopeVersion === scopeVersion) return;
            await redrawWaiting(tx, await listAnew(tx, request, scopeVersion));
          });
        }
      }
      await redrawSigningIn(id, scopeVersion);
    }
  };

  async function redrawSigningIn(product: string, scopeVersion: string): Promise<void> {
    const once = `list:${scopeVersion}`;
    const other = () => store.connections.ofOtherLists(product, scopeVersion, once, 100);
    for (let waiting = await other(); waiting.length > 0; waiting = await other()) {
      for (const subject of waiting) {
        const connection = await store.connections.find(subject);
        if (!connection) continue;
        const message = { to: connection.requester, card: 'connection', subject, mode: 'edit' } as const;
        await store.outbox.add({ ...message, once: `${once}:${subject}` });
      }
    }
  }

  function old(product: string, scopeVersion: string): Promise<string[]> {
    return store.requests.ofOtherLists(product, scopeVersion, 100);
  }
}
