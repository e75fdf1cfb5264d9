import type { Product } from '../catalogue/product.ts';
import type { Untold } from '../consent/model.ts';
import type { Entra, Log, Metrics, Presence } from '../journeys/ports.ts';
import type { AppOnly } from './app-only.ts';
import type { AppRegistration } from './client.ts';
import { isSecretRefused } from './secret-alarm.ts';

/** What the token endpoint's number says of the application, or why it says nothing of it (facts 5, 6.2). */
const told: ReadonlyMap<string, 'missing' | 'disabled' | Untold['why']> = new Map([
  ['AADSTS7000229', 'missing'],
  ['AADSTS700016', 'missing'],
  ['AADSTS700011', 'missing'],
  ['AADSTS7000112', 'disabled'],
  ['AADSTS70001', 'disabled'],
  ['AADSTS90002', 'no_tenant'],
  ['AADSTS90038', 'other_cloud'],
  ['AADSTS900382', 'other_cloud'],
  ['AADSTS900432', 'other_cloud'],
  ['AADSTS500011', 'no_resource'],
  ['AADSTS650052', 'no_resource'],
  ['AADSTS53003', 'policy'],
]);

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
  async ({ product, tenant }): Promise<Presence> => {
    const answer = await appOnly(registrationOf(product), tenant);
    if (answer.kind === 'token') return { is: 'present' };
    const { trouble, known } = answer.why;
    const { code } = trouble;
    // A number beside an overload says nothing of the application.
    const why = trouble.class === 'transient' ? undefined : told.get(code);
    if (why === 'missing' || why === 'disabled') return { is: why };
    metrics.microsoftFailed('presence', { trouble, known });
    if (trouble.class !== 'transient' && isSecretRefused(code)) return { is: 'our_secret', code };
    const surprise = answer.surprise === null ? {} : { err: answer.surprise };
    log.warn({ tenant, app: product.clientId, trouble, known, ...surprise }, 'presence not told by microsoft');
    return why === undefined
      ? { is: 'unknown', passes: trouble.class === 'transient' }
      : { is: 'untold', untold: { why, code } };
  };
