import type { Trouble } from '../consent/model.ts';
import { TroubleError } from '../entra/errors/trouble-error.ts';
import { bodyOf, isMissing, refusedWith } from './graph-answer.ts';
import { text } from './json.ts';
import { filter, graphAppId, literal, servicePrincipal } from './odata.ts';
import { grantIn, lacking, type PermissionGrant, union } from './permission-grant.ts';
import type { Reader } from './reader.ts';

/** Seconds before each look at what was written: the directory needs a moment, and an administrator is waiting. */
const lookAgainAfter = [0, 0, 0.5, 1, 1.5, 2];

const notRegistered: Trouble = { class: 'not_consented', code: 'not_registered', owner: 'approver', correlation: null };
/** What is written to was just found; who it is for is not there, or not any more. */
const noSuchAccount: Trouble = { class: 'no_mailbox', code: 'no_such_account', owner: 'approver', correlation: null };
const notSeen: Trouble = { class: 'transient', code: 'grant_not_seen', owner: 'microsoft', correlation: null };

/** Whose permission: one application's, on Microsoft Graph, for one person. Object ids. */
interface Place {
  readonly clientId: string;
  readonly resourceId: string;
  readonly principalId: string;
}

/** As whom: an administrator holds the right to write grants and no other, so the place is found as the bot's own app. */
interface Readers {
  readonly app: Reader;
  readonly administrator: Reader;
}

/**
 * Adds scopes to what one person's grant holds, or makes that grant, and returns once Graph shows them. May run twice.
 * Throws `not_registered` where the application is not in the tenant, and a transient trouble where the scopes do not show.
 */
export async function grantTo(
  { app, administrator: reader }: Readers,
  { clientId, oid, scopes }: { clientId: string; oid: string; scopes: readonly string[] },
  pause: (seconds: number) => Promise<void>,
): Promise<void> {
  const place = await placeOf(app, clientId, oid);
  if (place === null) throw new TroubleError(notRegistered, null);
  let written: string | null = null;
  for (const seconds of lookAgainAfter) {
    if (seconds > 0) await pause(seconds);
    // What was just written is asked for by its id: lists lag behind (facts 7.1).
    const grant: PermissionGrant | null =
      written === null ? await findGrant(reader, place) : await readGrant(reader, place, written);
    if (lacking(grant?.scopes ?? [], scopes).length === 0) return;
    written ??= await write(reader, place, grant, scopes);
  }
  throw new TroubleError(notSeen, null);
}

/** Deletes one person's grant, and no other. Harmless when there is none. */
export async function withdrawFrom(
  { app, administrator: reader }: Readers,
  { clientId, oid }: { clientId: string; oid: string },
): Promise<void> {
  const place = await placeOf(app, clientId, oid);
  const grant = place && (await findGrant(reader, place));
  if (!grant) return;
  const path = `/oauth2PermissionGrants/${encodeURIComponent(grant.id)}`;
  const answer = await reader.ask({ call: 'delete grant', method: 'DELETE', path, ordinary: [404] });
  if (!isMissing(answer)) bodyOf(answer);
}

/** Null where the application is not in the tenant. */
async function placeOf(reader: Reader, clientId: string, oid: string): Promise<Place | null> {
  const [app, graph] = await reader.together([
    { call: 'application', path: servicePrincipal(clientId, 'id'), ordinary: [404] },
    { call: 'graph itself', path: servicePrincipal(graphAppId, 'id') },
  ]);
  if (isMissing(app)) return null;
  const [client, resource] = [text(bodyOf(app)['id']), text(bodyOf(graph)['id'])];
  return { clientId: client.toLowerCase(), resourceId: resource.toLowerCase(), principalId: oid.toLowerCase() };
}

async function findGrant(reader: Reader, place: Place): Promise<PermissionGrant | null> {
  const own = filter(`clientId eq ${literal(place.clientId)} and principalId eq ${literal(place.principalId)}`);
  const entries = await reader.everyEntry({ call: 'grant of a person', path: `/oauth2PermissionGrants?${own}` });
  return entries.map(grantIn).find((grant) => isAt(place, grant)) ?? null;
}

async function readGrant(reader: Reader, place: Place, id: string): Promise<PermissionGrant | null> {
  const path = `/oauth2PermissionGrants/${encodeURIComponent(id)}`;
  const answer = await reader.ask({ call: 'grant of a person', path, ordinary: [404] });
  const grant = isMissing(answer) ? null : grantIn(bodyOf(answer));
  return isAt(place, grant) ? grant : null;
}

// Whatever a filter lets through: a grant for everybody, or somebody else's, is never changed nor deleted.
const isAt = (place: Place, grant: PermissionGrant | null): boolean =>
  grant !== null &&
  grant.principalId === place.principalId &&
  grant.clientId === place.clientId &&
  grant.resourceId === place.resourceId;

/** The id of the grant that was written; null where somebody else was quicker, and it must be read again. */
async function write(
  reader: Reader,
  place: Place,
  grant: PermissionGrant | null,
  scopes: readonly string[],
): Promise<string | null> {
  if (grant === null) {
    const body = { ...place, consentType: 'Principal', scope: scopes.join(' ') };
    const made = await reader.ask({
      call: 'add grant',
      method: 'POST',
      path: '/oauth2PermissionGrants',
      body,
      ordinary: [404, 409],
    });
    if (isMissing(made)) throw new TroubleError(noSuchAccount, null);
    return refusedWith(made, 409) ? null : text(bodyOf(made)['id']);
  }
  const changed = await reader.ask({
    call: 'extend grant',
    method: 'PATCH',
    path: `/oauth2PermissionGrants/${encodeURIComponent(grant.id)}`,
    // PATCH overwrites: what is left out is taken away (facts 7.2).
    body: { scope: union(grant.scopes, scopes).join(' ') },
    ordinary: [404],
  });
  if (isMissing(changed)) return null;
  bodyOf(changed);
  return grant.id;
}
