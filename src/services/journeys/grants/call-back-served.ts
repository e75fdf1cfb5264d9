import type { ApprovalRequest } from '../../consent/model.ts';
import { moveConnection, moveRequest } from '../common/move.ts';
import type { Repositories } from '../ports.ts';

/**
 * Who has the grant signs in. `all`: the request is granted, since nobody waits for it any more; else the ids of those who
 * were called back, while the request stays with the others, or with everybody whom its yes was for.
 */
export async function callBackServed(
  tx: Repositories,
  request: ApprovalRequest | null,
  has: ReadonlySet<string>,
  at: Date,
): Promise<'all' | readonly string[]> {
  const waiting = request ? await tx.connections.waitingFor(request.number) : [];
  const served = waiting.filter(({ id }) => has.has(id));
  const forAll = request?.decision?.coverage === 'all';
  if (request && !forAll && served.length > 0 && served.length === waiting.length) {
    const step = await moveRequest(tx, request, { kind: 'grant_known', evidence: 'grant_object', at });
    if (step.kind === 'moved') return 'all';
  }
  for (const connection of served) await moveConnection(tx, connection, { kind: 'called_back', at });
  return served.map(({ id }) => id);
}
