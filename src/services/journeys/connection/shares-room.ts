import type { Connection, Person } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import type { SharedRoom } from '../facts.ts';
import type { Store } from '../ports.ts';

/**
 * The other devices that sign in with the same room account, as a person may know of them: their own by name, a colleague's as one
 * more. Several screens of one room may well share its account, so it is said and not refused. Null: there is none, or it is
 * settled already.
 */
export async function sharedRoom(
  { connections }: Pick<Store, 'connections'>,
  { id, tenant, product, address, target, state }: Connection,
  { oid }: Pick<Person, 'oid'>,
): Promise<SharedRoom | null> {
  if (target !== 'room' || state !== 'draft') return null;
  const others = (await connections.byAddress(address)).filter(
    (each) =>
      each.id !== id &&
      each.tenant === tenant &&
      each.product === product &&
      each.target === 'room' &&
      !isConnectionEnd(each.state),
  );
  const own = others.filter(({ requester }) => requester.oid === oid).flatMap(({ device }) => device ?? []);
  return others.length === 0 ? null : { own, others: others.length - own.length };
}
