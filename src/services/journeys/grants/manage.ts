import type { Product } from '../../catalogue/product.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { ApprovalRequest, Person } from '../../consent/model.ts';
import { isWayForAllOpen } from '../../consent/request.ts';
import { directoryRoles, entitledRoles, mayGrantDelegated } from '../../consent/roles.ts';
import { isOnlyApprover, mayGrant } from '../approval/entitlement.ts';
import {
  type ComingBack,
  createStaffTrip,
  type Departure,
  type Query,
  readProof,
  type UnprovedPage,
  writeProof,
} from '../approval/staff-trip.ts';
import { findTicket } from '../common/by-secret.ts';
import { moveRequest, redrawRequest } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ManagedFacts } from '../facts.ts';
import type { MicrosoftLink, RoleProof, SignInAttempt, Ticket } from '../ports.ts';
import { unknownTenant } from '../telling/present.ts';
import type { Allowed } from '../tenant/allowed.ts';
import { createWorklist } from '../tenant/worklist.ts';
import { type Account, accountsOf } from './accounts.ts';
import { failedLast } from './failed-last.ts';
import { grantOf } from './grant-of.ts';
import {
  findTask,
  type ManageTask,
  type ManageTaskKind,
  requestOf,
  seenSubject,
  shownVersion,
  ticketSubject,
} from './manage-task.ts';
import { createPreview } from './preview.ts';
import { createRegister } from './register.ts';
import { settleGrants } from './settle-grants.ts';
import { type GrantResult, writeGrants } from './write-grants.ts';

/** What an administrator is shown who writes grants; the words stand in the text files under `page.manage`. */
export type ManagePage =
  /** `right_gone`: the tenant has taken back the right to write grants. */
  | { readonly page: 'right_gone' }
  | { readonly page: 'link_unknown' | 'link_over' | 'trip_over' | 'trip_unclear' | 'came_back_unknown' }
  | { readonly page: 'working' | 'other_tenant' }
  /** Before the sign-in: what whoever holds the link may know, and nobody's name. */
  | { readonly page: 'sign_in'; readonly task: ManageTask; readonly loginHost: string }
  | {
      readonly page: 'task';
      readonly task: ManageTask;
      readonly accounts: readonly Account[];
      /** How many people it adds, or takes the grant from; null where the directory does not tell. */
      readonly changes: number | null;
      readonly loginHost: string;
      /** The list was another one when the button was pressed, so nothing was written. */
      readonly changed: boolean;
      /** Proves that the page was opened by who signed in; goes back with the button. */
      readonly proof: string;
    }
  | UnprovedPage
  | {
      readonly page: 'not_registered';
      readonly product: Product;
      readonly link: MicrosoftLink;
      readonly registerUrl: string;
    }
  | {
      readonly page: 'results';
      readonly outcome: Extract<Outcome, { end: 'written' }>;
      readonly product: Product;
      readonly at: Date;
    };

export type ManageAnswer = { readonly kind: 'page'; readonly show: ManagePage } | Departure;

/** What came of a trip, as it is kept: shown again when the page is loaded again. No token is in it. */
type Outcome = { readonly product: string } & (
  | { readonly end: 'over' | 'no_role' | 'not_registered' }
  | {
      readonly end: 'written';
      readonly task: ManageTaskKind;
      readonly results: readonly GrantResult[];
      readonly left: number;
    }
);

type Over = 'link_over' | 'right_gone';

const page = (show: ManagePage): ManageAnswer => ({ kind: 'page', show });

/** Grants for single people: who needs one, and an administrator who writes or deletes it under their own name (T33, T40). */
export function createManage(dependencies: Dependencies) {
  const { store, entra, directory, catalogue, links, clock, log } = dependencies;
  const look = createStaffTrip(dependencies, 'manage_look');
  const trip = createStaffTrip(dependencies, 'manage');
  const { registerUrl } = createRegister(dependencies);
  // The states of the trips whose return is worked on at this moment.
  const atWork = new Set<string>();

  async function findLink(ticketText: string): Promise<{ ticket: Ticket; task: ManageTask } | 'link_unknown' | Over> {
    const ticket = await findTicket(store, 'manage', ticketText);
    if (!ticket) return 'link_unknown';
    const task = ticket.expiresAt > clock() ? await findTask(dependencies, ticket.tenant, ticket.subject) : null;
    return task ? { ticket, task } : whyOver(ticket.tenant);
  }

  const whyOver = async (tenant: string): Promise<Over> =>
    (await store.tenants.find(tenant))?.reach === 'manage' ? 'link_over' : 'right_gone';

  /** The link was opened: what it is about, without a name. Changes nothing. */
  async function open(ticketText: string): Promise<ManageAnswer> {
    const found = await findLink(ticketText);
    return page(
      typeof found === 'string' ? { page: found } : { page: 'sign_in', task: found.task, loginHost: entra.loginHost },
    );
  }

  /** The button: to Microsoft, where a role is proved and nothing else is asked. */
  async function signIn(ticketText: string): Promise<ManageAnswer> {
    const found = await findLink(ticketText);
    if (typeof found === 'string') return page({ page: found });
    const { tenant, subject, hash } = found.ticket;
    return look.depart({ tenant, subject, ticketHash: hash });
  }

  /** "Sign in once more", by the link of a trip that came to nothing: what will be done is shown anew. */
  async function again(state: string | undefined): Promise<ManageAnswer> {
    const ticket = (await look.linkOf(state)) ?? (await trip.linkOf(state));
    if (!ticket) return page({ page: 'link_over' });
    return look.depart({ tenant: ticket.tenant, subject: ticket.subject, ticketHash: ticket.hash });
  }

  /** Whoever proved a role sees what will be done, and for whom. Changes nothing. */
  async function showTask(
    { tenant: tenantId, subject }: SignInAttempt,
    { person, roles }: RoleProof,
    proof: string,
    changed = false,
  ): Promise<ManageAnswer> {
    if (!mayGrantDelegated(roles)) return noRole(person, roles);
    const task = await findTask(dependencies, tenantId, subject);
    if (!task || isOwnWish(task, person)) return page({ page: await whyOver(tenantId) });
    const { tenant, product } = task;
    const accounts = await accountsOf({ directory, log }, tenant.id, task.connections, task.connections.length);
    const changes = await changesOf(task, accounts);
    if (changes === 'not_registered') return notRegistered(product.id, tenantId, subject);
    return page({ page: 'task', task, accounts, changes, changed, loginHost: entra.loginHost, proof });
  }

  /** "Write the grants": to Microsoft once more, where the right to write is asked for this one task, as it was shown. */
  async function carryOut(
    proof: string | undefined,
    cookie: string | undefined,
    /** The version of the request that the page was made of. */
    seen: number | null,
  ): Promise<ManageAnswer> {
    const proved = await look.provedBy(proof, cookie, lifetimes.provedForDecision);
    if (!proved) return page({ page: 'trip_over' });
    const { tenant, subject, ticketHash } = proved.attempt;
    const task = await findTask(dependencies, tenant, subject);
    if (!task) return page({ page: 'link_over' });
    const version = shownVersion(task);
    if (version !== null && version !== seen) return showTask(proved.attempt, proved.proof, proved.state, true);
    return trip.depart({ tenant, subject: version === null ? subject : seenSubject(subject, version), ticketHash });
  }

  async function changesOf(
    { kind, tenant, product }: ManageTask,
    accounts: readonly Account[],
  ): Promise<number | 'not_registered' | null> {
    try {
      const look = await directory.look(tenant.id, product.clientId);
      if (!look.app) return 'not_registered';
      if (accounts.some(({ trouble }) => trouble)) return null;
      const withdraws = kind === 'withdraw_one';
      const changed = accounts.filter(({ oid }) =>
        withdraws ? look.people.some((each) => each.oid === oid) : grantOf(look, product, oid) === 'nothing',
      );
      return changed.length;
    } catch (error) {
      log.warn({ tenant: tenant.id, reason: (error as Error).message }, 'preview could not be read');
      return null;
    }
  }

  /** An administrator comes back: with a role, or with a token that is used at once and forgotten. Null: another kind of trip. */
  async function comeBack(query: Query, cookie: string | undefined): Promise<ManageAnswer | null> {
    const looked = await look.comeBack(query, cookie);
    if (looked) return answerTo(looked, false);
    const state = query['state'] ?? '';
    const others = atWork.has(state);
    atWork.add(state);
    try {
      const back = await trip.comeBack(query, cookie);
      return back && (await answerTo(back, !others));
    } finally {
      if (!others) atWork.delete(state);
    }
  }

  /** `alone`: nobody here is at work on it, so that no outcome may ever come. */
  async function answerTo(back: ComingBack, alone: boolean): Promise<ManageAnswer> {
    switch (back.kind) {
      case 'over':
        return page({ page: 'trip_over' });
      case 'unclear':
        return page({ page: 'trip_unclear' });
      case 'at_work':
        return page({ page: alone ? 'trip_unclear' : 'working' });
      case 'unknown':
        return page({ page: 'came_back_unknown' });
      case 'other_tenant':
        return page({ page: 'other_tenant' });
      case 'failed':
        return page({ page: 'sign_in_failed', trouble: back.trouble, at: clock(), again: back.state });
      case 'worked_off': {
        const { attempt, state } = back;
        const proof = attempt.kind === 'manage_look' ? readProof(attempt.outcome) : null;
        return proof ? showTask(attempt, proof, state) : outcomeOf(attempt);
      }
      case 'proved': {
        const { attempt, proof, state, accessToken } = back;
        if (attempt.kind === 'manage') return work(attempt, proof, accessToken);
        await store.attempts.finish(attempt.hash, writeProof(proof));
        return showTask(attempt, proof, state);
      }
    }
  }

  async function work(attempt: SignInAttempt, proof: RoleProof, accessToken: string): Promise<ManageAnswer> {
    const task = await findTask(dependencies, attempt.tenant, attempt.subject);
    const product = task?.product.id ?? '';
    if (!task) return end(attempt, proof, { end: 'over', product });
    // The role counts only as proved in this very sign-in: Microsoft asks the same of the token.
    if (!mayGrantDelegated(proof.roles)) return end(attempt, proof, { end: 'no_role', product });
    if (isOwnWish(task, proof.person)) return end(attempt, proof, { end: 'over', product });
    const { tenant } = task;
    // Whoever is cut off between Microsoft and the record here leaves a look behind that finds what was written.
    await store.jobs.checkApplication(tenant.id, product, new Date(clock().getTime() + lifetimes.freshConsent));
    const connections = await failedLast(store, tenant.id, task.connections);
    const written = await writeGrants(dependencies, { ...task, connections }, accessToken);
    if (written.kind === 'not_registered') return end(attempt, proof, { end: 'not_registered', product });
    const { results, left } = written;
    return end(attempt, proof, { end: 'written', product, task: task.kind, results, left }, task);
  }

  async function end(
    attempt: SignInAttempt,
    { person, roles, at: provedAt }: RoleProof,
    outcome: Outcome,
    task: ManageTask | null = null,
  ): Promise<ManageAnswer> {
    const kept = JSON.stringify({ ...outcome, person, roles, at: provedAt });
    await transact(store, async (tx) => {
      if (!(await tx.attempts.finish(attempt.hash, kept)) || outcome.end !== 'written' || !task) return;
      await settleGrants(tx, task, outcome.results, person, clock());
      const done = outcome.left === 0 && outcome.results.every(({ trouble }) => !trouble);
      if (done) await tx.tickets.endAll('manage', ticketSubject(attempt.subject));
    });
    if (outcome.end === 'written') {
      const failures = outcome.results.filter(({ trouble }) => trouble).length;
      log.info(
        { tenant: attempt.tenant, task: outcome.task, people: outcome.results.length, failures },
        'grants written',
      );
    }
    return outcomeOf({ ...attempt, outcome: kept });
  }

  async function outcomeOf({ outcome, tenant, subject }: SignInAttempt): Promise<ManageAnswer> {
    const kept = JSON.parse(outcome ?? '{}') as Outcome & Pick<RoleProof, 'person' | 'roles'> & { readonly at: string };
    switch (kept.end) {
      case 'over':
        return page({ page: await whyOver(tenant) });
      case 'no_role':
        return noRole(kept.person, kept.roles);
      case 'not_registered':
        return notRegistered(kept.product, tenant, subject);
      case 'written':
        return page({
          page: 'results',
          outcome: kept,
          product: catalogue.product(kept.product),
          at: new Date(kept.at),
        });
    }
  }

  const noRole = (person: Person, held: readonly string[]): ManageAnswer =>
    page({
      page: 'no_role',
      person,
      roles: directoryRoles.filter((role) => held.includes(role.id)),
      needed: entitledRoles([]),
      myRoles: links.to('my_roles', { tenant: person.tenant }),
    });

  async function notRegistered(id: string, tenant: string, subject: string): Promise<ManageAnswer> {
    const product = catalogue.product(id);
    const url = await registerUrl(tenant, product, requestOf(subject));
    return page({ page: 'not_registered', product, link: links.to('enterprise_apps', { tenant }), registerUrl: url });
  }

  /** Before that is changed: what it would do. Changes nothing. */
  async function askManaged(person: Person, managed: boolean): Promise<Allowed<ManagedFacts>> {
    if (!(await mayGrant(store, person, clock()))) return { kind: 'refused', reason: 'not_an_approver' };
    const tenant = (await store.tenants.find(person.tenant)) ?? unknownTenant(person.tenant);
    if (tenant.managedPerUser === managed) return { kind: 'refused', reason: 'already' };
    const requests = await store.requests.ofTenant(tenant.id, mostRedrawn);
    // A yes for everybody is asked anew only where it is no longer wanted.
    const loses = managed ? isWayForAllOpen : ({ state }: ApprovalRequest): boolean => state === 'open';
    const open = requests.filter((each) => each.product !== catalogue.own.id && loses(each)).length;
    return { kind: 'facts', facts: { tenant, managed, open, now: clock() } };
  }

  /** From now on requests are decided mailbox by mailbox, or for everybody again (T39). */
  const setManaged = (person: Person, managed: boolean): Promise<TapResult> =>
    transact(store, async (tx) => {
      const at = clock();
      if (!(await mayGrant(tx, person, at))) return { kind: 'refused', reason: 'not_an_approver' };
      const { tenant, oid: subject, name: actor } = person;
      if (((await tx.tenants.find(tenant))?.managedPerUser ?? false) === managed)
        return { kind: 'refused', reason: 'already' };
      await tx.tenants.setManagedPerUser(tenant, managed);
      const kind = managed ? 'tenant.managed_per_user' : 'tenant.managed_for_all';
      await tx.timeline.add({ at, tenant, subject, kind, actor, detail: {} });
      // What may be chosen on a card that asks has changed.
      for (const request of await tx.requests.ofTenant(tenant, mostRedrawn)) {
        const ends = managed && request.product !== catalogue.own.id;
        const step = ends ? await moveRequest(tx, request, { kind: 'managed_per_user', by: person, at }, person) : null;
        if (step?.kind !== 'moved' && request.state === 'open') await redrawRequest(tx, request);
      }
      return { kind: 'moved' };
    });

  return {
    open,
    again,
    signIn,
    comeBack,
    carryOut,
    askManaged,
    setManaged,
    ...createWorklist(dependencies),
    ...createPreview(dependencies),
  };
}

/** Nobody grants what they asked for themselves while the tenant has another approver. */
const isOwnWish = ({ kind, tenant, connections }: ManageTask, person: Person): boolean =>
  kind !== 'withdraw_one' &&
  connections.some(({ requester }) => requester.oid === person.oid) &&
  !isOnlyApprover(tenant, person);

const mostRedrawn = 100;
