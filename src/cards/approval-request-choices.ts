import type { RequestFacts } from '../services/journeys/facts.ts';

/** Who may still say yes or no: an open request, or one whose yes has led nowhere, which the journey offers anew. */
const undecided = ({ request }: RequestFacts): boolean =>
  request.state === 'open' || (request.state === 'approved' && !request.returnedAt);

export const mayDecide = (facts: RequestFacts): boolean => facts.viewerMay === 'decide' && undecided(facts);

export const mayProve = (facts: RequestFacts): boolean =>
  facts.viewerMay === 'prove' && facts.proveUrl !== null && undecided(facts);

/** A yes that has led nowhere, put to somebody once more: it was read before, so the answer comes first. */
export const isAnew = (facts: RequestFacts): boolean =>
  facts.request.state === 'approved' && (mayDecide(facts) || mayProve(facts));

/** The permission of an application counts for the whole tenant at once, without any owner (S10). */
export const worksAlone = ({ product }: RequestFacts): boolean =>
  product.scopes.some((scope) => scope.class === 'application');

/**
 * The answers that can be given beside no: for the whole organisation, unless the tenant is managed per user (T39); for
 * those listed, where somebody waits, unless it asks for what cannot be given to one person or it would be a yes for oneself. The bot's own app is asked for once, for all.
 */
export function choicesOf(facts: RequestFacts): { readonly all: boolean; readonly listed: boolean } {
  if (facts.product.kind === 'directory') return { all: true, listed: false };
  return {
    all: !facts.tenant.managedPerUser,
    listed: facts.waiting.length > 0 && !worksAlone(facts) && !facts.viewerWaits,
  };
}

/** What this viewer wrote as the reason of a denial, now or before; empty: nothing. */
export const reasonWritten = ({ typed, keptReason }: RequestFacts): string =>
  (typed?.to === 'deny' && typed.reason) || (keptReason ?? '');

/** Agreeing is not enough where only assigned people get in (facts 10, row 23); said while it still matters. */
export const assigns = ({ application, request }: RequestFacts): boolean =>
  application.assignmentRequired === true && ['open', 'approved', 'granted'].includes(request.state);

/** A yes for those listed, whose grants are written one by one, not on the admin consent page. */
export const isListed = ({ request }: RequestFacts): boolean =>
  request.state === 'approved' && request.decision?.coverage === 'listed';

/** Once Microsoft reports the grant, taking the decision back would take nothing back. */
export const mayTakeBack = (facts: RequestFacts): boolean =>
  facts.request.state === 'approved' &&
  facts.viewerMay === 'continue' &&
  !facts.request.returnedAt &&
  (Boolean(facts.continueUrl ?? facts.registerUrl ?? facts.manageUrl) || writesByHand(facts));

/** Who said yes for those listed and writes the grants in the portal, since the bot may not. */
export const writesByHand = (facts: RequestFacts): boolean =>
  isListed(facts) && facts.viewerMay === 'continue' && !facts.manageUrl && !facts.request.returnedAt;
