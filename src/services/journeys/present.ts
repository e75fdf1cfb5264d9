import { unknownApplication } from '../consent/application.ts';
import { forecast } from '../consent/forecast.ts';
import { lifetimes } from '../consent/lifetimes.ts';
import type { ApprovalRequest, Connection, ConnectionState, Person } from '../consent/model.ts';
import { isDecidable } from '../consent/request.ts';
import { isConnectionEnd } from '../consent/states.ts';
import { verdict } from '../consent/verdict.ts';
import type { createApprove } from './approve.ts';
import type { Dependencies } from './dependencies.ts';
import type { CardFacts, CardName, ConnectionFacts, PassOnFacts, RequestFacts } from './facts.ts';
import { reachableApprovers } from './move.ts';
import { hashOf, newSecret } from './secrets.ts';

type Viewer = Pick<Person, 'tenant' | 'oid'>;

/** Cards that are told by their subject alone, so that the outbox needs no text. */
export type SubjectCard = 'connection' | 'approval-request' | 'pass-on' | 'active-notice';

/** Gathers what a card shows, at the moment it is shown. Links are made here, for this viewer, and stored as hashes. */
export function createPresent(
  { store, entra, catalogue, clock, publicUrl }: Dependencies,
  { adminConsentUrl }: Pick<ReturnType<typeof createApprove>, 'adminConsentUrl'>,
) {
  async function ticket(
    kind: 'connect' | 'approve',
    tenant: string,
    subject: string,
    expiresAt: Date,
  ): Promise<string> {
    const secret = newSecret();
    await store.tickets.insert({ hash: hashOf(secret), kind, tenant, subject, expiresAt });
    return `${publicUrl}/${kind}/${secret}`;
  }

  const inTime = (lifetime: number): Date => new Date(clock().getTime() + lifetime);

  async function applicationOf(tenant: string, product: string) {
    return (await store.applications.find(tenant, product)) ?? unknownApplication(tenant, product, clock());
  }

  async function forecastFor(tenant: string, productId: string) {
    const product = catalogue.product(productId);
    const request = await store.requests.findOpen(tenant, productId);
    return forecast({
      scopes: product.scopes,
      publisherVerified: product.publisherVerified,
      reach: 'outcomes',
      application: await applicationOf(tenant, productId),
      requestOpen: Boolean(request && !request.returnedAt),
      settings: null,
    });
  }

  /** Everything about one connection, as this viewer may see it. */
  async function connectionFacts(stored: Connection, viewer: Viewer): Promise<ConnectionFacts> {
    const viewerIsRequester = stored.requester.tenant === viewer.tenant && stored.requester.oid === viewer.oid;
    const signsInNext = viewerIsRequester && ['needs_sign_in', 'wrong_account', 'needs_reauth'].includes(stored.state);
    const product = catalogue.product(stored.product);
    const listIsOld = stored.confirmed?.scopeVersion !== product.scopeVersion;
    // A list that changed since is read again before any link leads to Microsoft, as at the beginning (S22, S26).
    const connection: Connection = signsInNext && listIsOld ? { ...stored, state: 'draft' } : stored;
    const request = connection.request ? await store.requests.find(connection.request) : null;
    const application = await applicationOf(connection.tenant, connection.product);
    const approvers = await reachableApprovers(store, request ?? connection);
    return {
      connection,
      product,
      application,
      request,
      forecast: await forecastFor(connection.tenant, connection.product),
      verdict: verdict(connection, request, { approversKnown: approvers.length > 0, application }),
      signInUrl:
        signsInNext && !listIsOld
          ? await ticket('connect', connection.tenant, connection.id, inTime(lifetimes.connectTicket))
          : null,
      loginHost: entra.loginHost,
      approvers,
      viewerIsRequester,
      dueBy: connection.grantKnownAt && new Date(connection.grantKnownAt.getTime() + lifetimes.activation),
      now: clock(),
    };
  }

  async function requestFacts(request: ApprovalRequest, viewer: Viewer): Promise<RequestFacts> {
    const stored = await store.tenants.find(request.tenant);
    const tenant = stored ?? { id: request.tenant, name: null, domains: [], reach: 'outcomes', approvers: [] };
    const named = viewer.tenant === request.tenant && tenant.approvers.some((approver) => approver.oid === viewer.oid);
    const own = request.requester.oid === viewer.oid && tenant.approvers.some((each) => each.oid !== viewer.oid);
    const decidedHere = request.state === 'approved' && request.decision?.by.oid === viewer.oid;
    const viewerMay = decidedHere ? 'continue' : isDecidable(request, clock()) && named && !own ? 'decide' : 'look';
    return {
      request,
      product: catalogue.product(request.product),
      application: await applicationOf(request.tenant, request.product),
      tenant,
      waiting: await store.connections.waitingFor(request.number),
      viewerMay,
      // Once Microsoft has sent the admin back there is nothing more for them to do.
      continueUrl: viewerMay === 'continue' && !request.returnedAt ? await adminConsentUrl(request) : null,
      now: clock(),
    };
  }

  async function passOnFacts(request: ApprovalRequest): Promise<PassOnFacts> {
    const week = inTime(lifetimes.approveTicket);
    const linkUntil = week < request.expiresAt ? week : request.expiresAt;
    return {
      request,
      product: catalogue.product(request.product),
      approveUrl: await ticket('approve', request.tenant, request.number, linkUntil),
      linkUntil,
      waiting: (await store.connections.waitingFor(request.number)).length,
      now: clock(),
    };
  }

  /** The facts of a stored card; null when its subject is gone or this viewer may not see it. */
  async function present<N extends SubjectCard>(card: N, subject: string, viewer: Viewer): Promise<CardFacts[N] | null>;
  async function present(card: SubjectCard, subject: string, viewer: Viewer): Promise<CardFacts[CardName] | null> {
    if (card === 'connection' || card === 'active-notice') {
      const connection = await store.connections.find(subject);
      return connection ? connectionFacts(connection, viewer) : null;
    }
    const request = await store.requests.find(subject);
    if (!request) return null;
    return card === 'pass-on' ? passOnFacts(request) : requestFacts(request, viewer);
  }

  /** A viewer's open connections, newest first, and those that lately ended without them. */
  async function myStatus(viewer: Viewer): Promise<CardFacts['my-status']> {
    const mine = await store.connections.ofRequester(viewer.tenant, viewer.oid);
    const open = mine.filter((connection) => !isConnectionEnd(connection.state));
    const since = clock().getTime() - lifetimes.stoppedJourney;
    const news = mine.filter(
      ({ state, stateSince, address }) =>
        endedForOthers.includes(state) &&
        stateSince.getTime() > since &&
        !open.some((connection) => connection.address === address),
    );
    const shown = [...open, ...news].slice(0, 10);
    return { connections: await Promise.all(shown.map((each) => connectionFacts(each, viewer))), now: clock() };
  }

  return { present, connectionFacts, requestFacts, myStatus, forecastFor, applicationOf };
}

/** Ends that the requester did not choose, and may want to read about once more. */
const endedForOthers: readonly ConnectionState[] = ['denied', 'expired', 'failed'];
