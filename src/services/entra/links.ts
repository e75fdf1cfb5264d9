import type { LinkName, Links } from '../journeys/ports.ts';
import type { CloudHosts } from './clouds.ts';

interface Page {
  /** The day up to which the address is vouched for. Whoever finds it right, or mends it, sets the day. */
  readonly checked: string;
  readonly address: (cloud: CloudHosts) => string;
  /** The same by an address that is short enough to type. */
  readonly typed?: (cloud: CloudHosts) => string;
  /** A page about one enterprise application; where that is not known, the page to find it on. */
  readonly about?: (cloud: CloudHosts, of: { readonly clientId?: string; readonly objectId: string }) => string;
}

// The day of the facts that name a page; where they name none, that of the public sources which use the address, or of
// Microsoft's instructions.
const ownFacts = '2026-11-22';
const publicSources = '2026-08-01';
const instructions = '2026-01-22';

const view = ({ portal }: CloudHosts, page: string): string => `${portal}/#view/Microsoft_AAD_IAM/${page}`;

const enterpriseApps = (cloud: CloudHosts): string => view(cloud, 'StartboardApplicationsMenuBlade/~/AppAppsPreview');

const appPage =
  (tab: 'Overview' | 'Permissions' | 'Users'): NonNullable<Page['about']> =>
  (cloud, { clientId, objectId }) =>
    view(
      cloud,
      `ManagedAppMenuBlade/~/${tab}/objectId/${encodeURIComponent(objectId)}${
        clientId === undefined ? '' : `/appId/${encodeURIComponent(clientId)}`
      }`,
    );

/**
 * Every page of Microsoft's that people are sent to. Cards and guides name a page, never an address: one that Microsoft
 * moves is mended here, once, and in clouds.ts where it differs by cloud (S7).
 */
const pages: Readonly<Record<LinkName, Page>> = {
  enterprise_apps: { checked: publicSources, address: enterpriseApps },
  app_overview: { checked: publicSources, address: enterpriseApps, about: appPage('Overview') },
  app_permissions: { checked: publicSources, address: enterpriseApps, about: appPage('Permissions') },
  app_users: { checked: publicSources, address: enterpriseApps, about: appPage('Users') },
  user_consent_settings: {
    checked: instructions,
    address: (cloud) => view(cloud, 'ConsentPoliciesMenuBlade/~/UserSettings'),
  },
  // Privileged Identity Management, "My roles", "Microsoft Entra roles": where somebody activates a role they are eligible for.
  my_roles: {
    checked: publicSources,
    address: ({ portal }) => `${portal}/#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles`,
  },
  office_portal: {
    checked: publicSources,
    address: ({ officePortal }) => officePortal,
    typed: ({ officeTyped }) => officeTyped,
  },
  admin_centre: { checked: publicSources, address: ({ adminCentre }) => adminCentre },
  entra_centre: { checked: ownFacts, address: ({ entraCentre }) => entraCentre },
  my_apps: { checked: publicSources, address: ({ myApps }) => myApps },
  device_login: { checked: ownFacts, address: ({ deviceLogin }) => deviceLogin },
  // The vendors' articles still lead to this page's address in the days of Azure AD. The documentation is one for all clouds.
  protocol: {
    checked: publicSources,
    address: () => 'https://learn.microsoft.com/entra/identity-platform/v2-protocols',
  },
};

/** The pages of one cloud. A portal page opens in the reader's tenant, where that is known. */
export const createLinks = (cloud: CloudHosts): Links => ({
  to(name, about) {
    const { checked, address, typed, about: aboutOne } = pages[name];
    const { tenant, clientId, objectId } = about ?? {};
    const of = objectId ? { objectId, ...(clientId === undefined ? {} : { clientId }) } : null;
    const url = of && aboutOne ? aboutOne(cloud, of) : address(cloud);
    return {
      name,
      checked,
      url: tenant ? inTenant(url, cloud, tenant) : url,
      ...(typed && { typed: typed(cloud) }),
    };
  },
});

/** Whoever has accounts in several tenants would otherwise land in the one they used last. */
function inTenant(url: string, { portal, entraCentre }: CloudHosts, tenant: string): string {
  const start = [portal, entraCentre].find((origin) => url === origin || url.startsWith(`${origin}/`));
  return start === undefined ? url : `${start}/${encodeURIComponent(tenant)}${url.slice(start.length)}`;
}
