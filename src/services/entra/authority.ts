import type { NodeAuthOptions } from '@azure/msal-node';
import type { CloudHosts } from './clouds.ts';

/** Where tenants sign in: Microsoft's host, or a stand-in on loopback. */
export interface Authority {
  readonly origin: string;
  readonly host: string;
  /** `iss` of that tenant's v2 tokens. */
  issuer(tenant: string): string;
  /** What msal-node must be told to talk to it. */
  msal(tenant: string): Pick<NodeAuthOptions, 'authority' | 'knownAuthorities' | 'authorityMetadata'>;
}

/**
 * The authority of a cloud. For its own hosts msal-node knows every endpoint and asks nobody. A stand-in is given to it as
 * ready metadata: the authority itself must be https there, the endpoints inside may be plain http (facts 9.5).
 */
export function authorityOf(cloud: CloudHosts, loginEndpoint: string | null): Authority {
  const { origin, host } = new URL(loginEndpoint ?? cloud.authority);
  return {
    origin,
    host,
    issuer: (tenant) => `${origin}/${tenant}/v2.0`,
    msal: (tenant) =>
      loginEndpoint === null
        ? { authority: `${origin}/${tenant}` }
        : {
            authority: `https://${host}/${tenant}`,
            knownAuthorities: [host],
            authorityMetadata: JSON.stringify({
              authorization_endpoint: `${origin}/{tenantid}/oauth2/v2.0/authorize`,
              token_endpoint: `${origin}/{tenantid}/oauth2/v2.0/token`,
              end_session_endpoint: `${origin}/{tenantid}/oauth2/v2.0/logout`,
              jwks_uri: `${origin}/{tenantid}/discovery/v2.0/keys`,
              issuer: `${origin}/{tenantid}/v2.0`,
            }),
          },
  };
}
