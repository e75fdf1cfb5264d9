import { type AccountAddresses, matchIdentity } from '../consent/identity.ts';
import { lifetimes } from '../consent/lifetimes.ts';
import type { Connection, Trouble } from '../consent/model.ts';
import { missingScopes } from '../consent/scopes.ts';
import { isConnectionEnd } from '../consent/states.ts';
import { findAttempt, findTicket } from './by-secret.ts';
import type { Dependencies } from './dependencies.ts';
import { maskAddress } from './mask.ts';
import { leaveRequest, moveConnection, moveRequest, redrawRequest, sight } from './move.ts';
import type { Redeemed, Repositories, SignInAttempt } from './ports.ts';
import { hashOf, newSecret, secretIn } from './secrets.ts';
import { transact } from './transact.ts';

/** What a browser is shown; the page's words stand in the text files under `page.<page>`. */
export type SignInPage =
  | { readonly page: 'link_unknown' | 'link_over' | 'confirm_first' | 'came_back_unknown' | 'trip_over' }
  /** Somebody else's mailbox. `state`: the trip it belongs to, where no ticket is at hand. */
  | { readonly page: 'who_asked'; readonly connection: Connection; readonly state: string | null }
  /** The cookie is missing: the trip started in another browser. One button starts it anew here. */
  | { readonly page: 'continue_here'; readonly state: string }
  /** What came of it; told from the stored connection, so a reload tells the same. `retry` starts the trip anew. */
  | {
      readonly page: 'outcome';
      readonly connection: Connection;
      readonly ended: boolean;
      readonly retry: string | null;
    };

export type SignInAnswer =
  | { readonly kind: 'page'; readonly show: SignInPage }
  /** To Microsoft; the cookie binds the trip to this browser. */
  | { readonly kind: 'redirect'; readonly url: string; readonly cookie: string };

type Query = Readonly<Record<string, string | undefined>>;

const page = (show: SignInPage): SignInAnswer => ({ kind: 'page', show });

/** The trip of a mailbox owner or room account to Microsoft and back. */
export function createSignIn({ store, entra, graph, catalogue, clock, log }: Dependencies) {
  /**
   * A link from a card or mail was opened. The requester's own mailbox goes straight on; anybody else sees first who
   * asked and for what. Safe to open twice or to prefetch: state, nonce and PKCE are made per click.
   */
  async function open(ticketText: string, confirmed: boolean): Promise<SignInAnswer> {
    const ticket = await findTicket(store, 'connect', ticketText);
    if (!ticket) return page({ page: 'link_unknown' });
    const connection = await store.connections.find(ticket.subject);
    if (!connection || isConnectionEnd(connection.state)) return page({ page: 'link_over' });
    if (hasSignedIn(connection)) return outcome(connection, undefined);
    if (ticket.expiresAt <= clock()) return page({ page: 'link_over' });
    if (needsConfirmation(connection)) return page({ page: 'confirm_first' });
    if (connection.target !== 'own' && !confirmed) return page({ page: 'who_asked', connection, state: null });
    return depart(connection, ticket.hash);
  }

  function outcome(connection: Connection, state: string | undefined): SignInAnswer {
    const ended = isConnectionEnd(connection.state);
    const retry = ended || hasSignedIn(connection) ? null : secretIn(state);
    return page({ page: 'outcome', connection, ended, retry });
  }

  const hasSignedIn = (connection: Connection): boolean =>
    ['propagating', 'active', 'overdue'].includes(connection.state);

  /** No route to Microsoft skips the scope list, and a changed list must be seen again (S22, S26). */
  const needsConfirmation = (connection: Connection): boolean =>
    connection.confirmed?.scopeVersion !== catalogue.product(connection.product).scopeVersion;

  async function depart(connection: Connection, ticketHash: string | null): Promise<SignInAnswer> {
    const secrets = await entra.newSecrets();
    const cookie = newSecret();
    await store.attempts.insert({
      hash: hashOf(secrets.state),
      kind: 'user',
      tenant: connection.tenant,
      subject: connection.id,
      nonce: secrets.nonce,
      verifier: secrets.verifier,
      cookieHash: hashOf(cookie),
      ticketHash,
      expiresAt: new Date(clock().getTime() + lifetimes.userState),
      outcome: null,
    });
    const url = await entra.signInUrl({
      product: catalogue.product(connection.product),
      tenant: connection.tenant,
      loginHint: connection.address,
      secrets,
      // After a wrong account a silent sign-in would bring the same one back (T36).
      again: connection.state === 'wrong_account',
    });
    return { kind: 'redirect', url, cookie };
  }

  /** "Continue here" after a missing cookie: the same trip, started anew in this browser. */
  async function restart(state: string | undefined, confirmed: boolean): Promise<SignInAnswer> {
    const attempt = await findAttempt(store, 'user', state);
    if (!attempt || attempt.expiresAt <= clock()) return page({ page: 'trip_over' });
    const connection = await store.connections.find(attempt.subject);
    if (!connection || isConnectionEnd(connection.state)) return page({ page: 'trip_over' });
    if (hasSignedIn(connection)) return outcome(connection, state);
    if (needsConfirmation(connection)) return page({ page: 'confirm_first' });
    if (connection.target !== 'own' && !confirmed) return elsewhere(connection, state);
    return depart(connection, attempt.ticketHash);
  }

  /** Another browser than the one that set out: perhaps another person, who must first see who asked, and for what. */
  function elsewhere(connection: Connection, state: string | undefined): SignInAnswer {
    const trip = secretIn(state) ?? '';
    if (connection.target === 'own') return page({ page: 'continue_here', state: trip });
    return page({ page: 'who_asked', connection, state: trip });
  }

  /** Microsoft sent somebody back. Forged, replayed and late returns change nothing (S29). */
  async function comeBack(query: Query, cookie: string | undefined): Promise<SignInAnswer> {
    const attempt = await findAttempt(store, 'user', query['state']);
    if (!attempt) return page({ page: 'came_back_unknown' });
    const connection = await store.connections.find(attempt.subject);
    if (!connection) return page({ page: 'trip_over' });
    if (attempt.outcome || isConnectionEnd(connection.state)) return outcome(connection, query['state']);
    if (attempt.expiresAt <= clock()) return page({ page: 'trip_over' });
    if (!cookie || hashOf(cookie) !== attempt.cookieHash) {
      return elsewhere(connection, query['state']);
    }
    const trouble = entra.redirectTrouble(query);
    const code = query['code'];
    if (!trouble && !code) return page({ page: 'came_back_unknown' });
    const settled = trouble
      ? await settleTrouble(connection, attempt, trouble)
      : await settleCode(connection, attempt, code ?? '');
    return outcome(settled, query['state']);
  }

  async function settleCode(connection: Connection, attempt: SignInAttempt, code: string): Promise<Connection> {
    const product = catalogue.product(connection.product);
    const { tenant } = connection;
    const redeemed = await entra.redeem({ product, tenant, code, verifier: attempt.verifier, nonce: attempt.nonce });
    if (redeemed.kind === 'failed') {
      // The same return arrived twice and the other one was first: what it brought is the truth.
      if (redeemed.trouble.code === 'AADSTS54005') return (await store.connections.find(connection.id)) ?? connection;
      return settleTrouble(connection, attempt, redeemed.trouble);
    }
    const addresses = await addressesIfAsked(connection, redeemed);
    if ('trouble' in addresses) return settleTrouble(connection, attempt, addresses.trouble);
    const match = matchIdentity(connection, redeemed.who, addresses.known);
    if (match.kind === 'accepted') return settleAccepted(connection, attempt, redeemed);
    // Nothing of it is kept but the consent that Microsoft holds (T6, T34).
    const reason = match.kind === 'refused' ? match.reason : 'other_account';
    return settle(connection, attempt, reason, (tx, current, at) =>
      moveConnection(tx, current, {
        kind: 'other_account',
        shown: maskAddress(redeemed.who.username),
        trouble: { class: 'wrong_account', code: reason, owner: 'requester', correlation: null },
        at,
      }),
    );
  }

  async function addressesIfAsked(
    connection: Connection,
    redeemed: Extract<Redeemed, { kind: 'signed_in' }>,
  ): Promise<{ known: AccountAddresses | null } | { trouble: Trouble }> {
    if (matchIdentity(connection, redeemed.who).kind !== 'ask_addresses') return { known: null };
    try {
      return { known: await graph.addresses(connection.tenant, redeemed.accessToken) };
    } catch (error) {
      log.warn({ connection: connection.id, reason: (error as Error).message }, 'addresses could not be read');
      const told = (error as { trouble?: Trouble }).trouble;
      return {
        trouble: told ?? { class: 'transient', code: 'addresses_unread', owner: 'microsoft', correlation: null },
      };
    }
  }

  async function settleAccepted(
    connection: Connection,
    attempt: SignInAttempt,
    redeemed: Extract<Redeemed, { kind: 'signed_in' }>,
  ): Promise<Connection> {
    const product = catalogue.product(connection.product);
    const wanted = product.scopes.map((scope) => scope.name);
    const missing = missingScopes(wanted, redeemed.scopes);
    return settle(connection, attempt, missing.length > 0 ? 'scopes_missing' : 'signed_in', async (tx, current, at) => {
      const event = { kind: 'signed_in', oid: redeemed.who.oid, missing, at } as const;
      const step = await moveConnection(tx, current, event);
      if (step.kind === 'refused') return step;
      const request = await tx.requests.findOpen(current.tenant, current.product);
      // Whether the grant serves everybody is known only where the tenant-wide grant was decided; that the admin's
      // return never arrived proves nothing against it (facts 10, row 12).
      const forAll = request?.state === 'approved';
      await sight(tx, current.tenant, current.product, {
        kind: 'scopes_seen',
        held: redeemed.scopes,
        wanted,
        evidence: 'token_scope',
        forAll,
        at,
      });
      if (missing.length > 0) return step;
      await tx.tokens.keep(current.id, redeemed.cache);
      await tx.tickets.endAll('connect', current.id);
      if (request && forAll) await moveRequest(tx, request, { kind: 'grant_known', evidence: 'token_scope', at });
      else if (request) await redrawRequest(tx, request);
      return step;
    });
  }

  async function settleTrouble(connection: Connection, attempt: SignInAttempt, trouble: Trouble): Promise<Connection> {
    return settle(connection, attempt, trouble.code, async (tx, current, at) => {
      const shown = await inLightOfApproval(tx, current, trouble, at);
      if (shown.class === 'needs_admin') await sight(tx, current.tenant, current.product, { kind: 'wall_seen', at });
      return moveConnection(tx, current, { kind: 'sign_in_failed', trouble: shown, at });
    });
  }

  /** A missing grant right after the approval is Microsoft still spreading the news: "wait", not "ask again" (facts 6.1). */
  async function inLightOfApproval(
    tx: Repositories,
    connection: Connection,
    trouble: Trouble,
    at: Date,
  ): Promise<Trouble> {
    if (trouble.class !== 'not_consented') return trouble;
    const request = connection.request ? await tx.requests.find(connection.request) : null;
    const returned = request?.returnedAt?.getTime() ?? 0;
    const fresh = at.getTime() - returned < lifetimes.freshConsent;
    return fresh ? { ...trouble, class: 'transient', owner: 'microsoft' } : trouble;
  }

  /** Records what came of a trip, once; a second arrival of the same return finds it done. */
  async function settle(
    connection: Connection,
    attempt: SignInAttempt,
    outcome: string,
    work: (tx: Repositories, current: Connection, at: Date) => Promise<{ kind: string; reason?: string }>,
  ): Promise<Connection> {
    return transact(store, async (tx) => {
      const current = (await tx.connections.find(connection.id)) ?? connection;
      if (!(await tx.attempts.finish(attempt.hash, outcome))) return current;
      const step = await work(tx, current, clock());
      if (step.kind === 'refused') log.info({ connection: connection.id, reason: step.reason }, 'return refused');
      return (await tx.connections.find(connection.id)) ?? current;
    });
  }

  /** The person asked to sign in did not expect it: the connection ends, and who asked is told. */
  async function reportUnexpected(by: { ticket?: string; state?: string | undefined }): Promise<SignInAnswer> {
    const ticket = await findTicket(store, 'connect', by.ticket);
    const id = ticket ? ticket.subject : (await findAttempt(store, 'user', by.state))?.subject;
    if (!id) return page({ page: 'link_unknown' });
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (!connection) return page({ page: 'link_over' });
      const at = clock();
      const step = await moveConnection(tx, connection, { kind: 'refused_by_owner', at });
      if (step.kind === 'refused') return outcome(connection, undefined);
      await tx.tickets.endAll('connect', connection.id);
      await leaveRequest(tx, connection.request, at);
      return outcome(step.subject, undefined);
    });
  }

  return { open, restart, comeBack, reportUnexpected };
}
