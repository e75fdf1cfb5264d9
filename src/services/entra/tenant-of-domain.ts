import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import type { Log } from '../journeys/ports.ts';
import type { Authority } from './authority.ts';
import { boundedJson } from './bounded-json.ts';
import { TroubleError } from './errors/trouble-error.ts';

const remembered = { ms: 10 * 60_000, entries: 1000 } as const;
const timeoutMs = 3000;
const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** A domain as Entra knows them, in ASCII and lower case; null for anything that is no domain with at least two labels. */
export function plainDomain(typed: string): string | null {
  // The conversion below would silently cut off what follows a slash, as an address bar does.
  if (/[/\\?#@:%\s]/.test(typed.trim())) return null;
  const ascii = domainToASCII(typed.trim().replace(/\.$/, '')).toLowerCase();
  const labels = ascii.split('.');
  const wellFormed = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return ascii.length <= 253 && labels.length >= 2 && wellFormed && isIP(ascii) === 0 ? ascii : null;
}

/**
 * The tenant of a domain, from its public OpenID metadata; null when this cloud does not know it. Answers are kept for
 * some minutes. Throws a TroubleError when Microsoft does not answer in time: that is not the same as "unknown".
 */
export function createTenantOfDomain(authority: Authority, log: Log): (domain: string) => Promise<string | null> {
  const known = new Map<string, { readonly tenant: string | null; readonly until: number }>();

  return async function tenantOfDomain(typed) {
    const domain = plainDomain(typed);
    if (!domain) return null;
    const kept = known.get(domain);
    if (kept && kept.until > Date.now()) return kept.tenant;
    const tenant = await ask(domain);
    known.delete(domain);
    known.set(domain, { tenant, until: Date.now() + remembered.ms });
    const oldest = known.keys().next();
    if (known.size > remembered.entries && !oldest.done) known.delete(oldest.value);
    return tenant;
  };

  async function ask(domain: string): Promise<string | null> {
    let status: number | null = null;
    try {
      const response = await fetch(`${authority.origin}/${domain}/v2.0/.well-known/openid-configuration`, {
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      status = response.status;
      const body = await boundedJson(response);
      if (response.status === 400 || response.status === 404) return null;
      if (response.ok && body) return tenantOfIssuer(body['issuer'], authority);
    } catch (cause) {
      throw unanswered(status, cause);
    }
    throw unanswered(status);
  }

  function unanswered(status: number | null, cause?: unknown): TroubleError {
    log.warn({ status }, 'tenant look-up not answered');
    const trouble = { class: 'transient', code: 'tenant_lookup', owner: 'microsoft', correlation: null } as const;
    return new TroubleError(trouble, null, cause);
  }
}

// The issuer must be this cloud's: a tenant of another one is no tenant we can send anybody to.
function tenantOfIssuer(issuer: unknown, authority: Authority): string | null {
  const tenant =
    typeof issuer === 'string' ? (/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(issuer)?.[0] ?? '') : '';
  if (tenant === '' || issuer !== authority.issuer(tenant)) return null;
  return tenant.toLowerCase() === personalTenant ? null : tenant.toLowerCase();
}
