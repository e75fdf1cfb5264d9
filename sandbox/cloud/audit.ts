import { randomUUID } from 'node:crypto';
import type { Cloud } from './context.ts';
import type { Actor, AuditEntry, AuditTarget, ServicePrincipal } from './state.ts';
import { allApps, type Person } from './world.ts';

/** What the directory's log calls what was done (facts 7.4). */
type Activity =
  | 'Consent to application'
  | 'Add delegated permission grant'
  | 'Remove delegated permission grant'
  | 'Add app role assignment to service principal'
  | 'Remove app role assignment from service principal'
  | 'Add app role assignment grant to user'
  | 'Remove app role assignment from user'
  | 'Add service principal'
  | 'Update service principal'
  | 'Remove service principal';

/** Who acts through the control surface: the person whose object id was given, or nobody that the log can name. */
export const actorOf = (oid: string | undefined): Actor => (oid === undefined ? {} : { oid });

export const byPerson = ({ oid }: Person): Actor => ({ oid });

/** Writes what was done, by whom and to what, into the directory's log. */
export function writeAudit(
  cloud: Cloud,
  tenant: string,
  by: Actor,
  activity: Activity,
  targets: readonly AuditTarget[],
): void {
  const at = cloud.now().toISOString();
  const entry: AuditEntry = { id: randomUUID(), tenant, at, activity, by, targets };
  cloud.store.data.audits.push(entry);
}

type Change = AuditTarget['changes'][number];

/** A changed property. Entra writes values as JSON inside the text (names and form: facts 7.4, [M]). */
export const change = (name: string, before: string | null, after: string | null): Change => ({
  name,
  before: before === null ? null : JSON.stringify(before),
  after: after === null ? null : JSON.stringify(after),
});

/** An application of ours as the target of what was done. */
export const targetOf = (sp: ServicePrincipal, changes: readonly Change[] = []): AuditTarget => ({
  id: sp.id,
  name: allApps.find(({ clientId }) => clientId === sp.appId)?.displayName ?? '',
  type: 'ServicePrincipal',
  changes,
});
