import type { Trouble } from './model.ts';

/** Who can grant a scope: the user under most policies, an administrator only, or an application permission. */
export type ScopeClass = 'user' | 'admin' | 'application';

// OpenID scopes come back in their own spelling or not at all, and never need a grant of their own to be looked for.
const signInScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

const plain = (scope: string): string =>
  scope
    .trim()
    .toLowerCase()
    .replace(/^https:\/\/[^/]+\//, '');

/** The wanted scopes that a token's `scope` or a grant does not hold. Case and resource prefix do not matter (facts 7.2). */
export function missingScopes(wanted: readonly string[], held: readonly string[]): string[] {
  const have = new Set(held.map(plain));
  return wanted.filter((scope) => !signInScopes.has(plain(scope)) && !have.has(plain(scope)));
}

/** `mail` of `Mail.Read`, `Mail.ReadWrite` and `Mail.ReadBasic`, but not of `Mail.Send`. */
const whatItReads = (scope: string): string | undefined => /^(\w+)\.read/.exec(plain(scope))?.[1];

/** The held scopes that read what the wanted one reads, more of it or less. */
export const readingTheSame = (wanted: string, held: readonly string[]): string[] =>
  held.filter((scope) => whatItReads(scope) !== undefined && whatItReads(scope) === whatItReads(wanted));

/** A token was given, and holds less than is wanted. */
export const scopesMissing: Trouble = {
  class: 'not_consented',
  code: 'scopes_missing',
  owner: 'approver',
  correlation: null,
};

/** What is granted beside what is wanted: what the list wants in addition, and what it no longer does. */
export const drift = (wanted: readonly string[], held: readonly string[]) => ({
  missing: missingScopes(wanted, held),
  extra: missingScopes(held, wanted),
});

// Delegated Graph scopes that a user may not consent to under Microsoft's managed default (facts 7.3; changes without notice).
const managedDefaultExcludes = new Set(
  [
    'Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All',
    'Mail.Read Mail.ReadWrite Mail.ReadBasic Mail.Read.Shared Mail.ReadBasic.Shared Mail.ReadWrite.Shared',
    'MailboxItem.Read MailboxFolder.Read MailboxFolder.ReadWrite MailboxSettings.Read MailboxSettings.ReadWrite',
    'Calendars.Read Calendars.ReadBasic Calendars.ReadWrite Calendars.Read.Shared Calendars.ReadWrite.Shared',
    'Chat.Read Chat.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite',
    'Contacts.ReadWrite Contacts.Read.Shared Contacts.ReadWrite.Shared People.Read',
    'Tasks.Read Tasks.ReadWrite Tasks.Read.Shared Tasks.ReadWrite.Shared',
    'EAS.AccessAsUser.All EWS.AccessAsUser.All IMAP.AccessAsUser.All POP.AccessAsUser.All',
  ].flatMap((line) => line.toLowerCase().split(' ')),
);

/** True when Microsoft's managed default asks for an admin for this scope, as far as published. */
export function managedDefaultAsksAdmin(scope: string): boolean {
  return managedDefaultExcludes.has(plain(scope));
}
