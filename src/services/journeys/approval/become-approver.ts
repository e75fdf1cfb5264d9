import { mayGrantDelegated } from '../../consent/roles.ts';
import type { Repositories, RoleProof } from '../ports.ts';

/** Names who proved an entitled role an approver of their tenant, from `at` on; false where the role does not do. */
export async function becomeApprover(
  tx: Pick<Repositories, 'tenants' | 'timeline'>,
  { person, roles }: RoleProof,
  at: Date,
): Promise<boolean> {
  const role = mayGrantDelegated(roles);
  if (!role) return false;
  const { tenant, oid: subject, name: actor } = person;
  await tx.tenants.remember(tenant, null, null);
  await tx.tenants.nameApprover({ ...person, provedRole: role, since: at });
  await tx.timeline.add({ at, tenant, subject, kind: 'tenant.approver_named', actor, detail: { role } });
  return true;
}
