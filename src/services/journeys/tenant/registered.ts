import type { Product } from '../../catalogue/product.ts';
import type { Tenant } from '../../consent/model.ts';
import type { Dependencies } from '../dependencies.ts';

/** Whether an enterprise application is in a tenant, and its object id there where that is known. */
export interface Registered {
  readonly is: 'there' | 'missing' | 'unknown';
  readonly objectId: string | null;
}

/** Looks now, as far as the tenant lets the bot see: in its directory, else at the token endpoint (facts 5). */
export const createRegistered =
  ({ store, entra, directory, log }: Pick<Dependencies, 'store' | 'entra' | 'directory' | 'log'>) =>
  async ({ id: tenant, reach }: Tenant, product: Product): Promise<Registered> => {
    const stored = await store.applications.find(tenant, product.id);
    const objectId = stored?.objectId ?? null;
    try {
      if (reach !== 'outcomes') {
        const { app } = await directory.look(tenant, product.clientId);
        return app ? { is: 'there', objectId: app.objectId } : { is: 'missing', objectId: null };
      }
      const { is } = await entra.presence({ product, tenant });
      if (is === 'missing') return { is, objectId };
      if (is === 'present' || is === 'disabled') return { is: 'there', objectId };
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'registration could not be looked up');
    }
    return { is: stored?.level === 'not_registered' ? 'missing' : 'unknown', objectId };
  };
