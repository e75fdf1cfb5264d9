import type { ConnectionStep, UnwantedWord } from '../../consent/connection-events.ts';
import type { Connection, Person } from '../../consent/model.ts';
import type { Repositories } from '../ports.ts';
import { endLinks } from './end-links.ts';
import { leaveRequest, moveConnection } from './move.ts';

/**
 * A wish that is not wanted: it ends with every link and code of it, and who asked is told whose word it was; in the answer,
 * where they are `answered` right now.
 */
export async function endUnwanted(
  tx: Repositories,
  connection: Connection,
  word: UnwantedWord,
  at: Date,
  answered: Person | null = null,
): Promise<ConnectionStep> {
  const step = await moveConnection(tx, connection, { kind: 'not_wanted', word, at }, answered);
  if (step.kind === 'refused') return step;
  await endLinks(tx, connection);
  await tx.deviceCodes.forget(connection.id);
  await leaveRequest(tx, connection.request, at);
  return step;
}
