import type { Person } from '../consent/model.ts';
import { isMissing, refusedWith } from './graph-answer.ts';
import { type Json, text } from './json.ts';
import { filter, literal } from './odata.ts';
import type { Reader } from './reader.ts';

/** People who hold one of these roles, active and directly: a group is nobody to ask. */
export async function roleHolders(reader: Reader, tenant: string, roles: readonly string[]): Promise<Person[]> {
  const calls = [...new Set(roles)].map((role) => ({
    call: 'role holders',
    path: `/directoryRoles(roleTemplateId=${encodeURIComponent(literal(role))})/members`,
    ordinary: [404],
  }));
  const holders = new Map<string, Person>();
  for (const [index, first] of (await reader.together(calls)).entries()) {
    const call = calls[index];
    // A role that nobody ever held has no object (facts 7.1).
    if (call === undefined || isMissing(first)) continue;
    for (const member of await reader.everyEntry(call, first)) {
      const person = personIn(tenant, member);
      if (person !== null) holders.set(person.oid, person);
    }
  }
  return [...holders.values()];
}

function personIn(tenant: string, member: Json): Person | null {
  const oid = text(member['id']).toLowerCase();
  if (text(member['@odata.type']) !== '#microsoft.graph.user' || oid === '') return null;
  return { tenant, oid, name: text(member['displayName']) || text(member['userPrincipalName']) };
}

/** Roles that this person could activate first, in the whole directory; none where the bot may not read that. */
export async function eligibleRoles(reader: Reader, oid: string): Promise<string[]> {
  const call = {
    call: 'eligible roles',
    path: `/roleManagement/directory/roleEligibilitySchedules?${filter(`principalId eq ${literal(oid)}`)}`,
    ordinary: [400, 403],
  };
  const first = await reader.ask(call);
  if (refusedWith(first, 403) || (!first.ok && first.why.trouble.code === unlicensed)) return [];
  const schedules = await reader.everyEntry(call, first);
  const whole = schedules.filter((one) => (one['directoryScopeId'] ?? '/') === '/');
  return [...new Set(whole.map((one) => text(one['roleDefinitionId']).toLowerCase()).filter(Boolean))];
}

// Without Entra ID P2 there is no such thing as an eligible role, and Graph answers 400 with this code.
const unlicensed = 'AadPremiumLicenseRequired';
