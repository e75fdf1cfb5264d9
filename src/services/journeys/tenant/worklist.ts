import type { Person } from '../../consent/model.ts';
import { isOnlyApprover, mayGrant } from '../approval/entitlement.ts';
import { productNamed } from '../common/product-named.ts';
import { createTicketUrl } from '../common/ticket-url.ts';
import type { Dependencies } from '../dependencies.ts';
import type { WorklistFacts } from '../facts.ts';
import { type ManageTaskKind, taskSubject } from '../grants/manage-task.ts';
import { createStanding } from '../grants/standing.ts';
import { unknownTenant } from '../telling/present.ts';
import type { Allowed } from './allowed.ts';

// What a card can hold, and what a person can work off.
const mostRows = 20;

/** Who still needs a grant of their own, and who has one. */
export function createWorklist(dependencies: Dependencies) {
  const { store, catalogue, clock } = dependencies;
  const ticketUrl = createTicketUrl(dependencies);
  const standing = createStanding(dependencies);

  /** For an approver of the tenant: everybody who wants the product there, each account once (T33). */
  async function worklist(person: Person, name: string): Promise<Allowed<WorklistFacts>> {
    if (!(await mayGrant(store, person, clock()))) return { kind: 'refused', reason: 'not_an_approver' };
    const product = productNamed(catalogue, name);
    if (!product) return { kind: 'refused', reason: 'unknown_product' };
    const tenant = (await store.tenants.find(person.tenant)) ?? unknownTenant(person.tenant);
    const { look, evidence, accounts } = await standing(tenant, product);
    const writes = tenant.reach === 'manage' && look?.app;
    const rows: WorklistFacts['rows'][number][] = [];
    for (const { address: account, connections, has, unsure } of accounts.slice(0, mostRows)) {
      const [first] = connections;
      const url = async (kind: ManageTaskKind) =>
        first ? await ticketUrl('manage', tenant.id, taskSubject(kind, first.id)) : null;
      const own = connections.some((each) => each.requester.oid === person.oid) && !isOnlyApprover(tenant, person);
      rows.push({
        account,
        connections,
        has,
        unsure,
        grantUrl: writes && !own && has === 'nothing' ? await url('grant_one') : null,
        withdrawUrl: writes && has === 'grant_of_their_own' ? await url('withdraw_one') : null,
      });
    }
    const more = accounts.length - rows.length;
    return { kind: 'facts', facts: { tenant, product, evidence, rows, more, now: clock() } };
  }

  return { worklist };
}
