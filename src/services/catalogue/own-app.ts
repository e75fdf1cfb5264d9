import type { Product, ProductScope } from './product.ts';
import { scopeVersion } from './scope-version.ts';

export const ownAppId = 'consent-concierge';

const application = (name: string): ProductScope => ({ name, class: 'application' });

// Reading needs no person, so it is asked of the app itself; writing is done with an administrator's own token only.
const scopes: readonly ProductScope[] = [
  application('Application.Read.All'),
  application('Directory.Read.All'),
  application('Policy.Read.All'),
  application('AuditLog.Read.All'),
  application('RoleManagement.Read.Directory'),
  { name: 'DelegatedPermissionGrant.ReadWrite.All', class: 'admin' },
];

/**
 * The bot's own app as a product: what a tenant grants so that the bot may read its directory (reach `read`), and its
 * administrators may write grants through it (reach `manage`). The same journey as any product, but offered to nobody.
 */
export const ownProduct = (clientId: string): Product => ({
  id: ownAppId,
  kind: 'directory',
  name: 'Consent Concierge',
  enterpriseAppName: 'Consent Concierge',
  aliases: [],
  // Who runs the bot publishes it; whether Microsoft has verified them, only Microsoft's page says.
  publisher: 'Consent Concierge',
  publisherVerified: false,
  clientId,
  secretVariable: 'LOGIN_APP_SECRET',
  scopes,
  scopeVersion: scopeVersion(scopes.map(({ name }) => name)),
  article: {
    id: 'grant-admin-consent',
    title: 'Grant tenant-wide admin consent to an application',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
    revised: '2024-11-29',
  },
  steps: { before: [], after: [] },
  handOver: 'sign_in_there',
  deviceCode: false,
  offersShared: false,
});
