import type { Product } from '../../catalogue/product.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { ApprovalRequest, Connection, Coverage, Person, Tenant, Trouble } from '../../consent/model.ts';
import { isDecidable } from '../../consent/request.ts';
import { directoryRoles, entitledRoles, mayGrantScopes } from '../../consent/roles.ts';
import { missingScopes } from '../../consent/scopes.ts';
import { findAttempt, findTicket } from '../common/by-secret.ts';
import { moveRequest, redrawRequest, sight } from '../common/move.ts';
import { hashOf, newSecret } from '../common/secrets.ts';
import { signedInSince } from '../common/signed-in-since.ts';
import { createTicketUrl } from '../common/ticket-url.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { RequestFacts } from '../facts.ts';
import { type Account, accountsOf } from '../grants/accounts.ts';
import { taskSubject } from '../grants/manage-task.ts';
import { createPreview } from '../grants/preview.ts';
import { createRegister } from '../grants/register.ts';
import type { Conversation, MicrosoftLink, Repositories, RoleProof, SignInAttempt } from '../ports.ts';
import { createRegistered, type Registered } from '../tenant/registered.ts';
import type { createDecide } from './decide.ts';
import { isApproverOf } from './entitlement.ts';
import { createStaffTrip, type Query, readProof, type UnprovedPage, writeProof } from './staff-trip.ts';

/** What the admin outside Teams is shown. Before the sign-in: the product's name and a button, nothing else. */
export type ApprovePage =
  | { readonly page: 'link_unknown' | 'link_over' | 'trip_over' | 'trip_unclear' | 'came_back_unknown' | 'working' }
  | { readonly page: 'sign_in'; readonly product: Product }
  | UnprovedPage
  | { readonly page: 'other_tenant' }
  | { readonly page: 'brief'; readonly brief: Brief }
  | { readonly page: 'refused'; readonly reason: string; readonly request: ApprovalRequest }
  | { readonly page: 'decided'; readonly request: ApprovalRequest; readonly product: Product }
  /** Approved by this person, and not yet done at Microsoft. */
  | { readonly page: 'continue'; readonly request: ApprovalRequest; readonly again: string }
  /** Approved by this person for those listed, whose grants are made by hand: what to run and to press. */
  | { readonly page: 'by_hand'; readonly byHand: ByHand }
  /** They said that the grants are made. */
  | { readonly page: 'by_hand_reported'; readonly product: Product }
  | { readonly page: 'microsoft_reports'; readonly product: Product }
  | {
      readonly page: 'microsoft_trouble';
      readonly product: Product;
      readonly trouble: Trouble;
      readonly at: Date;
      readonly again: string;
    }
  /** Said yes on Microsoft's page with a link that no longer counts; `again`: a fresh one, where the decision still stands. */
  | { readonly page: 'admin_returned_late'; readonly product: Product; readonly again: string | null }
  | { readonly page: 'admin_returned_unknown' | 'admin_returned_over' };

export interface Brief {
  readonly request: ApprovalRequest;
  readonly product: Product;
  readonly tenant: Tenant | null;
  readonly waiting: readonly Connection[];
  /** For whom a yes may count, the usual one first; none: it can only be denied here. */
  readonly choices: readonly Coverage[];
  readonly preview: RequestFacts['preview'];
  readonly person: Person;
  /** Proves that the form was opened by who signed in; goes back with the decision. */
  readonly proof: string;
  readonly alreadyApprover: boolean;
  /** They have a chat with the bot, so that the next request can be brought to them. */
  readonly hasChat: boolean;
  /** How their chat writes dates and times to them. */
  readonly reader: Pick<Conversation, 'locale' | 'zone'> | null;
  /** What must be mended in the form before the decision can be recorded. */
  readonly problem: 'reason_missing' | 'reason_secret' | 'request_changed' | null;
}

export interface ByHand {
  readonly request: ApprovalRequest;
  readonly product: Product;
  readonly accounts: readonly Account[];
  /** Reported as made, and not found in the directory: the addresses without a grant. */
  readonly missing: readonly string[];
  readonly registered: Registered['is'];
  /** Registers it; null where it is there. */
  readonly registerUrl: string | null;
  readonly links: { readonly apps: MicrosoftLink; readonly permissions: MicrosoftLink };
  /** Goes back with "the grants are made". */
  readonly proof: string;
}

export type ApproveAnswer =
  | { readonly kind: 'page'; readonly show: ApprovePage }
  | { readonly kind: 'redirect'; readonly url: string; readonly cookie: string | null };

const page = (show: ApprovePage): ApproveAnswer => ({ kind: 'page', show });
const redirect = (url: string): ApproveAnswer => ({ kind: 'redirect', url, cookie: null });

/** The link that a requester passes on: an admin proves a role, decides, and goes on to Microsoft's consent page. */
export function createApprove(
  dependencies: Dependencies,
  { decideByProof, grantedByHand }: Pick<ReturnType<typeof createDecide>, 'decideByProof' | 'grantedByHand'>,
) {
  const { store, entra, directory, catalogue, links, clock, log, holdsSecret } = dependencies;
  const trip = createStaffTrip(dependencies, 'staff');
  const ticketUrl = createTicketUrl(dependencies);
  const registered = createRegistered(dependencies);
  const { previewOf } = createPreview(dependencies);
  const { registerUrl } = createRegister(dependencies);

  async function findRequest(
    ticketText: string,
  ): Promise<{ request: ApprovalRequest; ticketHash: string } | 'link_unknown' | 'link_over'> {
    const ticket = await findTicket(store, 'approve', ticketText);
    if (!ticket) return 'link_unknown';
    const request = await store.requests.find(ticket.subject);
    return request && ticket.expiresAt > clock() ? { request, ticketHash: ticket.hash } : 'link_over';
  }

  /** The link was opened: the product's name and a sign-in button. Changes nothing. */
  async function open(ticketText: string): Promise<ApproveAnswer> {
    const found = await findRequest(ticketText);
    if (typeof found === 'string') return page({ page: found });
    return page({ page: 'sign_in', product: catalogue.product(found.request.product) });
  }

  /** "Sign in": at the tenant of the request. */
  async function signIn(ticketText: string): Promise<ApproveAnswer> {
    const found = await findRequest(ticketText);
    if (typeof found === 'string') return page({ page: found });
    const { request, ticketHash } = found;
    return trip.depart({ tenant: request.tenant, subject: request.number, ticketHash });
  }

  /** "Sign in once more", by the link of a trip that came to nothing. */
  async function again(state: string | undefined): Promise<ApproveAnswer> {
    const ticket = await trip.linkOf(state);
    if (!ticket) return page({ page: 'link_over' });
    return trip.depart({ tenant: ticket.tenant, subject: ticket.subject, ticketHash: ticket.hash });
  }

  /** A person comes back having signed in to the bot's own app: the role is read, then the brief is shown. */
  async function staffReturned(query: Query, cookie: string | undefined): Promise<ApproveAnswer> {
    const back = await trip.comeBack(query, cookie);
    switch (back?.kind) {
      case undefined:
      case 'unknown':
        return page({ page: 'came_back_unknown' });
      case 'over':
        return page({ page: 'trip_over' });
      case 'unclear':
        return page({ page: 'trip_unclear' });
      case 'at_work':
        return page({ page: 'working' });
      case 'failed':
        return page({ page: 'sign_in_failed', trouble: back.trouble, at: clock(), again: back.state });
      case 'other_tenant':
        return page({ page: 'other_tenant' });
      case 'worked_off': {
        const proof = readProof(back.attempt.outcome);
        return proof ? briefFor(back.attempt.subject, proof, back.state) : page({ page: 'trip_over' });
      }
      case 'proved':
        await store.attempts.finish(back.attempt.hash, writeProof(back.proof));
        return briefFor(back.attempt.subject, back.proof, back.state);
    }
  }

  async function briefFor(
    number: string,
    proof: RoleProof,
    state: string,
    problem: Brief['problem'] = null,
  ): Promise<ApproveAnswer> {
    const request = await store.requests.find(number);
    if (!request) return page({ page: 'trip_over' });
    const tenant = await store.tenants.find(request.tenant);
    const { person } = proof;
    const alreadyApprover = Boolean(tenant?.approvers.some((approver) => approver.oid === person.oid));
    const chat = await store.conversations.find(person.tenant, person.oid);
    const product = catalogue.product(request.product);
    if (!isApproverOf(tenant, person, product.scopes) && !mayGrantScopes(proof.roles, product.scopes)) {
      const roles = directoryRoles.filter((role) => proof.roles.includes(role.id));
      const myRoles = links.to('my_roles', { tenant: request.tenant });
      return page({ page: 'no_role', person, roles, needed: entitledRoles(product.scopes), myRoles });
    }
    if (isMine(request, person)) {
      if (request.decision?.coverage === 'listed') return listed(request, state);
      return page({ page: 'continue', request, again: await adminConsentUrl(request) });
    }
    // "Your decision is recorded" is true for one person only.
    const decidable = isDecidable(request, clock());
    if (!decidable && request.decision?.by.oid === person.oid) return page({ page: 'decided', request, product });
    if (!decidable) return page({ page: 'refused', reason: whyNot(request), request });
    const waiting = await store.connections.waitingFor(request.number);
    const choices = choicesFor(product, tenant, waiting);
    const preview = choices.length > 0 ? await previewOf(request) : null;
    return page({
      page: 'brief',
      brief: {
        request,
        product,
        tenant,
        waiting,
        choices,
        preview,
        person,
        proof: state,
        alreadyApprover,
        hasChat: chat?.state === 'active',
        reader: chat,
        problem,
      },
    });
  }

  /** The decision on the brief. Needs the browser that proved the role, and a proof not older than ten minutes. */
  async function decide(
    form: {
      proof: string | undefined;
      decision: 'approve' | 'deny' | null;
      coverage: Coverage | null;
      reason: string | null;
      becomeApprover: boolean;
      /** The version of the request that the form was made of. */
      seen: number | null;
      /** The list of permissions that it showed, by its number. */
      list: number | null;
    },
    cookie: string | undefined,
  ): Promise<ApproveAnswer> {
    const proved = await trip.provedBy(form.proof, cookie, lifetimes.provedForDecision);
    if (!proved) return page({ page: 'trip_over' });
    const { proof, state } = proved;
    const number = proved.attempt.subject;
    // Neither of the two buttons: the question is shown again.
    if (!form.decision) return briefFor(number, proof, state);
    const { reason, becomeApprover, seen, list } = form;
    if (holdsSecret(reason ?? '')) return briefFor(number, proof, state, 'reason_secret');
    const approve = form.decision === 'approve';
    const coverage = form.coverage ?? 'all';
    const result = await decideByProof(proof, number, { approve, coverage, seen, list, reason, becomeApprover });
    const request = await store.requests.find(number);
    if (!request) return page({ page: 'trip_over' });
    // A second press of Approve by the same admin means "take me to Microsoft": the decision stands already.
    if (approve && isMine(request, proof.person))
      return request.decision?.coverage === 'listed'
        ? listed(request, state)
        : redirect(await adminConsentUrl(request));
    if (result.kind === 'refused') {
      const reason = result.reason === 'list_changed' ? 'request_changed' : result.reason;
      if (reason === 'reason_missing' || reason === 'request_changed') return briefFor(number, proof, state, reason);
    }
    if (result.kind === 'refused') return page({ page: 'refused', reason: result.reason, request });
    return page({ page: 'decided', request, product: catalogue.product(request.product) });
  }

  /** Approved for those listed: the grants are written under the admin's own name, or by hand where that is out of reach. */
  async function listed(request: ApprovalRequest, state: string): Promise<ApproveAnswer> {
    const tenant = await store.tenants.find(request.tenant);
    if (tenant?.reach === 'manage')
      return redirect(await ticketUrl('manage', request.tenant, taskSubject('grant_request', request.number)));
    const product = catalogue.product(request.product);
    const waiting = await store.connections.waitingFor(request.number);
    const missing = isContradicted(request) ? waiting.map(({ address }) => address) : [];
    const reads = tenant !== null && tenant.reach !== 'outcomes';
    const accounts = await accountsOf({ directory, log }, request.tenant, waiting, reads ? undefined : 0);
    const known = tenant ? await registered(tenant, product) : null;
    const about = { tenant: request.tenant, clientId: product.clientId, objectId: known?.objectId ?? null };
    const pages = { apps: links.to('enterprise_apps'), permissions: links.to('app_permissions', about) };
    const is = known?.is ?? 'unknown';
    const register = is === 'there' ? null : await registerUrl(request.tenant, product, request.number);
    return page({
      page: 'by_hand',
      byHand: {
        request,
        product,
        accounts,
        missing,
        registered: is,
        registerUrl: register,
        links: pages,
        proof: state,
      },
    });
  }

  /** "The grants are made": those who wait are called back, and their sign-in proves it. */
  async function reportGranted(proof: string | undefined, cookie: string | undefined): Promise<ApproveAnswer> {
    // The steps in the portal take their time; what counts is who said yes.
    const proved = await trip.provedBy(proof, cookie, lifetimes.provedForSettings);
    if (!proved) return page({ page: 'trip_over' });
    const number = proved.attempt.subject;
    const result = await grantedByHand(proved.proof.person, number);
    const request = await store.requests.find(number);
    if (!request) return page({ page: 'trip_over' });
    // A second press: it was said already.
    const said = result.kind === 'moved' || (result.kind === 'refused' && result.reason === 'already_decided');
    if (!said || isContradicted(request)) return briefFor(number, proved.proof, proved.state);
    return page({ page: 'by_hand_reported', product: catalogue.product(request.product) });
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
      watch: false,
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
    const request = await store.requests.find(attempt.subject);
    if (!request) return page({ page: 'admin_returned_over' });
    const product = catalogue.product(request.product);
    const refused = entra.redirectTrouble(query);
    if (!refused && query['admin_consent']?.toLowerCase() !== 'true') return page({ page: 'came_back_unknown' });
    const trouble = refused ?? otherTenant(query, request);
    const late = () => (trouble ? page({ page: 'admin_returned_over' }) : cameLate(attempt, request));
    if (attempt.expiresAt <= clock()) return late();
    const now = await transact(store, async (tx) => {
      const current = await tx.requests.find(request.number);
      const at = clock();
      const trip = await tx.attempts.find(attempt.hash);
      // The decision that it was made for has ended: later ones are not its business.
      if (!current || !trip || trip.expiresAt <= at || current.decision?.coverage === 'listed') return null;
      const first = await tx.attempts.finish(attempt.hash, trouble?.code ?? 'returned');
      // A failure is told once; whoever goes back from it and accepts after all has succeeded.
      if (trouble && !first) return current;
      const step = await moveRequest(tx, current, { kind: 'microsoft_returned', trouble, at });
      if (step.kind === 'refused') {
        log.info({ request: request.number, reason: step.reason }, 'admin return refused');
        if (first && !trouble) await tx.jobs.checkApplication(current.tenant, current.product, at);
        return current;
      }
      if (trouble) return step.subject;
      await tx.jobs.checkApplication(current.tenant, current.product, at);
      const proved = await provedBefore(tx, step.subject, at);
      if (!proved) await sight(tx, current.tenant, current.product, { kind: 'microsoft_reports', at });
      return proved ?? step.subject;
    });
    if (!now) return late();
    if (trouble && now.state === 'approved' && !now.returnedAt) {
      return page({ page: 'microsoft_trouble', product, trouble, at: clock(), again: await adminConsentUrl(now) });
    }
    // Meanwhile the question was opened again, or answered otherwise: this return belongs to an earlier answer.
    if (!now.returnedAt && now.state !== 'granted') return late();
    return page({ page: 'microsoft_reports', product });
  }

  /** Whoever signed in between the agreement and its report has proved it: perhaps nobody else ever comes. */
  async function provedBefore(tx: Repositories, request: ApprovalRequest, at: Date): Promise<ApprovalRequest | null> {
    const { tenant, product } = request;
    const wanted = catalogue.product(product).scopes.map((scope) => scope.name);
    const signed = await signedInSince(tx, request);
    const people = (await tx.applications.find(tenant, product))?.people ?? [];
    // What an account agreed to for itself proves nothing for the others.
    if (!signed || people.includes(signed.signer ?? '') || missingScopes(wanted, signed.held).length > 0) return null;
    const token = { held: signed.held, wanted, evidence: 'token_scope', forAll: true } as const;
    await sight(tx, tenant, product, { kind: 'scopes_seen', ...token, at });
    const step = await moveRequest(tx, request, { kind: 'grant_known', evidence: 'token_scope', at });
    return step.kind === 'moved' ? step.subject : null;
  }

  /** Microsoft may hold what was agreed to with a link that no longer counts: it is looked for, and nobody is called back. */
  async function cameLate(attempt: SignInAttempt, { number }: ApprovalRequest): Promise<ApproveAnswer> {
    const request = await transact(store, async (tx) => {
      const current = await tx.requests.find(number);
      if (!current) return null;
      // Once for each link, whoever opens it how often.
      if (!(await tx.attempts.finish(attempt.hash, 'late'))) return current;
      await tx.jobs.checkApplication(current.tenant, current.product, clock());
      if (goesOn(current)) await redrawRequest(tx, current);
      return current;
    });
    if (!request) return page({ page: 'admin_returned_over' });
    const product = catalogue.product(request.product);
    // Whoever holds a link of an earlier decision gets no way into a later one.
    const isOfDecision =
      request.decision && attempt.expiresAt.getTime() - lifetimes.adminState >= request.decision.at.getTime();
    const again = isOfDecision && goesOn(request) ? await adminConsentUrl(request) : null;
    return page({ page: 'admin_returned_late', product, again });
  }

  return { open, again, signIn, staffReturned, decide, reportGranted, adminConsentUrl, adminReturned };
}

/** Approved for everybody, and nobody has come back from Microsoft's page in time. */
const goesOn = ({ state, returnedAt, decision }: ApprovalRequest): boolean =>
  state === 'approved' && !returnedAt && decision?.coverage === 'all';

/** What is over, or decided, or cannot be decided while the application is switched off. */
function whyNot({ state, decision }: ApprovalRequest): string {
  if (state === 'blocked') return 'not_now';
  return decision ? 'already_decided' : 'too_late';
}

/** The directory shows less than was reported. */
const isContradicted = ({ trouble, returnedAt }: ApprovalRequest): boolean =>
  trouble?.code === 'grants_missing' && !returnedAt;

const isMine = (request: ApprovalRequest, person: Person): boolean =>
  request.state === 'approved' && !request.returnedAt && request.decision?.by.oid === person.oid;

/** For one person alone nothing but delegated permissions can be granted, and only to somebody who is known to wait. */
function choicesFor(product: Product, tenant: Tenant | null, waiting: readonly Connection[]): Coverage[] {
  const delegated = product.scopes.every((scope) => scope.class !== 'application');
  return [
    ...(tenant?.managedPerUser && product.kind !== 'directory' ? [] : (['all'] as const)),
    ...(delegated && product.kind !== 'directory' && waiting.length > 0 ? (['listed'] as const) : []),
  ];
}

/** The tenant that comes back must be the tenant asked; a success always names it (facts 3.1). */
function otherTenant(query: Query, request: ApprovalRequest): Trouble | null {
  const tenant = query['tenant']?.toLowerCase();
  if (tenant === request.tenant) return null;
  return { class: 'wrong_account', code: 'other_tenant', owner: 'approver', correlation: null };
}
