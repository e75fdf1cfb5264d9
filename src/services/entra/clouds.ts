/** The hosts of one Microsoft cloud (facts 1). Clouds share nothing: registrations, secrets and consents exist once per cloud. */
export interface CloudHosts {
  readonly name: 'global' | 'usgov' | 'usgovdod' | 'china';
  /** Origin of the sign-in pages and the token endpoint. */
  readonly authority: string;
  /** Origin of Microsoft Graph, which is also the prefix of its scopes. */
  readonly graph: string;
  readonly portal: string;
}

export const clouds: Readonly<Record<CloudHosts['name'], CloudHosts>> = {
  global: {
    name: 'global',
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    portal: 'https://entra.microsoft.com',
  },
  usgov: {
    name: 'usgov',
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    portal: 'https://portal.azure.us',
  },
  usgovdod: {
    name: 'usgovdod',
    authority: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    portal: 'https://portal.azure.us',
  },
  china: {
    name: 'china',
    authority: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://portal.azure.cn',
  },
};
