import type { Tenant } from '../services/consent/model.ts';
import type { CardWords } from './card-words.ts';

/** The tenant as people call it: its name, else its first domain, else its id. User text: still to be escaped. */
export const tenantName = (words: CardWords, tenant: Tenant): string =>
  tenant.name ?? tenant.domains[0] ?? (tenant.id || words.plain('tenant.unnamed'));

/** Known by something that people would call it. */
export const isNamed = ({ name, domains }: Tenant): boolean => name !== null || domains.length > 0;
