import type { ApplicationLevel, ApplicationState, Evidence } from './model.ts';
import { missingScopes } from './scopes.ts';

export type ApplicationSighting =
  | { readonly kind: 'wall_seen'; readonly at: Date }
  | { readonly kind: 'requested'; readonly at: Date }
  | { readonly kind: 'microsoft_reports'; readonly at: Date }
  /** A token's scopes prove a grant that serves this signer; `forAll` only when the tenant-wide grant was asked for. */
  | {
      readonly kind: 'scopes_seen';
      readonly held: readonly string[];
      readonly wanted: readonly string[];
      readonly evidence: Evidence;
      readonly forAll: boolean;
      readonly at: Date;
    }
  | { readonly kind: 'request_closed'; readonly at: Date };

/** Many people of a tenant see the same at the same moment: only what is new is worth a write. */
const sameSight = (a: ApplicationState, b: ApplicationState): boolean =>
  a.level === b.level &&
  a.evidence === b.evidence &&
  Boolean(a.wallSeenAt) === Boolean(b.wallSeenAt) &&
  [...a.scopes].sort().join(' ') === [...b.scopes].sort().join(' ');

/** A tenant of which nothing is known yet about a product. */
export function unknownApplication(tenant: string, product: string, at: Date): ApplicationState {
  return { tenant, product, version: 0, level: 'unknown', evidence: 'none', scopes: [], since: at, wallSeenAt: null };
}

/** The application level after a sighting. A weaker sighting never lowers what a stronger one proved. */
export function sightApplication(state: ApplicationState, sighting: ApplicationSighting): ApplicationState {
  const next = (level: ApplicationLevel, change: Partial<ApplicationState> = {}): ApplicationState => {
    const after = { ...state, ...change, level, since: level === state.level ? state.since : sighting.at };
    return sameSight(state, after) ? state : { ...after, version: state.version + 1 };
  };
  switch (sighting.kind) {
    case 'wall_seen':
      return next(state.level, { wallSeenAt: sighting.at });
    case 'requested':
      // Asked again: what Microsoft reported of an earlier approval did not hold.
      return state.level === 'granted' ? state : next('requested', { wallSeenAt: sighting.at, evidence: 'none' });
    case 'microsoft_reports':
      return state.level === 'granted' ? state : next('requested', { evidence: 'microsoft_reports' });
    case 'scopes_seen': {
      const complete = missingScopes(sighting.wanted, sighting.held).length === 0;
      // One person's own consent says nothing about the next person: the wall may still stand for others.
      const level: ApplicationLevel = complete && sighting.forAll ? 'granted' : 'partial';
      if (state.level === 'granted' && level === 'partial') return state;
      return next(level, {
        evidence: sighting.evidence,
        scopes: sighting.held,
        wallSeenAt: level === 'granted' ? null : state.wallSeenAt,
      });
    }
    case 'request_closed':
      if (state.level !== 'requested') return state;
      // A refusal for all takes nothing away from whoever has consented for themselves.
      return state.scopes.length > 0
        ? next('partial', { evidence: 'token_scope' })
        : next('unknown', { evidence: 'none' });
  }
}
