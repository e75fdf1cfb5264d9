import type { Connection, Person } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { channelOid } from '../common/move.ts';
import type { Dependencies } from '../dependencies.ts';

/** A name that more than these have is no name to find anybody by. */
const mostPeople = 10;

/**
 * The connections of whoever is called so in Teams, which the bot knows of those who wrote to it: those that they asked for,
 * and those of their own address. The open ones; where none is open, the ended. `within`: in this tenant alone.
 */
export function createByPerson({ store }: Pick<Dependencies, 'store'>) {
  return async function connectionsOf(name: string, within: string | null): Promise<Connection[]> {
    const people = (await store.conversations.named(name, within, mostPeople)).filter(({ oid }) => oid !== channelOid);
    const found = (await Promise.all(people.map(theirs))).flat();
    const each = [...new Map(found.map((connection) => [connection.id, connection])).values()];
    const open = each.filter(({ state }) => !isConnectionEnd(state));
    return open.length > 0 ? open : each;
  };

  async function theirs({
    tenant,
    oid,
    addresses,
  }: Pick<Person, 'tenant' | 'oid'> & { readonly addresses: readonly string[] }): Promise<Connection[]> {
    const asked = await store.connections.ofRequester(tenant, oid);
    const about = (await Promise.all(addresses.map((address) => store.connections.byAddress(address)))).flat();
    return [...asked, ...about.filter((connection) => connection.tenant === tenant)];
  }
}
