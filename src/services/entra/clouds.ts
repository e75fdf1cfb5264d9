/** The hosts of one Microsoft cloud (facts 1). Clouds share nothing: registrations, secrets and consents exist once per cloud. */
export interface CloudHosts {
  readonly name: 'global' | 'usgov' | 'usgovdod' | 'china';
  /** Origin of the sign-in pages and the token endpoint. */
  readonly authority: string;
  /** Origin of Microsoft Graph, which is also the prefix of its scopes. */
  readonly graph: string;
  readonly portal: string;
  /** The Entra admin centre, where the menus are those that the guides name. */
  readonly entraCentre: string;
  /** Where people start Microsoft 365, with the tile "Admin" for those who administer. */
  readonly officePortal: string;
  /** The same, as people type it. */
  readonly officeTyped: string;
  readonly adminCentre: string;
  /** Everybody's own page on the applications they have agreed to. */
  readonly myApps: string;
  /** Where the code of a device is typed. */
  readonly deviceLogin: string;
}

// Names that several clouds share. The national clouds' addresses beyond facts 1 are those of Microsoft's own pages for
// them (learn.microsoft.com/microsoft-365 and docs.azure.cn) and of Microsoft's libraries.
const usDeviceLogin = 'https://microsoft.com/deviceloginus';
const usMyApps = 'https://myapps.microsoft.us';

export const clouds: Readonly<Record<CloudHosts['name'], CloudHosts>> = {
  global: {
    name: 'global',
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    portal: 'https://entra.microsoft.com',
    entraCentre: 'https://entra.microsoft.com',
    officePortal: 'https://m365.cloud.microsoft',
    officeTyped: 'office.com',
    adminCentre: 'https://admin.microsoft.com',
    myApps: 'https://myapps.microsoft.com',
    deviceLogin: 'https://microsoft.com/devicelogin',
  },
  usgov: {
    name: 'usgov',
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    portal: 'https://portal.azure.us',
    entraCentre: 'https://entra.microsoft.us',
    officePortal: 'https://portal.office365.us',
    officeTyped: 'portal.office365.us',
    adminCentre: 'https://portal.office365.us/adminportal/home',
    myApps: usMyApps,
    deviceLogin: usDeviceLogin,
  },
  usgovdod: {
    name: 'usgovdod',
    authority: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    portal: 'https://portal.azure.us',
    entraCentre: 'https://entra.microsoft.us',
    officePortal: 'https://portal.apps.mil',
    officeTyped: 'portal.apps.mil',
    adminCentre: 'https://portal.apps.mil/adminportal/home',
    myApps: usMyApps,
    deviceLogin: usDeviceLogin,
  },
  china: {
    name: 'china',
    authority: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://portal.azure.cn',
    entraCentre: 'https://entra.microsoftonline.cn',
    officePortal: 'https://portal.partner.microsoftonline.cn',
    officeTyped: 'portal.partner.microsoftonline.cn',
    adminCentre: 'https://portal.partner.microsoftonline.cn/adminportal',
    myApps: 'https://account.activedirectory.windowsazure.cn/r#/applications',
    deviceLogin: 'https://microsoft.com/deviceloginchina',
  },
};

/**
 * The same cloud, with the pages that a guide leads to on the stand-in for Microsoft, where there is one: what people try on
 * a machine stays on it.
 */
export const withPagesOn = (cloud: CloudHosts, standIn: string | null): CloudHosts => {
  if (standIn === null) return cloud;
  const { origin } = new URL(standIn);
  return {
    ...cloud,
    portal: `${origin}/portal`,
    entraCentre: `${origin}/portal`,
    officePortal: `${origin}/office-portal`,
    adminCentre: `${origin}/admin-centre`,
    myApps: `${origin}/my-apps`,
  };
};
