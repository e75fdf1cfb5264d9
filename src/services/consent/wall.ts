import { lifetimes } from './lifetimes.ts';
import type { ApplicationState, ApprovalRequest, Connection, Trouble } from './model.ts';
import { missingScopes } from './scopes.ts';

/** Why somebody meets the wall although an administrator has agreed: one diagnosis each (T38). */
export type WallCause =
  /** Microsoft is still passing the news on: wait, and ask nobody. */
  | 'spreading'
  /** Whoever is not assigned gets in by no consent. */
  | 'assignment_required'
  /** The grant stands there and serves this account, so only a link that forces a new consent shows the page. */
  | 'forced_consent'
  /** Granted for everybody, but for less than the product asks. */
  | 'scope_difference'
  /** Granted for those listed, as somebody says; it did not reach this account. */
  | 'grant_not_for_account'
  /** Nothing of it is to be seen. */
  | 'wall_after_approval';

export interface WallQuestion {
  /** The open request of the tenant for the product; null when there is none, also because it is granted. */
  readonly request: ApprovalRequest | null;
  readonly application: ApplicationState | null;
  readonly wanted: readonly string[];
  /** Who met the wall, where that is known. */
  readonly account: string | null;
  /** When it was learnt on the way of this very connection that somebody has agreed: another account, or a replica of Microsoft's. */
  readonly agreedAt?: Date | null;
  readonly at: Date;
}

/** Another account agreed on this connection's own page (T34), or the denial before this one was told as "wait". */
export const agreedOnTheWay = ({ trouble, troubleAt }: Connection): Date | null =>
  trouble?.code === 'other_account_consented' || trouble?.reading === spreading.reading ? troubleAt : null;

/** Null: nobody has agreed yet, so this is the ordinary wall. */
export function wallCause({ request, application, wanted, account, agreedAt, at }: WallQuestion): WallCause | null {
  const isFresh = (since: Date | null | undefined): boolean =>
    since != null && at.getTime() - since.getTime() < lifetimes.freshConsent;
  const forAll = application?.level === 'granted' && missingScopes(wanted, application.scopes).length === 0;
  const reported = Boolean(request?.returnedAt);
  if (application?.assignmentRequired && (forAll || reported)) return 'assignment_required';
  const served = forAll || application?.people.includes(account ?? '') === true;
  // Only what was seen in the directory is certain; the proof of one token may be withdrawn since.
  const isSeen = application?.evidence === 'grant_object' && application.level !== 'disabled';
  if (application && served && (isSeen || !reported)) {
    if (isFresh(application.since) || isFresh(request?.returnedAt)) return 'spreading';
    if (isSeen) return 'forced_consent';
  }
  if (!reported) return isFresh(agreedAt) ? 'spreading' : null;
  // One for those listed never was for whoever comes now; one for everybody may still be on its way.
  if (request?.decision?.coverage === 'listed') return 'grant_not_for_account';
  if (isFresh(request?.returnedAt)) return 'spreading';
  const held = application?.scopes ?? [];
  return held.length > 0 && missingScopes(wanted, held).length > 0 ? 'scope_difference' : 'wall_after_approval';
}

const spreading = { class: 'transient', reading: 'consent_spreading', owner: 'microsoft' } as const;

/** A denial that passes by itself: Microsoft is passing a consent on. */
export const stillSpreading = (denial: Trouble): Trouble => ({ ...denial, ...spreading });

/** When whoever was told to wait, since Microsoft is passing a consent on, may sign in once more; null where nobody was. */
export const spreadAt = ({ trouble, troubleAt }: Pick<Connection, 'trouble' | 'troubleAt'>): Date | null =>
  trouble?.reading === spreading.reading && troubleAt ? new Date(troubleAt.getTime() + lifetimes.freshConsent) : null;

/**
 * What a denial means although the grant is known. At first Microsoft is still passing it on, and the directory is read anew;
 * denied once more after that, Microsoft contradicts itself, which may last a day (S2); later it does not mend itself.
 */
export function deniedYetGranted(
  denial: Trouble,
  {
    before,
    application,
    at,
  }: { readonly before: Trouble | null; readonly application: ApplicationState | null; readonly at: Date },
): Trouble {
  const age = application ? at.getTime() - application.since.getTime() : 0;
  if (age < lifetimes.freshConsent || before?.reading === undefined) return stillSpreading(denial);
  return age < lifetimes.activation
    ? { ...stillSpreading(denial), reading: 'consent_listed' }
    : { ...denial, class: 'unknown', owner: 'vendor', reading: 'consent_refused' };
}

const troubles: Readonly<Record<Exclude<WallCause, 'spreading'>, Pick<Trouble, 'class' | 'owner'>>> = {
  assignment_required: { class: 'not_assigned', owner: 'approver' },
  forced_consent: { class: 'ours', owner: 'requester' },
  scope_difference: { class: 'not_consented', owner: 'approver' },
  grant_not_for_account: { class: 'not_consented', owner: 'approver' },
  wall_after_approval: { class: 'needs_admin', owner: 'approver' },
};

/** A diagnosis as it is kept and shown. */
export const wallTrouble = (cause: Exclude<WallCause, 'spreading'>): Trouble => ({
  ...troubles[cause],
  code: cause,
  correlation: null,
});
