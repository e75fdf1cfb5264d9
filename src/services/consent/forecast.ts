import type { ApplicationState, ConsentPolicy, Reach } from './model.ts';
import { managedDefaultAsksAdmin, missingScopes, type ScopeClass } from './scopes.ts';

export type ForecastKind = 'self_consent' | 'needs_admin' | 'unknown';

/** One cause, one sentence in the text files: `forecast.<cause>`. */
export type ForecastCause =
  | 'already_granted'
  | 'admin_only_scope'
  | 'assignment_required'
  | 'request_open'
  | 'wall_seen_here'
  | 'policy_none'
  | 'policy_low_unverified'
  | 'policy_low'
  | 'policy_managed'
  | 'policy_legacy'
  | 'policy_custom'
  | 'managed_default_likely'
  | 'no_experience';

export interface Forecast {
  readonly kind: ForecastKind;
  readonly cause: ForecastCause;
  /** What the forecast stands on: something seen in this tenant, its settings, or only Microsoft's published default. */
  readonly basis: 'seen' | 'settings' | 'default';
}

export interface ForecastQuestion {
  readonly scopes: readonly { readonly name: string; readonly class: ScopeClass }[];
  readonly publisherVerified: boolean;
  readonly reach: Reach;
  readonly application: ApplicationState | null;
  readonly requestOpen: boolean;
  /** Settings of the tenant, read from its directory or named by an administrator; null where nobody has looked. */
  readonly settings: { readonly policy: ConsentPolicy; readonly assignmentRequired: boolean } | null;
}

const forecastOf = (kind: ForecastKind, cause: ForecastCause, basis: Forecast['basis']): Forecast => ({
  kind,
  cause,
  basis,
});

/**
 * Will an admin be needed, and why: what was seen in this tenant first, then its settings, then Microsoft's published default.
 * Never promises what cannot be known: without rights and without experience the answer is `unknown` with the likelier cause.
 */
export function forecast(question: ForecastQuestion): Forecast {
  const names = question.scopes.map((scope) => scope.name);
  const { application } = question;
  if (application?.level === 'granted' && missingScopes(names, application.scopes).length === 0) {
    // A grant for all lets nobody in where only assigned people may use the application (facts 10, row 23).
    return question.settings?.assignmentRequired
      ? forecastOf('needs_admin', 'assignment_required', 'settings')
      : forecastOf('self_consent', 'already_granted', 'seen');
  }
  if (question.requestOpen) return forecastOf('needs_admin', 'request_open', 'seen');
  if (question.scopes.some((scope) => scope.class !== 'user')) {
    return forecastOf('needs_admin', 'admin_only_scope', 'settings');
  }
  const told = question.settings && fromSettings(question, question.settings, names);
  // Settings that ask for an admin say why; settings that do not are outweighed by a wall that was really met.
  if (application?.wallSeenAt && told?.kind !== 'needs_admin') {
    return forecastOf('needs_admin', 'wall_seen_here', 'seen');
  }
  if (told) return told;
  return names.some(managedDefaultAsksAdmin)
    ? forecastOf('unknown', 'managed_default_likely', 'default')
    : forecastOf('unknown', 'no_experience', 'default');
}

function fromSettings(
  question: ForecastQuestion,
  settings: NonNullable<ForecastQuestion['settings']>,
  names: readonly string[],
): Forecast {
  if (settings.assignmentRequired) return forecastOf('needs_admin', 'assignment_required', 'settings');
  // Microsoft finds unverified publishers risky and may ask for an admin whatever the setting says (facts 10, row 17).
  const peopleMay = (cause: ForecastCause): Forecast =>
    question.publisherVerified
      ? forecastOf('self_consent', cause, 'settings')
      : forecastOf('unknown', 'no_experience', 'settings');
  switch (settings.policy) {
    case 'none':
      return forecastOf('needs_admin', 'policy_none', 'settings');
    case 'low':
      // Which permissions the admin classified as low cannot be seen without a further right.
      return question.publisherVerified
        ? forecastOf('unknown', 'policy_low', 'settings')
        : forecastOf('needs_admin', 'policy_low_unverified', 'settings');
    case 'managed':
      return names.some(managedDefaultAsksAdmin)
        ? forecastOf('needs_admin', 'policy_managed', 'settings')
        : peopleMay('policy_managed');
    case 'legacy':
      return peopleMay('policy_legacy');
    case 'custom':
      return forecastOf('unknown', 'policy_custom', 'settings');
  }
}
