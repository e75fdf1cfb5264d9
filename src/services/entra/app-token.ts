import type { Log, Metrics } from '../journeys/ports.ts';
import { createAppOnly } from './app-only.ts';
import { authorityOf } from './authority.ts';
import type { AppRegistration } from './client.ts';
import type { CloudHosts } from './clouds.ts';
import { TroubleError } from './errors/trouble-error.ts';
import { patienceWith } from './patience.ts';
import { createSecretAlarm, type SecretAlarm } from './secret-alarm.ts';
import { createSilences, type Silences } from './silences.ts';

export interface AppToken {
  readonly accessToken: string;
  /** The application permissions in the token, for diagnostics only: a scoped right in Exchange does not show here (facts 8). */
  readonly roles: readonly string[];
}

/** `fresh`: never one from before, since that keeps the rights it was given with. Throws a TroubleError when Microsoft gives none. */
export type AppTokens = (tenant: string, ask?: { readonly fresh?: boolean }) => Promise<AppToken>;

const renewBeforeMs = 5 * 60_000;
const mostKept = 1000;

/** Tokens of the bot's own app for Graph, one per tenant, kept until shortly before they end. */
export function createAppTokens(options: {
  readonly cloud: CloudHosts;
  readonly loginEndpoint: string | null;
  readonly loginApp: AppRegistration;
  /** Hears whether Microsoft takes the app's secret. */
  readonly secrets?: SecretAlarm;
  /** Which tenants get no answer of the token endpoint; shared by all who ask there. */
  readonly silences?: Silences;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now?: () => Date;
  readonly pause?: (seconds: number) => Promise<void>;
}): AppTokens {
  const { cloud, loginApp, log, metrics, now = () => new Date(), pause } = options;
  const { secrets = createSecretAlarm(log), silences = createSilences(now) } = options;
  const authority = authorityOf(cloud, options.loginEndpoint);
  const reach = { origin: authority.origin, patience: patienceWith(pause), silences };
  const appOnly = createAppOnly(authority, cloud, reach, secrets);
  const kept = new Map<string, Promise<{ readonly token: AppToken; readonly until: number }>>();

  async function ask(tenant: string) {
    const answer = await appOnly(loginApp, tenant);
    if (answer.kind === 'refused') {
      const { trouble, known, retryAfterSeconds } = answer.why;
      log.warn({ tenant, app: loginApp.clientId, trouble, known }, 'no token of our own from microsoft');
      metrics.microsoftFailed('app_token', { trouble, known });
      throw new TroubleError(trouble, retryAfterSeconds, answer.surprise ?? undefined);
    }
    const { accessToken, expiresOn } = answer;
    return { token: { accessToken, roles: rolesIn(accessToken) }, until: expiresOn.getTime() - renewBeforeMs };
  }

  return async (typed, { fresh = false } = {}) => {
    const tenant = typed.toLowerCase();
    const held = fresh ? undefined : kept.get(tenant);
    const before = held && (await held);
    if (before && before.until > now().getTime()) return before.token;
    // The promise is kept, so that those who ask meanwhile share it; a refusal is nobody's to keep.
    const asked = ask(tenant);
    kept.delete(tenant);
    kept.set(tenant, asked);
    const oldest = kept.keys().next();
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
    try {
      return (await asked).token;
    } catch (error) {
      if (kept.get(tenant) === asked) kept.delete(tenant);
      throw error;
    }
  };
}

/** `roles` of a token; empty where it has none, or is no token that can be looked into. */
function rolesIn(accessToken: string): string[] {
  try {
    const claims: unknown = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const roles = typeof claims === 'object' && claims !== null && 'roles' in claims ? claims.roles : [];
    return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
  } catch {
    return [];
  }
}
