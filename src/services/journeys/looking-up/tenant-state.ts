import type { Product } from '../../catalogue/product.ts';
import type { ApplicationState, Connection, Person, Tenant } from '../../consent/model.ts';
import { drift } from '../../consent/scopes.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { verdict } from '../../consent/verdict.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { delegatedOf } from '../common/delegated-of.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CardFacts } from '../facts.ts';
import { type createPresent, unknownTenant } from '../telling/present.ts';
import type { createGuide } from '../tenant/guide.ts';
import type { createReaders } from './readers.ts';
import { countsOf, together } from './state-counts.ts';

/** How a tenant stands, product by product, as its approvers and helpdesk see it. */
export function createTenantState(
  { store, entra, catalogue, clock }: Pick<Dependencies, 'store' | 'entra' | 'catalogue' | 'clock'>,
  {
    applicationOf,
    forecastFor,
    estimateOf,
    inTurn,
  }: Pick<ReturnType<typeof createPresent>, 'applicationOf' | 'forecastFor' | 'estimateOf' | 'inTurn'>,
  { openReports }: Pick<ReturnType<typeof createGuide>, 'openReports'>,
  { isVendorHelpdesk }: Pick<ReturnType<typeof createReaders>, 'isVendorHelpdesk'>,
) {
  return { tenantFacts, aboutOne };

  async function tenantFacts(tenant: Tenant, viewer: Person): Promise<CardFacts['tenant-status']> {
    const signedIn = await store.connections.countSignedIn(tenant.id);
    const counted = await store.connections.countByState(tenant.id);
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
          accounts: signedIn[product.id] ?? { signedIn: 0, total: 0 },
          counts: countsOf(counted[product.id] ?? {}, application),
        };
      }),
    );
    // A product that nobody here ever asked for is no news.
    const newest = await store.connections.newest(tenant.id, 10);
    const products = asked.filter(
      ({ application, request, counts }) => application.version > 0 || request || counts.length > 0,
    );
    return {
      tenant,
      products,
      one: null,
      estimate: null,
      counts: together(asked.map(({ counts }) => counts)),
      connections: await Promise.all(newest.map(turnOf)),
      viewerMayManage: viewer.tenant === tenant.id && (await mayGrant(store, viewer, clock())),
      openReports: isVendorHelpdesk(viewer) ? (await openReports()).length : 0,
      reachRequest: await store.requests.findOpen(tenant.id, catalogue.own.id),
      now: clock(),
    };
  }

  /** One connection as helpdesk sees it: its own card speaks to its owner. */
  async function aboutOne(connection: Connection, viewer: Person): Promise<CardFacts['tenant-status']> {
    const facts = await tenantFacts(
      (await store.tenants.find(connection.tenant)) ?? unknownTenant(connection.tenant),
      viewer,
    );
    const total = isConnectionEnd(connection.state) ? 0 : 1;
    const accounts = { total, signedIn: connection.userLevel === 'signed_in' ? total : 0 };
    const products = facts.products
      .filter(({ product }) => product.id === connection.product)
      .map((each) => ({ ...each, accounts }));
    return {
      ...facts,
      products,
      one: connection,
      estimate: await estimateOf(connection),
      counts: [{ state: connection.state, count: 1 }],
      connections: [await turnOf(connection)],
    };
  }

  async function turnOf(connection: Connection) {
    const asked = connection.request ? await store.requests.find(connection.request) : null;
    const approvers = await inTurn(connection, asked);
    const application = await applicationOf(connection.tenant, connection.product);
    const product = catalogue.product(connection.product);
    const writes = (await store.tenants.find(connection.tenant))?.reach === 'manage';
    const turn = verdict(connection, asked, { approversKnown: approvers.length > 0, application, writes });
    return { connection, product, verdict: turn, approvers };
  }
}

/** A token of one person alone tells nothing of what is granted for everybody. */
function driftOf(product: Product, { level, evidence, scopes }: ApplicationState) {
  const isSeen = scopes.length > 0 && (level === 'granted' || (level === 'partial' && evidence === 'grant_object'));
  return isSeen ? drift(delegatedOf(product), scopes) : null;
}
