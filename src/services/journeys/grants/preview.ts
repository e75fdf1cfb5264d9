import type { ApprovalRequest } from '../../consent/model.ts';
import type { Dependencies } from '../dependencies.ts';
import type { RequestFacts } from '../facts.ts';
import { accountsOf } from './accounts.ts';
import { grantOf } from './grant-of.ts';

/** What each choice of an approval would add (T45). */
export function createPreview({ store, directory, catalogue, log }: Dependencies) {
  /** Null where the directory is not read, or does not answer. */
  async function previewOf(request: ApprovalRequest): Promise<RequestFacts['preview']> {
    const { tenant, number } = request;
    const reach = (await store.tenants.find(tenant))?.reach ?? 'outcomes';
    if (reach === 'outcomes') return null;
    try {
      const product = catalogue.product(request.product);
      const look = await directory.look(tenant, product.clientId);
      const accounts = await accountsOf({ directory, log }, tenant, await store.connections.waitingFor(number));
      const without = accounts.filter(({ oid }) => grantOf(look, product, oid) === 'nothing').length;
      // Somebody who was not looked up may have it, and a number would count them.
      const listed = accounts.some(({ trouble }) => trouble) ? null : without;
      return { listed, all: await countOf(tenant), registered: look.app !== null };
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'preview could not be read');
      return null;
    }
  }

  async function countOf(tenant: string): Promise<number | null> {
    try {
      return await directory.peopleCount(tenant);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'people could not be counted');
      return null;
    }
  }

  return { previewOf };
}
