import type { ConsentPolicy } from '../consent/model.ts';
import { bodyOf, unexpected } from './graph-answer.ts';
import { object, text } from './json.ts';
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
export async function consentPolicy(reader: Reader): Promise<ConsentPolicy> {
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
  return most?.[1] ?? (policies.length > 0 ? 'custom' : 'none');
}
