import { isPropagated, isRolePropagated } from '../propagation.ts';
import type { Person } from '../world.ts';
import { type Caller, requireMailbox } from './caller.ts';
import { accessDenied, GraphError, noMailbox } from './errors.ts';
import { collection, select } from './odata.ts';
import { findPerson, me } from './people.ts';
import { type GraphReply, type GraphRequest, ok, type Route } from './request.ts';

interface Workload {
  /** Any of these reads one's own. */
  readonly own: readonly string[];
  /** Any of these reads what others share; the plain scope never does (facts 10 row 20). */
  readonly shared: readonly string[];
  readonly application: readonly string[];
  readonly calendar?: boolean;
}

const mail: Workload = {
  own: ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'],
  shared: ['Mail.ReadBasic.Shared', 'Mail.Read.Shared', 'Mail.ReadWrite.Shared'],
  application: ['Mail.Read', 'Mail.ReadBasic.All', 'Mail.ReadWrite'],
};
const calendars: Workload = {
  own: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  shared: ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'],
  application: ['Calendars.Read', 'Calendars.ReadBasic.All', 'Calendars.ReadWrite'],
  calendar: true,
};
const contacts: Workload = {
  own: ['Contacts.Read', 'Contacts.ReadWrite'],
  shared: ['Contacts.Read.Shared', 'Contacts.ReadWrite.Shared'],
  application: ['Contacts.Read', 'Contacts.ReadWrite'],
};
const settings: Workload = {
  own: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  shared: [],
  application: ['MailboxSettings.Read'],
};

/**
 * The mailbox a call reaches, or Exchange's refusal (facts 8). In its order: scope or role in the token, effect of the
 * grant, rights on a mailbox that is not one's own, and only then whether there is a mailbox at all.
 */
function openMailbox({ cloud, caller, params }: GraphRequest, workload: Workload): Person {
  if (cloud.store.data.broken === 'probe') throw accessDenied();
  const [, idOrUpn] = params;
  const owner = idOrUpn === undefined ? me(caller) : findPerson(caller.tenant, idOrUpn);
  const own = caller.account?.person.oid === owner.oid;
  // Signing in as oneself, the `.Shared` scopes work too: they cover everything one can access.
  const delegated = own ? [...workload.own, ...workload.shared] : workload.shared;
  requireMailbox(caller, { delegated, application: workload.application });
  if (!isEffective(cloud, caller, delegated, workload.application)) throw accessDenied();
  if (!own && !caller.appOnly && caller.account?.person.opensMailboxesOf?.includes(owner.oid) !== true) {
    throw workload.calendar === true
      ? new GraphError(
          403,
          'DelegatedCalendarAccessDenied',
          'The calling user does not have permission to access this calendar.',
        )
      : accessDenied();
  }
  if (!owner.mailbox) throw noMailbox();
  return owner;
}

function isEffective(
  cloud: GraphRequest['cloud'],
  caller: Caller,
  delegated: readonly string[],
  application: readonly string[],
): boolean {
  const { tid, appId, oid } = caller;
  if (caller.appOnly) return isRolePropagated(cloud, tid, appId, application);
  const carried = delegated.filter((scope) => caller.scopes.includes(scope));
  return isPropagated(cloud, tid, appId, oid, carried);
}

/** `/me/…` and `/users/{id}/…` of one resource. */
const mailboxRoute = (
  rest: string,
  workload: Workload,
  body: (owner: Person, request: GraphRequest) => GraphReply,
): Route => ({
  method: 'GET',
  path: new RegExp(`^(/me|/users/([^/]+))/${rest}$`),
  answer: (request) => body(openMailbox(request, workload), request),
});

/** Ids look like Exchange's and are stable. */
const itemId = (owner: Person, item: string) => `AAMk${Buffer.from(`${owner.oid}/${item}`).toString('base64url')}=`;

export const mailboxRoutes: readonly Route[] = [
  mailboxRoute('mailFolders/([^/]+)', mail, (owner, { params: [, , name = ''], query }) => {
    if (name.toLowerCase() !== 'inbox') {
      throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    }
    const folder = {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${owner.oid}')/mailFolders/$entity`,
      id: itemId(owner, 'inbox'),
      displayName: 'Inbox',
      parentFolderId: itemId(owner, 'root'),
      childFolderCount: 0,
      unreadItemCount: 3,
      totalItemCount: 12,
    };
    return ok(select(folder, query['$select']));
  }),
  mailboxRoute('mailFolders', mail, (owner, { query }) =>
    ok(collection('mailFolders', [{ id: itemId(owner, 'inbox'), displayName: 'Inbox' }], query)),
  ),
  mailboxRoute('calendar', calendars, (owner, { query }) => {
    const calendar = {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${owner.oid}')/calendar/$entity`,
      id: itemId(owner, 'calendar'),
      name: 'Calendar',
      canEdit: true,
      owner: { name: owner.name, address: owner.mail },
    };
    return ok(select(calendar, query['$select']));
  }),
  mailboxRoute('contacts', contacts, (owner, { query }) =>
    ok(collection('contacts', [{ id: itemId(owner, 'contact-1'), displayName: 'A contact' }], query)),
  ),
  mailboxRoute('mailboxSettings', settings, (owner, { query }) =>
    ok(select({ userPurpose: owner.purpose ?? 'user', timeZone: 'W. Europe Standard Time' }, query['$select'])),
  ),
];
