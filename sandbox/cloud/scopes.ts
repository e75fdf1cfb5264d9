import { createHash } from 'node:crypto';
import { type App, exchangeAppId, graphAppId } from './world.ts';

export interface DelegatedScope {
  readonly id: string;
  readonly value: string;
  /** `Admin`: only an admin may consent, whatever the policy. */
  readonly type: 'User' | 'Admin';
  readonly title: string;
  readonly detail: string;
}

export interface AppRole {
  readonly id: string;
  readonly value: string;
  readonly title: string;
}

/** A stable id for a permission whose real one does not matter to anybody here. */
function inventedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const scope = (type: 'User' | 'Admin') => (value: string, title: string, detail: string) => ({
  id: inventedId(`scope ${value}`),
  value,
  type,
  title,
  detail,
});
const user = scope('User');
const admin = scope('Admin');

const the = 'Allows the app to';
const graphScopes: readonly DelegatedScope[] = [
  user(
    'openid',
    'Sign you in',
    `${the} sign you in with your work or school account and see basic profile information.`,
  ),
  user('profile', 'View your basic profile', `${the} see your basic profile, such as name, picture and user name.`),
  user('email', 'View your email address', `${the} read your primary email address.`),
  user(
    'offline_access',
    'Maintain access to data you have given it access to',
    `${the} see and update the data you gave it access to, even when you are not currently using the app.`,
  ),
  user('User.Read', 'Sign you in and read your profile', `${the} read your profile and basic company information.`),
  user(
    'User.ReadBasic.All',
    "Read all users' basic profiles",
    `${the} read a basic set of profile properties of others.`,
  ),
  user('Mail.ReadBasic', 'Read basic mail', `${the} read email without body, preview and attachments.`),
  user('Mail.Read', 'Read your mail', `${the} read email in your mailbox.`),
  user('Mail.ReadWrite', 'Read and write access to your mail', `${the} create, read, update and delete your email.`),
  user('Mail.Send', 'Send mail as you', `${the} send mail as you.`),
  user('Mail.ReadBasic.Shared', 'Read basic mail you can access', `${the} read basic mail shared with you.`),
  user('Mail.Read.Shared', 'Read mail you can access', `${the} read mail you can access, including shared mail.`),
  user(
    'Mail.ReadWrite.Shared',
    'Read and write mail you can access',
    `${the} create, read, update and delete mail you have permission to access, including shared mail.`,
  ),
  user(
    'Mail.Send.Shared',
    'Send mail on behalf of others or yourself',
    `${the} send mail as you or on behalf of others.`,
  ),
  user('MailboxSettings.Read', 'Read your mailbox settings', `${the} read your mailbox settings.`),
  user('MailboxSettings.ReadWrite', 'Read and write your mailbox settings', `${the} change your mailbox settings.`),
  user('MailboxItem.Read', 'Read your mailbox items', `${the} read the items of your mailbox.`),
  user('MailboxFolder.Read', 'Read your mailbox folders', `${the} read your mailbox folders.`),
  user('MailboxFolder.ReadWrite', 'Read and write your mailbox folders', `${the} change your mailbox folders.`),
  user('Calendars.ReadBasic', 'Read basic details of your calendars', `${the} read event times and places.`),
  user('Calendars.Read', 'Read your calendars', `${the} read events in your calendars.`),
  user('Calendars.ReadWrite', 'Have full access to your calendars', `${the} change events in your calendars.`),
  user('Calendars.Read.Shared', 'Read calendars you can access', `${the} read events in all calendars you can access.`),
  user('Calendars.ReadWrite.Shared', 'Read and write calendars you can access', `${the} change events you can access.`),
  user('Contacts.Read', 'Read your contacts', `${the} read contacts in your contact folders.`),
  user('Contacts.ReadWrite', 'Have full access to your contacts', `${the} change your contacts.`),
  user('Contacts.Read.Shared', 'Read your and shared contacts', `${the} read contacts you can access.`),
  user(
    'Contacts.ReadWrite.Shared',
    'Read and write your and shared contacts',
    `${the} change contacts you can access.`,
  ),
  user('People.Read', 'Read your relevant people list', `${the} read a list of people relevant to you.`),
  user('Tasks.Read', 'Read your tasks', `${the} read your tasks.`),
  user('Tasks.ReadWrite', 'Create, read, update and delete your tasks', `${the} change your tasks.`),
  user('Tasks.Read.Shared', 'Read your and shared tasks', `${the} read tasks you can access.`),
  user('Tasks.ReadWrite.Shared', 'Read and write your and shared tasks', `${the} change tasks you can access.`),
  user('Chat.Read', 'Read your chat messages', `${the} read your one-to-one and group chats.`),
  user('Chat.ReadWrite', 'Read and write your chat messages', `${the} read and send chat messages.`),
  user('OnlineMeetings.Read', 'Read your online meetings', `${the} read your online meetings.`),
  user('OnlineMeetings.ReadWrite', 'Read and create your online meetings', `${the} create online meetings.`),
  user('Files.Read', 'Read your files', `${the} read your files.`),
  user('Files.Read.All', 'Read all files that you have access to', `${the} read all files you can access.`),
  user(
    'Files.ReadWrite.All',
    'Have full access to all files you have access to',
    `${the} change all files you can access.`,
  ),
  user('Sites.Read.All', 'Read items in all site collections', `${the} read documents in all sites you can access.`),
  user('Sites.ReadWrite.All', 'Edit or delete items in all site collections', `${the} change documents in all sites.`),
  admin('Directory.Read.All', 'Read directory data', `${the} read data in your organization's directory.`),
  admin('Application.Read.All', 'Read applications', `${the} read applications and service principals.`),
  admin('Application.ReadWrite.All', 'Read and write all applications', `${the} create and manage applications.`),
  admin('Policy.Read.All', "Read your organization's policies", `${the} read your organization's policies.`),
  admin('Policy.Read.PermissionGrant', 'Read consent and permission grant policies', `${the} read consent policies.`),
  admin('RoleManagement.Read.Directory', 'Read directory RBAC settings', `${the} read role assignments.`),
  admin(
    'DelegatedPermissionGrant.ReadWrite.All',
    'Manage all delegated permission grants',
    `${the} grant or revoke any delegated permission for any API, on your behalf.`,
  ),
  admin('AppRoleAssignment.ReadWrite.All', 'Manage app permission grants', `${the} grant application permissions.`),
  admin('AuditLog.Read.All', 'Read audit log data', `${the} read your audit log activities.`),
  admin('ConsentRequest.Read.All', 'Read consent requests', `${the} read app consent requests and approvals.`),
  admin('User.Read.All', "Read all users' full profiles", `${the} read the full profiles of all users.`),
  admin('Place.Read.All', 'Read all company places', `${the} read your company's rooms and room lists.`),
  admin('CrossTenantInformation.ReadBasic.All', 'Read cross-tenant basic information', `${the} look up other tenants.`),
];

const exchangeScopes: readonly DelegatedScope[] = [
  user('EAS.AccessAsUser.All', 'Access mailboxes via Exchange ActiveSync', `${the} use your mailbox by ActiveSync.`),
  user('EWS.AccessAsUser.All', 'Access mailboxes as you via Exchange Web Services', `${the} use your mailbox by EWS.`),
  user('IMAP.AccessAsUser.All', 'Read and write access to mailboxes via IMAP', `${the} use your mailbox by IMAP.`),
  user('POP.AccessAsUser.All', 'Read and write access to mailboxes via POP', `${the} use your mailbox by POP.`),
];

const role = (value: string, title: string): AppRole => ({ id: inventedId(`role ${value}`), value, title });

/** Microsoft Graph's application permissions that the simulation knows. */
export const appRoles: readonly AppRole[] = [
  role('Application.Read.All', 'Read all applications'),
  role('Directory.Read.All', 'Read directory data'),
  role('Policy.Read.All', "Read your organization's policies"),
  role('RoleManagement.Read.Directory', 'Read all directory RBAC settings'),
  role('DelegatedPermissionGrant.ReadWrite.All', 'Manage all delegated permission grants'),
  role('AuditLog.Read.All', 'Read all audit log data'),
  role('ConsentRequest.Read.All', 'Read all consent requests'),
  role('User.Read.All', "Read all users' full profiles"),
  role('Mail.Read', 'Read mail in all mailboxes'),
  role('Calendars.Read', 'Read calendars in all mailboxes'),
  role('Contacts.Read', 'Read contacts in all mailboxes'),
];

const words = (text: string) => new Set(text.toLowerCase().split(/\s+/));

/** Scopes about signing in: no API permission of their own, admitted by every policy. */
const signInScopes = words('openid profile email offline_access');
export const isSignInScope = (scope: ScopeRef) => signInScopes.has(scope.value.toLowerCase());

/** Admin consent needed by default under Microsoft's managed policy (facts 7.3). */
const managedExclusions = words(`
  Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
  Mail.Read Mail.ReadWrite Mail.ReadBasic Mail.Read.Shared Mail.ReadBasic.Shared Mail.ReadWrite.Shared MailboxItem.Read
  MailboxFolder.Read MailboxFolder.ReadWrite MailboxSettings.Read MailboxSettings.ReadWrite
  Calendars.Read Calendars.ReadBasic Calendars.ReadWrite Calendars.Read.Shared Calendars.ReadWrite.Shared
  Chat.Read Chat.ReadWrite OnlineMeetings.Read OnlineMeetings.ReadWrite
  Contacts.ReadWrite Contacts.Read.Shared Contacts.ReadWrite.Shared People.Read
  Tasks.Read Tasks.ReadWrite Tasks.Read.Shared Tasks.ReadWrite.Shared
  EAS.AccessAsUser.All EWS.AccessAsUser.All IMAP.AccessAsUser.All POP.AccessAsUser.All`);
export const isExcludedByManagedPolicy = (scope: ScopeRef) => managedExclusions.has(scope.value.toLowerCase());

/** What the tenants here have classified as low risk, for `microsoft-user-default-low`. */
const lowRiskNames = 'openid profile email offline_access User.Read';
const lowRisk = words(lowRiskNames);
export const lowRiskScopes: readonly string[] = lowRiskNames.split(' ');
export const isLowRisk = (scope: ScopeRef) => lowRisk.has(scope.value.toLowerCase());

export interface ScopeRef {
  readonly resource: string;
  readonly value: string;
}

const resources = [
  { appId: graphAppId, uri: 'https://graph.microsoft.com', name: 'Microsoft Graph', scopes: graphScopes },
  {
    appId: exchangeAppId,
    uri: 'https://outlook.office.com',
    name: 'Office 365 Exchange Online',
    scopes: exchangeScopes,
  },
] as const;

export const resourceByAppId = (appId: string) => resources.find((resource) => resource.appId === appId);

/** The entry of a delegated scope, or undefined where the resource has none of that name. */
export const findScope = ({ resource, value }: ScopeRef): DelegatedScope | undefined =>
  resourceByAppId(resource)?.scopes.find((known) => known.value.toLowerCase() === value.toLowerCase());

export const isDefault = (scope: ScopeRef) => scope.value === '.default';

/**
 * Reads a `scope` parameter in its order, without repeats. No resource prefix means Graph; the simulated Graph's own
 * address counts as Graph's. An unknown resource keeps its prefix as `resource`.
 */
export function parseScopes(text: string, graphUrl: string): ScopeRef[] {
  const found: ScopeRef[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const slash = word.lastIndexOf('/');
    const prefix = slash < 0 ? '' : word.slice(0, slash).replace(/\/+$/, '');
    const value = word.slice(slash + 1);
    const ref = { resource: resourceOf(prefix, graphUrl), value };
    const canonical = { resource: ref.resource, value: findScope(ref)?.value ?? value };
    if (!found.some((other) => sameScope(other, canonical))) found.push(canonical);
  }
  return found;
}

function resourceOf(prefix: string, graphUrl: string): string {
  if (prefix === '' || prefix === graphUrl) return graphAppId;
  if (prefix === 'https://outlook.office365.com') return exchangeAppId;
  return resources.find(({ uri, appId }) => prefix === uri || prefix === appId)?.appId ?? prefix;
}

export const sameScope = (a: ScopeRef, b: ScopeRef) =>
  a.resource === b.resource && a.value.toLowerCase() === b.value.toLowerCase();

/** A scope as Entra writes it in full: with its resource, except the sign-in scopes. */
export const fullName = (scope: ScopeRef): string =>
  isSignInScope(scope) ? scope.value : `${resourceByAppId(scope.resource)?.uri ?? scope.resource}/${scope.value}`;

/** `.default` stands for everything the registration lists. */
export function expand(app: App, scopes: readonly ScopeRef[]): readonly ScopeRef[] {
  return scopes.some(isDefault) ? parseScopes(app.requiredResourceAccess.delegated.join(' '), '') : scopes;
}
