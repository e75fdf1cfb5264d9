import { advanceConnection } from '../../consent/connection.ts';
import { type AccountAddresses, addressesOf, matchIdentity } from '../../consent/identity.ts';
import type { ApprovalRequest, Connection, SignInPath, Trouble } from '../../consent/model.ts';
import { missingScopes } from '../../consent/scopes.ts';
import { agreedOnTheWay, deniedYetGranted, stillSpreading, wallCause, wallTrouble } from '../../consent/wall.ts';
import { endLinks } from '../common/end-links.ts';
import { endUnwanted } from '../common/end-unwanted.ts';
import { everyOpen } from '../common/every-open.ts';
import { moveConnection, moveRequest, redrawRequest, sight } from '../common/move.ts';
import { signedInSince } from '../common/signed-in-since.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import { isReportedForAll } from '../facts.ts';
import { knownOid } from '../grants/accounts.ts';
import type { Redeemed, Repositories } from '../ports.ts';
import { maskAddress } from './mask.ts';

type SignedInAnswer = Extract<Redeemed, { kind: 'signed_in' }>;

/** One trip or one device code: records what came of it, and is true only for the first who does. */
export type Once = (tx: Repositories, outcome: string) => Promise<boolean>;

type SaidBy = 'redirect' | 'endpoint';

type Work = (tx: Repositories, current: Connection, at: Date) => Promise<{ kind: string; reason?: string }>;

/** What comes of a sign-in at Microsoft, whichever way the account went: in a browser, or with a device's code. */
export function createSettle({ store, graph, catalogue, clock, log }: Dependencies) {
  /** An account signed in: is it the right one, and does its token hold what the product needs? */
  async function signedIn(
    connection: Connection,
    redeemed: SignedInAnswer,
    via: SignInPath,
    once: Once,
    /** What the owner of somebody else's mailbox said of looking after it, on the page before this very trip. */
    watch = false,
  ): Promise<Connection> {
    const addresses = await addressesIfAsked(connection, redeemed);
    if ('trouble' in addresses) return failed(connection, addresses.trouble, once);
    const match = matchIdentity(connection, redeemed.who, addresses.known);
    if (match.kind === 'accepted' && !(await isPerson(connection, redeemed)))
      return accepted(connection, redeemed, addresses.known, { via, once, watch });
    // Nothing of it is kept but the consent that Microsoft holds (T6, T34).
    const reason = match.kind === 'refused' ? match.reason : 'other_account';
    const wanted = catalogue.product(connection.product).scopes.map((scope) => scope.name);
    const complete = reason === 'other_account' && missingScopes(wanted, redeemed.scopes).length === 0;
    return settle(connection, once, reason, async (tx, current, at) => {
      // Where everybody was served before, the token tells of no consent that was given on this trip.
      const consented = complete && !(await agreedForAll(tx, current));
      const code = consented ? 'other_account_consented' : reason;
      const step = await moveConnection(tx, current, {
        kind: 'other_account',
        shown: maskAddress(redeemed.who.username),
        trouble: { class: 'wrong_account', code, owner: 'requester', correlation: null },
        at,
      });
      if (consented) await sightScopes(tx, current, redeemed, false, at);
      return step;
    });
  }

  async function agreedForAll(tx: Repositories, { tenant, product }: Connection): Promise<boolean> {
    if ((await tx.applications.find(tenant, product))?.level === 'granted') return true;
    return isReportedForAll(await tx.requests.findOpen(tenant, product));
  }

  /** A room account talks to nobody: whoever chats with the bot is a person, and their mailbox is asked for as such. */
  async function isPerson({ target, tenant }: Connection, { who }: SignedInAnswer): Promise<boolean> {
    return target === 'room' && (await store.conversations.find(tenant, who.oid)) !== null;
  }

  async function addressesIfAsked(
    connection: Connection,
    redeemed: SignedInAnswer,
  ): Promise<{ known: AccountAddresses | null } | { trouble: Trouble }> {
    if (matchIdentity(connection, redeemed.who).kind !== 'ask_addresses') return { known: null };
    try {
      const { tenant, product } = connection;
      const client = catalogue.product(product).clientId;
      return { known: await graph.addresses({ tenant, accessToken: redeemed.accessToken, client }) };
    } catch (error) {
      log.warn({ connection: connection.id, reason: (error as Error).message }, 'addresses could not be read');
      const told = (error as { trouble?: Trouble }).trouble;
      // Whoever has just signed in may read their own entry: a refusal is a replica that has not heard of it yet.
      if (told && told.class !== 'no_rights') return { trouble: told };
      const correlation = told?.correlation ?? null;
      return { trouble: { class: 'transient', code: 'addresses_unread', owner: 'microsoft', correlation } };
    }
  }

  async function accepted(
    connection: Connection,
    redeemed: SignedInAnswer,
    known: AccountAddresses | null,
    { via, once, watch }: { via: SignInPath; once: Once; watch: boolean },
  ): Promise<Connection> {
    const product = catalogue.product(connection.product);
    const wanted = product.scopes.map((scope) => scope.name);
    const missing = missingScopes(wanted, redeemed.scopes);
    return settle(connection, once, missing.length > 0 ? 'scopes_missing' : 'signed_in', async (tx, current, at) => {
      const { oid } = redeemed.who;
      const addresses = known ? addressesOf(known) : [current.address];
      const same = await sameMailbox(tx, current, oid);
      if (same) {
        // From now on it is found by this address, too.
        await moveConnection(tx, same, { kind: 'addresses_known', addresses: [...same.aliases, ...addresses], at });
        return endUnwanted(tx, current, 'same_mailbox', at);
      }
      const signed = await moveConnection(tx, current, {
        kind: 'signed_in',
        oid,
        missing,
        via,
        held: redeemed.scopes,
        at,
      });
      if (signed.kind === 'refused') return signed;
      const told = known
        ? await moveConnection(tx, signed.subject, { kind: 'addresses_known', addresses, at })
        : signed;
      const step = told.kind === 'moved' ? told : signed;
      // The owner's word counts, and only theirs: an empty box takes back what was said before.
      if (current.target === 'named' && missing.length === 0) {
        await moveConnection(tx, step.subject, { kind: 'health_agreed', agreed: watch, at });
      }
      const { tenant } = current;
      const request = await tx.requests.findOpen(tenant, current.product);
      const ownGrant = (await tx.applications.find(tenant, current.product))?.people.includes(oid) ?? false;
      const forAll = !ownGrant && (await servesAll(tx, request, oid));
      await sightScopes(tx, current, redeemed, forAll, at);
      if (missing.length > 0) return step;
      await tx.tokens.keep(current.id, redeemed.cache);
      await endLinks(tx, current);
      if (request) await proves(tx, request, forAll, at);
      return step;
    });
  }

  /**
   * Whether a complete token of this account proves the grant for everybody: where that was decided and Microsoft sent the
   * administrator back. A return may be lost (facts 10, row 12); then the first token may rest on a consent of one's own,
   * and a second account's since the decision proves it.
   */
  async function servesAll(tx: Repositories, request: ApprovalRequest | null, oid: string): Promise<boolean> {
    if (request?.state !== 'approved' || request.decision?.coverage !== 'all') return false;
    if (request.returnedAt) return true;
    return (await signedInSince(tx, request, oid)) !== null;
  }

  /** What a token shows of the application level, whoever brought it. */
  async function sightScopes(
    tx: Repositories,
    { tenant, product }: Connection,
    { who: { oid }, scopes: held }: SignedInAnswer,
    forAll: boolean,
    at: Date,
  ): Promise<void> {
    const wanted = catalogue.product(product).scopes.map((scope) => scope.name);
    const now = await sight(tx, tenant, product, {
      kind: 'scopes_seen',
      held,
      wanted,
      evidence: 'token_scope',
      forAll,
      at,
    });
    const readable = ((await tx.tenants.find(tenant))?.reach ?? 'outcomes') !== 'outcomes';
    // Whom the grant serves stands in the directory, where it may be read (T15, T16); what was read there once is not read for each mailbox.
    const isRead = now.evidence === 'grant_object' && (now.level === 'granted' || now.people.includes(oid));
    if (readable && !isRead) await tx.jobs.checkApplication(tenant, product, at);
  }

  /** Two addresses of one mailbox are one connection, once the account has said that both are its own (T5). */
  async function sameMailbox(tx: Repositories, { id, tenant, product, target, signer }: Connection, oid: string) {
    if (signer !== null || (target !== 'own' && target !== 'named')) return null;
    const same = await tx.connections.mailboxOf(tenant, product, oid);
    return same?.id === id ? null : same;
  }

  /** A token with every wanted scope proves a grant for everybody; one for the listed ones once each of them has signed in. */
  async function proves(tx: Repositories, request: ApprovalRequest, forAll: boolean, at: Date): Promise<void> {
    const listed = request.state === 'approved' && request.returnedAt !== null && !forAll;
    if (forAll || (listed && (await haveAllSignedIn(tx, request))))
      await moveRequest(tx, request, { kind: 'grant_known', evidence: 'token_scope', at });
    else await redrawRequest(tx, request);
  }

  async function haveAllSignedIn(tx: Repositories, { tenant, product, number }: ApprovalRequest): Promise<boolean> {
    for await (const { request, userLevel } of everyOpen(tx, tenant, product)) {
      if (request === number && userLevel !== 'signed_in') return false;
    }
    return true;
  }

  /**
   * The account did not sign in, or brought nothing that can be used. `saidBy`: anybody can write a redirect of their own trip, so it
   * says nothing of the tenant, whose directory is asked where it may be read.
   */
  async function failed(
    connection: Connection,
    trouble: Trouble,
    once: Once,
    saidBy: SaidBy = 'endpoint',
  ): Promise<Connection> {
    return settle(connection, once, trouble.code, async (tx, current, at) => {
      const { tenant, product } = current;
      const ofTenant = tellsOfTenant[trouble.class];
      if (ofTenant && saidBy === 'endpoint') await sight(tx, tenant, product, { kind: ofTenant, at });
      // Perhaps somebody blocked it: a request that waits for it is not decided any more.
      const isDoubtful = ofTenant !== undefined && saidBy === 'redirect';
      if (isDoubtful || trouble.class === 'disabled') await tx.jobs.checkApplication(tenant, product, at);
      if (trouble.class === 'not_consented') return notConsented(tx, current, { trouble, saidBy, at });
      return moveConnection(tx, current, { kind: 'sign_in_failed', trouble, at });
    });
  }

  /**
   * A missing grant right after the approval is Microsoft still spreading the news: "wait", not "ask again" (facts 6.1).
   * Later, or where only single grants were reported, the question is put to the approver anew, with the cause (T38).
   */
  async function notConsented(
    tx: Repositories,
    connection: Connection,
    { trouble, saidBy, at }: { trouble: Trouble; saidBy: SaidBy; at: Date },
  ) {
    const { tenant, product, requester: by } = connection;
    const request = await tx.requests.findOpen(tenant, product, 'hold');
    const application = await tx.applications.find(tenant, product);
    const wanted = catalogue.product(product).scopes.map((scope) => scope.name);
    const account = knownOid(connection);
    const cause = wallCause({ request, application, wanted, account, agreedAt: agreedOnTheWay(connection), at });
    if (cause === 'spreading') {
      return moveConnection(tx, connection, { kind: 'sign_in_failed', trouble: stillSpreading(trouble), at });
    }
    // The directory was seen to hold a grant that serves this account, and nobody was sent to a page that forces another:
    // either Microsoft's replicas disagree, or it was taken away since, which a look tells.
    if (cause === 'forced_consent') {
      await tx.jobs.checkApplication(tenant, product, at);
      const denied = deniedYetGranted(trouble, { before: connection.trouble, application, at });
      return moveConnection(tx, connection, { kind: 'sign_in_failed', trouble: denied, at });
    }
    // The approver is asked anew by the person's own button.
    if (saidBy === 'redirect') {
      await tx.jobs.checkApplication(tenant, product, at);
      return moveConnection(tx, connection, { kind: 'sign_in_failed', trouble, at });
    }
    const waits = { kind: 'wall_seen', by, request: request?.number ?? '', at } as const;
    const mayWait = advanceConnection(connection, waits).kind === 'moved';
    if (request && mayWait && cause && cause !== 'assignment_required') {
      const again = await moveRequest(tx, request, { kind: 'wall_again', trouble: wallTrouble(cause), at });
      if (again.kind === 'moved') {
        await sight(tx, tenant, product, { kind: 'requested', at });
        return moveConnection(tx, connection, waits);
      }
    }
    return moveConnection(tx, connection, { kind: 'sign_in_failed', trouble, at });
  }

  /** Records what came of it, once; a second arrival of the same return finds it done. */
  async function settle(connection: Connection, once: Once, outcome: string, work: Work): Promise<Connection> {
    return transact(store, async (tx) => {
      const current = (await tx.connections.find(connection.id)) ?? connection;
      if (!(await once(tx, outcome))) return current;
      const step = await work(tx, current, clock());
      if (step.kind === 'refused') log.info({ connection: connection.id, reason: step.reason }, 'return refused');
      return (await tx.connections.find(connection.id)) ?? current;
    });
  }

  return { signedIn, failed };
}

/** What a refusal of one account says of its tenant. */
const tellsOfTenant: Partial<Record<Trouble['class'], 'wall_seen' | 'assignment_seen'>> = {
  needs_admin: 'wall_seen',
  not_assigned: 'assignment_seen',
};
