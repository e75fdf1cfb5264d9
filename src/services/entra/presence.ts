import type { Product } from '../catalogue/product.ts';
import type { Entra, Log, Metrics } from '../journeys/ports.ts';
import type { AppOnly } from './app-only.ts';
import type { AppRegistration } from './client.ts';

const missing = new Set(['AADSTS7000229', 'AADSTS700016', 'AADSTS700011']);
const disabled = new Set(['AADSTS7000112', 'AADSTS70001']);

/**
 * Whether the application is in a tenant: its own token there says so, without any right (facts 5). A token proves nothing
 * but the presence, since it is given without a grant too.
 */
export const createPresence =
  (
    appOnly: AppOnly,
    registrationOf: (product: Product) => AppRegistration,
    log: Log,
    metrics: Metrics,
  ): Entra['presence'] =>
  async ({ product, tenant }) => {
    const answer = await appOnly(registrationOf(product), tenant);
    if (answer.kind === 'token') return 'present';
    const { trouble, known } = answer.why;
    // A number beside an overload says nothing of the application.
    const told = trouble.class !== 'transient';
    if (told && missing.has(trouble.code)) return 'missing';
    if (told && disabled.has(trouble.code)) return 'disabled';
    const surprise = answer.surprise === null ? {} : { err: answer.surprise };
    log.warn({ tenant, app: product.clientId, trouble, known, ...surprise }, 'presence not told by microsoft');
    metrics.microsoftFailed('presence', { trouble, known });
    return 'unknown';
  };
