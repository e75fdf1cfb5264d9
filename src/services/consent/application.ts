import { lifetimes } from './lifetimes.ts';
import type { ApplicationLevel, ApplicationState, Evidence, Untold, Withdrawal, WrittenGrant } from './model.ts';
import { missingScopes } from './scopes.ts';
import { withWritten, writtenAnew } from './written-grants.ts';

export type ApplicationSighting =
  | { readonly kind: 'wall_seen'; readonly at: Date }
  /** Microsoft refused an account because nobody had assigned it. */
  | { readonly kind: 'assignment_seen'; readonly at: Date }
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
  /** It says nothing of the application, but why. */
  | { readonly kind: 'untold'; readonly untold: Untold; readonly at: Date }
  /** A look found less than was known, of which nothing is believed yet. */
  | { readonly kind: 'doubted'; readonly at: Date }
  /** What stands in the tenant's directory. */
  | {
      readonly kind: 'directory_seen';
      readonly objectId: string | null;
      readonly enabled: boolean;
      readonly assignmentRequired: boolean;
      /** Granted for everybody. */
      readonly held: readonly string[];
      /** Object ids of people with a complete grant of their own. */
      readonly people: readonly string[];
      /** Others hold a grant of their own that lacks some of it, as all do when the list grows. */
      readonly inPart?: boolean;
      readonly wanted: readonly string[];
      /** Who took away what is gone, and when, where the audit log tells. */
      readonly withdrawn: { readonly at: Date; readonly by: string | null } | null;
      readonly at: Date;
    }
  /** An administrator wrote grants of single people here, or took them away, and each was read back. */
  | {
      readonly kind: 'grants_written';
      readonly grants: readonly WrittenGrant[];
      readonly by: string;
      readonly at: Date;
    }
  /**
   * A sign-in that had worked is refused because its consent is gone. `held`: what a token still holds of the wanted
   * permissions, where Microsoft gave one.
   */
  | { readonly kind: 'withdrawn'; readonly held: readonly string[]; readonly at: Date }
  | { readonly kind: 'request_closed'; readonly at: Date };

/** Many people of a tenant see the same at the same moment: only what is new is worth a write. */
const sameSight = (a: ApplicationState, b: ApplicationState): boolean =>
  a.level === b.level &&
  a.evidence === b.evidence &&
  a.objectId === b.objectId &&
  a.forAll === b.forAll &&
  a.assignmentRequired === b.assignmentRequired &&
  sameMoment(a.wallSeenAt, b.wallSeenAt) &&
  sameLoss(a.withdrawn, b.withdrawn) &&
  sameNames(a.people, b.people) &&
  sameNames(a.written.map(nameOf), b.written.map(nameOf)) &&
  a.untold?.code === b.untold?.code &&
  a.doubtedAt?.getTime() === b.doubtedAt?.getTime() &&
  sameNames(a.scopes, b.scopes);

const sameLoss = (a: Withdrawal | null, b: Withdrawal | null): boolean =>
  a?.by === b?.by && a?.at.getTime() === b?.at.getTime() && a?.deleted === b?.deleted;

const sameMoment = (a: Date | null, b: Date | null): boolean =>
  a && b ? Math.abs(a.getTime() - b.getTime()) < lifetimes.sameMoment : a === b;

/** Letter case means nothing in permissions and ids (facts 7.2). */
const sameNames = (a: readonly string[], b: readonly string[]): boolean => sorted(a) === sorted(b);
const sorted = (names: readonly string[]): string =>
  names
    .map((name) => name.toLowerCase())
    .sort()
    .join(' ');

const nameOf = ({ oid, has, at }: WrittenGrant): string => `${oid}:${has}:${at.getTime()}`;

const isSeenAnew = (state: ApplicationState, { seenAt }: ApplicationState): boolean =>
  seenAt !== null && seenAt.getTime() - (state.seenAt?.getTime() ?? 0) >= lifetimes.seenLately;

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
    assignmentRequired: null,
    withdrawn: null,
    seenAt: null,
    written: [],
    untold: null,
    doubtedAt: null,
  };
}

/**
 * The application level after a sighting. A weaker sighting never lowers what a stronger one proved. What is no news keeps
 * its version, also where it was seen anew.
 */
export function sightApplication(state: ApplicationState, sighting: ApplicationSighting): ApplicationState {
  const next = (level: ApplicationLevel, change: Partial<ApplicationState> = {}): ApplicationState => {
    const untold = tells.includes(sighting.kind) ? null : state.untold;
    const doubtedAt = tells.includes(sighting.kind) ? null : state.doubtedAt;
    const moved = { ...state, untold, doubtedAt, ...change, level };
    // What Microsoft reports of a request is news of its own, with a time of its own.
    const isNews = level !== state.level || (level === 'requested' && moved.evidence !== state.evidence);
    const after = { ...moved, since: isNews ? sighting.at : state.since };
    if (!sameSight(state, after)) return { ...after, version: state.version + 1 };
    // No news, but the time from which a loss would count.
    return isSeenAnew(state, after) ? { ...state, seenAt: after.seenAt } : state;
  };
  switch (sighting.kind) {
    case 'wall_seen':
      return next(state.level, { wallSeenAt: sighting.at });
    case 'assignment_seen':
      return next(state.level, { assignmentRequired: true });
    case 'requested':
      // Asked again: what Microsoft reported of an earlier approval did not hold.
      if (state.level === 'granted') return state;
      // Who asks for more takes nothing from whoever holds a grant of their own: that stays known, and since when.
      if (holdsForSome(state)) return next('partial', { wallSeenAt: sighting.at, evidence: proofOf(state) });
      return next('requested', { wallSeenAt: sighting.at, evidence: 'none' });
    case 'microsoft_reports':
      return state.level === 'granted' ? state : next('requested', { evidence: 'microsoft_reports' });
    case 'scopes_seen': {
      const complete = missingScopes(sighting.wanted, sighting.held).length === 0;
      // One person's own consent says nothing about the next person: the wall may still stand for others.
      const level: ApplicationLevel = complete && sighting.forAll ? 'granted' : 'partial';
      // Where the directory is not read, only a refusal told of it, and here an account came in.
      const open = state.objectId === null ? { assignmentRequired: null } : {};
      // A token of one person does not tell that others still hold theirs.
      const proved = complete && (sighting.forAll || state.forAll === true) ? { seenAt: sighting.at } : {};
      if (state.level === 'granted' && level === 'partial')
        return next(state.level, state.evidence === 'grant_object' ? open : { ...open, ...proved });
      if (state.level === level && directoryTells(state, sighting.held)) return next(level, open);
      return next(level, {
        ...open,
        ...proved,
        evidence: sighting.evidence,
        scopes: sighting.held,
        forAll: level === 'granted' ? true : state.forAll,
        wallSeenAt: level === 'granted' ? null : state.wallSeenAt,
        withdrawn: null,
      });
    }
    case 'presence_seen':
      return presence(state, sighting.found, sighting.at, next);
    case 'untold':
      return next(state.level, { untold: sighting.untold });
    case 'doubted':
      return next(state.level, { doubtedAt: state.doubtedAt ?? sighting.at });
    case 'directory_seen': {
      const { people, written } = withWritten(sighting.people, state.written, sighting.at);
      return directory(state, { ...sighting, people }, (level, change) => next(level, { ...change, written }));
    }
    case 'grants_written':
      return grantsWritten(state, sighting, next);
    case 'withdrawn':
      return withdrawn(state, sighting, next);
    case 'request_closed':
      if (state.level !== 'requested') return state;
      // A refusal for all takes nothing away from whoever has consented for themselves.
      if (holdsSomething(state)) return next('partial', { evidence: proofOf(state) });
      return state.withdrawn ? next('revoked', { evidence: 'token_endpoint' }) : next('unknown', { evidence: 'none' });
  }
}

/** Whoever was told of the application itself need not know why it was not told before. */
const tells: readonly ApplicationSighting['kind'][] = ['presence_seen', 'directory_seen', 'scopes_seen'];

type Next = (level: ApplicationLevel, change?: Partial<ApplicationState>) => ApplicationState;

const holdsSomething = ({ scopes, people }: ApplicationState): boolean => scopes.length > 0 || people.length > 0;

/** Proved for somebody, and not for everybody. */
const holdsForSome = (state: ApplicationState): boolean =>
  (state.level === 'partial' || state.level === 'requested') && state.forAll !== true && holdsSomething(state);

/** Granted to somebody, also where the application is switched off at the moment. */
const wasGranted = (state: ApplicationState): boolean =>
  state.level === 'granted' || state.level === 'partial' || (state.level === 'disabled' && holdsSomething(state));

/** From what is known what stands in the state: only the directory knows the application's object id. */
const proofOf = ({ objectId }: ApplicationState): Evidence => (objectId ? 'grant_object' : 'token_scope');

/** What stands in the directory says more than one person's token, unless the token brings something new. */
const directoryTells = (state: ApplicationState, held: readonly string[]): boolean =>
  state.evidence === 'grant_object' && (state.level === 'partial' || missingScopes(held, state.scopes).length === 0);

function withdrawn(
  state: ApplicationState,
  { held, at }: Extract<ApplicationSighting, { kind: 'withdrawn' }>,
  next: Next,
): ApplicationState {
  // Missing or switched off says more; and what one person lost, others who are known to hold a grant still have.
  if (['not_registered', 'disabled', 'revoked'].includes(state.level)) return state;
  if (state.level === 'partial' && state.people.length > 0) return state;
  // The next of many finds the same: when it was taken away is known already.
  if (state.level === 'partial' && state.withdrawn && sameNames(state.scopes, held)) return state;
  const lost = gone(state, null, at);
  if (state.level === 'requested') return next('requested', { ...lost, evidence: state.evidence });
  return held.length > 0
    ? next('partial', { ...lost, evidence: 'token_scope', scopes: held, forAll: false })
    : next('revoked', lost);
}

/** Nobody told when: between the last look that found it there and the first that did not. */
const lostBy = ({ doubtedAt, seenAt }: ApplicationState, at: Date): Withdrawal => ({
  at: doubtedAt ?? at,
  by: null,
  after: seenAt,
});

/** With the application, or without it; that it was deleted is mended by any consent. */
const lostWith = ({ at, by, after }: Withdrawal, isDeleted: boolean): Withdrawal => ({
  at,
  by,
  ...(after === undefined ? {} : { after }),
  ...(isDeleted ? { deleted: true } : {}),
});

/** Found gone: whoever comes next meets the wall. A time and name that were found before stay. */
function gone(
  state: ApplicationState,
  known: Withdrawal | null,
  at: Date,
  isDeleted = state.withdrawn?.deleted === true,
): Partial<ApplicationState> {
  // What was granted again meanwhile is lost anew.
  const before = wasGranted(state) ? null : state.withdrawn;
  const withdrawn = lostWith(known ?? before ?? lostBy(state, at), isDeleted);
  // Found gone once more is no new wall.
  const wallSeenAt = wasGranted(state) ? at : (state.wallSeenAt ?? at);
  return { evidence: 'token_endpoint', scopes: [], forAll: null, people: [], wallSeenAt, withdrawn };
}

const deleted = ({ withdrawn }: ApplicationState, isDeleted: boolean): Withdrawal | null =>
  withdrawn && lostWith(withdrawn, isDeleted);

function presence(
  state: ApplicationState,
  found: 'present' | 'missing' | 'disabled',
  at: Date,
  next: Next,
): ApplicationState {
  switch (found) {
    case 'disabled':
      // Where something is known to be lost a doubt would be one of that loss.
      if (state.level !== 'disabled' && state.withdrawn === null && !isDoubtedSince(state, at))
        return next(state.level, { doubtedAt: state.doubtedAt ?? at });
      return next('disabled', { evidence: 'token_endpoint' });
    case 'missing': {
      if (provedJustNow(state, at)) return next(state.level);
      if (wasGranted(state)) {
        if (!isDoubtedSince(state, at)) return next(state.level, { doubtedAt: state.doubtedAt ?? at });
        // Whether somebody meets the wall is not known from this, and "present" takes it back: the doubt stays.
        const { wallSeenAt, doubtedAt } = state;
        const lost = { ...gone(state, null, at, true), objectId: null, assignmentRequired: null };
        return next('revoked', { ...lost, wallSeenAt, doubtedAt });
      }
      // Every grant goes with the application.
      const nothing = { objectId: null, scopes: [], forAll: null, people: [], assignmentRequired: null };
      // While a request is open, "requested" says more than that nothing is there yet.
      return state.level === 'requested' || state.level === 'revoked'
        ? next(state.level, { ...nothing, withdrawn: deleted(state, true), doubtedAt: state.doubtedAt })
        : next('not_registered', { ...nothing, evidence: 'token_endpoint' });
    }
    case 'present':
      if (state.doubtedAt && state.level === 'revoked')
        return next('unknown', { evidence: 'token_endpoint', withdrawn: null });
      if (state.doubtedAt && state.level === 'requested') return next(state.level, { withdrawn: null });
      if (state.level !== 'not_registered' && state.level !== 'disabled')
        return next(state.level, { withdrawn: deleted(state, false) });
      // Switching off and on again takes no grant away.
      if (!holdsSomething(state)) return next('unknown', { evidence: 'token_endpoint' });
      return next(state.forAll ? 'granted' : 'partial', { evidence: proofOf(state) });
  }
}

/** One odd answer takes nothing from anybody: a loss counts when a look found the same two minutes before, and none since found otherwise. */
export const isDoubtedSince = ({ doubtedAt }: ApplicationState, at: Date): boolean =>
  doubtedAt !== null && at.getTime() - doubtedAt.getTime() >= lifetimes.healthRecheck;

/**
 * Something showed so lately that the application is there that "missing" comes from a copy which has not learnt of it yet:
 * right after a consent Microsoft's answers flap (facts 10, row 10). A later look tells.
 */
export function provedJustNow({ level, evidence, since }: ApplicationState, at: Date): boolean {
  const byToken = (level === 'granted' || level === 'partial') && evidence === 'token_scope';
  const byPresence = level === 'unknown' && evidence === 'token_endpoint';
  return (byToken || byPresence) && at.getTime() - since.getTime() < lifetimes.freshConsent;
}

/** What single people got, or lost, says nothing about a grant for everybody. */
function grantsWritten(
  state: ApplicationState,
  { grants, by, at }: Extract<ApplicationSighting, { kind: 'grants_written' }>,
  next: Next,
): ApplicationState {
  if (grants.length === 0) return state;
  const served = writtenAnew(state, grants);
  if (state.level === 'granted' || state.level === 'disabled') return next(state.level, served);
  // A token's permissions are one person's; from now on what stands in the directory counts.
  const scopes = state.evidence === 'grant_object' ? state.scopes : [];
  const seen = { ...served, evidence: 'grant_object', scopes, forAll: false } as const;
  if (served.people.length > 0) return next('partial', seen);
  const lostAll = state.level === 'partial' && state.evidence === 'grant_object' && scopes.length === 0;
  return lostAll ? next('revoked', { ...gone(state, { at, by }, at), ...seen }) : next(state.level, served);
}

type DirectorySeen = Extract<ApplicationSighting, { kind: 'directory_seen' }>;

function directory(state: ApplicationState, seen: DirectorySeen, next: Next): ApplicationState {
  const complete = missingScopes(seen.wanted, seen.held).length === 0;
  const held = {
    evidence: 'grant_object',
    objectId: seen.objectId,
    scopes: seen.held,
    forAll: seen.objectId === null ? null : complete,
    people: seen.people,
    assignmentRequired: seen.objectId === null ? null : seen.assignmentRequired,
    seenAt: seen.held.length > 0 || seen.people.length > 0 ? seen.at : state.seenAt,
  } as const;
  const lost = () => next('revoked', { ...gone(state, seen.withdrawn, seen.at, seen.objectId === null), ...held });
  // A grant that does not stand there yet is no news against what Microsoft reported of it.
  const stillAsked = () => next('requested', { ...held, evidence: state.evidence });
  if (isBehind(state, seen)) return state;
  // What the audit log tells of as well needs no second look.
  if (isLoss(state, seen) && seen.withdrawn === null && !isDoubtedSince(state, seen.at))
    return next(state.level, { doubtedAt: state.doubtedAt ?? seen.at });
  if (seen.objectId === null) {
    if (wasGranted(state) || state.level === 'revoked') return lost();
    return state.level === 'requested' ? stillAsked() : next('not_registered', held);
  }
  if (!seen.enabled) return next('disabled', held);
  if (complete) return next('granted', { ...held, wallSeenAt: null, withdrawn: null });
  if (seen.held.length > 0 || seen.people.length > 0 || seen.inPart)
    return next('partial', { ...held, ...takenAway(state, seen) });
  if (state.level === 'revoked' || hadGrant(state, seen.wanted)) return lost();
  return state.level === 'requested' ? stillAsked() : next('unknown', held);
}

/** Lists nothing yet of what a token has proved just now: the copy that was read is behind, and nothing is gone (facts 7.1). */
function isBehind(
  { evidence, level, since }: ApplicationState,
  { objectId, enabled, held, people, at }: DirectorySeen,
) {
  const isNothing = (objectId === null || enabled) && held.length === 0 && people.length === 0;
  const isProved = evidence === 'token_scope' && level === 'granted';
  return isNothing && isProved && at.getTime() - since.getTime() < lifetimes.freshConsent;
}

/** Lists less than is known to have been granted: the copy that was read may be behind (facts 7.1, 8). */
function isLoss(state: ApplicationState, { objectId, enabled, held, people, wanted, inPart }: DirectorySeen): boolean {
  if (!wasGranted(state) || (objectId !== null && !enabled)) return false;
  if (missingScopes(wanted, held).length === 0) return false;
  if (held.length === 0 && people.length === 0 && !inPart) return objectId === null || hadGrant(state, wanted);
  const stood = wanted.filter((scope) => missingScopes([scope], state.scopes).length === 0);
  const lacksScopes =
    state.forAll === true && state.evidence === 'grant_object' && missingScopes(stood, held).length > 0;
  // What was written here and never listed has had its time already.
  const awaited = new Set(state.written.map(({ oid }) => oid));
  return lacksScopes || (!inPart && state.people.some((oid) => !people.includes(oid) && !awaited.has(oid)));
}

/** A token of one person that never held all they needed is no grant that could have been taken away. */
const hadGrant = (state: ApplicationState, wanted: readonly string[]): boolean =>
  wasGranted(state) &&
  (state.level !== 'partial' ||
    state.evidence === 'grant_object' ||
    state.people.length > 0 ||
    state.withdrawn !== null ||
    missingScopes(wanted, state.scopes).length === 0);

/**
 * Somebody still holds something: was more taken away? Only what had stood in the directory for everybody can be missed
 * there. A list that grew takes nothing away, nor does a grant that was one person's from the start (T16).
 */
function takenAway(
  state: ApplicationState,
  { wanted, held, withdrawn, at }: DirectorySeen,
): Pick<ApplicationState, 'withdrawn' | 'wallSeenAt'> {
  const had = wanted.filter((scope) => missingScopes([scope], state.scopes).length === 0);
  const stood = state.evidence === 'grant_object' && state.forAll === true;
  if (stood && missingScopes(had, held).length > 0) {
    return { withdrawn: withdrawn ?? lostBy(state, at), wallSeenAt: at };
  }
  // The audit log is minutes late: who it was may be known only now.
  return { withdrawn: state.withdrawn && (withdrawn ?? state.withdrawn), wallSeenAt: state.wallSeenAt };
}
