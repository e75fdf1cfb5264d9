import type { Product } from '../../catalogue/product.ts';
import { unknownApplication } from '../../consent/application.ts';
import { hasSignedIn } from '../../consent/connection-change.ts';
import { estimate } from '../../consent/estimate.ts';
import { type ForecastQuestion, forecast } from '../../consent/forecast.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { ApprovalRequest, Connection, ConnectionState, DeviceCode, Person, Tenant } from '../../consent/model.ts';
import { isDecidable } from '../../consent/request.ts';
import { everyMember, mayGrantScopes } from '../../consent/roles.ts';
import { waitsForExchange } from '../../consent/schedule.ts';
import { missingScopes } from '../../consent/scopes.ts';
import { isConnectionEnd, isRequestEnd, mayConnectionMove } from '../../consent/states.ts';
import { verdict } from '../../consent/verdict.ts';
import type { createApprove } from '../approval/approve.ts';
import { isApproverOf, isOnlyApprover, provedRoles } from '../approval/entitlement.ts';
import { createWhoMayAgree } from '../approval/who-may-agree.ts';
import { delegatedOf } from '../common/delegated-of.ts';
import { askedPeople, channelOid, namedApprovers, reachableApprovers } from '../common/move.ts';
import { createTicketUrl } from '../common/ticket-url.ts';
import { sharedRoom } from '../connection/shares-room.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type CardFacts,
  type CardName,
  type ChannelQuestionFacts,
  type ConnectionFacts,
  type DisconnectFacts,
  type InvitationFacts,
  isReportedForAll,
  type PassOnFacts,
  type PreconditionFacts,
  type RequestFacts,
} from '../facts.ts';
import { knownOid } from '../grants/accounts.ts';
import type { createManage } from '../grants/manage.ts';
import { createRegister } from '../grants/register.ts';
import type { createGuide } from '../tenant/guide.ts';
import { createRegistered } from '../tenant/registered.ts';

type Viewer = Pick<Person, 'tenant' | 'oid'>;

/** Cards that are told by their subject alone, so that the outbox needs no text. */
export type SubjectCard =
  | 'connection'
  | 'approval-request'
  | 'pass-on'
  | 'channel-question'
  | 'active-notice'
  | 'invitation'
  | 'report';

/** What is behind an estimate: enough to be steady, new enough to show how Microsoft is these days. */
const mostWaits = 200;
/** Who sets up the rooms of a building has many; each is found by its name, however few a card lists. */
const mostOwn = 100;

/** A tenant of which nothing is stored yet. */
export const unknownTenant = (id: string, domain: string | null = null): Tenant => ({
  id,
  name: null,
  domains: domain ? [domain] : [],
  reach: 'outcomes',
  managedPerUser: false,
  policy: null,
  approvers: [],
});

/** Gathers what a card shows, at the moment it is shown. Links are made here, for this viewer, and stored as hashes. */
export function createPresent(
  dependencies: Dependencies,
  { adminConsentUrl }: Pick<ReturnType<typeof createApprove>, 'adminConsentUrl'>,
  { previewOf }: Pick<ReturnType<typeof createManage>, 'previewOf'>,
  { reportFacts }: Pick<ReturnType<typeof createGuide>, 'reportFacts'>,
) {
  const { store, entra, catalogue, links, clock } = dependencies;
  const ticketUrl = createTicketUrl(dependencies);
  const registered = createRegistered(dependencies);
  const { registerUrl } = createRegister(dependencies);
  const whoMayAgree = createWhoMayAgree(dependencies);

  const inTime = (lifetime: number): Date => new Date(clock().getTime() + lifetime);

  async function applicationOf(tenant: string, product: string) {
    return (await store.applications.find(tenant, product)) ?? unknownApplication(tenant, product, clock());
  }

  /** `signer`: what is known of the account that will sign in. */
  async function forecastFor(
    tenant: string,
    productId: string,
    signer: Pick<ForecastQuestion, 'account' | 'role' | 'roleThen' | 'consentedAt'> = {},
  ) {
    const product = catalogue.product(productId);
    const request = await store.requests.findOpen(tenant, productId);
    const known = await store.tenants.find(tenant);
    return forecast({
      scopes: product.scopes,
      publisherVerified: product.publisherVerified,
      reach: known?.reach ?? 'outcomes',
      application: await applicationOf(tenant, productId),
      request: !request ? null : !request.returnedAt ? 'open' : isGoodForAll(request) ? 'reported' : null,
      policy: known?.policy ?? null,
      ...signer,
    });
  }

  /** Everything about one connection, as this viewer may see it. */
  async function connectionFacts(stored: Connection, viewer: Viewer): Promise<ConnectionFacts> {
    const viewerIsRequester = stored.requester.tenant === viewer.tenant && stored.requester.oid === viewer.oid;
    const signsInNext = viewerIsRequester && missesSignIn(stored);
    const product = catalogue.product(stored.product);
    const listIsOld = stored.confirmed?.scopeVersion !== product.scopeVersion;
    // A list that changed since is read again before any link leads to Microsoft, as at the beginning (S22, S26).
    const readsAnew = signsInNext || (viewerIsRequester && stored.state === 'needs_admin');
    const connection: Connection = readsAnew && listIsOld ? { ...stored, state: 'draft' } : stored;
    const request = connection.request ? await store.requests.find(connection.request) : null;
    const application = await applicationOf(connection.tenant, connection.product);
    const approvers = await inTurn(connection, request);
    const roles = viewerIsRequester ? await provedRoles(store, viewer, clock()) : null;
    const known = await store.tenants.find(viewer.tenant);
    const named = viewerIsRequester && isApproverOf(known, viewer, product.scopes);
    const viewerMayGrant = named || mayGrantScopes(roles ?? [], product.scopes) !== null;
    // For a decision the proof must be ten minutes young; then it is worth looking once more.
    const recent = roles ? await provedRoles(store, viewer, clock(), lifetimes.provedForDecision) : null;
    const freshly = mayGrantScopes(recent ?? [], product.scopes) !== null;
    const about = { tenant: connection.tenant, clientId: product.clientId, objectId: application.objectId };
    const forecast = await forecastFor(connection.tenant, connection.product, {
      account: knownOid(connection),
      // The room's or owner's own account signs in, whatever role the one who asked holds.
      ...(signsInThemselves(connection) && {
        role: mayGrantScopes(roles ?? [], product.scopes),
        roleThen: named ? roleOf(known, viewer, product) : null,
        consentedAt: viewerIsRequester ? await consentedAt(connection, product) : null,
      }),
    });
    const isAhead = viewerIsRequester && connection.state === 'draft' && forecast.kind === 'needs_admin';
    return {
      connection,
      product,
      application,
      request,
      forecast,
      verdict: verdict(connection, request, {
        approversKnown: approvers.length > 0,
        application,
        writes: (await store.tenants.find(connection.tenant))?.reach === 'manage',
      }),
      signInUrl:
        signsInNext && !listIsOld
          ? await ticketUrl('connect', connection.tenant, connection.id, inTime(lifetimes.connectTicket))
          : null,
      loginHost: entra.loginHost,
      approvers,
      unreached: approvers.length > 0 ? [] : await namedApprovers(store, connection),
      holders:
        isAhead && known && known.approvers.length === 0
          ? (await whoMayAgree(known, product)).filter(({ oid }) => oid !== viewer.oid)
          : [],
      viewerIsRequester,
      viewerIsSigner: stored.tenant === viewer.tenant && stored.signer === viewer.oid,
      viewerMayGrant,
      viewerRoles: roles?.filter((role) => role !== everyMember) ?? null,
      // Also after a look that found nothing: a role may be activated, and looked for again.
      rightsUrl:
        viewerIsRequester && !freshly && !named && meetsAdministrators(connection)
          ? await ticketUrl('rights', connection.tenant, connection.id, inTime(lifetimes.approveTicket))
          : null,
      deviceCode: viewerIsRequester ? await deviceCodeOf(connection) : null,
      nothingCameBack: connection.trouble?.class === 'no_answer',
      grantedForOneOnly: connection.coverage === 'all' && application.forAll === false,
      links: { myApps: links.to('my_apps'), permissions: links.to('app_permissions', about) },
      estimate: await estimateOf(connection),
      waitsForExchange: waitsForExchange(connection),
      unheld: connection.held.length > 0 ? missingScopes(delegatedOf(product), connection.held) : [],
      sharedRoom: await sharedRoom(store, connection, viewer),
      dueBy: connection.grantKnownAt && new Date(connection.grantKnownAt.getTime() + lifetimes.activation),
      now: clock(),
    };
  }

  /** When a sign-in of the same account last brought all that the product wants, also for another of its mailboxes. */
  async function consentedAt({ tenant, product, requester }: Connection, { scopes }: Product): Promise<Date | null> {
    const wanted = scopes.map((scope) => scope.name);
    const proofs = (await store.connections.ofRequester(tenant, requester.oid))
      .filter((each) => each.product === product && each.signer === requester.oid && each.held.length > 0)
      .filter((each) => each.state !== 'revoked' && missingScopes(wanted, each.held).length === 0)
      .flatMap(({ grantKnownAt, activeAt }) => activeAt ?? grantKnownAt ?? []);
    return proofs.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
  }

  /** How long it may still take, as far as others waited for the same product. */
  async function estimateOf({ state, product, grantKnownAt }: Connection) {
    if (state !== 'propagating' || !grantKnownAt) return null;
    const waited = (clock().getTime() - grantKnownAt.getTime()) / 1000;
    return estimate(await store.connections.pastWaits(product, mostWaits), waited);
  }

  /** Who said yes goes on, also where nobody had been asked by name; before that, whoever was asked. */
  async function inTurn(connection: Connection, request: ApprovalRequest | null): Promise<readonly Person[]> {
    if (request?.state === 'approved' && !request.returnedAt && request.decision) return [request.decision.by];
    return request ? askedPeople(store, request) : reachableApprovers(store, connection);
  }

  async function deviceCodeOf(connection: Connection): Promise<(DeviceCode & { silent: boolean }) | null> {
    const code = connection.target === 'room' ? await store.deviceCodes.find(connection.id) : null;
    // What a code brought is told by the connection itself.
    if (!code || code.state === 'signed_in') return null;
    const silent = clock().getTime() - code.startedAt.getTime() >= lifetimes.silentDeviceCode;
    return { ...code, silent: code.state === 'waiting' && silent };
  }

  async function requestFacts(request: ApprovalRequest, viewer: Viewer): Promise<RequestFacts> {
    const tenant = (await store.tenants.find(request.tenant)) ?? unknownTenant(request.tenant);
    const product = catalogue.product(request.product);
    const isHere = viewer.tenant === request.tenant;
    const named = isHere && isApproverOf(tenant, viewer, product.scopes);
    const viewerIsRequester = viewer.tenant === request.tenant && request.requester.oid === viewer.oid;
    const beside = viewer.tenant === request.tenant && !isOnlyApprover(tenant, viewer);
    const own = viewerIsRequester && beside;
    const waiting = await store.connections.waitingFor(request.number);
    const decidedHere = request.state === 'approved' && request.decision?.by.oid === viewer.oid;
    const proved = await provedRoles(store, viewer, clock(), lifetimes.provedForDecision);
    const entitled = named || (isHere && mayGrantScopes(proved ?? [], product.scopes) !== null);
    // Whoever was sent the card without being named holds a role in the directory, and proves it by signing in; so does
    // who was named by a role that falls short of this.
    const fallsShort = isHere && !named && tenant.approvers.some(({ oid }) => oid === viewer.oid);
    const asked = fallsShort || (!named && (await holdsCard(request, viewer)));
    const decidable = isDecidable(request, clock()) && !own;
    const viewerMay = decidedHere
      ? 'continue'
      : decidable && entitled
        ? 'decide'
        : decidable && asked
          ? 'prove'
          : request.state === 'blocked' && (entitled || asked)
            ? 'switch_on'
            : 'look';
    const listed = request.decision?.coverage === 'listed';
    // Once Microsoft has sent the admin back there is nothing more for them to do.
    const goesOn = viewerMay === 'continue' && !request.returnedAt;
    const expiry = inTime(lifetimes.approveTicket);
    const unregistered = goesOn && listed && (await registered(tenant, product)).is === 'missing';
    const application = await applicationOf(request.tenant, request.product);
    const about = { tenant: request.tenant, clientId: product.clientId, objectId: application.objectId };
    return {
      keptReason: viewerMay === 'decide' ? await store.sentCards.keptReason(viewer, request.number) : null,
      request,
      product,
      application,
      tenant,
      waiting,
      viewerMay,
      viewerIsRequester,
      viewerFallsShort: fallsShort && !entitled,
      viewerWaits: beside && waiting.some(({ requester }) => requester.oid === viewer.oid),
      continueUrl: goesOn && !listed ? await adminConsentUrl(request) : null,
      proveUrl: viewerMay === 'prove' ? await ticketUrl('approve', request.tenant, request.number, expiry) : null,
      manageUrl:
        goesOn && listed && tenant.reach === 'manage'
          ? await ticketUrl('manage', request.tenant, `grant_request:${request.number}`, expiry)
          : null,
      registerUrl: unregistered ? await registerUrl(tenant.id, product, request.number) : null,
      assignLink: application.assignmentRequired && !viewerIsRequester ? links.to('app_users', about) : null,
      preview: viewerMay === 'decide' && tenant.reach !== 'outcomes' ? await previewOf(request) : null,
      now: clock(),
    };
  }

  async function holdsCard(request: ApprovalRequest, viewer: Viewer): Promise<boolean> {
    if (viewer.tenant !== request.tenant || viewer.oid === request.requester.oid) return false;
    const holders = await store.sentCards.holders('approval-request', request.number);
    return holders.some(({ oid }) => oid === viewer.oid);
  }

  async function channelFacts(request: ApprovalRequest, viewer: Viewer): Promise<ChannelQuestionFacts> {
    const { approveUrl } = await approveLink(request);
    const waiting = (await store.connections.waitingFor(request.number)).length;
    const viewerDecides = (await channelDeciders(request)).some(({ oid }) => oid === viewer.oid);
    return { request, product: catalogue.product(request.product), approveUrl, viewerDecides, waiting, now: clock() };
  }

  async function channelDeciders(request: ApprovalRequest): Promise<readonly Person[]> {
    if (request.state !== 'open') return [];
    const tenant = await store.tenants.find(request.tenant);
    const { scopes } = catalogue.product(request.product);
    return (await namedApprovers(store, request)).filter((each) => isApproverOf(tenant, each, scopes));
  }

  /**
   * For whom the post in a channel says something of their own: who may decide. Not for who asked: the message that everybody
   * gets would have to name them.
   */
  async function channelViewers(number: string): Promise<readonly Person[]> {
    const request = await store.requests.find(number);
    return request ? channelDeciders(request) : [];
  }

  /** The post in a channel as this person alone sees it; null where that message is not the one that stands there now. */
  async function channelView(number: string, viewer: Viewer, activityId: string): Promise<ChannelQuestionFacts | null> {
    const request = await store.requests.find(number);
    if (request?.tenant !== viewer.tenant) return null;
    const posted = await store.sentCards.find(request.tenant, channelOid, 'channel-question', number);
    return posted === activityId ? channelFacts(request, viewer) : null;
  }

  async function invitationFacts(id: string, viewer: Viewer): Promise<InvitationFacts | null> {
    const connection = await store.connections.find(id);
    if (connection?.tenant !== viewer.tenant) return null;
    const isOver = isConnectionEnd(connection.state) || hasSignedIn(connection);
    // A card that was never sent need not say that it is over.
    if (isOver && !(await wasSent(viewer, 'invitation', id))) return null;
    const signInUrl = isOver
      ? null
      : await ticketUrl('connect', connection.tenant, id, inTime(lifetimes.connectTicket));
    const product = catalogue.product(connection.product);
    const request = connection.request ? await store.requests.find(connection.request) : null;
    const approvers = request ? await askedPeople(store, request) : [];
    return { connection, product, signInUrl, approvers, loginHost: entra.loginHost, now: clock() };
  }

  const wasSent = async ({ tenant, oid }: Viewer, card: SubjectCard, subject: string): Promise<boolean> =>
    Boolean(await store.sentCards.find(tenant, oid, card, subject));

  /** Before a connection is ended; null when it is not this person's to end, or has ended. */
  async function disconnectFacts(id: string, viewer: Viewer): Promise<DisconnectFacts | null> {
    const connection = await ownConnection(id, viewer);
    if (!connection || !mayConnectionMove(connection.state, 'disconnected')) return null;
    const product = catalogue.product(connection.product);
    const application = await applicationOf(connection.tenant, connection.product);
    const about = { tenant: connection.tenant, clientId: product.clientId, objectId: application.objectId };
    return {
      connection,
      product,
      application,
      keepsToken: connection.nextCheckAt !== null,
      links: { myApps: links.to('my_apps'), permissions: links.to('app_permissions', about) },
      now: clock(),
    };
  }

  async function preconditionFacts(id: string, viewer: Viewer): Promise<PreconditionFacts | null> {
    const connection = await ownConnection(id, viewer);
    return connection && { connection, product: catalogue.product(connection.product), now: clock() };
  }

  async function ownConnection(id: string, { tenant, oid }: Viewer): Promise<Connection | null> {
    const connection = await store.connections.find(id);
    return connection?.requester.tenant === tenant && connection.requester.oid === oid ? connection : null;
  }

  /** Whoever finds a link that was passed on may use it, so it lives for a week at most (design section 6); each drawing has a fresh one. */
  async function approveLink({ state, tenant, number, expiresAt }: ApprovalRequest) {
    const week = inTime(lifetimes.approveTicket);
    const linkUntil = week < expiresAt ? week : expiresAt;
    return {
      linkUntil,
      approveUrl: isRequestEnd(state) ? null : await ticketUrl('approve', tenant, number, linkUntil),
    };
  }

  async function passOnFacts(request: ApprovalRequest): Promise<PassOnFacts> {
    const asked = request.state === 'open' ? await askedPeople(store, request) : [];
    const { linkUntil, approveUrl } = await approveLink(request);
    return {
      request,
      product: catalogue.product(request.product),
      approveUrl: asked.length > 0 ? null : approveUrl,
      linkUntil,
      asked,
      unreached: await namedApprovers(store, request),
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
    if (card === 'invitation') return invitationFacts(subject, viewer);
    if (card === 'report') return reportFacts(subject);
    const request = await store.requests.find(subject);
    if (!request) return null;
    if (card === 'channel-question') return channelFacts(request, viewer);
    if (card === 'approval-request') return requestFacts(request, viewer);
    const passOn = await passOnFacts(request);
    // A text that was never sent need not say that it is over.
    return passOn.approveUrl || (await wasSent(viewer, card, subject)) ? passOn : null;
  }

  /** A viewer's open connections, newest first, and those that lately ended without them. */
  async function myStatus(viewer: Viewer): Promise<CardFacts['my-status']> {
    const mine = await store.connections.ofRequester(viewer.tenant, viewer.oid);
    const open = mine.filter((connection) => !isConnectionEnd(connection.state));
    const since = clock().getTime() - lifetimes.stoppedJourney;
    const news = mine.filter(
      ({ state, stateSince, address, device }) =>
        endedForOthers.includes(state) &&
        stateSince.getTime() > since &&
        !open.some((connection) => connection.address === address && connection.device === device),
    );
    const known = [...open, ...news].slice(0, mostOwn);
    return { connections: await Promise.all(known.map((each) => connectionFacts(each, viewer))), now: clock() };
  }

  return {
    present,
    channelViewers,
    channelView,
    connectionFacts,
    requestFacts,
    disconnectFacts,
    preconditionFacts,
    myStatus,
    forecastFor,
    applicationOf,
    estimateOf,
    inTurn,
  };
}

/** The role by which they were named, where it may grant this, and when they proved it. */
function roleOf(
  tenant: Tenant | null,
  { oid }: Viewer,
  { scopes }: Product,
): NonNullable<ForecastQuestion['roleThen']> | null {
  const named = tenant?.approvers.find((approver) => approver.oid === oid);
  const role = named ? mayGrantScopes([named.provedRole], scopes) : null;
  return named && role ? { role, at: named.since } : null;
}

/** Consent for those listed says nothing of whoever comes next, and what failed since nothing of anybody. */
const isGoodForAll = (request: ApprovalRequest): boolean => isReportedForAll(request) && request.trouble === null;

/** The wall is near or was met: then it is worth knowing which roles one holds (S30). */
const meetsAdministrators = ({ state, trouble }: Connection): boolean =>
  ['needs_sign_in', 'needs_admin', 'wrong_account', 'revoked'].includes(state) || trouble?.class === 'needs_admin';

/** Roles are looked up for the requester only. */
const signsInThemselves = ({ target }: Connection): boolean => target === 'own' || target === 'shared';

const missesSignIn = ({ state }: Connection): boolean =>
  ['needs_sign_in', 'wrong_account', 'needs_reauth'].includes(state);

/** Ends that the requester did not choose, and may want to read about once more. */
const endedForOthers: readonly ConnectionState[] = ['denied', 'expired', 'failed'];
