import type { Product } from '../../catalogue/product.ts';
import type { Connection } from '../../consent/model.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DirectoryLook } from '../ports.ts';
import { accountsOf } from './accounts.ts';
import { grantOf } from './grant-of.ts';

/**
 * The ids of those connections whose account holds the grant, by one look at the directory. Accounts that are not known
 * yet (a room, somebody else's mailbox) are looked up by their address. `unread`: not all of them could be.
 */
export async function whoHasIt(
  dependencies: Pick<Dependencies, 'directory' | 'log'>,
  tenant: string,
  product: Product,
  look: DirectoryLook,
  connections: readonly Connection[],
): Promise<{ served: ReadonlySet<string>; unread: boolean }> {
  const accounts = await accountsOf(dependencies, tenant, connections, connections.length);
  const served = accounts.filter(({ oid }) => grantOf(look, product, oid) !== 'nothing');
  return {
    served: new Set(served.flatMap((account) => account.connections.map(({ id }) => id))),
    unread: accounts.some(({ trouble }) => trouble),
  };
}
