import type { Connection, Trouble } from '../../consent/model.ts';
import { troubleOf } from '../common/trouble-of.ts';
import type { Dependencies } from '../dependencies.ts';

/** The account that a grant must serve, and the connections it is for. */
export interface Account {
  /** Null where the directory does not know the address, did not answer, or was not asked. */
  readonly oid: string | null;
  /** Why the directory did not tell; null where it did: only then is an account without an id one that is not there. */
  readonly trouble: Trouble | null;
  /** The address that it signs in with. */
  readonly address: string;
  readonly connections: readonly Connection[];
}

// Twenty go into one call; what lies beyond is shown by its address and looked up when a grant is written.
const mostLookedUp = 20;

/** Who signed in, or will as far as that is known: nobody knows yet for somebody else's mailbox or a room. */
export const knownOid = ({ signer, target, requester }: Connection): string | null =>
  signer ?? (target === 'own' || target === 'shared' ? requester.oid : null);

/** The accounts of these connections, each once: two mailboxes of one person need one grant. `most`: addresses to be looked up. */
export async function accountsOf(
  { directory, log }: Pick<Dependencies, 'directory' | 'log'>,
  tenant: string,
  connections: readonly Connection[],
  most = mostLookedUp,
): Promise<Account[]> {
  const unknown = new Set(connections.filter((each) => !knownOid(each)).map(({ signInAs }) => signInAs));
  const asked = [...unknown].slice(0, most);
  const found = asked.length > 0 ? await lookUp(asked) : new Map<string, Pick<Account, 'oid' | 'trouble'>>();
  const accounts = new Map<string, Account>();
  for (const connection of connections) {
    const { signInAs: address } = connection;
    const known = knownOid(connection);
    const { oid, trouble } = known ? { oid: known, trouble: null } : (found.get(address) ?? notAsked);
    const key = oid ?? address;
    const before = accounts.get(key) ?? { oid, trouble, address, connections: [] };
    accounts.set(key, { ...before, connections: [...before.connections, connection] });
  }
  return [...accounts.values()];

  async function lookUp(addresses: readonly string[]): Promise<Map<string, Pick<Account, 'oid' | 'trouble'>>> {
    try {
      const told = [...(await directory.people(tenant, addresses))];
      return new Map(
        told.map(([address, one]) => [
          address,
          'trouble' in one ? { oid: null, trouble: one.trouble } : { oid: one.person?.oid ?? null, trouble: null },
        ]),
      );
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'accounts could not be looked up');
      const trouble = troubleOf(error);
      return new Map(addresses.map((address) => [address, { oid: null, trouble }]));
    }
  }
}

const notAsked = {
  oid: null,
  trouble: { class: 'transient', code: 'not_asked', owner: 'vendor', correlation: null },
} as const;
