import type { Product } from '../../catalogue/product.ts';
import type { ApprovalRequest, Connection, Tenant } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import type { Dependencies } from '../dependencies.ts';

const manageTasks = ['grant_request', 'grant_one', 'withdraw_one'] as const;
export type ManageTaskKind = (typeof manageTasks)[number];

/** What an administrator does at Microsoft under their own name: writes grants for some people, or takes one back. */
export interface ManageTask {
  readonly kind: ManageTaskKind;
  readonly tenant: Tenant;
  readonly product: Product;
  /** The request that it serves; null for one connection alone. */
  readonly request: ApprovalRequest | null;
  readonly connections: readonly Connection[];
}

/** The subject of a ticket or trip of the kind `manage`. */
export const taskSubject = (kind: ManageTaskKind, id: string): string => `${kind}:${id}`;

/** The subject of a trip that carries out a request as it was shown: a later version of it is another task. */
export const seenSubject = (subject: string, version: number): string => `${ticketSubject(subject)}:${version}`;

/** The subject of the ticket from which a trip was started. */
export const ticketSubject = (subject: string): string => subject.split(':').slice(0, 2).join(':');

/** The version of the list that a page shows; null where one connection is all that it is about. */
export const shownVersion = ({ kind, request }: ManageTask): number | null =>
  kind === 'grant_request' ? (request?.version ?? null) : null;

/** The request that a subject is about; null for one connection alone. */
export function requestOf(subject: string): string | null {
  const [kind, id = ''] = subject.split(':');
  return kind === 'grant_request' ? id : null;
}

/** The task behind a subject as it stands now; null when it is done, no longer wanted, or no longer within reach. */
export async function findTask(
  { store, catalogue }: Pick<Dependencies, 'store' | 'catalogue'>,
  tenantId: string,
  subject: string,
): Promise<ManageTask | null> {
  const [name, id = '', seen] = subject.split(':');
  const kind = manageTasks.find((each) => each === name);
  const tenant = await store.tenants.find(tenantId);
  if (!kind || tenant?.reach !== 'manage') return null;
  if (kind === 'grant_request') {
    const request = await store.requests.find(id);
    if (request?.tenant !== tenantId || request.state !== 'approved' || request.decision?.coverage !== 'listed')
      return null;
    if (seen !== undefined && Number(seen) !== request.version) return null;
    const connections = await store.connections.waitingFor(request.number);
    if (connections.length === 0) return null;
    return { kind, tenant, product: catalogue.product(request.product), request, connections };
  }
  const connection = await store.connections.find(id);
  if (connection?.tenant !== tenantId) return null;
  // What an ended connection left behind can still be taken away; nothing is granted for it any more.
  if (kind === 'grant_one' && isConnectionEnd(connection.state)) return null;
  const request = connection.request ? await store.requests.find(connection.request) : null;
  return { kind, tenant, product: catalogue.product(connection.product), request, connections: [connection] };
}
