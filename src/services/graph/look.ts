import type { DirectoryLook } from '../journeys/ports.ts';
import { bodyOf, isMissing, unexpected } from './graph-answer.ts';
import { type Json, objects, text } from './json.ts';
import { filter, graphAppId, literal, servicePrincipal } from './odata.ts';
import { grantIn, union } from './permission-grant.ts';
import type { Reader } from './reader.ts';

const appFields = 'id,displayName,accountEnabled,appRoleAssignmentRequired,disabledByMicrosoftStatus';

/** What a tenant's directory holds about a product: two calls, and a third where application permissions were granted. */
export async function look(reader: Reader, clientId: string): Promise<DirectoryLook> {
  const [app, graph] = await reader.together([
    { call: 'application', path: servicePrincipal(clientId, appFields), ordinary: [404] },
    { call: 'graph itself', path: servicePrincipal(graphAppId, 'id') },
  ]);
  if (isMissing(app)) return { app: null, forAll: [], application: [], people: [] };
  const found = appIn(bodyOf(app));
  const graphId = idIn(bodyOf(graph)).toLowerCase();

  // By client, which Graph answers from its freshest copy (facts 7.1).
  const ofApp = filter(`clientId eq ${literal(found.objectId)}`);
  const grantsCall = { call: 'grants', path: `/oauth2PermissionGrants?${ofApp}` };
  const rolesCall = {
    call: 'application permissions',
    path: `/servicePrincipals/${found.objectId}/appRoleAssignments`,
  };
  const [firstGrants, firstRoles] = await reader.together([grantsCall, rolesCall]);
  const grants = (await reader.everyEntry(grantsCall, firstGrants))
    .map(grantIn)
    .filter((grant) => grant !== null)
    .filter(({ resourceId }) => resourceId === graphId);
  const roles = (await reader.everyEntry(rolesCall, firstRoles)).filter(
    (assignment) => text(assignment['resourceId']).toLowerCase() === graphId,
  );

  const scopesOf = (principal: string | null): string[] =>
    union(...grants.filter(({ principalId }) => principalId === principal).map(({ scopes }) => scopes));
  const people = new Set(grants.map(({ principalId }) => principalId).filter((oid) => oid !== null));
  return {
    app: found,
    forAll: scopesOf(null),
    application: roles.length === 0 ? [] : await roleNames(reader, roles),
    people: [...people].map((oid) => ({ oid, scopes: scopesOf(oid) })),
  };
}

function appIn(body: Json): NonNullable<DirectoryLook['app']> {
  // Microsoft itself may switch an application off, whatever the tenant wants.
  const byMicrosoft = text(body['disabledByMicrosoftStatus']);
  return {
    objectId: idIn(body),
    name: text(body['displayName']),
    enabled: body['accountEnabled'] !== false && (byMicrosoft === '' || byMicrosoft === 'NotDisabled'),
    assignmentRequired: body['appRoleAssignmentRequired'] === true,
  };
}

/** Without it nothing that is listed can be told apart: such an answer is no reading. */
function idIn(body: Json): string {
  const id = text(body['id']);
  if (id === '') throw unexpected('no_id');
  return id;
}

/** Assignments name roles by id; Graph's own service principal knows what they are called. */
async function roleNames(reader: Reader, assignments: readonly Json[]): Promise<string[]> {
  const graph = bodyOf(await reader.ask({ call: 'role names', path: servicePrincipal(graphAppId, 'appRoles') }));
  const names = new Map(
    objects(graph['appRoles']).map((role) => [text(role['id']).toLowerCase(), text(role['value'])]),
  );
  // A role that Graph no longer lists is still held: better its id than nothing.
  return union(assignments.map((one) => text(one['appRoleId'])).map((id) => names.get(id.toLowerCase()) || id));
}
