import type { Approver } from '../../consent/model.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';

/** In the place of a proved role: named by whoever configures the bot. */
const configured = 'configured';

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
        await tx.tenants.withdrawApprover(former.tenant, former.oid);
        const { tenant, oid: subject, name: actor } = former;
        await tx.timeline.add({ at: clock(), tenant, subject, kind: 'tenant.approver_withdrawn', actor, detail: {} });
      }
      for (const approver of approvers) {
        await tx.tenants.remember(approver.tenant, null, null);
        const known = (await tx.tenants.find(approver.tenant))?.approvers.find((each) => same(each, approver));
        if (!known || known.provedRole === configured) await tx.tenants.nameApprover(approver);
      }
    });

  return { nameConfigured };
}
