import type { Cloud } from '../context.ts';
import { accountByOid, isDisabled, rolesOf } from '../directory.ts';
import { type Person, personal, roleNames, type Tenant } from '../world.ts';
import { type Caller, requireDirectory } from './caller.ts';
import { badRequest, resourceNotFound } from './errors.ts';
import { collection, filtered, select } from './odata.ts';
import { type GraphRequest, ok, type Route } from './request.ts';

const mayReadMe = { delegated: ['User.Read', 'User.Read.All', 'Directory.Read.All'] };
const mayCountUsers = {
  delegated: ['User.Read.All', 'Directory.Read.All'],
  application: ['User.Read.All', 'Directory.Read.All'],
};
const mayReadUsers = {
  delegated: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  application: ['User.Read.All', 'Directory.Read.All'],
};

/** Microsoft's ids of what people and rooms are licensed with: Office 365 E3, Teams Rooms Pro. */
const licences = { member: '6fd2c87f-b296-42f0-b197-1e91e994b900', room: '4cde982a-ede4-4409-9ae6-b003453c8ea6' };

/** Shared mailboxes, guests and rooms whose sign-in is blocked need no licence and have none. */
const licencesOf = ({ kind, mailbox }: Person): readonly string[] =>
  mailbox && (kind === 'member' || kind === 'room') ? [licences[kind]] : [];

const everything = (cloud: Cloud, person: Person) => ({
  id: person.oid,
  displayName: person.name,
  givenName: person.given,
  surname: person.surname,
  mail: person.mail,
  userPrincipalName: person.upn,
  userType: person.kind === 'guest' ? 'Guest' : 'Member',
  accountEnabled: !isDisabled(cloud, person),
  proxyAddresses: person.mailbox ? [`SMTP:${person.mail}`, ...person.aliases.map((alias) => `smtp:${alias}`)] : [],
  onPremisesSyncEnabled: person.synchronised ?? null,
  assignedLicenses: licencesOf(person).map((skuId) => ({ skuId, disabledPlans: [] })),
});

/** What comes without `$select`. */
const usual = 'id,displayName,givenName,surname,mail,userPrincipalName';

const view = (cloud: Cloud, person: Person, fields: string | undefined) => ({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
  ...select(everything(cloud, person), fields ?? usual),
});

/** A person of the caller's tenant by object id or user principal name; mail and aliases are not accepted (facts 2.4). */
export function findPerson(tenant: Tenant, idOrUpn: string): Person {
  const wanted = idOrUpn.toLowerCase();
  const person = Object.values(tenant.people).find(({ oid, upn }) => oid === wanted || upn.toLowerCase() === wanted);
  if (person === undefined) throw resourceNotFound(idOrUpn);
  return person;
}

/** The signed-in person; app-only calls have none. */
export function me(caller: Caller): Person {
  if (caller.account === undefined) {
    throw badRequest('/me request is only valid with delegated authentication flow.', 'BadRequest');
  }
  return caller.account.person;
}

function memberOf({ cloud, caller, query }: GraphRequest) {
  requireDirectory(caller, mayReadMe);
  const held = rolesOf(cloud, me(caller)).map((roleTemplateId) => ({
    '@odata.type': '#microsoft.graph.directoryRole',
    // The object of an activated role has an id of its own in each tenant; the template id is the same everywhere.
    id: `${caller.tid.slice(0, 8)}${roleTemplateId.slice(8)}`,
    displayName: roleNames[roleTemplateId] ?? 'Custom role',
    roleTemplateId,
  }));
  return ok(collection('directoryObjects', held, query));
}

export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/me$/,
    answer({ cloud, caller, query }) {
      const person = me(caller);
      requireDirectory(caller, mayReadMe);
      return ok(view(cloud, person, query['$select']));
    },
  },
  {
    method: 'GET',
    path: /^\/me\/(?:memberOf|transitiveMemberOf)(?:\/microsoft\.graph\.directoryRole)?$/,
    answer: memberOf,
  },
  {
    method: 'GET',
    path: /^\/users$/,
    answer(request) {
      requireDirectory(request.caller, mayReadUsers);
      const { query } = request;
      return ok(collection('users', everybody(request), { ...query, $select: query['$select'] ?? usual }));
    },
  },
  {
    method: 'GET',
    path: /^\/users\/\$count$/,
    answer(request) {
      requireDirectory(request.caller, mayCountUsers);
      if (!request.eventual) throw badRequest('$count is not currently supported.');
      return ok(String(filtered(everybody(request), request.query['$filter']).length));
    },
  },
  {
    method: 'GET',
    path: /^\/users\/([^/]+)$/,
    answer({ cloud, caller, params: [id = ''], query }) {
      const self = caller.account?.person;
      const own = self !== undefined && [self.oid, self.upn.toLowerCase()].includes(id.toLowerCase());
      requireDirectory(caller, own ? mayReadMe : mayReadUsers);
      return ok(view(cloud, findPerson(caller.tenant, id), query['$select']));
    },
  },
  {
    method: 'GET',
    path: /^\/directoryRoles\(roleTemplateId='([^']+)'\)\/members$/,
    answer({ cloud, caller, params: [templateId = ''], query }) {
      requireDirectory(caller, {
        delegated: ['Directory.Read.All', 'RoleManagement.Read.Directory'],
        application: ['Directory.Read.All', 'RoleManagement.Read.Directory'],
      });
      const members = Object.values(caller.tenant.people).filter((person) =>
        rolesOf(cloud, person).includes(templateId.toLowerCase()),
      );
      // A role that nobody holds has no role object: only activated roles exist (facts 7.1).
      if (members.length === 0) throw resourceNotFound(templateId);
      const entities = members.map((person) => ({
        '@odata.type': '#microsoft.graph.user',
        ...everything(cloud, person),
      }));
      return ok(collection('directoryObjects', entities, { ...query, $select: query['$select'] ?? usual }));
    },
  },
  {
    method: 'GET',
    path: /^\/organization$/,
    answer({ caller, query }) {
      requireDirectory(caller, {
        delegated: [...mayReadMe.delegated, 'Directory.Read.All'],
        application: ['Directory.Read.All'],
      });
      const { tid, name, domain, onmicrosoft } = caller.tenant;
      if (tid === personal.tid) return ok(collection('organization', [], query));
      const verifiedDomains = [
        { name: domain, isDefault: true, isInitial: false },
        { name: onmicrosoft, isDefault: false, isInitial: true },
      ];
      return ok(collection('organization', [{ id: tid, displayName: name, verifiedDomains }], query));
    },
  },
];

const everybody = ({ cloud, caller }: GraphRequest) =>
  Object.values(caller.tenant.people).map((person) => everything(cloud, person));

/** Whether an object id is a person of this tenant. */
export const isPersonOf = (tenant: Tenant, oid: string) => accountByOid(oid)?.tenant.tid === tenant.tid;
