import type { ApplicationState, Reach, Tenant } from './model.ts';
import { managedDefaultAsksAdmin, missingScopes, type ScopeClass } from './scopes.ts';

export type ForecastKind = 'self_consent' | 'needs_admin' | 'unknown';

/** One cause, one sentence in the text files: `forecast.<cause>`. */
export type ForecastCause =
  | 'already_granted'
  /** Not for everybody, but to the account that signs in. */
  | 'granted_to_account'
  /** Who asks holds a role that may agree to it. */
  | 'own_role'
  /** They proved one so long ago that it may be gone. */
  | 'own_role_then'
  /** A token of the account held all of it once, and nothing is known to have been taken away since. */
  | 'consented_before'
  | 'admin_only_scope'
  | 'assignment_required'
  | 'request_open'
  | 'approval_reported'
  | 'switched_off'
  | 'wall_seen_here'
  | 'policy_none'
  | 'policy_low_unverified'
  | 'policy_low_unclassed'
  | 'policy_low_classed'
  | 'policy_low'
  | 'policy_managed'
  | 'policy_legacy'
  | 'policy_custom'
  | 'managed_default_likely'
  | 'no_experience';

export interface Forecast {
  readonly kind: ForecastKind;
  readonly cause: ForecastCause;
  /**
   * What the forecast stands on: something seen in this tenant, its settings, what an administrator told of them, or only
   * Microsoft's published default.
   */
  readonly basis: 'seen' | 'settings' | 'told' | 'default';
  /** Template id of the role, where that is the cause. */
  readonly role?: string;
  /** When it was seen, where it may be otherwise by now. */
  readonly at?: Date;
}

export interface ForecastQuestion {
  readonly scopes: readonly { readonly name: string; readonly class: ScopeClass }[];
  readonly publisherVerified: boolean;
  readonly reach: Reach;
  readonly application: ApplicationState | null;
  /** `reported`: an administrator agreed for everybody, as Microsoft says; a sign-in has still to prove it. */
  readonly request: 'open' | 'reported' | null;
  /** The tenant's setting for user consent; null where nobody has looked. */
  readonly policy: Tenant['policy'];
  /** The object id of the account that will sign in, where it is known. */
  readonly account?: string | null;
  /** The role by which that account may agree to all of this, proved lately; null: none. */
  readonly role?: string | null;
  /** Such a role that it proved longer ago. */
  readonly roleThen?: { readonly role: string; readonly at: Date } | null;
  /** When a token of the account was last seen to hold all of this. */
  readonly consentedAt?: Date | null;
}

const forecastOf = (kind: ForecastKind, cause: ForecastCause, basis: Forecast['basis']): Forecast => ({
  kind,
  cause,
  basis,
});

/**
 * Will an admin be needed, and why. Who may agree themselves hears that; whether it takes an administrator stays as it is,
 * since they are one.
 */
export function forecast(question: ForecastQuestion): Forecast {
  const known = forAnybody(question);
  const { role, roleThen } = question;
  if (known.kind === 'self_consent' || noRoleMends.includes(known.cause)) return known;
  if (role) return { ...forecastOf(known.kind, 'own_role', 'seen'), role };
  return roleThen ? { ...forecastOf(known.kind, 'own_role_then', 'seen'), ...roleThen } : known;
}

// What is under way already, or is mended at another place than on Microsoft's page.
const noRoleMends: readonly ForecastCause[] = [
  'request_open',
  'approval_reported',
  'switched_off',
  'assignment_required',
];

/**
 * What was seen in this tenant first, then its settings, then Microsoft's published default. Never promises what cannot be known: without rights and without experience the answer is `unknown` with the likelier cause.
 */
function forAnybody(question: ForecastQuestion): Forecast {
  const names = question.scopes.map((scope) => scope.name);
  const { application, request, policy } = question;
  const onlyAssigned = application?.assignmentRequired === true;
  // Read in the directory, or told by the refusal of an account.
  const assignment = () =>
    forecastOf('needs_admin', 'assignment_required', application?.objectId ? 'settings' : 'seen');
  if (application?.level === 'granted' && missingScopes(names, application.scopes).length === 0) {
    // A grant for all lets nobody in where only assigned people may use the application (facts 10, row 23).
    return onlyAssigned ? assignment() : forecastOf('self_consent', 'already_granted', 'seen');
  }
  const isOwn = question.account != null && application?.people.includes(question.account) === true;
  if (isOwn && application.level !== 'disabled' && !onlyAssigned) {
    return forecastOf('self_consent', 'granted_to_account', 'seen');
  }
  if (request === 'open') return forecastOf('needs_admin', 'request_open', 'seen');
  if (application?.level === 'disabled') return forecastOf('needs_admin', 'switched_off', 'seen');
  if (onlyAssigned) return assignment();
  const consentedAt = stillConsented(question);
  if (consentedAt) return { ...forecastOf('self_consent', 'consented_before', 'seen'), at: consentedAt };
  // A wall that was met before the administrator agreed says nothing any more.
  if (request === 'reported') return forecastOf('unknown', 'approval_reported', 'seen');
  if (question.scopes.some((scope) => scope.class !== 'user')) {
    return forecastOf('needs_admin', 'admin_only_scope', 'settings');
  }
  const told = policy && fromPolicy(question, policy, names);
  // Settings that ask for an admin say why; others are outweighed by a wall that was really met since they are in force.
  const metSince = application?.wallSeenAt && !(policy && policy.since > application.wallSeenAt);
  if (metSince && told?.kind !== 'needs_admin') return forecastOf('needs_admin', 'wall_seen_here', 'seen');
  if (told) return told;
  return names.some(managedDefaultAsksAdmin)
    ? forecastOf('unknown', 'managed_default_likely', 'default')
    : forecastOf('unknown', 'no_experience', 'default');
}

/** Where the directory was read, that says whose grant stands; a loss that was found since counts more. */
function stillConsented({ application, consentedAt }: ForecastQuestion): Date | null {
  if (!consentedAt || application?.evidence === 'grant_object' || application?.level === 'not_registered') return null;
  return application?.withdrawn && application.withdrawn.at >= consentedAt ? null : consentedAt;
}

/** One policy that allows is enough (facts 7.3): where a rule of the tenant's own may allow it, none that asks decides. */
function fromPolicy(
  question: ForecastQuestion,
  policy: NonNullable<Tenant['policy']>,
  names: readonly string[],
): Forecast {
  const told = fromNamedPolicy(question, policy, names);
  return policy.customToo && told.kind === 'needs_admin' ? { ...told, kind: 'unknown', cause: 'policy_custom' } : told;
}

function fromNamedPolicy(
  question: ForecastQuestion,
  { is, from, low }: NonNullable<Tenant['policy']>,
  names: readonly string[],
): Forecast {
  const told = (kind: ForecastKind, cause: ForecastCause) =>
    forecastOf(kind, cause, from === 'administrator' ? 'told' : 'settings');
  // Microsoft finds unverified publishers risky and may ask for an admin whatever the setting says (facts 10, row 17).
  const peopleMay = (cause: ForecastCause): Forecast =>
    question.publisherVerified ? told('self_consent', cause) : told('unknown', 'no_experience');
  switch (is) {
    case 'none':
      return told('needs_admin', 'policy_none');
    case 'low':
      if (!question.publisherVerified) return told('needs_admin', 'policy_low_unverified');
      // As an administrator tells it, nobody knows which permissions were classed as low.
      if (!low) return told('unknown', 'policy_low');
      if (missingScopes(names, low).length > 0) return told('needs_admin', 'policy_low_unclassed');
      // Those of the sign-in itself are classed too, or the page asks for an administrator after all.
      return names.every((name) => isListed(name, low))
        ? told('self_consent', 'policy_low_classed')
        : told('unknown', 'policy_low');
    case 'managed':
      return names.some(managedDefaultAsksAdmin) ? told('needs_admin', 'policy_managed') : peopleMay('policy_managed');
    case 'legacy':
      return peopleMay('policy_legacy');
    case 'custom':
      return told('unknown', 'policy_custom');
  }
}

const isListed = (name: string, list: readonly string[]): boolean =>
  list.some((each) => each.toLowerCase() === name.toLowerCase());

const sameSetting = (a: Setting, b: Setting): boolean =>
  a.is === b.is &&
  a.customToo === b.customToo &&
  [...(a.low ?? [])].sort().join(' ') === [...(b.low ?? [])].sort().join(' ');

type Setting = Pick<NonNullable<Tenant['policy']>, 'is' | 'low' | 'customToo'>;

/** The setting after somebody looked. `since` tells a changed setting from the same one read again. */
export const policySeen = (
  before: Tenant['policy'],
  seen: Omit<NonNullable<Tenant['policy']>, 'since'>,
): NonNullable<Tenant['policy']> => ({
  ...seen,
  since: before && sameSetting(before, seen) ? before.since : seen.at,
});
