import type { Approver } from '../consent/model.ts';
import type { Dependencies } from './dependencies.ts';
import { transact } from './transact.ts';

/** The people a tenant named beforehand. */
export function createApprovers({ store }: Dependencies) {
  /** Names the approvers of the configuration; harmless at every start. */
  const nameConfigured = (approvers: readonly Approver[]): Promise<void> =>
    transact(store, async (tx) => {
      for (const approver of approvers) {
        await tx.tenants.remember(approver.tenant, null, null);
        await tx.tenants.nameApprover(approver);
      }
    });

  return { nameConfigured };
}
