import type { ApprovalRequest, Connection } from '../../consent/model.ts';
import type { Repositories } from '../ports.ts';
import { everyOpen } from './every-open.ts';

/** A connection whose account, another one than `oid`, has signed in since this request was decided; null where none has. */
export async function signedInSince(
  tx: Repositories,
  { tenant, product, decision }: ApprovalRequest,
  oid: string | null = null,
): Promise<Connection | null> {
  if (!decision) return null;
  for await (const each of everyOpen(tx, tenant, product)) {
    const { signer, userLevel, userLevelSince } = each;
    if (signer !== null && signer !== oid && userLevel === 'signed_in' && userLevelSince >= decision.at) return each;
  }
  return null;
}
