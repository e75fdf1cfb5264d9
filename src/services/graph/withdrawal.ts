import { refusedWith } from './graph-answer.ts';
import { type Json, object, objects, text } from './json.ts';
import { filter, literal } from './odata.ts';
import type { Reader } from './reader.ts';

/** What the directory's log calls the ends of a consent (facts 7.4). */
const removals = [
  'Remove delegated permission grant',
  'Remove app role assignment from service principal',
  'Remove service principal',
];

// The log answers five calls in 10 s for all askers of a tenant (facts 7.5).
const mostPages = 3;

interface Withdrawal {
  readonly at: Date;
  readonly by: string | null;
}

/** The newest removal of a grant of this application, or of the application itself; null too where the log may not be read. */
export async function withdrawal(reader: Reader, objectId: string, since: Date): Promise<Withdrawal | null> {
  // Written out for each activity: "and" binds more closely than "or".
  const expression = removals
    .map((name) => `activityDisplayName eq ${literal(name)} and activityDateTime ge ${since.toISOString()}`)
    .join(' or ');
  const query = `${filter(expression)}&$orderby=${encodeURIComponent('activityDateTime desc')}&$top=100`;
  const call = { call: 'audit log', path: `/auditLogs/directoryAudits?${query}`, ordinary: [403] };
  const first = await reader.ask(call);
  if (refusedWith(first, 403)) return null;

  let read = 0;
  for await (const page of reader.pages(call, first)) {
    const [newest] = page
      .filter((entry) => text(entry['result']) !== 'failure' && concerns(entry, objectId.toLowerCase()))
      .map((entry) => ({ at: new Date(text(entry['activityDateTime'])), by: actorOf(entry) }))
      .filter(({ at }) => at >= since)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime());
    if (newest !== undefined) return newest;
    read += 1;
    if (read >= mostPages) break;
  }
  return null;
}

/** Entra may name the application as a target, or only among the properties of the resource whose permission it held. */
const concerns = (entry: Json, objectId: string): boolean =>
  objects(entry['targetResources']).some(
    (target) =>
      text(target['id']).toLowerCase() === objectId ||
      objects(target['modifiedProperties']).some((property) =>
        [property['oldValue'], property['newValue']].some((value) => text(value).toLowerCase().includes(objectId)),
      ),
  );

// Microsoft's consent page acts for the person, and then stands in the place of their name.
const service = 'Azure ESTS Service';

function actorOf(entry: Json): string | null {
  const user = object(object(entry['initiatedBy'])['user']);
  const name = text(user['displayName']);
  return (name === service ? '' : name) || text(user['userPrincipalName']) || null;
}
