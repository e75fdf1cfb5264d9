import type { Cloud } from './context.ts';
import { grantsFor } from './grants.ts';
import type { Grant } from './state.ts';
import { allTenants, graphAppId } from './world.ts';

const delaySeconds = (cloud: Cloud, tid: string): number => {
  const factor = allTenants.find((tenant) => tenant.tid === tid)?.propagationFactor ?? 1;
  return cloud.store.data.propagationSeconds * factor;
};

/**
 * Whether a granted scope works yet. A token that outlived its grant still works (facts 8, "Revocation"), so no grant at
 * all counts as effective: tokens are refused by their own expiry.
 */
export function isPropagated(
  cloud: Cloud,
  tid: string,
  appId: string,
  oid: string,
  scopes: readonly string[],
): boolean {
  const wanted = scopes.map((scope) => scope.toLowerCase());
  const since = grantsFor(cloud, tid, appId, oid)
    .filter((grant) => grant.resourceAppId === graphAppId)
    .flatMap((grant) => wanted.map((scope) => grant.since[scope]))
    .filter((at) => at !== undefined);
  if (since.length === 0) return true;
  const oldest = Math.min(...since.map((at) => Date.parse(at)));
  return cloud.now().getTime() >= oldest + delaySeconds(cloud, tid) * 1000;
}

/** The same for an application permission. */
export function isRolePropagated(cloud: Cloud, tid: string, appId: string, names: readonly string[]): boolean {
  const since = cloud.store.data.appRoleAssignments
    .filter((a) => a.tenant === tid && a.appId === appId && names.includes(a.role))
    .map((a) => Date.parse(a.createdAt));
  if (since.length === 0) return true;
  return cloud.now().getTime() >= Math.min(...since) + delaySeconds(cloud, tid) * 1000;
}

/** Whether the directory lists a grant yet: replicas lag by a third of the propagation (facts 7.1, "replication delay"). */
export function isListed(cloud: Cloud, grant: Grant): boolean {
  const lag = (delaySeconds(cloud, grant.tenant) / 3) * 1000;
  return cloud.now().getTime() >= Date.parse(grant.createdAt) + lag;
}

/** Whether the directory's log shows an entry yet: it lags as long as a grant takes to work (facts 7.4, "minutes of latency"). */
export const isLogged = (cloud: Cloud, { tenant, at }: { tenant: string; at: string }): boolean =>
  cloud.now().getTime() >= Date.parse(at) + delaySeconds(cloud, tenant) * 1000;
