import type { Untold } from '../../consent/model.ts';
import type { Dependencies } from '../dependencies.ts';
import { type LinkLook, linkNames, type MicrosoftLink } from '../ports.ts';

/** One thing that was looked at. A `fault` stops somebody sooner or later; a `warning` says what could not be looked at. */
export interface Finding {
  readonly about: string;
  readonly is: 'ok' | 'warning' | 'fault';
  readonly says: string;
}

/** Looks at what only Microsoft can confirm, before the first person meets it. Changes nothing. */
export function createDoctor(
  { entra, catalogue, links, vendor }: Pick<Dependencies, 'entra' | 'catalogue' | 'links' | 'vendor'>,
  checkLinks: (links: readonly MicrosoftLink[]) => Promise<LinkLook[]>,
) {
  /** Every product's application id (S18), and every page that people are sent to (S7). */
  const examine = async (): Promise<Finding[]> => [
    ...(await Promise.all(catalogue.products.map(product))),
    ...onePerPage(await checkLinks(linkNames.map((name) => links.to(name)))).map(page),
  ];

  async function product({ id, clientId }: (typeof catalogue.products)[number]): Promise<Finding> {
    const about = `product ${id}`;
    const tenant = vendor?.tenant;
    if (!tenant) return { about, is: 'warning', says: 'VENDOR_TENANT_ID is not set, so clientId cannot be looked up' };
    const found = await entra.presence({ product: catalogue.product(id), tenant });
    switch (found.is) {
      case 'present':
        return { about, is: 'ok', says: `clientId ${clientId} and its secret are accepted` };
      case 'missing':
        return {
          about,
          is: 'fault',
          says: `clientId ${clientId} is not known in the vendor's tenant ${tenant}: compare it with the Application (client) ID in the registration`,
        };
      case 'disabled':
        return { about, is: 'fault', says: `clientId ${clientId} is switched off in the vendor's tenant ${tenant}` };
      case 'our_secret':
        return {
          about,
          is: 'fault',
          says: `Microsoft refuses the secret of clientId ${clientId} (${found.code}): renew it in the registration, and set the new one here`,
        };
      case 'untold':
        return { about, is: 'fault', says: `${untold[found.untold.why](tenant)} (${found.untold.code})` };
      case 'unknown':
        if (found.passes) {
          return {
            about,
            is: 'warning',
            says: `Microsoft is busy or does not answer, so clientId ${clientId} could not be looked up: try again in a few minutes`,
          };
        }
        return {
          about,
          is: 'fault',
          says: `Microsoft gives clientId ${clientId} no token and does not say why; the log has its code`,
        };
    }
  }

  return { examine };
}

const untold: Readonly<Record<Untold['why'], (tenant: string) => string>> = {
  no_tenant: (tenant) =>
    `Microsoft does not know the vendor's tenant ${tenant}: compare it with the tenant id in Entra`,
  other_cloud: (tenant) => `the vendor's tenant ${tenant} is in another national cloud than CLOUD says`,
  no_resource: (tenant) => `what the product asks for is missing in the vendor's tenant ${tenant}`,
  policy: (tenant) => `a Conditional Access policy for applications keeps it out of the vendor's tenant ${tenant}`,
};

/** Several names may lead to one page as long as no tenant is named: it is told of once, by all of them. */
function onePerPage(looks: readonly LinkLook[]): NamedLook[] {
  const pages = new Map<string, NamedLook>();
  for (const look of looks) {
    const { url, name } = look.link;
    pages.set(url, { look, names: [...(pages.get(url)?.names ?? []), name] });
  }
  return [...pages.values()];
}

interface NamedLook {
  readonly look: LinkLook;
  readonly names: readonly string[];
}

function page({ look, names }: NamedLook): Finding {
  const about = `link ${names.join(', ')}`;
  const { url, checked } = look.link;
  switch (look.found) {
    case 'ok':
      return { about, is: 'ok', says: url };
    case 'moved':
      return { about, is: 'fault', says: `${url} has moved to ${look.to}; it was last found right on ${checked}` };
    case 'dead':
      return { about, is: 'fault', says: `${url} is gone; it was last found right on ${checked}` };
    case 'unreachable':
      return { about, is: 'warning', says: `${url} did not answer` };
  }
}
