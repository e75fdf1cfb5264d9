import { lifetimes } from '../../consent/lifetimes.ts';
import type { Approver } from '../../consent/model.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import { configured, withdrawApprover } from './lost-role.ts';

/** The people a tenant named beforehand. */
export function createApprovers({ store, clock }: Dependencies) {
  /**
   * Names the approvers of the configuration at every start, and withdraws those who no longer stand in it. Who has
   * proved a role stays an approver by that proof.
   */
  const nameConfigured = (approvers: readonly Approver[]): Promise<void> =>
    transact(store, async (tx) => {
      const same = (a: Approver, b: Approver): boolean => a.tenant === b.tenant && a.oid === b.oid;
      for (const former of await tx.tenants.approversBy(configured)) {
        if (approvers.some((approver) => same(approver, former))) continue;
        await withdrawApprover(tx, former, clock());
      }
      for (const approver of approvers) {
        await tx.tenants.remember(approver.tenant, null, null);
        const known = (await tx.tenants.find(approver.tenant))?.approvers.find((each) => same(each, approver));
        if (!known || known.provedRole === configured) await tx.tenants.nameApprover(approver);
      }
    });

  /** Whoever proved their role too long ago: it may be gone, and nobody would tell. */
  const sweep = (): Promise<void> =>
    transact(store, async (tx) => {
      const at = clock();
      const before = new Date(at.getTime() - lifetimes.namedByProof);
      for (const former of await tx.tenants.approversBefore(before, configured, mostWithdrawn)) {
        await withdrawApprover(tx, former, at);
      }
    });

  return { nameConfigured, sweep };
}

const mostWithdrawn = 200;
