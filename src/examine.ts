import { createCatalogue } from './services/catalogue/catalogue.ts';
import type { Config } from './services/config.ts';
import { checkLinks } from './services/entra/check-links.ts';
import { clouds } from './services/entra/clouds.ts';
import { createEntra } from './services/entra/create-entra.ts';
import { createLinks } from './services/entra/links.ts';
import type { Log } from './services/journeys/ports.ts';
import { createDoctor } from './services/journeys/tenant/doctor.ts';

/** What the doctor needs of the program: Microsoft and the catalogue, no store and no server. */
export function createExaminer(config: Config, log: Log): ReturnType<typeof createDoctor> {
  const { publicUrl, loginEndpoint, loginApp, vendor } = config;
  const cloud = clouds[config.cloud];
  const secretOf = (product: { id: string }): string => config.productSecrets.get(product.id) ?? '';
  // One look from the command line: nobody reads counts of it.
  const metrics = { microsoftFailed: () => undefined };
  const rolesOf = async (): Promise<string[]> => [];
  const entra = createEntra({ cloud, loginEndpoint, publicUrl, loginApp, secretOf, rolesOf, log, metrics });
  const catalogue = createCatalogue(config.products, { clientId: loginApp.clientId, publisher: config.ownPublisher });
  // With a stand-in for Microsoft its real pages are nobody's business: they count as not reached.
  const fetcher: typeof fetch = loginEndpoint ? () => Promise.reject(new Error('a stand-in is configured')) : fetch;
  return createDoctor({ entra, catalogue, links: createLinks(cloud), vendor }, (links) => checkLinks(links, fetcher));
}
