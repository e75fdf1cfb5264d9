import type { Connection, Person } from '../../consent/model.ts';
import { isGuid } from '../common/is-guid.ts';
import { isInvited } from '../common/is-invited.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ConnectionFacts, MyStatusFacts } from '../facts.ts';
import type { createPresent } from '../telling/present.ts';
import { hasSignedInTo, isOwn, isWaiting, waitsForSignIn } from './whose.ts';

/** What others asked for about a person's own mailbox. */
export function createOwnMailbox(
  { store }: Pick<Dependencies, 'store'>,
  { connectionFacts, myStatus }: Pick<ReturnType<typeof createPresent>, 'connectionFacts' | 'myStatus'>,
) {
  return { invitationsOf, lookedAfter, aboutMailboxOf, isInvitedTo, invitedTo, mayMeetWall };

  /** What others asked this person to connect, and is not signed in yet: their own mailbox; newest first. */
  async function invitationsOf(person: Person): Promise<Connection[]> {
    const about = await aboutMailboxOf(person);
    const waiting = about.filter(isWaiting);
    const invited = await Promise.all(waiting.map((connection) => isInvited(store, connection, person)));
    return waiting.filter((_, index) => invited[index]);
  }

  /** The newest of what others asked this person to connect; null: nothing. */
  async function invitedTo(person: Person): Promise<string | null> {
    return (await invitationsOf(person))[0]?.id ?? null;
  }

  /** What others asked for and this person agreed to have looked after: only they take that back. */
  async function lookedAfter(person: Person): Promise<ConnectionFacts[]> {
    const signed = (await aboutMailboxOf(person)).filter(
      (each) => hasSignedInTo(each, person) && !isOwn(each, person) && each.healthAgreedAt !== null,
    );
    return Promise.all(signed.map((each) => connectionFacts(each, person)));
  }

  async function aboutMailboxOf(person: Person): Promise<Connection[]> {
    const { addresses = [] } = (await store.conversations.find(person.tenant, person.oid)) ?? {};
    const found = (await Promise.all(addresses.map((address) => store.connections.byAddress(address)))).flat();
    return [...new Map(found.map((connection) => [connection.id, connection])).values()];
  }

  /** The person is the owner of this connection's mailbox, and somebody else asked for it. */
  async function isInvitedTo(person: Person, id: string): Promise<boolean> {
    const connection = isGuid(id) ? await store.connections.find(id) : null;
    return connection !== null && isInvited(store, connection, person);
  }

  /** Where "Need admin approval" may be what this person sees: their own that wait for a sign-in, and what they are invited to. */
  async function mayMeetWall(person: Person): Promise<MyStatusFacts> {
    const own = await myStatus(person);
    const invited = await Promise.all((await invitationsOf(person)).map((each) => connectionFacts(each, person)));
    const connections = [...own.connections, ...invited].filter(({ connection }) => waitsForSignIn(connection));
    return { ...own, connections };
  }
}
