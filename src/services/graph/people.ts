import type { Trouble } from '../consent/model.ts';
import type { Directory, DirectoryPerson } from '../journeys/ports.ts';
import { bodyOf, type GraphAnswer, isMissing, refusedWith, unexpected } from './graph-answer.ts';
import type { GraphCall } from './graph-calls.ts';
import { type Json, list, objects, text } from './json.ts';
import { filter, literal } from './odata.ts';
import type { Reader } from './reader.ts';

const fields = '$select=id,displayName,userPrincipalName,accountEnabled,assignedLicenses,mail,proxyAddresses';

/** Whose address this is: by id or user name, then by mail or proxy address, which Graph does not take as a key (facts 2.4). */
export async function findPerson(reader: Reader, address: string): Promise<DirectoryPerson | null> {
  const wanted = address.trim();
  if (!isAddress(wanted)) return null;
  const direct = await reader.ask(byKey(wanted));
  if (!isElsewhere(direct)) return personIn(bodyOf(direct));
  return ownerOf(await reader.everyEntry(byMail(wanted)), wanted);
}

/** The same of many, in batches. That one of them was refused says nothing of the others. */
export async function findPeople(reader: Reader, addresses: readonly string[]): ReturnType<Directory['people']> {
  const found = new Map<string, { readonly person: DirectoryPerson | null } | { readonly trouble: Trouble }>();
  const asked = addresses.filter((address) => isAddress(address.trim()));
  for (const address of addresses) found.set(address, { person: null });
  const direct = await reader.together(asked.map((address) => byKey(address.trim())));
  const elsewhere = asked.filter((_, index) => isElsewhere(direct[index]));
  const mailed = await reader.together(elsewhere.map((address) => byMail(address.trim())));
  for (const [index, address] of asked.entries()) tell(address, direct[index], personIn);
  for (const [index, address] of elsewhere.entries()) {
    tell(address, mailed[index], (body) => ownerOf(objects(body['value']), address.trim()));
  }
  return found;

  function tell(address: string, answer: GraphAnswer | undefined, read: (body: Json) => DirectoryPerson | null): void {
    if (!answer || isElsewhere(answer)) return;
    found.set(address, answer.ok ? { person: read(answer.body) } : { trouble: answer.why.trouble });
  }
}

const isAddress = (wanted: string): boolean => /^([^\s@]+@[^\s@]+|[\da-f-]{36})$/i.test(wanted);

const byKey = (wanted: string): GraphCall => ({
  call: 'person',
  path: `/users/${encodeURIComponent(wanted)}?${fields}`,
  ordinary: [400, 404],
});

/** What could not be a user name (a slash in it) is a bad request, and may still be somebody's mail. */
const isElsewhere = (answer: GraphAnswer | undefined): boolean =>
  answer !== undefined && (isMissing(answer) || refusedWith(answer, 400));

function byMail(wanted: string): GraphCall {
  const expression = `mail eq ${literal(wanted)} or proxyAddresses/any(p:p eq ${literal(`smtp:${wanted}`)})`;
  return { call: 'person by mail', path: `/users?${filter(expression)}&${fields}` };
}

/** A proxy address belongs to one; the mail field may say the same for several, and then it tells nothing. */
function ownerOf(found: readonly Json[], wanted: string): DirectoryPerson | null {
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
