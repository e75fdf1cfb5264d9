import { lifetimes } from './lifetimes.ts';
import type { ApprovalRequest, Coverage, EarlierConsent, Evidence, Person, RequestState, Trouble } from './model.ts';
import { isRequestEnd } from './states.ts';
import { moved, refused, type Step } from './step.ts';

/** Why this person may decide: the store and a proved sign-in say so, never the card. */
export type Entitlement = 'named_approver' | 'proved_role' | null;

export type RequestEvent =
  | {
      readonly kind: 'decided';
      readonly by: Person;
      readonly entitled: Entitlement;
      /** The tenant has no other approver. */
      readonly onlyApprover: boolean;
      /** They wait for this request themselves, though somebody else made it. */
      readonly waits: boolean;
      /** How many wait for it, whoever they are. */
      readonly waiting: number;
      /** What it asks for can be given to single people: a product's, and nothing that works without anybody. */
      readonly listable: boolean;
      /** They read the permissions that are asked for now, and not an older list. */
      readonly listRead: boolean;
      readonly approve: boolean;
      /** For whom, where the answer is yes. */
      readonly coverage: Coverage;
      /** The version that was shown to who decides: a yes for those listed is one for the list they read. */
      readonly seen: number | null;
      /** The tenant decides mailbox by mailbox (T39). */
      readonly managedPerUser: boolean;
      readonly reason: string | null;
      readonly at: Date;
    }
  /** Who said yes takes it back before anything came of it: the question is open again, and nobody is told of a no. */
  | { readonly kind: 'taken_back'; readonly by: Person; readonly at: Date }
  /** From now on the tenant decides mailbox by mailbox: a yes for everybody that nothing has come of is none any more (T39). */
  | { readonly kind: 'managed_per_user'; readonly by: Person; readonly at: Date }
  /** Who asks says why they need it: the approver reads it (T31). */
  | { readonly kind: 'reason_given'; readonly by: Person; readonly reason: string; readonly at: Date }
  /** The approver who said yes reports that the grants were made by hand in the portal. */
  | { readonly kind: 'granted_by_hand'; readonly by: Person; readonly at: Date }
  /** They report it, and the directory shows that it is not so: nothing is told as granted. */
  | { readonly kind: 'grants_missing'; readonly by: Person; readonly at: Date }
  /** The application was found switched off, as "Block" in Entra's list of requests does: no grant helps then (facts 10, row 26). */
  | { readonly kind: 'switched_off'; readonly at: Date }
  | { readonly kind: 'switched_on'; readonly at: Date }
  /** Microsoft's page sent the admin back: unauthenticated, so it only says "look" (facts 3.1). */
  | { readonly kind: 'microsoft_returned'; readonly trouble: Trouble | null; readonly at: Date }
  | {
      readonly kind: 'grant_known';
      readonly evidence: Extract<Evidence, 'token_scope' | 'grant_object'>;
      readonly at: Date;
    }
  /** One more waits. A yes for those listed was not a yes for them: the question is put anew, with the longer list. */
  | { readonly kind: 'joined'; readonly at: Date }
  /** A waiting person met the wall again, later than a fresh consent needs (T38). */
  | { readonly kind: 'wall_again'; readonly trouble: Trouble; readonly at: Date }
  /** Somebody who may grant wants it for everybody: it is wanted from now on, whoever waits. */
  | { readonly kind: 'meant_for_all'; readonly by: Person; readonly at: Date }
  /** The last one who waited has gone: nobody is asked for what nobody wants. */
  | { readonly kind: 'nobody_waits'; readonly at: Date }
  | { readonly kind: 'clock'; readonly at: Date };

export type RequestEffect =
  | { readonly kind: 'redraw_request' }
  | { readonly kind: 'redraw_all_who_wait' }
  | { readonly kind: 'call_back_all_who_wait' }
  | { readonly kind: 'end_all_who_wait'; readonly as: 'denied' | 'expired' }
  | { readonly kind: 'tell_approvers' }
  | { readonly kind: 'close' };

export type RequestRefusal =
  | 'already_decided'
  | 'not_an_approver'
  /** Only who decided may take it back, or tell what came of it. */
  | 'anothers_decision'
  | 'own_request'
  | 'own_wish'
  | 'reason_missing'
  | 'not_yours'
  | 'managed_per_user'
  | 'request_changed'
  | 'list_changed'
  | 'too_late'
  | 'not_now';

export type RequestStep = Step<ApprovalRequest, RequestEffect, RequestRefusal>;

const to = (
  request: ApprovalRequest,
  state: RequestState,
  at: Date,
  change: Partial<ApprovalRequest> = {},
): ApprovalRequest => ({
  ...request,
  ...change,
  ...(change.trouble === undefined ? {} : { troubleAt: change.trouble && at }),
  state,
  stateSince: state === request.state ? request.stateSince : at,
});

/** What an event does to an approval request. Pure: no clock, no network, no Teams. */
export function advanceRequest(request: ApprovalRequest, event: RequestEvent): RequestStep {
  switch (event.kind) {
    case 'decided':
      return decided(request, event);
    case 'taken_back':
      return takenBack(request, event);
    case 'managed_per_user':
      if (!isWayForAllOpen(request) || request.state === 'open') return refused('not_now');
      return reopened(request, event.at);
    case 'reason_given':
      return reasonGiven(request, event);
    case 'granted_by_hand':
      return grantedByHand(request, event);
    case 'grants_missing': {
      const claimed = grantedByHand(request, event);
      return claimed.kind === 'refused'
        ? claimed
        : moved(to(request, 'approved', event.at, { trouble: grantsMissing }), [{ kind: 'redraw_request' }]);
    }
    case 'switched_off':
      if (request.state !== 'open' && request.state !== 'approved') return refused('not_now');
      return moved(to(request, 'blocked', event.at, { ...unanswered, trouble: switchedOff }), [
        { kind: 'redraw_request' },
        { kind: 'redraw_all_who_wait' },
      ]);
    case 'switched_on':
      if (request.state !== 'blocked') return refused('not_now');
      return askedAnew(request, null, event.at);
    case 'microsoft_returned':
      return returned(request, event);
    case 'grant_known':
      if (isRequestEnd(request.state)) return refused('already_decided');
      // Also if nobody decided in Teams: an admin may have granted in the portal.
      return moved(to(request, 'granted', event.at, { evidence: event.evidence, trouble: null }), [
        { kind: 'redraw_request' },
        { kind: 'call_back_all_who_wait' },
      ]);
    case 'joined':
      if (request.state !== 'approved' || request.decision?.coverage !== 'listed') return refused('not_now');
      return askedAnew(request, null, event.at);
    case 'wall_again':
      return wallAgain(request, event);
    case 'meant_for_all':
      if (isRequestEnd(request.state) || request.meantForAll) return refused('not_now');
      return moved(to(request, request.state, event.at, { meantForAll: true }), [{ kind: 'redraw_request' }]);
    case 'nobody_waits':
      if (!isFruitless(request) || request.meantForAll) return refused('not_now');
      return moved(to(request, 'cancelled', event.at), [{ kind: 'redraw_request' }, { kind: 'close' }]);
    case 'clock':
      if (isRequestEnd(request.state)) return refused('already_decided');
      if (event.at < request.expiresAt) return refused('not_now');
      return moved(to(request, 'expired', event.at), [
        { kind: 'redraw_request' },
        { kind: 'end_all_who_wait', as: 'expired' },
      ]);
  }
}

/**
 * May an entitled person decide now? An open request, or one whose yes led nowhere: Microsoft refused it, or a day has
 * passed without a return. Otherwise a yes without the right role would block the tenant until the request expires.
 */
export function isDecidable(request: ApprovalRequest, at: Date): boolean {
  if (request.state === 'open') return true;
  if (request.state !== 'approved' || request.returnedAt || !request.decision) return false;
  return request.trouble !== null || at.getTime() - request.decision.at.getTime() >= lifetimes.decisionStands;
}

/** Whether this may still come to be granted for everybody on Microsoft's page: not decided, or decided so and not reported. */
export const isWayForAllOpen = ({ state, decision, returnedAt }: ApprovalRequest): boolean =>
  state === 'open' || (state === 'approved' && decision?.coverage === 'all' && !returnedAt);

function decided(request: ApprovalRequest, event: Extract<RequestEvent, { kind: 'decided' }>): RequestStep {
  if (event.by.tenant !== request.tenant || !event.entitled) return refused('not_an_approver');
  const own = request.state === 'approved' && request.decision?.by.oid === event.by.oid;
  // Who said yes may still say no until Microsoft reports the grant; saying it twice changes nothing.
  const mayNow = own ? !event.approve && !request.returnedAt : isDecidable(request, event.at);
  if (!mayNow) return refused(isRequestEnd(request.state) && !request.decision ? 'too_late' : 'already_decided');
  if (event.at >= request.expiresAt) return refused('too_late');
  if (event.by.oid === request.requester.oid && !event.onlyApprover) return refused('own_request');
  if (!event.approve && !event.reason?.trim()) return refused('reason_missing');
  // A yes for those listed would be one for what they asked for themselves, and nobody writes their own grant beside others.
  const listsThem = event.approve && event.coverage === 'listed' && event.waits;
  if (listsThem && !event.onlyApprover) return refused('own_wish');
  if (event.approve && event.coverage === 'all' && event.managedPerUser) return refused('managed_per_user');
  // Nobody agrees to what they did not read; a yes for those listed goes by the version that was shown.
  if (event.approve && event.coverage === 'all' && !event.listRead) return refused('list_changed');
  if (event.approve && event.coverage === 'listed') {
    if (!event.listable) return refused('not_now');
    // Whoever was listed may have gone meanwhile: a yes for nobody would be kept, and lead nowhere.
    const isAsShown = event.listRead && event.seen === request.version;
    if (!isAsShown || event.waiting === 0) return refused('request_changed');
  }
  const { by, at, reason, entitled, coverage } = event;
  const decision = { by, at, reason, as: entitled, coverage };
  if (!event.approve) {
    return moved(to(request, 'denied', event.at, { decision, earlier: null }), [
      { kind: 'redraw_request' },
      { kind: 'end_all_who_wait', as: 'denied' },
    ]);
  }
  // The decision is recorded; the grant is made by this person at Microsoft, so nobody is called back yet.
  return moved(to(request, 'approved', event.at, { decision, trouble: null, earlier: null }), [
    { kind: 'redraw_request' },
  ]);
}

function takenBack(request: ApprovalRequest, { by, at }: Extract<RequestEvent, { kind: 'taken_back' }>): RequestStep {
  if (request.tenant !== by.tenant) return refused('not_an_approver');
  if (request.state !== 'approved' || request.returnedAt || !request.decision) return refused('already_decided');
  if (request.decision.by.oid !== by.oid) return refused('anothers_decision');
  return reopened(request, at);
}

/** The question stands as before. Who approves was asked already, and an approver has just acted. */
const reopened = (request: ApprovalRequest, at: Date): RequestStep =>
  moved(to(request, 'open', at, { ...unanswered, trouble: null }), [
    { kind: 'redraw_request' },
    { kind: 'redraw_all_who_wait' },
  ]);

function reasonGiven(
  request: ApprovalRequest,
  { by, reason, at }: Extract<RequestEvent, { kind: 'reason_given' }>,
): RequestStep {
  if (request.requester.oid !== by.oid || request.tenant !== by.tenant) return refused('not_yours');
  if (request.state !== 'open' || !reason.trim()) return refused('not_now');
  return moved(to(request, 'open', at, { reason }), [{ kind: 'redraw_request' }]);
}

function grantedByHand(
  request: ApprovalRequest,
  { by, at }: Extract<RequestEvent, { kind: 'granted_by_hand' | 'grants_missing' }>,
): RequestStep {
  if (request.tenant !== by.tenant) return refused('not_an_approver');
  if (request.state !== 'approved' || request.decision?.coverage !== 'listed') return refused('not_now');
  if (request.returnedAt) return refused('already_decided');
  if (request.decision.by.oid !== by.oid) return refused('anothers_decision');
  return moved(to(request, 'approved', at, { returnedAt: at, evidence: 'administrator_says', trouble: null }), [
    { kind: 'redraw_request' },
    { kind: 'call_back_all_who_wait' },
  ]);
}

function returned(request: ApprovalRequest, event: Extract<RequestEvent, { kind: 'microsoft_returned' }>): RequestStep {
  if (request.state !== 'approved') return refused('not_now');
  // Anybody may call this address again: what came after the first success says nothing (S29).
  if (request.returnedAt) return refused('already_decided');
  if (event.trouble) {
    return moved(to(request, 'approved', event.at, { trouble: event.trouble }), [{ kind: 'redraw_request' }]);
  }
  // Microsoft's page grants for everybody: nobody was sent there for those listed.
  if (request.decision?.coverage === 'listed') return refused('not_now');
  return moved(
    to(request, 'approved', event.at, { returnedAt: event.at, evidence: 'microsoft_reports', trouble: null }),
    [{ kind: 'redraw_request' }, { kind: 'call_back_all_who_wait' }],
  );
}

function wallAgain(request: ApprovalRequest, event: Extract<RequestEvent, { kind: 'wall_again' }>): RequestStep {
  if (request.state !== 'approved' || !request.returnedAt) return refused('not_now');
  // A fresh consent for everybody is still spreading; one for those listed never was for whoever comes now.
  const spreading = request.decision?.coverage !== 'listed';
  const fresh = event.at.getTime() - request.returnedAt.getTime() < lifetimes.freshConsent;
  if (spreading && fresh) return refused('not_now');
  return askedAnew({ ...request, earlier: reportedOf(request) }, event.trouble, event.at);
}

/** What who agreed already is told when they are asked again, by Microsoft's word or their own: nobody is told that they did not. */
function reportedOf({ decision, returnedAt, evidence }: ApprovalRequest): EarlierConsent | null {
  if (!decision || !returnedAt || !(evidence === 'microsoft_reports' || evidence === 'administrator_says')) return null;
  return { by: decision.by, decidedAt: decision.at, returnedAt };
}

/** Nothing has come of it yet: once Microsoft, or who approved, has reported a grant, those who waited are signing in. */
const isFruitless = ({ state, returnedAt }: ApprovalRequest): boolean =>
  state === 'open' || state === 'blocked' || (state === 'approved' && !returnedAt);

/** As if nobody had decided: what came of an earlier answer no longer counts. */
const unanswered = { decision: null, returnedAt: null, evidence: 'none' } as const;

const askedAnew = (request: ApprovalRequest, trouble: Trouble | null, at: Date): RequestStep =>
  moved(to(request, 'open', at, { ...unanswered, trouble }), [
    { kind: 'redraw_request' },
    { kind: 'redraw_all_who_wait' },
    { kind: 'tell_approvers' },
  ]);

const byApprover = { owner: 'approver', correlation: null } as const;
const grantsMissing: Trouble = { ...byApprover, class: 'not_consented', code: 'grants_missing' };
const switchedOff: Trouble = { ...byApprover, class: 'disabled', code: 'enterprise_app_disabled' };
