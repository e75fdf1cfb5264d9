import type { Product } from '../catalogue/product.ts';
import { lifetimes } from '../consent/lifetimes.ts';
import type { ApprovalRequest, Connection, Person, Tenant, Trouble } from '../consent/model.ts';
import { isDecidable } from '../consent/request.ts';
import { type DirectoryRole, directoryRoles, mayGrantDelegated } from '../consent/roles.ts';
import { findAttempt, findTicket } from './by-secret.ts';
import type { createDecide, RoleProof } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { moveRequest, sight } from './move.ts';
import type { SignInAttempt } from './ports.ts';
import { hashOf, newSecret, secretIn } from './secrets.ts';
import { transact } from './transact.ts';

/** What the admin outside Teams is shown. Before the sign-in: the product's name and a button, nothing else. */
export type ApprovePage =
  | { readonly page: 'link_unknown' | 'link_over' | 'trip_over' | 'came_back_unknown' }
  | { readonly page: 'sign_in'; readonly product: Product }
  | { readonly page: 'sign_in_failed'; readonly trouble: Trouble }
  | { readonly page: 'other_tenant' }
  /** Signed in, but no role that may grant this. */
  | { readonly page: 'no_role'; readonly person: Person; readonly roles: readonly DirectoryRole[] }
  | { readonly page: 'brief'; readonly brief: Brief }
  | { readonly page: 'refused'; readonly reason: string; readonly request: ApprovalRequest }
  | { readonly page: 'decided'; readonly request: ApprovalRequest; readonly product: Product }
  /** Approved by this person, and not yet done at Microsoft. */
  | { readonly page: 'continue'; readonly request: ApprovalRequest; readonly again: string }
  | { readonly page: 'microsoft_reports'; readonly product: Product }
  | { readonly page: 'microsoft_trouble'; readonly product: Product; readonly trouble: Trouble; readonly again: string }
  | { readonly page: 'admin_returned_unknown' };

export interface Brief {
  readonly request: ApprovalRequest;
  readonly product: Product;
  readonly tenant: Tenant | null;
  readonly waiting: readonly Connection[];
  readonly person: Person;
  /** Proves that the form was opened by who signed in; goes back with the decision. */
  readonly proof: string;
  readonly alreadyApprover: boolean;
  /** What must be mended in the form before the decision can be recorded. */
  readonly problem: 'reason_missing' | null;
}

export type ApproveAnswer =
  | { readonly kind: 'page'; readonly show: ApprovePage }
  | { readonly kind: 'redirect'; readonly url: string; readonly cookie: string | null };

type Query = Readonly<Record<string, string | undefined>>;

const page = (show: ApprovePage): ApproveAnswer => ({ kind: 'page', show });

/** The link that a requester passes on: an admin proves a role, decides, and goes on to Microsoft's consent page. */
export function createApprove(
  { store, entra, catalogue, clock, log }: Dependencies,
  { decideByProof }: Pick<ReturnType<typeof createDecide>, 'decideByProof'>,
) {
  async function findRequest(ticketText: string): Promise<ApprovalRequest | 'link_unknown' | 'link_over'> {
    const ticket = await findTicket(store, 'approve', ticketText);
    if (!ticket) return 'link_unknown';
    const request = await store.requests.find(ticket.subject);
    return request && ticket.expiresAt > clock() ? request : 'link_over';
  }

  /** The link was opened: the product's name and a sign-in button. Changes nothing. */
  async function open(ticketText: string): Promise<ApproveAnswer> {
    const request = await findRequest(ticketText);
    if (typeof request === 'string') return page({ page: request });
    return page({ page: 'sign_in', product: catalogue.product(request.product) });
  }

  /** "Sign in": at the tenant of the request, so that a role elsewhere is worth nothing here. */
  async function signIn(ticketText: string): Promise<ApproveAnswer> {
    const request = await findRequest(ticketText);
    if (typeof request === 'string') return page({ page: request });
    const secrets = await entra.newSecrets();
    const cookie = newSecret();
    await store.attempts.insert({
      hash: hashOf(secrets.state),
      kind: 'staff',
      tenant: request.tenant,
      subject: request.number,
      nonce: secrets.nonce,
      verifier: secrets.verifier,
      cookieHash: hashOf(cookie),
      ticketHash: hashOf(secretIn(ticketText) ?? ''),
      expiresAt: new Date(clock().getTime() + lifetimes.userState),
      outcome: null,
    });
    return { kind: 'redirect', url: await entra.staffSignInUrl({ tenant: request.tenant, secrets }), cookie };
  }

  /** A person comes back having signed in to the bot's own app: the role is read, then the brief is shown. */
  async function staffReturned(query: Query, cookie: string | undefined): Promise<ApproveAnswer> {
    const attempt = await findAttempt(store, 'staff', query['state']);
    if (!attempt) return page({ page: 'came_back_unknown' });
    if (attempt.expiresAt <= clock() || !cookie || hashOf(cookie) !== attempt.cookieHash)
      return page({ page: 'trip_over' });
    const state = secretIn(query['state']) ?? '';
    if (attempt.outcome) return briefFor(attempt, readProof(attempt), state);
    const trouble = entra.redirectTrouble(query);
    if (trouble) return page({ page: 'sign_in_failed', trouble });
    const code = query['code'];
    if (!code) return page({ page: 'came_back_unknown' });
    const { tenant, verifier, nonce } = attempt;
    const staff = await entra.redeemStaff({ tenant, code, verifier, nonce });
    if (staff.kind === 'failed') return page({ page: 'sign_in_failed', trouble: staff.trouble });
    if (staff.person.tenant !== attempt.tenant) return page({ page: 'other_tenant' });
    const proof: RoleProof = { person: staff.person, roles: staff.roles, at: clock() };
    await store.attempts.finish(attempt.hash, JSON.stringify(proof));
    return briefFor(attempt, proof, state);
  }

  async function briefFor(
    attempt: SignInAttempt,
    proof: RoleProof | null,
    state: string,
    problem: Brief['problem'] = null,
  ): Promise<ApproveAnswer> {
    const request = await store.requests.find(attempt.subject);
    if (!request || !proof) return page({ page: 'trip_over' });
    const tenant = await store.tenants.find(request.tenant);
    const alreadyApprover = Boolean(tenant?.approvers.some((approver) => approver.oid === proof.person.oid));
    if (!alreadyApprover && !mayGrantDelegated(proof.roles)) {
      const roles = directoryRoles.filter((role) => proof.roles.includes(role.id));
      return page({ page: 'no_role', person: proof.person, roles });
    }
    const product = catalogue.product(request.product);
    if (isMine(request, proof.person))
      return page({ page: 'continue', request, again: await adminConsentUrl(request) });
    // "Your decision is recorded" is true for one person only.
    const decidable = isDecidable(request, clock());
    if (!decidable && request.decision?.by.oid === proof.person.oid) return page({ page: 'decided', request, product });
    if (!decidable)
      return page({ page: 'refused', reason: request.decision ? 'already_decided' : 'too_late', request });
    const waiting = await store.connections.waitingFor(request.number);
    return page({
      page: 'brief',
      brief: { request, product, tenant, waiting, person: proof.person, proof: state, alreadyApprover, problem },
    });
  }

  /** The decision on the brief. Needs the browser that proved the role, and a proof not older than ten minutes. */
  async function decide(
    form: {
      proof: string | undefined;
      decision: 'approve' | 'deny' | null;
      reason: string | null;
      becomeApprover: boolean;
    },
    cookie: string | undefined,
  ): Promise<ApproveAnswer> {
    const attempt = await findAttempt(store, 'staff', form.proof);
    const proof = attempt ? readProof(attempt) : null;
    if (!attempt || !proof || !cookie || hashOf(cookie) !== attempt.cookieHash) return page({ page: 'trip_over' });
    if (clock().getTime() - proof.at.getTime() > lifetimes.provedForDecision) return page({ page: 'trip_over' });
    // Neither of the two buttons: the question is shown again.
    if (!form.decision) return briefFor(attempt, proof, secretIn(form.proof) ?? '');
    const { reason, becomeApprover } = form;
    const approve = form.decision === 'approve';
    const result = await decideByProof(proof, attempt.subject, { approve, reason, becomeApprover });
    const request = await store.requests.find(attempt.subject);
    if (!request) return page({ page: 'trip_over' });
    // A second press of Approve by the same admin means "take me to Microsoft": the decision stands already.
    if (approve && isMine(request, proof.person))
      return { kind: 'redirect', url: await adminConsentUrl(request), cookie: null };
    if (result.kind === 'refused' && result.reason === 'reason_missing') {
      return briefFor(attempt, proof, secretIn(form.proof) ?? '', 'reason_missing');
    }
    if (result.kind === 'refused') return page({ page: 'refused', reason: result.reason, request });
    return page({ page: 'decided', request, product: catalogue.product(request.product) });
  }

  /** Microsoft's admin consent page for an approved request, with a state of its own for 24 hours. */
  async function adminConsentUrl(request: ApprovalRequest): Promise<string> {
    const state = newSecret();
    await store.attempts.insert({
      hash: hashOf(state),
      kind: 'admin',
      tenant: request.tenant,
      subject: request.number,
      nonce: '',
      verifier: '',
      cookieHash: null,
      ticketHash: null,
      expiresAt: new Date(clock().getTime() + lifetimes.adminState),
      outcome: null,
    });
    return entra.adminConsentUrl({ product: catalogue.product(request.product), tenant: request.tenant, state });
  }

  /**
   * An admin comes back from the consent page: unauthenticated, so it proves nothing and only starts a check. At reach
   * `outcomes` the check is the next sign-in, so all who wait are called back at once (design section 1).
   */
  async function adminReturned(query: Query): Promise<ApproveAnswer> {
    const attempt = await findAttempt(store, 'admin', query['state']);
    if (!attempt) return page({ page: query['admin_consent'] ? 'admin_returned_unknown' : 'came_back_unknown' });
    if (attempt.expiresAt <= clock()) return page({ page: 'trip_over' });
    const request = await store.requests.find(attempt.subject);
    if (!request) return page({ page: 'trip_over' });
    const product = catalogue.product(request.product);
    const refused = entra.redirectTrouble(query);
    if (!refused && query['admin_consent']?.toLowerCase() !== 'true') return page({ page: 'came_back_unknown' });
    const trouble = refused ?? otherTenant(query, request);
    const now = await transact(store, async (tx) => {
      const current = await tx.requests.find(request.number);
      // The same return once more: it was worked off, and later changes of the request are not its business.
      if (!current || (!trouble && !(await tx.attempts.finish(attempt.hash, 'returned')))) return current ?? request;
      const at = clock();
      const step = await moveRequest(tx, current, { kind: 'microsoft_returned', trouble, at });
      if (step.kind === 'refused') {
        log.info({ request: request.number, reason: step.reason }, 'admin return refused');
        return current;
      }
      if (!trouble) await sight(tx, current.tenant, current.product, { kind: 'microsoft_reports', at });
      return step.subject;
    });
    if (trouble && now.state === 'approved' && !now.returnedAt) {
      return page({ page: 'microsoft_trouble', product, trouble, again: await adminConsentUrl(now) });
    }
    // Meanwhile the question was opened again, or answered otherwise: this return belongs to an earlier answer.
    if (!now.returnedAt && now.state !== 'granted') return page({ page: 'admin_returned_unknown' });
    return page({ page: 'microsoft_reports', product });
  }

  return { open, signIn, staffReturned, decide, adminConsentUrl, adminReturned };
}

const isMine = (request: ApprovalRequest, person: Person): boolean =>
  request.state === 'approved' && !request.returnedAt && request.decision?.by.oid === person.oid;

function readProof(attempt: SignInAttempt): RoleProof | null {
  if (!attempt.outcome) return null;
  const stored = JSON.parse(attempt.outcome) as { person: Person; roles: string[]; at: string };
  return { ...stored, at: new Date(stored.at) };
}

/** The tenant that comes back must be the tenant asked; a success always names it (facts 3.1). */
function otherTenant(query: Query, request: ApprovalRequest): Trouble | null {
  const tenant = query['tenant']?.toLowerCase();
  if (tenant === request.tenant) return null;
  return { class: 'wrong_account', code: 'other_tenant', owner: 'approver', correlation: null };
}
