import type { Connection } from '../../consent/model.ts';
import type { Repositories } from '../ports.ts';

/** Every sign-in link of a connection dies, and with it the trips that somebody began from one. */
export async function endLinks(
  tx: Pick<Repositories, 'tickets' | 'attempts'>,
  { id }: Pick<Connection, 'id'>,
): Promise<void> {
  await tx.tickets.endAll('connect', id);
  await tx.attempts.endAll('user', id);
}
