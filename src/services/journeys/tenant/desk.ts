import { unknownApplication } from '../../consent/application.ts';
import type { Person } from '../../consent/model.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { everyOpen } from '../common/every-open.ts';
import { productNamed } from '../common/product-named.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PermissionsFacts } from '../facts.ts';
import type { DirectoryLook } from '../ports.ts';
import { unknownTenant } from '../telling/present.ts';
import type { Allowed } from './allowed.ts';
import { createReadDirectory } from './read-directory.ts';

// Each name may be a call of its own.
const mostLookedUp = 20;

/** What an approver reads of the tenant's directory. */
export function createDesk({ store, directory, catalogue, links, clock, log }: Dependencies) {
  const readDirectory = createReadDirectory({ directory, log });

  /** The two lists of the portal's Permissions page (T44). */
  async function permissions(person: Person, name: string): Promise<Allowed<PermissionsFacts>> {
    if (!(await mayGrant(store, person, clock()))) return { kind: 'refused', reason: 'not_an_approver' };
    const product = productNamed(catalogue, name);
    if (!product) return { kind: 'refused', reason: 'unknown_product' };
    const tenant = (await store.tenants.find(person.tenant)) ?? unknownTenant(person.tenant);
    const application =
      (await store.applications.find(tenant.id, product.id)) ?? unknownApplication(tenant.id, product.id, clock());
    const { look, evidence } = await readDirectory(tenant, product);
    const { clientId } = product;
    const objectId = look?.app?.objectId ?? application.objectId;
    return {
      kind: 'facts',
      facts: {
        tenant,
        product,
        application,
        evidence,
        forAll: look && [...look.forAll, ...look.application],
        people: look && (await withNames(tenant.id, product.id, look.people)),
        link: links.to('app_permissions', { tenant: tenant.id, clientId, objectId }),
        now: clock(),
      },
    };
  }

  /** The directory's names for the first ones; for the others the mailbox that is known here, or the bare object id. */
  async function withNames(tenant: string, product: string, people: DirectoryLook['people']) {
    const addresses = new Map<string, string>();
    for await (const { signer, target, requester, signInAs } of everyOpen(store, tenant, product)) {
      const oid = signer ?? (target === 'own' ? requester.oid : null);
      if (oid) addresses.set(oid, signInAs);
    }
    return Promise.all(
      people.map(async ({ oid, scopes }, index) => {
        const found = index < mostLookedUp ? await nameOf(tenant, oid) : null;
        return { name: found ?? addresses.get(oid) ?? oid, scopes };
      }),
    );
  }

  async function nameOf(tenant: string, oid: string): Promise<string | null> {
    try {
      return (await directory.person(tenant, oid))?.name || null;
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'name could not be read');
      return null;
    }
  }

  return { permissions };
}
