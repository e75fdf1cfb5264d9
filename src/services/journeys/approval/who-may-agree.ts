import type { Product } from '../../catalogue/product.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { Person, Tenant } from '../../consent/model.ts';
import { entitledRoles } from '../../consent/roles.ts';
import type { Dependencies } from '../dependencies.ts';

// More tenants than draw a card within the time that an answer is kept.
const mostKept = 1000;

/**
 * People of a tenant who hold a role that may grant what a product asks, where the directory is read; kept for a while, since
 * cards are drawn often. Nobody where it does not answer.
 */
export function createWhoMayAgree({ directory, clock, log }: Pick<Dependencies, 'directory' | 'clock' | 'log'>) {
  const kept = new Map<string, { readonly at: number; readonly people: readonly Person[] }>();

  return async function whoMayAgree({ id, reach }: Pick<Tenant, 'id' | 'reach'>, { scopes }: Product) {
    if (reach === 'outcomes') return [];
    const roles = entitledRoles(scopes).map((role) => role.id);
    const key = `${id} ${roles.length}`;
    const now = clock().getTime();
    const known = kept.get(key);
    if (known && now - known.at < lifetimes.holdersRead) return known.people;
    if (kept.size >= mostKept) kept.clear();
    const people = await read(id, roles);
    kept.set(key, { at: now, people });
    return people;
  };

  async function read(tenant: string, roles: readonly string[]): Promise<readonly Person[]> {
    try {
      return await directory.roleHolders(tenant, roles);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'role holders could not be read');
      return [];
    }
  }
}
