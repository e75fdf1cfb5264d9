import type { Product } from '../../../../src/services/catalogue/product.ts';
import { clouds } from '../../../../src/services/entra/clouds.ts';
import { createLinks } from '../../../../src/services/entra/links.ts';
import { troubleOf } from '../../../../src/services/journeys/common/trouble-of.ts';
import type { Dependencies } from '../../../../src/services/journeys/dependencies.ts';
import type { Directory, DirectoryLook, Entra, Store } from '../../../../src/services/journeys/ports.ts';
import { ben, contoso, noon } from '../../../support/builders.ts';
import { silentLog } from '../../../support/silent-log.ts';

export const product: Product = {
  id: 'product',
  kind: 'mailbox',
  name: 'Product',
  enterpriseAppName: 'Product-Hub',
  aliases: [],
  publisher: 'Woodgrove',
  publisherVerified: true,
  clientId: 'client-of-product',
  secretVariable: 'PRODUCT_SECRET',
  scopes: [
    { name: 'Mail.Read', class: 'user', workload: 'mail' },
    { name: 'offline_access', class: 'user' },
  ],
  scopeVersion: 'a1b2c3d4e5f6',
  article: { id: 'KB1', title: 'How to', url: 'https://vendor.example/kb1', revised: '2026-01-01' },
  steps: { before: [], after: [] },
  handOver: 'sign_in_there',
  deviceCode: false,
  offersShared: false,
};

const own: Product = { ...product, id: 'own', kind: 'directory' };

export const look = (change: Partial<DirectoryLook> = {}): DirectoryLook => ({
  app: { objectId: 'object-in-contoso', name: 'Product-Hub', enabled: true, assignmentRequired: false },
  forAll: [],
  application: [],
  people: [],
  ...change,
});

export const vendor = { tenant: '33333333-3333-4333-8333-333333333333', helpdesk: ['oid-of-hanna', 'oid-of-hugo'] };

/** Looks many up as a directory looks up each of them. */
export const peopleBy =
  (person: Directory['person']): Directory['people'] =>
  async (tenant, addresses) =>
    new Map(
      await Promise.all(
        addresses.map(async (address) => {
          const found = await person(tenant, address).then(
            (one) => ({ person: one }),
            (error: unknown) => ({ trouble: troubleOf(error) }),
          );
          return [address, found] as const;
        }),
      ),
    );

/** Journeys on a real store, with a directory and a Microsoft that answer as told; whatever is not told is an error. */
export const desk = (
  store: Store,
  told: { directory?: Partial<Directory>; entra?: Partial<Entra>; vendor?: typeof vendor | null } = {},
): Dependencies =>
  ({
    store,
    entra: { refusedSecret: () => null, ...told.entra },
    directory: { ...(told.directory?.person && { people: peopleBy(told.directory.person) }), ...told.directory },
    links: createLinks(clouds.global),
    catalogue: {
      own,
      products: [product],
      product: (id: string) => (id === own.id ? own : product),
      byName: (name: string) => (name === product.name ? product : null),
    },
    clock: () => noon,
    log: silentLog,
    publicUrl: 'https://bot.example',
    vendor: told.vendor === undefined ? vendor : told.vendor,
  }) as unknown as Dependencies;

/** Contoso with Ben as its approver, and the bot's reach there. */
export async function contosoWith(store: Store, reach: 'outcomes' | 'read' | 'manage'): Promise<void> {
  await store.tenants.remember(contoso, 'contoso.com', 'Contoso');
  await store.tenants.setReach(contoso, reach);
  await store.tenants.nameApprover({ ...ben, provedRole: 'role', since: noon });
}
