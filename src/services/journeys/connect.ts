import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Product } from '../catalogue/product.ts';
import { advanceConnection } from '../consent/connection.ts';
import { lifetimes } from '../consent/lifetimes.ts';
import type { ApprovalRequest, Connection, Person, Trouble } from '../consent/model.ts';
import { missingScopes } from '../consent/scopes.ts';
import type { Dependencies } from './dependencies.ts';
import type { MailboxFormFacts, MailboxProblem } from './facts.ts';
import { joinRequest, leaveRequest, moveConnection, moveRequest, sight, tellApprovers } from './move.ts';
import type { Repositories } from './ports.ts';
import { transact } from './transact.ts';

/** What Teams' roster says of the person: hints for display and comparison, never a key. */
export interface Roster {
  readonly mail: string | null;
  readonly userPrincipalName: string | null;
}

export type ConnectResult =
  /** The connection's card is the answer; `outbox` is null when this very turn was answered before. */
  | { readonly kind: 'started' | 'already_open'; readonly connection: string; readonly outbox: string | null }
  | { readonly kind: 'form'; readonly form: MailboxFormFacts }
  | { readonly kind: 'taken' };

/** What a tap changed; a refusal is an ordinary answer and comes with its reason. */
export type TapResult =
  | { readonly kind: 'moved' }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** Who did what instead, and when: for the answer's words. */
      readonly values?: Readonly<Record<string, string | Date>>;
    }
  | { readonly kind: 'not_found' };

const emailAddress = z.email();

/** The user's side of a journey: start, confirm, ask the admin, cancel. */
export function createConnect({ store, entra, catalogue, clock, log }: Dependencies) {
  const mailboxProducts = catalogue.products.filter((product) => product.kind === 'mailbox');

  /** "connect my mailbox": starts or resumes. `turn` names the activity, so that a re-delivered one is answered once. */
  async function mailbox(ask: {
    person: Person;
    roster: Roster | null;
    typed: string | null;
    product: string | null;
    turn: string;
  }): Promise<ConnectResult> {
    const form = (problem: MailboxProblem | null): ConnectResult => ({
      kind: 'form',
      form: mailboxForm(ask.typed ?? addressOf(ask.roster), ask.product, problem),
    });
    const product = pickProduct(ask.product);
    if (product === 'unknown') return form('unknown_product');
    const typed = (ask.typed ?? addressOf(ask.roster)).trim().toLowerCase();
    if (!product || !typed) return form(ask.typed !== null && !typed ? 'empty' : null);
    if (typed.length > 254 || !emailAddress.safeParse(typed).success) return form('malformed');
    const domain = typed.slice(typed.lastIndexOf('@') + 1);
    const checked = await checkDomain(domain, ask.person.tenant);
    if (checked === 'unknown_domain' || checked === 'foreign_tenant') return form(checked);
    return transact(store, (tx) => start(tx, ask, product, typed, checked === 'ours' ? domain : null));
  }

  function mailboxForm(mailbox: string, product: string | null, problem: MailboxProblem | null): MailboxFormFacts {
    return { mailbox, product, products: mailboxProducts, problem };
  }

  /** The empty form with what Teams knows; null when the catalogue has no mailbox product. */
  async function form(roster: Roster | null): Promise<MailboxFormFacts | null> {
    return mailboxProducts.length > 0 ? mailboxForm(addressOf(roster), null, null) : null;
  }

  function pickProduct(name: string | null): Product | 'unknown' | null {
    if (!name) return mailboxProducts.length === 1 ? (mailboxProducts[0] ?? null) : null;
    const found = catalogue.byName(name);
    return found?.kind === 'mailbox' ? found : 'unknown';
  }

  async function checkDomain(
    domain: string,
    tenant: string,
  ): Promise<'ours' | 'unanswered' | 'unknown_domain' | 'foreign_tenant'> {
    try {
      const owner = await entra.tenantOfDomain(domain);
      if (!owner) return 'unknown_domain';
      return owner === tenant ? 'ours' : 'foreign_tenant';
    } catch (error) {
      // Microsoft does not answer: the sign-in itself checks the tenant again, so nobody has to wait here.
      log.warn({ domain, reason: (error as Error).message }, 'domain could not be checked');
      return 'unanswered';
    }
  }

  async function start(
    tx: Repositories,
    ask: { person: Person; roster: Roster | null; turn: string },
    product: Product,
    address: string,
    /** Only a domain that Microsoft vouched for: helpdesk finds tenants by it. */
    domain: string | null,
  ): Promise<ConnectResult> {
    const { person } = ask;
    const now = clock();
    await tx.tenants.remember(person.tenant, domain, null);
    const open = await tx.connections.findOpen(person.tenant, product.id, address);
    const own = [ask.roster?.mail, ask.roster?.userPrincipalName].some((each) => each?.toLowerCase() === address);
    if (open && open.requester.oid !== person.oid) {
      // A colleague asked for it, and nobody has signed in yet: it is the owner's to begin, not theirs to occupy.
      const step = own && !open.signer ? await moveConnection(tx, open, { kind: 'refused_by_owner', at: now }) : null;
      if (step?.kind !== 'moved') return { kind: 'taken' };
      await tx.tickets.endAll('connect', open.id);
      await leaveRequest(tx, open.request, now);
      return begin(tx, ask, draft(person, product, address, own, now), false);
    }
    return begin(tx, ask, open ?? draft(person, product, address, own, now), open !== null);
  }

  async function begin(
    tx: Repositories,
    { person, turn }: { person: Person; turn: string },
    connection: Connection,
    isOpen: boolean,
  ): Promise<ConnectResult> {
    if (!isOpen) {
      await tx.connections.insert(connection);
      const { id: subject, tenant, createdAt: at } = connection;
      await tx.timeline.add({ at, tenant, subject, kind: 'connection.draft', actor: person.name, detail: {} });
    }
    const answer = {
      card: 'connection',
      subject: connection.id,
      mode: 'new',
      answer: true,
      once: `turn:${turn}`,
    } as const;
    const outbox = await tx.outbox.add({ to: person, ...answer });
    return { kind: isOpen ? 'already_open' : 'started', connection: connection.id, outbox };
  }

  /** A tap on a connection's card by its requester. */
  async function tap(
    person: Person,
    id: string,
    work: (tx: Repositories, connection: Connection, now: Date) => Promise<{ kind: string; reason?: string }>,
  ): Promise<TapResult> {
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
      if (connection.requester.oid !== person.oid) return { kind: 'refused', reason: 'not_yours' };
      const step = await work(tx, connection, clock());
      return step.kind === 'refused' ? { kind: 'refused', reason: step.reason ?? 'not_now' } : { kind: 'moved' };
    });
  }

  /** "I have read what it may do, go on" (S22, S26). Joins an open request of the tenant at once. */
  const confirm = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const { scopeVersion } = catalogue.product(connection.product);
      const request = await requestToJoin(tx, connection);
      const openRequest = request?.number ?? null;
      const event = { kind: 'scopes_confirmed', by: person, scopeVersion, openRequest, at } as const;
      const step = await moveConnection(tx, connection, event, person);
      if (step.kind === 'moved' && request) await joinRequest(tx, request);
      return step;
    });

  /** The request that a new connection waits for; null where signing in is worth a try first. */
  async function requestToJoin(tx: Repositories, connection: Connection): Promise<ApprovalRequest | null> {
    const request = await tx.requests.findOpen(connection.tenant, connection.product);
    if (!request || request.returnedAt) return null;
    const application = await tx.applications.find(connection.tenant, connection.product);
    const wanted = catalogue.product(connection.product).scopes.map((scope) => scope.name);
    const granted = application?.level === 'granted' && missingScopes(wanted, application.scopes).length === 0;
    // One person's wall in a tenant that has granted must not hold up the others (S32).
    return granted ? null : request;
  }

  /** "I saw Need admin approval": opens the tenant's one request about this product, or joins it (T29). */
  const sawAdminWall = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const existing = await tx.requests.findOpen(connection.tenant, connection.product);
      const number = existing?.number ?? (await tx.requests.nextNumber());
      const event = { kind: 'wall_seen', by: person, request: number, at } as const;
      const step = advanceConnection(connection, event);
      if (step.kind === 'refused') return step;
      let asked = existing;
      if (existing?.returnedAt) {
        const again = await moveRequest(tx, existing, { kind: 'wall_again', trouble: wallAfterApproval, at }, person);
        // So soon after the approval the wall is Microsoft still spreading the news: wait, ask nobody twice (T38).
        if (again.kind === 'refused') return { kind: 'refused', reason: 'fresh_consent_wait' };
        asked = again.subject;
      }
      await moveConnection(tx, connection, event, person);
      await sight(tx, connection.tenant, connection.product, { kind: 'requested', at });
      if (asked) await joinRequest(tx, asked);
      else await openRequest(tx, connection, number, at);
      return step;
    });

  async function openRequest(tx: Repositories, connection: Connection, number: string, at: Date): Promise<void> {
    const product = catalogue.product(connection.product);
    const request: ApprovalRequest = {
      number,
      version: 1,
      tenant: connection.tenant,
      product: product.id,
      requester: connection.requester,
      reason: null,
      scopes: product.scopes.map((scope) => scope.name),
      scopeVersion: product.scopeVersion,
      state: 'open',
      stateSince: at,
      evidence: 'none',
      decision: null,
      returnedAt: null,
      trouble: null,
      createdAt: at,
      expiresAt: new Date(at.getTime() + lifetimes.request),
    };
    await tx.requests.insert(request);
    const { tenant, requester } = request;
    await tx.timeline.add({ at, tenant, subject: number, kind: 'request.open', actor: requester.name, detail: {} });
    await tellApprovers(tx, request);
  }

  /** "I pressed cancel": no request is made, the link stays. */
  const pressedCancel = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, (tx, connection, at) =>
      connection.trouble?.class === 'cancelled'
        ? moveConnection(tx, connection, { kind: 'sign_in_failed', trouble: pressedCancelHimself, at }, person)
        : Promise.resolve({ kind: 'refused', reason: 'not_now' }),
    );

  const cancel = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const step = await moveConnection(tx, connection, { kind: 'cancelled', by: person, at }, person);
      if (step.kind === 'refused') return step;
      await tx.tickets.endAll('connect', connection.id);
      await leaveRequest(tx, connection.request, at);
      return step;
    });

  /** Shows the approvers their card again, at most once an hour; without approvers, the text to pass on. */
  const remindApprover = (person: Person, id: string): Promise<TapResult> =>
    tap(person, id, async (tx, connection, at) => {
      const request = connection.request ? await tx.requests.find(connection.request) : null;
      if (connection.state !== 'needs_admin' || request?.state !== 'open')
        return { kind: 'refused', reason: 'not_now' };
      const hour = at.toISOString().slice(0, 13);
      const to = { tenant: person.tenant, oid: person.oid };
      const first = await tx.outbox.add({
        to,
        card: 'connection',
        subject: id,
        mode: 'edit',
        once: `remind:${request.number}:${hour}`,
      });
      if (!first) return { kind: 'refused', reason: 'reminded_already' };
      await tellApprovers(tx, request);
      return { kind: 'moved' };
    });

  return { mailbox, form, confirm, sawAdminWall, pressedCancel, cancel, remindApprover };
}

const wallAfterApproval: Trouble = {
  class: 'needs_admin',
  code: 'wall_after_approval',
  owner: 'approver',
  correlation: null,
};
const pressedCancelHimself: Trouble = { class: 'declined', code: 'cancel', owner: 'requester', correlation: null };

const addressOf = (roster: Roster | null): string => roster?.mail ?? roster?.userPrincipalName ?? '';

function draft(person: Person, product: Product, address: string, own: boolean, now: Date): Connection {
  return {
    id: randomUUID(),
    version: 1,
    tenant: person.tenant,
    product: product.id,
    target: own ? 'own' : 'named',
    address,
    device: null,
    requester: person,
    signer: null,
    state: 'draft',
    stateSince: now,
    userLevel: 'missing',
    userLevelSince: now,
    confirmed: null,
    request: null,
    trouble: null,
    troubleAt: null,
    otherAccount: null,
    grantKnownAt: null,
    activeAt: null,
    checks: 0,
    nextCheckAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
