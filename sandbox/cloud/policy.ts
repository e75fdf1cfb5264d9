import type { Cloud } from './context.ts';
import { type Account, rolesOf, settingsOf } from './directory.ts';
import { effectiveScopes } from './grants.ts';
import {
  expand,
  findScope,
  isDefault,
  isExcludedByManagedPolicy,
  isLowRisk,
  isSignInScope,
  type ScopeRef,
  sameScope,
} from './scopes.ts';
import { findServicePrincipal, isAssigned, wantsAssignment } from './service-principals.ts';
import { type App, type ConsentPolicy, roles } from './world.ts';

const mayGrantDelegated: readonly string[] = [
  roles.globalAdministrator,
  roles.privilegedRoleAdministrator,
  roles.cloudApplicationAdministrator,
  roles.applicationAdministrator,
];
const mayGrantGraphRoles: readonly string[] = [roles.globalAdministrator, roles.privilegedRoleAdministrator];

/** Whether one of these roles may consent for the whole organisation (facts 3.4). */
export const mayConsentForAll = (held: readonly string[], wantsAppRoles: boolean): boolean =>
  held.some((role) => (wantsAppRoles ? mayGrantGraphRoles : mayGrantDelegated).includes(role));

/** Only a Global Administrator sees "Consent on behalf of your organization" (facts 3.2). */
export const seesOrganisationBox = (held: readonly string[]): boolean => held.includes(roles.globalAdministrator);

export interface Question {
  readonly account: Account;
  readonly app: App;
  readonly scopes: readonly ScopeRef[];
  /** prompt=consent: everything asked is put to the person anew. */
  readonly forceConsent: boolean;
}

export type Verdict =
  | { readonly kind: 'granted' }
  | { readonly kind: 'ask'; readonly scopes: readonly ScopeRef[] }
  | { readonly kind: 'refused'; readonly code: 7000112 | 50105 | 90094 | 90095 | 700016 };

/** What Entra does with a signed-in person who wants these scopes: code, consent page, wall or refusal. */
export function judge(cloud: Cloud, { account, app, scopes, forceConsent }: Question): Verdict {
  const { tenant, person } = account;
  if (app.audience === 'AzureADMyOrg' && tenant.tid !== app.ownerTid) return { kind: 'refused', code: 700016 };
  const sp = findServicePrincipal(cloud, tenant.tid, app.clientId);
  if (sp !== undefined && !sp.accountEnabled) return { kind: 'refused', code: 7000112 };

  const missing = missingScopes(cloud, account, app, scopes);
  const toAsk = forceConsent ? expand(app, scopes) : missing;
  const blocked = wantsAssignment(cloud, tenant, app) && !isAssigned(cloud, tenant, app, person);
  if (toAsk.length === 0) return blocked ? { kind: 'refused', code: 50105 } : { kind: 'granted' };

  if (mayConsentForAll(rolesOf(cloud, person), false)) return { kind: 'ask', scopes: expand(app, scopes) };
  // With "Assignment required" nobody consents for themselves, even where the policy would let them (facts 3.2).
  const wall = settingsOf(cloud, tenant).workflow ? 90095 : 90094;
  if (wantsAssignment(cloud, tenant, app)) return { kind: 'refused', code: wall };
  const { policy } = settingsOf(cloud, tenant);
  const allowed = toAsk.every((scope) => userMayConsent(policy, app, tenant.tid, scope));
  return allowed ? { kind: 'ask', scopes: expand(app, scopes) } : { kind: 'refused', code: wall };
}

/** Scopes asked for that neither the organisation nor this person has granted. Sign-in scopes ride along with any grant. */
export function missingScopes(
  cloud: Cloud,
  { tenant, person }: Account,
  app: App,
  scopes: readonly ScopeRef[],
): ScopeRef[] {
  const granted = effectiveScopes(cloud, tenant.tid, app.clientId, person.oid);
  if (scopes.some(isDefault) && granted.length > 0) return [];
  return expand(app, scopes).filter(
    (scope) => !granted.some((have) => sameScope(have, scope)) && !(isSignInScope(scope) && granted.length > 0),
  );
}

/** Facts 7.3, and 3.2 for a multi-tenant app without a verified publisher that wants more than basic scopes. */
function userMayConsent(policy: ConsentPolicy, app: App, tid: string, scope: ScopeRef): boolean {
  if (findScope(scope)?.type === 'Admin') return false;
  const trusted = app.publisher.verified || app.ownerTid === tid;
  if (!trusted && !isLowRisk(scope)) return false;
  switch (policy) {
    case 'none':
      return false;
    case 'microsoft-user-default-low':
      return trusted && isLowRisk(scope);
    case 'microsoft-user-default-legacy':
      return true;
    case 'microsoft-user-default-recommended':
      return !isExcludedByManagedPolicy(scope);
  }
}
