import { hasSignedIn } from '../../consent/connection-change.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { Connection } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { findAttempt, findTicket } from '../common/by-secret.ts';
import { endUnwanted } from '../common/end-unwanted.ts';
import { moveConnection } from '../common/move.ts';
import { hashOf, newSecret, secretIn } from '../common/secrets.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SignInAttempt } from '../ports.ts';
import type { createSettle, Once } from './settle.ts';

/** What a browser is shown; the page's words stand in the text files under `page.<page>`. */
export type SignInPage =
  | { readonly page: 'link_unknown' | 'link_over' | 'confirm_first' | 'came_back_unknown' | 'trip_over' }
  /** Somebody else's mailbox. `state`: the trip it belongs to, where no ticket is at hand. */
  | { readonly page: 'who_asked'; readonly connection: Connection; readonly state: string | null }
  /** "I did not expect this" was pressed: asks once more, since whoever holds the link ends it for everybody. */
  | { readonly page: 'sure_to_end'; readonly connection: Connection; readonly state: string | null }
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

/** How a link was opened. */
interface Opening {
  /** The page that says who asked was seen, and gone on from. */
  readonly confirmed: boolean;
  /** A person's browser went there; a scanner or a preview that only looks is none. */
  readonly byPerson: boolean;
  /** The owner of somebody else's mailbox agrees that a token is kept to look after the connection. */
  readonly watch?: boolean;
}

type Query = Readonly<Record<string, string | undefined>>;

const page = (show: SignInPage): SignInAnswer => ({ kind: 'page', show });

/** The trip of a mailbox owner or room account to Microsoft and back. */
export function createSignIn(
  { store, entra, catalogue, clock }: Dependencies,
  settle: ReturnType<typeof createSettle>,
) {
  /**
   * A link from a card or mail was opened. The requester's own mailbox goes straight on; anybody else sees first who
   * asked and for what. Safe to open twice or to prefetch: state, nonce and PKCE are made per click.
   */
  async function open(ticketText: string, how: Opening): Promise<SignInAnswer> {
    const ticket = await findTicket(store, 'connect', ticketText);
    if (!ticket) return page({ page: 'link_unknown' });
    const connection = await store.connections.find(ticket.subject);
    if (!connection || isConnectionEnd(connection.state)) return page({ page: 'link_over' });
    if (hasSignedIn(connection)) return outcome(connection, undefined);
    if (ticket.expiresAt <= clock()) return page({ page: 'link_over' });
    if (needsConfirmation(connection)) return page({ page: 'confirm_first' });
    if (connection.target !== 'own' && !how.confirmed) return page({ page: 'who_asked', connection, state: null });
    return depart(connection, ticket.hash, how);
  }

  function outcome(connection: Connection, state: string | undefined): SignInAnswer {
    const ended = isConnectionEnd(connection.state);
    const retry = ended || hasSignedIn(connection) ? null : secretIn(state);
    return page({ page: 'outcome', connection, ended, retry });
  }

  /** No route to Microsoft skips the scope list, and a changed list must be seen again (S22, S26). */
  const needsConfirmation = (connection: Connection): boolean =>
    connection.confirmed?.scopeVersion !== catalogue.product(connection.product).scopeVersion;

  async function depart(
    connection: Connection,
    ticketHash: string | null,
    { byPerson, watch = false }: Pick<Opening, 'byPerson' | 'watch'>,
  ): Promise<SignInAnswer> {
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
      watch,
      expiresAt: new Date(clock().getTime() + lifetimes.userState),
      outcome: null,
    });
    const url = await entra.signInUrl({
      product: catalogue.product(connection.product),
      tenant: connection.tenant,
      loginHint: connection.signInAs,
      secrets,
      again: wantsChoice(connection),
    });
    // A mail scanner sets out for nowhere: nobody would ever come back from it.
    if (!byPerson) return { kind: 'redirect', url, cookie };
    await transact(store, async (tx) => {
      const current = await tx.connections.find(connection.id);
      if (!current) return;
      const at = clock();
      await moveConnection(tx, current, { kind: 'set_out', at });
    });
    return { kind: 'redirect', url, cookie };
  }

  /** After a wrong account, or one that may not agree, a silent sign-in would bring the same one back (T36, S30). */
  const wantsChoice = ({ state, trouble }: Connection): boolean =>
    state === 'wrong_account' || trouble?.class === 'wrong_account' || trouble?.class === 'needs_admin';

  /** The same trip, started anew in this browser: after a missing cookie, or after a try that failed. */
  async function restart(
    state: string | undefined,
    confirmed: boolean,
    cookie: string | undefined,
  ): Promise<SignInAnswer> {
    const attempt = await findAttempt(store, 'user', state);
    if (!attempt) return page({ page: 'trip_over' });
    const connection = await store.connections.find(attempt.subject);
    if (!connection || isConnectionEnd(connection.state)) return page({ page: 'trip_over' });
    if (hasSignedIn(connection)) return outcome(connection, state);
    if (attempt.expiresAt <= clock()) return page({ page: 'trip_over' });
    if (needsConfirmation(connection)) return page({ page: 'confirm_first' });
    if (connection.target !== 'own' && !confirmed) return elsewhere(connection, state);
    // What was ticked before the try that failed still counts, but for nobody else's browser.
    const watch = attempt.watch && isOfBrowser(attempt, cookie);
    return depart(connection, attempt.ticketHash, { byPerson: true, watch });
  }

  const isOfBrowser = ({ cookieHash }: SignInAttempt, cookie: string | undefined): boolean =>
    Boolean(cookie) && hashOf(cookie ?? '') === cookieHash;

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
    // The sign-in that worked ended every other trip: in a second window that is no failure.
    if (attempt.expiresAt <= clock())
      return hasSignedIn(connection) ? outcome(connection, undefined) : page({ page: 'trip_over' });
    if (!isOfBrowser(attempt, cookie)) return elsewhere(connection, query['state']);
    const trouble = entra.redirectTrouble(query);
    const code = query['code'];
    if (!trouble && !code) return page({ page: 'came_back_unknown' });
    const once: Once = (tx, what) => tx.attempts.finish(attempt.hash, what);
    const settled = trouble
      ? await settle.failed(connection, trouble, once, 'redirect')
      : await settleCode(connection, attempt, code ?? '', once);
    return outcome(settled, query['state']);
  }

  async function settleCode(
    connection: Connection,
    attempt: SignInAttempt,
    code: string,
    once: Once,
  ): Promise<Connection> {
    const product = catalogue.product(connection.product);
    const { tenant } = connection;
    const redeemed = await entra.redeem({ product, tenant, code, verifier: attempt.verifier, nonce: attempt.nonce });
    if (redeemed.kind === 'signed_in') return settle.signedIn(connection, redeemed, 'browser', once, attempt.watch);
    // The same return arrived twice and the other one was first: what it brought is the truth.
    if (redeemed.trouble.code === 'AADSTS54005') return (await store.connections.find(connection.id)) ?? connection;
    return settle.failed(connection, redeemed.trouble, once);
  }

  /**
   * Whoever opened the link did not expect it. Who that is nobody knows, so it asks once more before the connection
   * ends; who asked for it is then told that somebody with the link said so. What once worked no link ends.
   */
  async function reportUnexpected(by: {
    ticket?: string;
    state?: string | undefined;
    sure: boolean;
  }): Promise<SignInAnswer> {
    const ticket = by.ticket === undefined ? null : await findTicket(store, 'connect', by.ticket);
    const trip = ticket ?? (await findAttempt(store, 'user', by.state));
    if (!trip) return page({ page: 'link_unknown' });
    return transact(store, async (tx) => {
      const connection = await tx.connections.find(trip.subject);
      if (!connection) return page({ page: 'link_over' });
      if (isConnectionEnd(connection.state) || connection.signer !== null) return outcome(connection, undefined);
      const at = clock();
      if (trip.expiresAt <= at) return page({ page: ticket ? 'link_over' : 'trip_over' });
      const state = ticket ? null : secretIn(by.state);
      if (!by.sure) return page({ page: 'sure_to_end', connection, state });
      const step = await endUnwanted(tx, connection, 'link', at);
      return outcome(step.kind === 'moved' ? step.subject : connection, undefined);
    });
  }

  return { open, restart, comeBack, reportUnexpected };
}
