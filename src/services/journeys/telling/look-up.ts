import type { Product } from '../../catalogue/product.ts';
import {
  type ApplicationState,
  type ApprovalRequest,
  type Connection,
  type ConnectionState,
  connectionStates,
  type Person,
  type Tenant,
} from '../../consent/model.ts';
import { drift } from '../../consent/scopes.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { verdict } from '../../consent/verdict.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { delegatedOf } from '../common/delegated-of.ts';
import { isInvited } from '../common/is-invited.ts';
import { askedPeople } from '../common/move.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CardFacts, ConnectionFacts, Custody, MyStatusFacts, NoticeKey, Topic } from '../facts.ts';
import type { LinkName } from '../ports.ts';
import type { createDirectoryWatch } from '../tenant/directory.ts';
import type { createGuide } from '../tenant/guide.ts';
import { type createPresent, unknownTenant } from './present.ts';

export type LookUpResult =
  | { readonly kind: 'tenant'; readonly facts: CardFacts['tenant-status'] }
  | { readonly kind: 'mine'; readonly facts: CardFacts['my-status'] }
  | { readonly kind: 'connection'; readonly facts: CardFacts['connection'] }
  | { readonly kind: 'invitation'; readonly id: string }
  | { readonly kind: 'request'; readonly facts: CardFacts['approval-request'] }
  | { readonly kind: 'reports'; readonly facts: CardFacts['reports'] }
  | { readonly kind: 'report'; readonly facts: CardFacts['report'] }
  | { readonly kind: 'pending'; readonly facts: CardFacts['pending'] }
  | { readonly kind: 'notice'; readonly key: NoticeKey; readonly values: Record<string, string> };

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export type LookUp = ReturnType<typeof createLookUp>;

/**
 * Reading: one's own state, and for those who may, a tenant's. Nothing here shows content (S19), nor changes anything but
 * the domains that a tenant is known by, and what a new look at its directory finds.
 */
export function createLookUp(
  { store, entra, catalogue, links, clock, publicUrl, keptIn, vendor, log }: Dependencies,
  { connectionFacts, requestFacts, myStatus, forecastFor, applicationOf, estimateOf }: ReturnType<typeof createPresent>,
  { reportFacts, openReports }: Pick<ReturnType<typeof createGuide>, 'reportFacts' | 'openReports'>,
  { lookAnew }: Pick<ReturnType<typeof createDirectoryWatch>, 'lookAnew'>,
) {
  const isVendorHelpdesk = (person: Person): boolean =>
    vendor !== null && person.tenant === vendor.tenant && vendor.helpdesk.includes(person.oid);

  /** Vendor helpdesk reads every tenant; a tenant's approvers, and who proved an entitled role there, read their own. */
  const mayRead = async (person: Person, tenant: string): Promise<boolean> =>
    isVendorHelpdesk(person) || (person.tenant === tenant && (await mayGrant(store, person, clock())));

  const notice = (key: NoticeKey, values: Record<string, string> = {}): LookUpResult => ({
    kind: 'notice',
    key,
    values,
  });

  /** "status <domain, tenant id, mailbox, device, product, request number>", or nothing for one's own. */
  async function status(person: Person, about: string | null): Promise<LookUpResult> {
    const what = about?.trim().toLowerCase() ?? '';
    if (!what) return mine(person);
    if (/^cr-\d+$/.test(what)) return request(person, what.toUpperCase());
    if (what.includes('@')) return mailbox(person, what);
    const named = (await device(person, what)) ?? (await productHere(person, what));
    if (named) return named;
    const tenant = guid.test(what) ? await tenantById(person, what) : await tenantOfDomain(person, what);
    // Who may not read a tenant learns nothing of it, not even whether it is known here.
    if (!(await mayRead(person, tenant?.id ?? ''))) return notice('not_helpdesk');
    return tenant
      ? { kind: 'tenant', facts: await tenantFacts(tenant, person) }
      : notice('unknown_tenant', { typed: about ?? '' });
  }

  /** "Check again" of a tenant: what stands in its directory now, as far as that can be read. */
  async function tenantNow(person: Person, id: string): Promise<LookUpResult> {
    if (await mayRead(person, id)) await lookAnew(id);
    return status(person, id);
  }

  /** One's own connections; who has none but approves for the tenant, or is of the helpdesk, sees what waits for them. */
  async function mine(person: Person): Promise<LookUpResult> {
    const invitations = await invitationsOf(person);
    const own = await myStatus(person);
    const facts = { ...own, connections: [...own.connections, ...(await lookedAfter(person))], invitations };
    if (facts.connections.length > 0) return { kind: 'mine', facts };
    const [invited] = invitations;
    if (invited) return { kind: 'invitation', id: invited.id };
    const reported = await reports(person);
    if (reported.kind === 'reports' && reported.facts.reports.length > 0) return reported;
    const waiting = await pending(person);
    return waiting.kind === 'pending' ? waiting : { kind: 'mine', facts };
  }

  /** What others asked this person to connect, and is not signed in yet: their own mailbox; newest first. */
  async function invitationsOf(person: Person): Promise<Connection[]> {
    const about = await aboutMailboxOf(person);
    const waiting = about.filter(({ state }) => isWaiting(state));
    const invited = await Promise.all(waiting.map((connection) => isInvited(store, connection, person)));
    return waiting.filter((_, index) => invited[index]);
  }

  /** What others asked for and this person agreed to have looked after: only they take that back. */
  async function lookedAfter(person: Person): Promise<ConnectionFacts[]> {
    const signed = (await aboutMailboxOf(person)).filter(
      (each) => hasSignedInTo(each, person) && !isOwn(each, person) && each.healthAgreedAt !== null,
    );
    return Promise.all(signed.map((each) => connectionFacts(each, person)));
  }

  async function aboutMailboxOf(person: Person): Promise<Connection[]> {
    const { addresses = [] } = (await store.conversations.find(person.tenant, person.oid)) ?? {};
    const found = (await Promise.all(addresses.map((address) => store.connections.byAddress(address)))).flat();
    return [...new Map(found.map((connection) => [connection.id, connection])).values()];
  }

  /** The person is the owner of this connection's mailbox, and somebody else asked for it. */
  async function isInvitedTo(person: Person, id: string): Promise<boolean> {
    const connection = guid.test(id) ? await store.connections.find(id) : null;
    return connection !== null && isInvited(store, connection, person);
  }

  /** Where "Need admin approval" may be what this person sees: their own that wait for a sign-in, and what they are invited to. */
  async function mayMeetWall(person: Person): Promise<MyStatusFacts> {
    const own = await myStatus(person);
    const invited = await Promise.all((await invitationsOf(person)).map((each) => connectionFacts(each, person)));
    const connections = [...own.connections, ...invited].filter(({ connection: { state } }) =>
      missesSignIn.includes(state),
    );
    return { ...own, connections };
  }

  /** A device of the person's own tenant, by its name; null where there is none of that name to be seen. */
  async function device(person: Person, name: string): Promise<LookUpResult | null> {
    for (const connection of await store.connections.byDevice(person.tenant, name)) {
      if (isOwn(connection, person)) return { kind: 'connection', facts: await connectionFacts(connection, person) };
      if (await mayRead(person, connection.tenant))
        return { kind: 'tenant', facts: await aboutOne(connection, person) };
    }
    return null;
  }

  /** A product, by any of its names (T46): one's own connections with it, else how it stands in one's tenant. */
  async function productHere(person: Person, name: string): Promise<LookUpResult | null> {
    const product = catalogue.byName(name);
    if (!product) return null;
    const mine = await myStatus(person);
    const connections = mine.connections.filter(({ connection }) => connection.product === product.id);
    if (connections.length > 0) return { kind: 'mine', facts: { ...mine, connections } };
    if (!(await mayRead(person, person.tenant))) return notice('nothing_open');
    const tenant = (await store.tenants.find(person.tenant)) ?? unknownTenant(person.tenant);
    const facts = await tenantFacts(tenant, person);
    const products = facts.products.filter((each) => each.product.id === product.id);
    return { kind: 'tenant', facts: { ...facts, products } };
  }

  /** What of a person's own is meant: by mailbox or device, or all that is open. Several are shown as a list to choose from (T52). */
  async function own(person: Person, what: string | null): Promise<LookUpResult> {
    const facts = await myStatus(person);
    const meant = what?.trim().toLowerCase();
    const open = facts.connections.filter(({ connection: { state } }) => !isConnectionEnd(state));
    const named = open.filter(
      ({ connection: { address, aliases, device: name } }) =>
        address === meant || aliases.some((alias) => alias === meant) || name?.toLowerCase() === meant,
    );
    const found = meant ? named : open;
    return found.length === 0 ? notice('nothing_open') : { kind: 'mine', facts: { ...facts, connections: found } };
  }

  async function tenantById(person: Person, id: string): Promise<Tenant | null> {
    return (await store.tenants.find(id)) ?? (isVendorHelpdesk(person) ? unknownTenant(id) : null);
  }

  async function tenantOfDomain(person: Person, domain: string): Promise<Tenant | null> {
    const known = await store.tenants.findByDomain(domain);
    if (known) return known;
    // An approver's own tenant may be one in which nobody has asked for anything yet.
    if (!(await mayRead(person, person.tenant))) return null;
    try {
      const id = await entra.tenantOfDomain(domain);
      if (!id) return null;
      const tenant = await store.tenants.find(id);
      // Microsoft itself named it, so that from now on the tenant is shown by it.
      if (tenant || id === person.tenant) await store.tenants.remember(id, domain, null);
      return (await store.tenants.find(id)) ?? unknownTenant(id, domain);
    } catch (error) {
      log.warn({ reason: (error as Error).message }, 'domain could not be looked up');
      return null;
    }
  }

  async function mailbox(person: Person, address: string): Promise<LookUpResult> {
    const found = await store.connections.byAddress(address);
    for (const connection of found) {
      if (isOwn(connection, person) || hasSignedInTo(connection, person))
        return { kind: 'connection', facts: await connectionFacts(connection, person) };
      if (await isInvited(store, connection, person)) return { kind: 'invitation', id: connection.id };
      if (await mayRead(person, connection.tenant))
        return { kind: 'tenant', facts: await aboutOne(connection, person) };
    }
    return isVendorHelpdesk(person) ? notice('not_found', { typed: address }) : notice('not_helpdesk');
  }

  async function request(person: Person, number: string): Promise<LookUpResult> {
    const found = await store.requests.find(number);
    if (!found) return isVendorHelpdesk(person) ? notice('unknown_request', { typed: number }) : notice('not_helpdesk');
    if (!(await maySeeRequest(person, found))) return notice('not_helpdesk');
    return { kind: 'request', facts: await requestFacts(found, person) };
  }

  /** Who asked, who was asked, and who reads the tenant. */
  async function maySeeRequest(person: Person, request: ApprovalRequest): Promise<boolean> {
    if (isOwn(request, person) || (await mayRead(person, request.tenant))) return true;
    const holders = await store.sentCards.holders('approval-request', request.number);
    return holders.some(({ tenant, oid }) => tenant === person.tenant && oid === person.oid);
  }

  /** Whether this card of this subject is for this person's eyes, however they came by its id. */
  async function maySee(
    person: Person,
    card: 'approval-request' | 'connection' | 'invitation',
    id: string,
  ): Promise<boolean> {
    if (card === 'approval-request') {
      const found = await store.requests.find(id);
      return found !== null && maySeeRequest(person, found);
    }
    const connection = await store.connections.find(id);
    if (!connection) return false;
    if (card === 'connection')
      return isOwn(connection, person) || hasSignedInTo(connection, person) || mayRead(person, connection.tenant);
    if (await isInvited(store, connection, person)) return true;
    const holders = await store.sentCards.holders('invitation', id);
    return holders.some(({ tenant, oid }) => tenant === person.tenant && oid === person.oid);
  }

  /** One connection as helpdesk sees it: its own card speaks to its owner. */
  async function aboutOne(connection: Connection, viewer: Person): Promise<CardFacts['tenant-status']> {
    const facts = await tenantFacts(
      (await store.tenants.find(connection.tenant)) ?? unknownTenant(connection.tenant),
      viewer,
    );
    const products = facts.products.filter(({ product }) => product.id === connection.product);
    return {
      ...facts,
      products,
      one: connection,
      estimate: await estimateOf(connection),
      counts: [{ state: connection.state, count: 1 }],
      connections: [await turnOf(connection)],
    };
  }

  async function tenantFacts(tenant: Tenant, viewer: Person): Promise<CardFacts['tenant-status']> {
    const asked = await Promise.all(
      catalogue.products.map(async (product) => {
        const application = await applicationOf(tenant.id, product.id);
        return {
          product,
          application,
          forecast: await forecastFor(tenant.id, product.id),
          request: await store.requests.findOpen(tenant.id, product.id),
          refusedSecret: entra.refusedSecret(product),
          drift: driftOf(product, application),
        };
      }),
    );
    // A product that nobody here ever asked for is no news.
    const newest = await store.connections.newest(tenant.id, 10);
    const products = asked.filter(
      ({ product, application, request }) =>
        application.version > 0 || request || newest.some((connection) => connection.product === product.id),
    );
    const counted = await store.connections.countByState(tenant.id);
    const counts = connectionStates.flatMap((state) => (counted[state] ? [{ state, count: counted[state] }] : []));
    return {
      tenant,
      products,
      one: null,
      estimate: null,
      counts,
      connections: await Promise.all(newest.map(turnOf)),
      viewerMayManage: viewer.tenant === tenant.id && (await mayGrant(store, viewer, clock())),
      openReports: isVendorHelpdesk(viewer) ? (await openReports()).length : 0,
      reachRequest: await store.requests.findOpen(tenant.id, catalogue.own.id),
      now: clock(),
    };
  }

  async function turnOf(connection: Connection) {
    const asked = connection.request ? await store.requests.find(connection.request) : null;
    const approvers = asked ? await askedPeople(store, asked) : [];
    const application = await applicationOf(connection.tenant, connection.product);
    const product = catalogue.product(connection.product);
    const writes = (await store.tenants.find(connection.tenant))?.reach === 'manage';
    const turn = verdict(connection, asked, { approversKnown: approvers.length > 0, application, writes });
    return { connection, product, verdict: turn, approvers };
  }

  /** "approvals": what waits for this approver, also after a window was emptied. */
  async function pending(person: Person): Promise<LookUpResult> {
    const tenant = await store.tenants.find(person.tenant);
    if (!tenant?.approvers.some((approver) => approver.oid === person.oid)) return notice('not_an_approver');
    const requests = await store.requests.ofTenant(person.tenant, 50);
    const open = requests.filter((each: ApprovalRequest) => each.state === 'open' || each.state === 'approved');
    if (open.length === 0) return notice('no_pending');
    const rows = await Promise.all(
      open.slice(0, 10).map(async (each) => ({
        request: each,
        product: catalogue.product(each.product),
        waiting: (await store.connections.waitingFor(each.number)).length,
      })),
    );
    return { kind: 'pending', facts: { requests: rows, now: clock() } };
  }

  /** What people reported of Microsoft's pages, for the helpdesk of the vendor (T47). */
  async function reports(person: Person): Promise<LookUpResult> {
    if (!isVendorHelpdesk(person)) return notice('not_helpdesk');
    return { kind: 'reports', facts: { reports: await openReports(), now: clock() } };
  }

  /** One of them. */
  async function report(person: Person, step: string): Promise<LookUpResult> {
    const facts = isVendorHelpdesk(person) ? await reportFacts(step) : null;
    return facts ? { kind: 'report', facts } : notice('not_helpdesk');
  }

  /** One connection or request by the id on a button, if this person may see it. */
  async function open(person: Person, id: string): Promise<LookUpResult> {
    if (/^CR-\d+$/.test(id)) return request(person, id);
    const connection = guid.test(id) ? await store.connections.find(id) : null;
    if (!connection) return notice('not_found');
    if (isOwn(connection, person) || hasSignedInTo(connection, person))
      return { kind: 'connection', facts: await connectionFacts(connection, person) };
    if (await isInvited(store, connection, person)) return { kind: 'invitation', id };
    if (!(await maySee(person, 'connection', id))) return notice('not_found');
    return { kind: 'tenant', facts: await aboutOne(connection, person) };
  }

  /** A short account of one word of the trade (S5), with the product that the sentence names, if any. */
  const topic = (name: Topic, sentence: string): CardFacts['topic'] => ({
    topic: name,
    product: catalogue.named(sentence),
    link: links.to(topicLinks[name]),
    custody: custody(),
    now: clock(),
  });

  /** What happens to data here (S21). */
  const custody = (): Custody => ({ keptIn, host: new URL(publicUrl).host, hasHelpdesk: vendor !== null });

  /** What help cites: the products that may be asked for, with their articles. */
  const offers = () => ({ products: catalogue.products, now: clock() });

  return {
    status,
    tenantNow,
    own,
    isInvitedTo,
    mayMeetWall,
    pending,
    reports,
    report,
    open,
    maySee,
    isVendorHelpdesk,
    topic,
    custody,
    offers,
  };
}

/** A token of one person alone tells nothing of what is granted for everybody. */
function driftOf(product: Product, { level, evidence, scopes }: ApplicationState) {
  const isSeen = scopes.length > 0 && (level === 'granted' || (level === 'partial' && evidence === 'grant_object'));
  return isSeen ? drift(delegatedOf(product), scopes) : null;
}

const missesSignIn: readonly ConnectionState[] = ['needs_sign_in', 'wrong_account', 'needs_reauth'];

const isWaiting = (state: ConnectionState): boolean => state === 'needs_admin' || missesSignIn.includes(state);

/** Where Microsoft says more about it. */
const topicLinks: Readonly<Record<Topic, LinkName>> = {
  oauth: 'protocol',
  openid: 'protocol',
  consent: 'user_consent_settings',
  levels: 'enterprise_apps',
  entra: 'entra_centre',
  data: 'my_apps',
};

const isOwn = ({ requester }: Pick<Connection, 'requester'>, { tenant, oid }: Person): boolean =>
  requester.tenant === tenant && requester.oid === oid;

/** Signed in with their own account, whoever asked for it. Who must sign in once more is invited to. */
const hasSignedInTo = ({ tenant, signer, state }: Connection, person: Person): boolean =>
  tenant === person.tenant && signer === person.oid && !isConnectionEnd(state) && !isWaiting(state);
