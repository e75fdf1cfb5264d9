import { lifetimes } from '../../consent/lifetimes.ts';
import { moveConnection } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';

/** Calls back whoever was refused because of the vendor's own secret, once Microsoft takes that again. */
export function createRenewedSecrets({ store, entra, catalogue, clock, log }: Dependencies) {
  async function sweep(): Promise<void> {
    // Who was refused just now reads why first; and one answer may have come from a server that is behind.
    const before = new Date(clock().getTime() - lifetimes.sameMoment);
    const refused = await store.connections.refusedWith(entra.secretRefusals, before, mostCalledBack);
    for (const [product, connections] of Map.groupBy(refused, (each) => each.product)) {
      if (!(await isTaken(product, [...new Set(connections.map(({ tenant }) => tenant))]))) continue;
      log.info({ product, connections: connections.length }, 'called back: microsoft takes the secret again');
      for (const { id } of connections) {
        await transact(store, async (tx) => {
          const current = await tx.connections.find(id);
          const isStill = entra.secretRefusals.includes(current?.trouble?.code ?? '');
          if (current && isStill) await moveConnection(tx, current, { kind: 'called_back', at: clock() });
        });
      }
    }
  }

  /** Only a token proves it: where the application is missing, Microsoft may not look at the secret at all. */
  async function isTaken(product: string, tenants: readonly string[]): Promise<boolean> {
    for (const tenant of tenants.slice(0, mostAsked)) {
      const found = await entra.presence({ product: catalogue.product(product), tenant });
      if (found.is === 'present') return true;
      if (found.is === 'our_secret') return false;
    }
    return false;
  }

  return { sweep };
}

const mostCalledBack = 200;
const mostAsked = 5;
