import type { ConsentPolicy } from '../consent/model.ts';
import type { PolicyRead } from '../journeys/ports.ts';
import { bodyOf, unexpected } from './graph-answer.ts';
import { object, objects, text } from './json.ts';
import { graphAppId, literal } from './odata.ts';
import type { Reader } from './reader.ts';

const prefix = 'managepermissiongrantsforself.';

/** What a policy allows (facts 7.3), most permissive first. */
const known: readonly (readonly [id: string, is: ConsentPolicy])[] = [
  ['microsoft-user-default-legacy', 'legacy'],
  ['microsoft-user-default-recommended', 'managed'],
  ['microsoft-user-default-low', 'low'],
];

// Six mail clients of others may be consented to; for our products that is nothing.
const forMailClients = 'microsoft-user-default-allow-consent-apps';

/** The setting for user consent. One policy that allows is enough for a person: policies do not subtract (facts 7.3). */
export async function consentPolicy(reader: Reader): Promise<PolicyRead> {
  const body = bodyOf(await reader.ask({ call: 'consent policy', path: '/policies/authorizationPolicy' }));
  const assigned = object(body['defaultUserRolePermissions'])['permissionGrantPoliciesAssigned'];
  // An answer without the list is not an empty list, which would mean that nobody may consent.
  if (!Array.isArray(assigned)) throw unexpected('no_consent_policy');
  const policies = assigned
    .map((entry) => text(entry).toLowerCase())
    .filter((entry) => entry.startsWith(prefix))
    .map((entry) => entry.slice(prefix.length))
    .filter((id) => id !== forMailClients);
  const most = known.find(([id]) => policies.includes(id));
  const hasCustom = policies.some((id) => !known.some(([each]) => each === id));
  if (!most) return { is: hasCustom ? 'custom' : 'none' };
  const low = most[1] === 'low' ? await classedLow(reader) : null;
  return { is: most[1], ...(hasCustom && { customToo: true }), ...(low && { low }) };
}

/** What an administrator classed as low risk of Graph's delegated permissions; null where that cannot be read. */
async function classedLow(reader: Reader): Promise<readonly string[] | null> {
  const path = `/servicePrincipals(appId=${encodeURIComponent(literal(graphAppId))})/delegatedPermissionClassifications`;
  const answer = await reader.ask({ call: 'permissions of low risk', path, ordinary: [403, 404] });
  if (!answer.ok || !Array.isArray(answer.body['value'])) return null;
  return objects(answer.body['value'])
    .filter((entry) => text(entry['classification']).toLowerCase() === 'low')
    .map((entry) => text(entry['permissionName']))
    .filter(Boolean);
}
