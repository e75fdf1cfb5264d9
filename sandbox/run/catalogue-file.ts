import { writeFileSync } from 'node:fs';
import type { Product } from '../../src/services/catalogue/product.ts';
import { type App, apps } from '../cloud/world.ts';

type Override = Pick<Product, 'id' | 'clientId' | 'publisher' | 'publisherVerified' | 'scopes' | 'deviceCode'>;

const workloads: Readonly<Record<string, Override['scopes'][number]['workload']>> = {
  'Mail.ReadWrite': 'mail',
  'Calendars.Read': 'calendar',
  'Contacts.Read': 'contacts',
};

/**
 * Writes what the product catalogue marks as placeholder: the client ids, scopes and publisher of the simulated apps, and
 * whether their registration lets devices sign in with a code. Who publishes the bot's own app stands there, too.
 */
export function writeCatalogue(file: string): void {
  const products = [override('taxcalc-communications-centre', apps.taxcalc), override('ctouch-pro', apps.ctouch)];
  const { name: publisher, verified: publisherVerified } = apps.concierge.publisher;
  const ownApp = { publisher, publisherVerified };
  writeFileSync(file, `${JSON.stringify({ products, ownApp }, null, 2)}\n`);
}

function override(id: string, app: App): Override {
  return {
    id,
    clientId: app.clientId,
    publisher: app.publisher.name,
    publisherVerified: app.publisher.verified,
    deviceCode: app.allowPublicClientFlows === true,
    scopes: app.scopes.map((name) => ({
      name,
      class: 'user',
      ...(workloads[name] === undefined ? {} : { workload: workloads[name] }),
    })),
  };
}
