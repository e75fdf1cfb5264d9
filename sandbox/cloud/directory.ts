import type { Cloud } from './context.ts';
import {
  type App,
  allApps,
  allTenants,
  type ConsentPolicy,
  type Person,
  personal,
  type Tenant,
  workTenants,
} from './world.ts';

const aliases = ['common', 'organizations', 'consumers'];

/** Whether a path segment is one of Entra's words for "not one particular tenant" (facts 1). */
export const isTenantAlias = (alias: string) => aliases.includes(alias.toLowerCase());

/** A tenant by GUID or verified domain. `consumers` is the directory of personal accounts. */
export function findTenant(alias: string): Tenant | undefined {
  const wanted = alias.toLowerCase();
  if (wanted === 'consumers') return personal;
  return allTenants.find((tenant) => [tenant.tid, tenant.domain, tenant.onmicrosoft].includes(wanted));
}

export const findApp = (clientId: string | undefined): App | undefined =>
  allApps.find((app) => app.clientId === clientId?.toLowerCase());

export interface Account {
  readonly tenant: Tenant;
  readonly person: Person;
}

const peopleOf = (tenant: Tenant): Account[] => Object.values(tenant.people).map((person) => ({ tenant, person }));
const everybody: readonly Account[] = allTenants.flatMap(peopleOf);

export const accountByOid = (oid: string | undefined): Account | undefined =>
  everybody.find(({ person }) => person.oid === oid);

/** An account by what a person types: user principal name, e-mail address or alias, in any letter case. */
export function accountByName(typed: string): Account | undefined {
  const wanted = typed.trim().toLowerCase();
  return everybody.find(({ person }) =>
    [person.upn, person.upnInTokens ?? person.upn, person.mail, ...person.aliases].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
}

/** Who a picker may offer at an authority: a tenant's own people, or those of every directory the alias admits. */
export function accountsAt(alias: string): readonly Account[] {
  const tenant = findTenant(alias);
  if (tenant !== undefined) return peopleOf(tenant);
  return (alias.toLowerCase() === 'common' ? allTenants : workTenants)
    .flatMap(peopleOf)
    .filter(({ person }) => person.kind !== 'guest');
}

export interface TenantSettings {
  readonly policy: ConsentPolicy;
  readonly assignmentRequired: boolean;
  readonly workflow: boolean;
}

/** A tenant's settings as they stand now: the world's, changed by the control surface. */
export function settingsOf(cloud: Cloud, tenant: Tenant): TenantSettings {
  const { policy, assignmentRequired, workflow } = tenant;
  return { policy, assignmentRequired, workflow, ...cloud.store.data.tenants[tenant.tid] };
}

/** Active role template ids of a person as they stand now. */
export const rolesOf = (cloud: Cloud, person: Person): readonly string[] =>
  cloud.store.data.people[person.oid]?.roles ?? person.roles;

/** Whether Entra refuses the sign-in as 50057: blocked by an admin, or a shared mailbox, which nobody signs in as. */
export const isDisabled = (cloud: Cloud, person: Person): boolean =>
  cloud.store.data.people[person.oid]?.disabled ?? (person.kind === 'disabled' || person.kind === 'shared');
