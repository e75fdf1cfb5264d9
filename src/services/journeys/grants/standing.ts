import type { Product } from '../../catalogue/product.ts';
import type { Connection, Tenant } from '../../consent/model.ts';
import { withWritten } from '../../consent/written-grants.ts';
import { everyOpen } from '../common/every-open.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DirectoryEvidence, WorklistFacts } from '../facts.ts';
import type { DirectoryLook } from '../ports.ts';
import { createReadDirectory } from '../tenant/read-directory.ts';
import { type Account, accountsOf } from './accounts.ts';
import { grantOf } from './grant-of.ts';

// Fifty calls: no tenant of people waits for an answer longer than that.
const mostLookedUp = 1000;

/** Every account that somebody wants the product for, once, and what it has of it, from one look at the directory. */
export interface Standing {
  readonly look: DirectoryLook | null;
  readonly evidence: DirectoryEvidence;
  /** Who still needs a grant comes first; the rest keeps the order in which people asked. */
  readonly accounts: readonly (Account & Pick<WorklistFacts['rows'][number], 'has' | 'unsure'>)[];
}

export function createStanding({
  store,
  directory,
  clock,
  log,
}: Pick<Dependencies, 'store' | 'directory' | 'clock' | 'log'>) {
  const readDirectory = createReadDirectory({ directory, log });

  return async function standing(tenant: Tenant, product: Product): Promise<Standing> {
    const { look, evidence } = await readDirectory(tenant, product);
    const wanted: Connection[] = [];
    for await (const connection of everyOpen(store, tenant.id, product.id)) {
      // Whoever has not read the permissions yet has asked for nothing.
      if (connection.state !== 'draft') wanted.push(connection);
    }
    const accounts = once(await accountsOf({ directory, log }, tenant.id, wanted, look ? mostLookedUp : 0));
    const known = (await store.applications.find(tenant.id, product.id))?.written ?? [];
    const listed = look?.people.map(({ oid }) => oid) ?? [];
    const { written } = withWritten(listed, known, clock());
    const hasNow = (oid: string | null): WorklistFacts['rows'][number]['has'] => {
      const has = look ? grantOf(look, product, oid) : 'nothing';
      // The list may be minutes behind what was written here.
      const newer = has === 'grant_for_all' ? undefined : written.find((each) => each.oid === oid);
      return newer ? (newer.has ? 'grant_of_their_own' : 'nothing') : has;
    };
    const standing = accounts.map((account) => {
      const has = hasNow(account.oid);
      return { ...account, has, unsure: look !== null && has === 'nothing' && account.trouble !== null };
    });
    const sorted = standing.toSorted((a, b) => Number(b.has === 'nothing') - Number(a.has === 'nothing'));
    return { look, evidence, accounts: sorted };
  };
}

/** An account that nobody looked up is the one of the same address whose object id is known. */
function once(accounts: readonly Account[]): Account[] {
  const found = new Map<string, Account>();
  for (const account of accounts) {
    const address = account.address.toLowerCase();
    const before = found.get(address);
    const connections: readonly Connection[] = [...(before?.connections ?? []), ...account.connections];
    found.set(address, { ...(before?.oid ? before : account), connections });
  }
  return [...found.values()];
}
