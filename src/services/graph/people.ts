import type { DirectoryPerson } from '../journeys/ports.ts';
import { bodyOf, isMissing, refusedWith, unexpected } from './graph-answer.ts';
import { type Json, list, text } from './json.ts';
import { filter, literal } from './odata.ts';
import type { Reader } from './reader.ts';

const fields = '$select=id,displayName,userPrincipalName,accountEnabled,assignedLicenses,mail,proxyAddresses';

/** Whose address this is: by id or user name, then by mail or proxy address, which Graph does not take as a key (facts 2.4). */
export async function findPerson(reader: Reader, address: string): Promise<DirectoryPerson | null> {
  const wanted = address.trim();
  if (!/^([^\s@]+@[^\s@]+|[\da-f-]{36})$/i.test(wanted)) return null;
  const path = `/users/${encodeURIComponent(wanted)}?${fields}`;
  const direct = await reader.ask({ call: 'person', path, ordinary: [400, 404] });
  // What could not be a user name (a slash in it) is a bad request, and may still be somebody's mail.
  if (!isMissing(direct) && !refusedWith(direct, 400)) return personIn(bodyOf(direct));
  const expression = `mail eq ${literal(wanted)} or proxyAddresses/any(p:p eq ${literal(`smtp:${wanted}`)})`;
  const found = await reader.everyEntry({ call: 'person by mail', path: `/users?${filter(expression)}&${fields}` });
  // A proxy address belongs to one; the mail field may say the same for several, and then it tells nothing.
  const owner = found.find((one) => holds(one, wanted)) ?? (found.length === 1 ? found[0] : undefined);
  return owner === undefined ? null : personIn(owner);
}

const holds = (one: Json, address: string): boolean =>
  list(one['proxyAddresses']).some((proxy) => text(proxy).toLowerCase() === `smtp:${address.toLowerCase()}`);

function personIn(body: Json): DirectoryPerson | null {
  const oid = text(body['id']).toLowerCase();
  if (oid === '') return null;
  const licences = body['assignedLicenses'];
  return {
    oid,
    name: text(body['displayName']),
    userPrincipalName: text(body['userPrincipalName']),
    enabled: body['accountEnabled'] !== false,
    licensed: Array.isArray(licences) ? licences.length > 0 : null,
  };
}

/** How many accounts the directory holds, rooms, shared mailboxes and guests among them. */
export async function peopleCount(reader: Reader): Promise<number> {
  const { count } = bodyOf(await reader.ask({ call: 'people count', path: '/users/$count', eventual: true }));
  if (typeof count !== 'number') throw unexpected('no_count');
  return count;
}
