import type { Product } from '../../catalogue/product.ts';
import type { Person } from '../../consent/model.ts';
import { isOnlyApprover } from '../approval/decide.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { productNamed } from '../common/product-named.ts';
import { createTicketUrl } from '../common/ticket-url.ts';
import type { Dependencies } from '../dependencies.ts';
import type { WorklistFacts } from '../facts.ts';
import { type Account, accountsOf } from '../grants/accounts.ts';
import { grantOf } from '../grants/grant-of.ts';
import { type ManageTaskKind, taskSubject } from '../grants/manage-task.ts';
import type { DirectoryLook } from '../ports.ts';
import { unknownTenant } from '../telling/present.ts';
import type { Allowed } from './allowed.ts';

// What a card can hold, and what a person can work off.
const mostRows = 20;
const mostRead = 1000;

/** Who still needs a grant of their own, and who has one. */
export function createWorklist(dependencies: Dependencies) {
  const { store, directory, catalogue, clock, log } = dependencies;
  const ticketUrl = createTicketUrl(dependencies);

  /** For an approver of the tenant: everybody who wants the product there, from one look at the directory (T33). */
  async function worklist(person: Person, name: string): Promise<Allowed<WorklistFacts>> {
    if (!(await mayGrant(store, person, clock()))) return { kind: 'refused', reason: 'not_an_approver' };
    const product = productNamed(catalogue, name);
    if (!product) return { kind: 'refused', reason: 'unknown_product' };
    const tenant = (await store.tenants.find(person.tenant)) ?? unknownTenant(person.tenant);
    const look = tenant.reach === 'outcomes' ? null : await read(tenant.id, product);
    const connections = await store.connections.openOf(tenant.id, product.id, mostRead);
    const accounts = await accountsOf({ directory, log }, tenant.id, connections, look ? mostRows : 0);
    const all = accounts.flatMap((account) => rowsOf(account, product, look));
    // Who still needs one comes first; the rest keeps the order in which people asked.
    const sorted = all.toSorted((a, b) => Number(b.has === 'nothing') - Number(a.has === 'nothing'));
    const shown = sorted.slice(0, mostRows);
    const rows: WorklistFacts['rows'][number][] = [];
    for (const { connection, has } of shown) {
      const url = (kind: ManageTaskKind) => ticketUrl('manage', tenant.id, taskSubject(kind, connection.id));
      const own = connection.requester.oid === person.oid && !isOnlyApprover(tenant, person);
      const writes = tenant.reach === 'manage' && look?.app;
      rows.push({
        connection,
        has,
        grantUrl: writes && !own && has === 'nothing' ? await url('grant_one') : null,
        withdrawUrl: writes && has === 'grant_of_their_own' ? await url('withdraw_one') : null,
      });
    }
    const evidence = look ? 'directory' : tenant.reach === 'outcomes' ? 'none' : 'unanswered';
    return { kind: 'facts', facts: { tenant, product, evidence, rows, more: all.length - rows.length, now: clock() } };
  }

  async function read(tenant: string, { clientId }: Product): Promise<DirectoryLook | null> {
    try {
      return await directory.look(tenant, clientId);
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'directory could not be read for the worklist');
      return null;
    }
  }

  return { worklist };
}

const rowsOf = ({ oid, connections }: Account, product: Product, look: DirectoryLook | null) =>
  connections.map((connection) => ({ connection, has: look ? grantOf(look, product, oid) : ('nothing' as const) }));
