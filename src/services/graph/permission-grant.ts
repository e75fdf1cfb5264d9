import { type Json, text } from './json.ts';

/** An `oauth2PermissionGrant` (facts 7.2). */
export interface PermissionGrant {
  readonly id: string;
  /** Object ids of service principals, never application ids. */
  readonly clientId: string;
  readonly resourceId: string;
  /** The one person it is for, by object id; null: everybody. */
  readonly principalId: string | null;
  readonly scopes: readonly string[];
}

/** A grant as Graph lists it; null for a kind that is not known. */
export function grantIn(entry: Json): PermissionGrant | null {
  const [consentType, principal] = [text(entry['consentType']), text(entry['principalId']).toLowerCase()];
  const forAll = consentType === 'AllPrincipals';
  // One that names a person as well is of no kind that Graph documents: nobody's, rather than everybody's.
  if (forAll ? principal !== '' : consentType !== 'Principal' || principal === '') return null;
  return {
    id: text(entry['id']),
    clientId: text(entry['clientId']).toLowerCase(),
    resourceId: text(entry['resourceId']).toLowerCase(),
    principalId: forAll ? null : principal,
    // Unordered, and with spaces at its ends (facts 7.2).
    scopes: text(entry['scope']).split(/\s+/).filter(Boolean),
  };
}

/** Every scope once, in the spelling that came first: letter case means nothing (facts 7.2). */
export function union(...lists: readonly (readonly string[])[]): string[] {
  const held = new Map<string, string>();
  for (const scope of lists.flat()) if (!held.has(scope.toLowerCase())) held.set(scope.toLowerCase(), scope);
  return [...held.values()];
}

/** The wanted scopes that are not held. */
export function lacking(held: readonly string[], wanted: readonly string[]): string[] {
  const have = new Set(held.map((scope) => scope.toLowerCase()));
  return wanted.filter((scope) => !have.has(scope.toLowerCase()));
}
