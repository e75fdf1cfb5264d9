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
  /** What the token endpoint says to the application itself: it is there, missing, or switched off (facts 5). */
  | { readonly kind: 'presence_seen'; readonly found: 'present' | 'missing' | 'disabled'; readonly at: Date }
  /** What stands in the tenant's directory. */
  | {
      readonly kind: 'directory_seen';
      readonly objectId: string | null;
      readonly enabled: boolean;
      /** Granted for everybody. */
      readonly held: readonly string[];
      /** Object ids of people with a complete grant of their own. */
      readonly people: readonly string[];
      readonly wanted: readonly string[];
      /** Who took away what is gone, and when, where the audit log tells. */
      readonly withdrawn: { readonly at: Date; readonly by: string | null } | null;
      readonly at: Date;
    }
  /** A sign-in that had worked is refused because its consent is gone. */
  | { readonly kind: 'withdrawn'; readonly at: Date }
  | { readonly kind: 'request_closed'; readonly at: Date };

/** Many people of a tenant see the same at the same moment: only what is new is worth a write. */
const sameSight = (a: ApplicationState, b: ApplicationState): boolean =>
  a.level === b.level &&
  a.evidence === b.evidence &&
  a.objectId === b.objectId &&
  a.forAll === b.forAll &&
  Boolean(a.wallSeenAt) === Boolean(b.wallSeenAt) &&
  a.withdrawn?.by === b.withdrawn?.by &&
  a.withdrawn?.at.getTime() === b.withdrawn?.at.getTime() &&
  sameNames(a.people, b.people) &&
  sameNames(a.scopes, b.scopes);

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join(' ') === [...b].sort().join(' ');

/** A tenant of which nothing is known yet about a product. */
export function unknownApplication(tenant: string, product: string, at: Date): ApplicationState {
  return {
    tenant,
    product,
    version: 0,
    level: 'unknown',
    evidence: 'none',
    scopes: [],
    since: at,
    wallSeenAt: null,
    objectId: null,
    forAll: null,
    people: [],
    withdrawn: null,
  };
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
        withdrawn: null,
      });
    }
    case 'presence_seen':
      return presence(state, sighting.found, sighting.at, next);
    case 'directory_seen':
      return directory(state, sighting, next);
    case 'withdrawn':
      return next('revoked', gone(state, null, sighting.at));
    case 'request_closed':
      if (state.level !== 'requested') return state;
      // A refusal for all takes nothing away from whoever has consented for themselves.
      return state.scopes.length > 0
        ? next('partial', { evidence: 'token_scope' })
        : next('unknown', { evidence: 'none' });
  }
}

type Next = (level: ApplicationLevel, change?: Partial<ApplicationState>) => ApplicationState;

const wasGranted = ({ level }: ApplicationState): boolean => level === 'granted' || level === 'partial';

/** Found gone: whoever comes next meets the wall. A time and name that were found before stay. */
function gone(
  state: ApplicationState,
  known: { readonly at: Date; readonly by: string | null } | null,
  at: Date,
): Partial<ApplicationState> {
  const withdrawn = known ?? state.withdrawn ?? { at, by: null };
  return { evidence: 'token_endpoint', scopes: [], forAll: null, people: [], wallSeenAt: at, withdrawn };
}

function presence(
  state: ApplicationState,
  found: 'present' | 'missing' | 'disabled',
  at: Date,
  next: Next,
): ApplicationState {
  switch (found) {
    case 'disabled':
      return next('disabled', { evidence: 'token_endpoint' });
    case 'missing':
      if (wasGranted(state)) return next('revoked', { ...gone(state, null, at), objectId: null });
      // While a request is open, "requested" says more than that nothing is there yet.
      return state.level === 'requested' || state.level === 'revoked'
        ? state
        : next('not_registered', { evidence: 'token_endpoint' });
    case 'present':
      if (state.level !== 'not_registered' && state.level !== 'disabled') return state;
      return state.scopes.length > 0
        ? next('partial', { evidence: 'token_scope' })
        : next('unknown', { evidence: 'token_endpoint' });
  }
}

function directory(
  state: ApplicationState,
  seen: Extract<ApplicationSighting, { kind: 'directory_seen' }>,
  next: Next,
): ApplicationState {
  const evidence: Evidence = 'grant_object';
  const known = { evidence, objectId: seen.objectId };
  const held = { ...known, scopes: seen.held, people: seen.people };
  const lost = () => next('revoked', { ...gone(state, seen.withdrawn, seen.at), ...known });
  if (seen.objectId === null) {
    if (wasGranted(state) || state.level === 'revoked') return lost();
    return state.level === 'requested' ? state : next('not_registered', { ...held, forAll: null });
  }
  if (!seen.enabled) return next('disabled', { ...held, forAll: null });
  if (missingScopes(seen.wanted, seen.held).length === 0) {
    return next('granted', { ...held, forAll: true, wallSeenAt: null, withdrawn: null });
  }
  if (state.level === 'granted' && seen.people.length === 0) return lost();
  if (seen.held.length > 0 || seen.people.length > 0) return next('partial', { ...held, forAll: false });
  if (wasGranted(state) || state.level === 'revoked') return lost();
  return next(state.level === 'requested' ? 'requested' : 'unknown', { ...held, forAll: false });
}
