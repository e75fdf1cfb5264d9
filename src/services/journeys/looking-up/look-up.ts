import type { Person, Tenant } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { isGuid } from '../common/is-guid.ts';
import { isInvited } from '../common/is-invited.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CardFacts, listNumber, type NoticeKey, type WhichConnectionFacts } from '../facts.ts';
import { type createPresent, unknownTenant } from '../telling/present.ts';
import type { createDirectoryWatch } from '../tenant/directory.ts';
import type { createGuide } from '../tenant/guide.ts';
import { createAboutTheBot } from './about-the-bot.ts';
import { createByPerson } from './by-person.ts';
import { type IsOrdinary, namesIn, namesOf, type Wanted } from './company-names.ts';
import { createOwnMailbox } from './own-mailbox.ts';
import { createReaders } from './readers.ts';
import { together } from './state-counts.ts';
import { createTenantState } from './tenant-state.ts';
import { createToDecide } from './to-decide.ts';
import { hasSignedInTo, isOwn } from './whose.ts';

export type LookUpResult =
  | { readonly kind: 'tenant'; readonly facts: CardFacts['tenant-status'] }
  | { readonly kind: 'mine'; readonly facts: CardFacts['my-status'] }
  | { readonly kind: 'connection'; readonly facts: CardFacts['connection'] }
  | { readonly kind: 'invitation'; readonly id: string }
  | { readonly kind: 'request'; readonly facts: CardFacts['approval-request'] }
  | { readonly kind: 'reports'; readonly facts: CardFacts['reports'] }
  | { readonly kind: 'report'; readonly facts: CardFacts['report'] }
  | { readonly kind: 'pending'; readonly facts: CardFacts['pending'] }
  | { readonly kind: 'which'; readonly facts: WhichConnectionFacts }
  | { readonly kind: 'tenants'; readonly facts: CardFacts['which-tenant'] }
  | { readonly kind: 'notice'; readonly key: NoticeKey; readonly values: Record<string, string> };

/** As many as a card has buttons. */
const mostTenants = 6;
/** Of those that nobody asked for. */
const mostKnown = 5;

export type LookUp = ReturnType<typeof createLookUp>;

/**
 * Reading: one's own state, and for those who may, a tenant's. Nothing here shows content (S19), nor changes anything but
 * the domains that a tenant is known by, and what a new look at its directory finds.
 */
export function createLookUp(
  dependencies: Dependencies,
  present: ReturnType<typeof createPresent>,
  guide: Pick<ReturnType<typeof createGuide>, 'reportFacts' | 'openReports'>,
  { lookAnew }: Pick<ReturnType<typeof createDirectoryWatch>, 'lookAnew'>,
) {
  const { store, entra, catalogue, clock, log } = dependencies;
  const { connectionFacts, requestFacts, myStatus } = present;
  const { reportFacts, openReports } = guide;
  const connectionsOf = createByPerson(dependencies);
  const { isVendorHelpdesk, mayRead, maySee, maySeeRequest } = createReaders(dependencies);
  const { tenantFacts, aboutOne } = createTenantState(dependencies, present, guide, { isVendorHelpdesk });
  const { invitationsOf, lookedAfter, aboutMailboxOf, isInvitedTo, invitedTo, mayMeetWall } = createOwnMailbox(
    dependencies,
    present,
  );
  const { waitingFor, requestsNamed, pendingFacts, toDecide, deniedLast } = createToDecide(dependencies);

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
    const known = (await device(person, what)) ?? (await productHere(person, what));
    if (known) return known;
    const isName = !what.includes('.') && !isGuid(what);
    const named = isName ? await byName(person, about ?? '') : null;
    if (named) return named;
    const tenant = isGuid(what) ? await tenantById(person, what) : await tenantOfDomain(person, what);
    // Who may not read a tenant learns nothing of it, not even whether it is known here.
    if (!(await mayRead(person, tenant?.id ?? ''))) return notice('not_helpdesk');
    if (tenant) return { kind: 'tenant', facts: await tenantFacts(tenant, person) };
    const tenants = isName && isVendorHelpdesk(person) ? await store.tenants.newest(mostKnown) : [];
    return tenants.length > 0
      ? { kind: 'tenants', facts: { typed: about ?? '', tenants, more: false, none: true } }
      : notice(isGuid(what) ? 'unknown_tenant_id' : 'unknown_tenant', { typed: about ?? '' });
  }

  /** A tenant or a person of this name. */
  const byName = async (person: Person, name: string): Promise<LookUpResult | null> =>
    (await called(person, namesOf(name))) ?? (await byPerson(person, name));

  /** What somebody of this name has, for who may read it: one as itself, several to choose from. Null: nobody known is called so. */
  async function byPerson(person: Person, name: string): Promise<LookUpResult | null> {
    if (!(await mayRead(person, person.tenant))) return null;
    const [only, ...more] = await connectionsOf(name, isVendorHelpdesk(person) ? null : person.tenant);
    if (!only) return null;
    if (more.length === 0) return { kind: 'tenant', facts: await aboutOne(only, person) };
    const connections = await Promise.all([only, ...more].slice(0, 10).map((each) => connectionFacts(each, person)));
    return { kind: 'which', facts: { to: 'show', typed: name, connections, now: clock() } };
  }

  /** "Status of Anna de Vries": a person is meant; where nobody of that name has anything, what else is called so. */
  async function statusOf(person: Person, name: string): Promise<LookUpResult> {
    if (!(await mayRead(person, person.tenant))) return status(person, name);
    const found = await byPerson(person, name);
    if (found) return found;
    const other = await status(person, name);
    const isNothing = other.kind === 'notice' || (other.kind === 'tenants' && other.facts.none);
    return isNothing ? notice('unknown_person', { typed: name }) : other;
  }

  /** "Check again" of a tenant: what stands in its directory now, as far as that can be read. */
  async function tenantNow(person: Person, id: string): Promise<LookUpResult> {
    if (!(isGuid(id) && (await mayRead(person, id)))) return status(person, id);
    await lookAnew(id);
    // The card that was pressed may show a tenant of which Microsoft alone knows, by its domain.
    const tenant = (await store.tenants.find(id)) ?? unknownTenant(id);
    return { kind: 'tenant', facts: await tenantFacts(tenant, person) };
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
    if (waiting.kind === 'pending') return waiting;
    return isVendorHelpdesk(person) ? notice('name_a_tenant') : { kind: 'mine', facts };
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
    const own = mine.connections.filter(({ connection }) => connection.product === product.id);
    if (own.length > 0) return { kind: 'mine', facts: { ...mine, connections: own } };
    if (!(await mayRead(person, person.tenant))) return notice('nothing_open');
    const tenant = (await store.tenants.find(person.tenant)) ?? unknownTenant(person.tenant);
    const facts = await tenantFacts(tenant, person);
    const products = facts.products.filter((each) => each.product.id === product.id);
    const connections = facts.connections.filter((each) => each.product.id === product.id);
    return {
      kind: 'tenant',
      facts: { ...facts, products, connections, counts: together(products.map(({ counts }) => counts)) },
    };
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
    // A person's own tenant is there, whether or not anybody of it has asked for anything.
    return (await store.tenants.find(id)) ?? (id === person.tenant ? unknownTenant(id) : null);
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

  /**
   * The tenants of one of these names, as far as this person may read them: the first that any is called by. Null: none is.
   */
  async function called(person: Person, wanted: readonly Wanted[]): Promise<LookUpResult | null> {
    if (!(await mayRead(person, person.tenant))) return null;
    const within = isVendorHelpdesk(person) ? null : person.tenant;
    for (const { names, beginning } of wanted) {
      const found = await store.tenants.called(names, { beginning, within, limit: mostTenants + 1 });
      const [only, ...others] = found;
      if (!only) continue;
      if (others.length === 0) return { kind: 'tenant', facts: await tenantFacts(only.tenant, person) };
      const tenants = found.slice(0, mostTenants).map(({ tenant }) => tenant);
      const typed = [...new Set(found.map(({ name }) => name))].join(', ');
      return { kind: 'tenants', facts: { typed, tenants, more: found.length > mostTenants } };
    }
    return null;
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
    if (found && (await maySeeRequest(person, found)))
      return { kind: 'request', facts: await requestFacts(found, person) };
    if (isVendorHelpdesk(person)) return notice('unknown_request', { typed: number });
    // The same for what is another tenant's and for what there is not.
    const waiting = await toDecide(person);
    return waiting ? notice('no_such_request', { typed: number, open: waiting.join(', ') }) : notice('not_helpdesk');
  }

  /** What the cards that a person may hold are about, each with the version that a button on it carries. Whether they may press it, the press says. */
  async function subjectsOf(person: Person): Promise<{ readonly id: string; readonly version: number }[]> {
    const own = await store.connections.ofRequester(person.tenant, person.oid);
    const requests = await store.requests.ofTenant(person.tenant, 50);
    const products = [...catalogue.products, catalogue.own];
    return [
      ...[...own, ...(await aboutMailboxOf(person))].map(({ id, product }) => ({
        id,
        version: listNumber(catalogue.product(product)),
      })),
      ...requests.map(({ number, version }) => ({ id: number, version })),
      // A yes for everybody goes by the list that was read.
      ...requests.map(({ number, product }) => ({ id: number, version: listNumber(catalogue.product(product)) })),
      ...['', person.tenant, ...products.map(({ clientId }) => clientId)].map((id) => ({ id, version: 0 })),
    ];
  }

  /** "approvals": what waits for this approver, also after a window was emptied. */
  async function pending(person: Person): Promise<LookUpResult> {
    const open = await waitingFor(person);
    if (!open) return notice(isVendorHelpdesk(person) ? 'name_a_tenant' : 'not_an_approver');
    return open.length === 0 ? notice('no_pending') : { kind: 'pending', facts: await pendingFacts(open) };
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
    const connection = isGuid(id) ? await store.connections.find(id) : null;
    if (!connection) return notice('not_found');
    if (isOwn(connection, person) || hasSignedInTo(connection, person))
      return { kind: 'connection', facts: await connectionFacts(connection, person) };
    if (await isInvited(store, connection, person)) return { kind: 'invitation', id };
    if (!(await maySee(person, 'connection', id))) return notice('not_found');
    return { kind: 'tenant', facts: await aboutOne(connection, person) };
  }

  return {
    status,
    statusOf,
    /** A text that is nothing but a company's name. */
    calledAs: (person: Person, text: string, isOrdinary: IsOrdinary) => called(person, namesOf(text, isOrdinary)),
    /** A sentence in which a company's name may stand. */
    calledIn: (person: Person, text: string, isOrdinary: IsOrdinary) => called(person, namesIn(text, isOrdinary)),
    tenantNow,
    own,
    isInvitedTo,
    invitedTo,
    mayMeetWall,
    pending,
    requestsNamed,
    toDecide,
    deniedLast,
    reports,
    report,
    open,
    maySee,
    subjectsOf,
    isVendorHelpdesk,
    ...createAboutTheBot(dependencies),
  };
}
