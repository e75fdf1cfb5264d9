import { lifetimes } from '../../consent/lifetimes.ts';
import type { Person, Tenant } from '../../consent/model.ts';
import { fallsShort, mayGrantDelegated } from '../../consent/roles.ts';
import type { ScopeClass } from '../../consent/scopes.ts';
import type { Repositories } from '../ports.ts';

type Known = Pick<Repositories, 'tenants' | 'roleProofs'>;

export const isNamedApprover = async (known: Pick<Repositories, 'tenants'>, person: Pick<Person, 'tenant' | 'oid'>) =>
  Boolean((await known.tenants.find(person.tenant))?.approvers.some((approver) => approver.oid === person.oid));

/** The roles that a person proved by signing in, no longer ago than `within` milliseconds; null when they did not. */
export async function provedRoles(
  known: Known,
  { tenant, oid }: Pick<Person, 'tenant' | 'oid'>,
  now: Date,
  within: number = lifetimes.provedForSettings,
): Promise<readonly string[] | null> {
  const proof = await known.roleProofs.find(tenant, oid);
  return proof && now.getTime() - proof.at.getTime() < within ? proof.roles : null;
}

/** May this person agree for their organisation: a named approver, or an entitled role proved within 8 hours. */
export async function mayGrant(known: Known, person: Pick<Person, 'tenant' | 'oid'>, now: Date): Promise<boolean> {
  return (
    (await isNamedApprover(known, person)) || mayGrantDelegated((await provedRoles(known, person, now)) ?? []) !== null
  );
}

/** A named approver of these scopes: the role by which they were named does not fall short of them. */
export const isApproverOf = (
  tenant: Tenant | null,
  { oid }: Pick<Person, 'oid'>,
  scopes: readonly { readonly class: ScopeClass }[],
): boolean =>
  tenant?.approvers.some((approver) => approver.oid === oid && !fallsShort(approver.provedRole, scopes)) ?? false;

/** Nobody else of the tenant is named: then, and only then, somebody may approve what they asked for themselves. */
export function isOnlyApprover(tenant: Tenant | null, person: Pick<Person, 'oid'>): boolean {
  return (tenant?.approvers ?? []).every((approver) => approver.oid === person.oid);
}
