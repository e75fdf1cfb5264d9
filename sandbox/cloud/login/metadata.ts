import { Hono } from 'hono';
import type { Cloud, Env } from '../context.ts';
import { findTenant, isTenantAlias } from '../directory.ts';
import { errorBody } from './token-error.ts';

/** OIDC metadata, signing keys and instance discovery (facts 1). */
export function metadataRoutes(cloud: Cloud): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/:tenant/v2.0/.well-known/openid-configuration', (c) => {
    const alias = c.req.param('tenant');
    const tenant = findTenant(alias);
    if (tenant === undefined && !isTenantAlias(alias)) return c.json(errorBody(cloud, 90002, { tenant: alias }), 400);
    const { login, graph } = cloud.urls;
    // The metadata of `common` and `organizations` carries the literal `{tenantid}`.
    const issuerTenant = tenant?.tid ?? '{tenantid}';
    const base = `${login}/${alias}`;
    return c.json({
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `${login}/${issuerTenant}/v2.0`,
      request_uri_parameter_supported: false,
      userinfo_endpoint: `${graph}/oidc/userinfo`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      http_logout_supported: true,
      frontchannel_logout_supported: true,
      claims_supported: [
        'sub',
        'iss',
        'aud',
        'exp',
        'iat',
        'nonce',
        'preferred_username',
        'name',
        'tid',
        'oid',
        'acct',
      ],
      tenant_region_scope: tenant === undefined ? null : 'EU',
      cloud_instance_name: new URL(login).host,
      msgraph_host: new URL(graph).host,
    });
  });

  app.get('/:tenant/discovery/v2.0/keys', (c) => {
    const tenant = findTenant(c.req.param('tenant'));
    const issuer = `${cloud.urls.login}/${tenant?.tid ?? '{tenantid}'}/v2.0`;
    return c.json({ keys: [{ ...cloud.keys.publicJwk, issuer }] });
  });

  app.get('/common/discovery/instance', (c) => {
    const asked = c.req.query('authorization_endpoint');
    const host = new URL(cloud.urls.login).host;
    if (asked === undefined || !URL.canParse(asked) || new URL(asked).host !== host) {
      return c.json(errorBody(cloud, 50049), 400);
    }
    const [, tenant = 'common'] = new URL(asked).pathname.split('/');
    return c.json({
      tenant_discovery_endpoint: `${cloud.urls.login}/${tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    });
  });

  return app;
}
