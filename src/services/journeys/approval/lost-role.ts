import { lifetimes } from '../../consent/lifetimes.ts';
import type { Approver, Person } from '../../consent/model.ts';
import { entitledRoles } from '../../consent/roles.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Repositories } from '../ports.ts';
import { provedRoles } from './entitlement.ts';

/** In the place of a proved role: named by whoever configures the bot, whatever role they hold. */
export const configured = 'configured';

/**
 * Before an approver decides who was named by a role that they proved: the naming, where the directory may be read and
 * does not show the role any more. A group's members are not seen there, so a proof of today stands.
 */
export function createLostRole({
  store,
  directory,
  clock,
  log,
}: Pick<Dependencies, 'store' | 'directory' | 'clock' | 'log'>) {
  return async function lostRole(person: Person): Promise<Approver | null> {
    const tenant = await store.tenants.find(person.tenant);
    const named = tenant?.approvers.find(({ oid }) => oid === person.oid);
    if (!tenant || !named || named.provedRole === configured || tenant.reach === 'outcomes') return null;
    const now = clock();
    if (now.getTime() - named.since.getTime() < lifetimes.provedForSettings) return null;
    if (await provedRoles(store, person, now)) return null;
    const entitled = entitledRoles([]).map(({ id }) => id);
    try {
      const holders = await directory.roleHolders(tenant.id, entitled);
      // Every tenant has an administrator: where none is told, nothing is.
      if (holders.length === 0 || holders.some(({ oid }) => oid === person.oid)) return null;
      const eligible = await directory.eligibleRoles(tenant.id, person.oid);
      return eligible.some((role) => entitled.includes(role)) ? null : named;
    } catch (error) {
      log.warn({ tenant: tenant.id, reason: (error as Error).message }, 'role could not be looked up');
      return null;
    }
  };
}

/** Is asked for no decision any more, until they prove a role anew. */
export async function withdrawApprover(
  tx: Pick<Repositories, 'tenants' | 'timeline'>,
  { tenant, oid: subject, name: actor }: Person,
  at: Date,
): Promise<void> {
  await tx.tenants.withdrawApprover(tenant, subject);
  await tx.timeline.add({ at, tenant, subject, kind: 'tenant.approver_withdrawn', actor, detail: {} });
}
