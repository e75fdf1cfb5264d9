import { advanceConnection } from '../../consent/connection.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { ApprovalRequest, Connection, Person } from '../../consent/model.ts';
import { entitledRoles, mayGrantScopes } from '../../consent/roles.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { wallCause, wallTrouble } from '../../consent/wall.ts';
import { cleanText } from '../common/clean-text.ts';
import { isInvited } from '../common/is-invited.ts';
import {
  askable,
  joinRequest,
  moveConnection,
  moveRequest,
  reachableApprovers,
  sight,
  tellApprovers,
} from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import { knownOid } from '../grants/accounts.ts';
import { delegatedScopes } from '../grants/grant-of.ts';
import type { Repositories } from '../ports.ts';
import type { createDirectoryWatch } from '../tenant/directory.ts';
import { decisionOf } from './decide.ts';
import { isApproverOf, isOnlyApprover, mayGrant, provedRoles } from './entitlement.ts';

/** A tap that leads to a request's card, or changed nothing. */
export type AskResult = { readonly kind: 'request'; readonly number: string } | Exclude<TapResult, { kind: 'moved' }>;

/** Asking the administrators: one open request per tenant and product, whoever and how many wait for it. */
export function createAskAdmin(
  { store, directory, catalogue, clock, log }: Dependencies,
  { lookNow }: Pick<ReturnType<typeof createDirectoryWatch>, 'lookNow'>,
) {
  /**
   * "I saw Need admin approval", said by who asked or by the owner of the mailbox, in whose browser it stands: opens the
   * tenant's one request about this product, in the name of who asked, or joins it (T29). Where an
   * administrator has agreed already the cause is looked for first, and nobody is asked for what would not help (T38).
   */
  async function sawAdminWall(person: Person, id: string): Promise<TapResult> {
    const known = await store.connections.find(id);
    const holders = await roleHolders(person, known);
    const hadLost = known?.state === 'revoked';
    await lookIfAgreed(person, id);
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
      const byOwner = await isInvited(tx, connection, person);
      if (connection.requester.oid !== person.oid && !byOwner) return { kind: 'refused', reason: 'not_yours' };
      const at = clock();
      // The look found what was lost there again, and has called back who waits for it.
      if (hadLost && connection.state === 'needs_sign_in') return { kind: 'moved' };
      if (connection.state === 'revoked' && (await isServed(tx, connection))) {
        const back = await moveConnection(tx, connection, { kind: 'called_back', at }, person);
        return back.kind === 'moved' ? { kind: 'moved' } : { kind: 'refused', reason: 'fresh_consent_wait' };
      }
      const existing = await tx.requests.findOpen(connection.tenant, connection.product, 'hold');
      const met = { kind: 'wall_seen', by: person, byOwner, at } as const;
      const step = advanceConnection(connection, { ...met, request: existing?.number ?? '' });
      if (step.kind === 'refused') return { kind: 'refused', reason: step.reason };
      const cause = await causeOf(tx, connection, existing, at);
      if (cause === 'spreading') return { kind: 'refused', reason: 'fresh_consent_wait' };
      if (cause === 'assignment_required' || cause === 'forced_consent') {
        await moveConnection(tx, connection, { kind: 'sign_in_failed', trouble: wallTrouble(cause), at }, person);
        await tx.deviceCodes.forget(id);
        if (cause === 'assignment_required') await tellToAssign(tx, connection, existing, at);
        return { kind: 'moved' };
      }
      let asked = existing;
      if (existing && cause) {
        const again = await moveRequest(tx, existing, { kind: 'wall_again', trouble: wallTrouble(cause), at }, person);
        if (again.kind === 'refused') return { kind: 'refused', reason: 'fresh_consent_wait' };
        asked = again.subject;
      }
      const number = asked?.number ?? (await tx.requests.nextNumber());
      await moveConnection(tx, connection, { ...met, request: number }, person);
      // The wall ends every trip that was begun, and a code is one.
      await tx.deviceCodes.forget(id);
      await sight(tx, connection.tenant, connection.product, { kind: 'requested', at });
      if (asked) await joinRequest(tx, asked, at);
      else await open(tx, connection.requester, connection.product, number, at, holders);
      const readable = ((await tx.tenants.find(connection.tenant))?.reach ?? 'outcomes') !== 'outcomes';
      // What was granted elsewhere meanwhile, or only in part, stands in the directory: nobody waits an hour for that.
      // Without reach the token endpoint tells now and then whether the application was switched off.
      const next = readable ? at : new Date(at.getTime() + lifetimes.directoryCheck);
      if (readable || !asked) await tx.jobs.checkApplication(connection.tenant, connection.product, next);
      return { kind: 'moved' };
    });
  }

  /** Its account's grant was seen at Microsoft: nobody is asked for what is there. */
  async function isServed(tx: Repositories, connection: Connection): Promise<boolean> {
    const application = await tx.applications.find(connection.tenant, connection.product);
    if (application?.evidence !== 'grant_object' || application.level === 'disabled') return false;
    return application.level === 'granted' || application.people.includes(knownOid(connection) ?? '');
  }

  async function causeOf(tx: Repositories, connection: Connection, request: ApprovalRequest | null, at: Date) {
    const { tenant, product } = connection;
    const application = await tx.applications.find(tenant, product);
    const wanted = delegatedScopes(catalogue.product(product));
    return wallCause({ request, application, wanted, account: knownOid(connection), at });
  }

  /** An administrator has agreed, or may have anew: what stands in the directory now decides, not what was seen an hour ago. */
  async function lookIfAgreed(person: Person, id: string): Promise<void> {
    const { tenant, oid } = person;
    const connection = await store.connections.find(id);
    if (connection?.tenant !== tenant) return;
    if (connection.requester.oid !== oid && !(await isInvited(store, connection, person))) return;
    const reach = (await store.tenants.find(tenant))?.reach ?? 'outcomes';
    if (reach === 'outcomes') return;
    const agreed =
      connection.state === 'revoked' ||
      (await store.requests.findOpen(tenant, connection.product))?.returnedAt ||
      (await store.applications.find(tenant, connection.product))?.level === 'granted';
    if (agreed) await lookNow(tenant, connection.product);
  }

  /** Who agreed hears that agreeing was not enough; once an hour, however many meet it. */
  async function tellToAssign(tx: Repositories, connection: Connection, open: ApprovalRequest | null, at: Date) {
    const { tenant, product, requester } = connection;
    const request = open ?? (await tx.requests.ofTenant(tenant, 50)).find((each) => each.product === product);
    if (!request) return;
    const asked = request.decision ? [request.decision.by] : await reachableApprovers(tx, request);
    for (const to of asked.filter(({ oid }) => oid !== requester.oid)) {
      const once = `assign:${request.number}:${at.toISOString().slice(0, 13)}:${to.oid}`;
      await tx.outbox.add({ to, card: 'approval-request', subject: request.number, mode: 'new', once });
    }
  }

  /**
   * An entitled requester means everybody: the request is made and, where nobody else has to look, decided by this very
   * tap; the grant is then made at Microsoft (S3, T16).
   */
  async function grantForAll(person: Person, id: string): Promise<AskResult> {
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
      if (connection.requester.oid !== person.oid) return { kind: 'refused', reason: 'not_yours' };
      if (isConnectionEnd(connection.state) || !connection.confirmed) return { kind: 'refused', reason: 'not_now' };
      const at = clock();
      if (!(await mayGrant(tx, person, at))) return { kind: 'refused', reason: 'not_an_approver' };
      if (connection.confirmed.scopeVersion !== catalogue.product(connection.product).scopeVersion)
        return { kind: 'refused', reason: 'list_changed' };
      // The button is offered for hours; the decision by a role wants a fresh proof (design section 6).
      const { scopes } = catalogue.product(connection.product);
      const role = mayGrantScopes((await provedRoles(tx, person, at, lifetimes.provedForDecision)) ?? [], scopes);
      const tenant = await tx.tenants.find(person.tenant);
      if (!role && !isApproverOf(tenant, person, scopes)) return { kind: 'refused', reason: 'prove_again' };
      if (tenant?.managedPerUser) return { kind: 'refused', reason: 'managed_per_user' };
      const existing = await tx.requests.findOpen(connection.tenant, connection.product, 'hold');
      let asked = existing ?? (await insert(tx, person, connection.product, await tx.requests.nextNumber(), at, true));
      // A wish for everybody is one whoever waits, also beside those who asked before.
      const meant = await moveRequest(tx, asked, { kind: 'meant_for_all', by: person, at }, person);
      if (meant.kind === 'moved') asked = meant.subject;
      const waits = { kind: 'wall_seen', by: person, request: asked.number, at } as const;
      if (advanceConnection(connection, waits).kind === 'moved') {
        await moveConnection(tx, connection, waits, person);
        await tx.deviceCodes.forget(id);
        if (existing) asked = await joinRequest(tx, asked, at);
      }
      if (!existing) await sight(tx, connection.tenant, connection.product, { kind: 'requested', at });
      const onlyApprover = isOnlyApprover(tenant, person);
      if (asked.requester.oid === person.oid && !onlyApprover) {
        if (!existing) await tellApprovers(tx, asked);
        return { kind: 'request', number: asked.number };
      }
      await moveRequest(
        tx,
        asked,
        decisionOf(person, tenant, { approve: true, role, onlyApprover, listRead: true, at }),
        person,
      );
      return { kind: 'request', number: asked.number };
    });
  }

  /** An approver asks for the right to read the tenant's directory: a request like any other, for the bot's own app. */
  async function raiseReach(person: Person): Promise<AskResult> {
    return transact(store, async (tx) => {
      const at = clock();
      if (!(await mayGrant(tx, person, at))) return { kind: 'refused', reason: 'not_an_approver' };
      const own = catalogue.own.id;
      const existing = await tx.requests.findOpen(person.tenant, own);
      if (existing) return { kind: 'request', number: existing.number };
      const tenant = await tx.tenants.find(person.tenant);
      if (tenant?.reach === 'manage') return { kind: 'refused', reason: 'already' };
      await tx.tenants.remember(person.tenant, null, null);
      const asked = await insert(tx, person, own, await tx.requests.nextNumber(), at);
      await sight(tx, person.tenant, own, { kind: 'requested', at });
      // The only approver is answered with the card itself; the others are written to.
      if (!isOnlyApprover(tenant, person)) await tellApprovers(tx, asked);
      return { kind: 'request', number: asked.number };
    });
  }

  async function open(
    tx: Repositories,
    requester: Person,
    product: string,
    number: string,
    at: Date,
    holders: readonly Person[],
  ): Promise<void> {
    await tellApprovers(tx, await insert(tx, requester, product, number, at), holders);
  }

  async function insert(
    tx: Repositories,
    requester: Person,
    productId: string,
    number: string,
    at: Date,
    meantForAll = false,
  ): Promise<ApprovalRequest> {
    const product = catalogue.product(productId);
    const { tenant } = requester;
    const request: ApprovalRequest = {
      number,
      version: 1,
      tenant,
      product: product.id,
      requester,
      reason: null,
      meantForAll,
      scopes: product.scopes.map((scope) => scope.name),
      scopeVersion: product.scopeVersion,
      state: 'open',
      stateSince: at,
      evidence: 'none',
      decision: null,
      returnedAt: null,
      trouble: null,
      troubleAt: null,
      earlier: null,
      createdAt: at,
      expiresAt: new Date(at.getTime() + lifetimes.request),
    };
    await tx.requests.insert(request);
    await tx.timeline.add({ at, tenant, subject: number, kind: 'request.open', actor: requester.name, detail: {} });
    return request;
  }

  /** Who may decide though nobody named them, where the directory is read; asked before anything is written. */
  async function roleHolders(requester: Person, about: Connection | null): Promise<readonly Person[]> {
    const tenant = await store.tenants.find(requester.tenant);
    if (!about || !tenant || tenant.reach === 'outcomes') return [];
    // An approver who left Teams is nobody who could be asked there.
    if ((await reachableApprovers(store, { tenant: tenant.id, requester })).length > 0) return [];
    try {
      const entitled = entitledRoles(catalogue.product(about.product).scopes).map((role) => role.id);
      return await directory.roleHolders(tenant.id, entitled);
    } catch (error) {
      log.warn({ tenant: tenant.id, reason: (error as Error).message }, 'role holders could not be read');
      return [];
    }
  }

  /** Why it is needed, in the words of who asked first; the approvers' cards show it (T31). */
  async function giveReason(person: Person, id: string, reason: string): Promise<TapResult> {
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
      if (connection.requester.oid !== person.oid) return { kind: 'refused', reason: 'not_yours' };
      const request = connection.request ? await tx.requests.find(connection.request) : null;
      if (!request) return { kind: 'refused', reason: 'not_now' };
      const said = { kind: 'reason_given', by: person, reason: cleanText(reason, 500), at: clock() } as const;
      const step = await moveRequest(tx, request, said, person);
      return step.kind === 'refused' ? { kind: 'refused', reason: step.reason } : { kind: 'moved' };
    });
  }

  /**
   * Shows the approvers their card again, or who said yes and has still to grant; at most once an hour. Where nobody can be
   * asked, the requester has the text to pass on once more, whenever they want it.
   */
  async function remind(person: Person, id: string): Promise<TapResult> {
    const holders = await roleHolders(person, await store.connections.find(id));
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (connection?.tenant !== person.tenant) return { kind: 'not_found' };
      if (connection.requester.oid !== person.oid) return { kind: 'refused', reason: 'not_yours' };
      const request = connection.request ? await tx.requests.find(connection.request) : null;
      const decided = request?.state === 'approved' && !request.returnedAt ? request.decision : null;
      if (!request || connection.state !== 'needs_admin' || !(request.state === 'open' || decided))
        return { kind: 'refused', reason: 'not_now' };
      const { tenant, oid } = person;
      // Who said yes goes on at Microsoft; the others have nothing to decide any more.
      const chat = decided ? await tx.conversations.find(tenant, decided.by.oid) : null;
      const goesOn = chat?.state === 'active' ? decided : null;
      if (!goesOn && (await askable(tx, request, holders)).length === 0) {
        await tx.outbox.add({ to: person, card: 'pass-on', subject: request.number, mode: 'new' });
        return { kind: 'moved', say: 'message_follows' };
      }
      const once = `remind:${request.number}:${clock().toISOString().slice(0, 13)}`;
      const first = await tx.outbox.add({ to: { tenant, oid }, card: 'connection', subject: id, mode: 'edit', once });
      if (!first) return { kind: 'refused', reason: 'reminded_already' };
      if (goesOn) {
        await tx.outbox.add({ to: goesOn.by, card: 'approval-request', subject: request.number, mode: 'new' });
      } else await tellApprovers(tx, request, holders);
      return { kind: 'moved', say: 'reminded' };
    });
  }

  return { sawAdminWall, grantForAll, raiseReach, giveReason, remind };
}
