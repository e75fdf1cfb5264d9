import type { Connection, Person } from '../../consent/model.ts';
import type { Repositories } from '../ports.ts';

/** Somebody else asked for this person's mailbox; whose it is their own chat with the bot tells. */
export async function isInvited(
  { conversations }: Pick<Repositories, 'conversations'>,
  { target, tenant, signInAs, requester }: Connection,
  person: Pick<Person, 'tenant' | 'oid'>,
): Promise<boolean> {
  if (target !== 'named' || tenant !== person.tenant || requester.oid === person.oid) return false;
  return (await conversations.byAddress(tenant, signInAs))?.oid === person.oid;
}
