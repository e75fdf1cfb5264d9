import type { Cloud } from '../context.ts';
import { findTenant } from '../directory.ts';
import { isDefault, parseScopes } from '../scopes.ts';
import { findServicePrincipal } from '../service-principals.ts';
import { accessTokenSeconds, appToken } from '../tokens.ts';
import { type App, graphAppId } from '../world.ts';
import { record } from './delegated-answer.ts';
import { TokenRefusal } from './token-error.ts';

/** App-only (facts 5): a token is issued even where no app role is granted, then without `roles`. */
export async function byClientCredentials(
  cloud: Cloud,
  alias: string,
  app: App,
  form: Readonly<Record<string, string>>,
) {
  const tenant = findTenant(alias);
  if (tenant === undefined || alias.toLowerCase() === 'consumers') throw new TokenRefusal(9001023);
  if (app.publicClient) throw new TokenRefusal(7000218, { appId: app.clientId });
  const scopes = parseScopes(form['scope'] ?? '', cloud.urls.graph);
  if (scopes.length === 0) throw new TokenRefusal(900144, { value: 'scope' });
  const [scope] = scopes;
  if (scopes.length > 1 || scope === undefined || !isDefault(scope)) {
    throw new TokenRefusal(1002012, { value: form['scope'] ?? '' });
  }
  const details = { appId: app.clientId, appName: app.displayName, tenant: tenant.tid };
  if (scope.resource !== graphAppId) throw new TokenRefusal(500011, { ...details, value: scope.resource });
  if (app.audience === 'AzureADMyOrg' && tenant.tid !== app.ownerTid) throw new TokenRefusal(700016, details);
  const sp = findServicePrincipal(cloud, tenant.tid, app.clientId);
  if (sp === undefined) throw new TokenRefusal(7000229, details);
  if (!sp.accountEnabled) throw new TokenRefusal(7000112, details);
  const roles = cloud.store.data.appRoleAssignments
    .filter((a) => a.tenant === tenant.tid && a.principalId === sp.id && a.principalType === 'ServicePrincipal')
    .map((a) => a.role);
  record(cloud, 'client_credentials', tenant.tid, app.clientId, sp.id);
  return {
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await appToken(cloud, { tenant, app, servicePrincipal: sp.id, roles }),
  };
}
