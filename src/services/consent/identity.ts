import type { Connection } from './model.ts';

/** Who came back from Microsoft: `tid` and `oid` of the id_token. The user name is for display only. */
export interface SignedIn {
  readonly tid: string;
  readonly oid: string;
  readonly username: string;
}

/** What `/me` says of the signed-in account; read only where the claims alone cannot tell (a named mailbox or a room). */
export interface AccountAddresses {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly proxyAddresses: readonly string[];
}

export type IdentityAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'ask_addresses' }
  | { readonly kind: 'refused'; readonly reason: 'personal_account' | 'other_tenant' | 'other_account' };

/** Entra's tenant of personal Microsoft accounts. */
const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** Every address that an account goes by, lower case and without the prefix of proxy addresses. */
export const addressesOf = ({ userPrincipalName, mail, proxyAddresses }: AccountAddresses): string[] => [
  // Proxy addresses of other kinds (sip:, x500:) are no mailbox's.
  ...new Set([userPrincipalName, mail ?? '', ...proxyAddresses].map(plain).filter(isMail)),
];

const isMail = (address: string): boolean => address.includes('@') && !address.includes(':');

const plain = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^smtp:/, '');

/**
 * Is the account that came back the one this connection is for? Object id first (S20, T5); names never decide.
 * `ask_addresses` means: read `/me` with the fresh token and ask again with what it says.
 */
export function matchIdentity(
  connection: Pick<Connection, 'tenant' | 'target' | 'address' | 'signInAs' | 'requester' | 'signer'>,
  signedIn: SignedIn,
  addresses: AccountAddresses | null = null,
): IdentityAnswer {
  if (signedIn.tid === personalTenant) return { kind: 'refused', reason: 'personal_account' };
  if (signedIn.tid !== connection.tenant) return { kind: 'refused', reason: 'other_tenant' };
  const accepted = (yes: boolean): IdentityAnswer =>
    yes ? { kind: 'accepted' } : { kind: 'refused', reason: 'other_account' };
  if (connection.signer) return accepted(connection.signer === signedIn.oid);
  const isRequester = connection.requester.oid === signedIn.oid;
  if (connection.target === 'own') return accepted(isRequester);
  // Shared: the member who asked signs in, or the one they named; the call proves the access.
  if (connection.target === 'shared' && isRequester) return accepted(true);
  if (!addresses) return { kind: 'ask_addresses' };
  const held = addressesOf(addresses);
  const wanted = plain(connection.target === 'shared' ? connection.signInAs : connection.address);
  // An account without a mail address must not match a wish without an address.
  return accepted(wanted !== '' && addresses.id === signedIn.oid && held.includes(wanted));
}
