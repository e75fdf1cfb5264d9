import type { Product, ProductScope } from './product.ts';
import { scopeVersion } from './scope-version.ts';

export const ownAppId = 'consent-concierge';

const application = (name: string): ProductScope => ({ name, class: 'application' });

// Reading needs no person, so it is asked of the app itself; writing is done with an administrator's own token only. In the
// order of Microsoft's page, which names first what somebody who signs in lets the app do (T11).
const scopes: readonly ProductScope[] = [
  { name: 'User.Read', class: 'user' },
  { name: 'DelegatedPermissionGrant.ReadWrite.All', class: 'admin' },
  application('Application.Read.All'),
  application('Directory.Read.All'),
  application('Policy.Read.All'),
  application('AuditLog.Read.All'),
  application('RoleManagement.Read.Directory'),
];

/** Who publishes the bot's own app: whoever runs it, so only they can tell. */
export interface OwnPublisher {
  readonly name: string;
  readonly verified: boolean;
}

export interface OwnApp {
  readonly clientId: string;
  readonly publisher?: OwnPublisher | undefined;
}

const unnamed: OwnPublisher = { name: 'Consent Concierge', verified: false };

/**
 * The bot's own app as a product: what a tenant grants so that the bot may read its directory (reach `read`), and its
 * administrators may write grants through it (reach `manage`). The same journey as any product, but offered to nobody.
 */
export const ownProduct = ({ clientId, publisher = unnamed }: OwnApp): Product => ({
  id: ownAppId,
  kind: 'directory',
  name: 'Consent Concierge',
  enterpriseAppName: 'Consent Concierge',
  aliases: [],
  publisher: publisher.name,
  publisherVerified: publisher.verified,
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
