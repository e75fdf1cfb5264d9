import type { Product } from '../../catalogue/product.ts';
import type { Tenant } from '../../consent/model.ts';
import { troubleOf } from '../common/trouble-of.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DirectoryEvidence } from '../facts.ts';
import type { DirectoryLook } from '../ports.ts';

/** What stands in a tenant's directory about a product, or why that is not known: no right to look, or no answer now. */
export const createReadDirectory =
  ({ directory, log }: Pick<Dependencies, 'directory' | 'log'>) =>
  async (
    { id: tenant, reach }: Tenant,
    { clientId }: Product,
  ): Promise<{ readonly look: DirectoryLook | null; readonly evidence: DirectoryEvidence }> => {
    if (reach === 'outcomes') return { look: null, evidence: 'none' };
    try {
      return { look: await directory.look(tenant, clientId), evidence: 'directory' };
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'directory could not be read');
      const refused = ['not_consented', 'no_rights', 'withdrawn'].includes(troubleOf(error).class);
      return { look: null, evidence: refused ? 'none' : 'unanswered' };
    }
  };
