import { advanceConnection } from '../../../src/services/consent/connection.ts';
import type { ConnectionEffect, ConnectionEvent } from '../../../src/services/consent/connection-events.ts';
import type { Connection } from '../../../src/services/consent/model.ts';

/** Everything that follows from the events, one after the other. Fails where one is refused. */
export function play(start: Connection, ...events: readonly ConnectionEvent[]) {
  const effects: ConnectionEffect['kind'][] = [];
  let connection = start;
  for (const event of events) {
    const step = advanceConnection(connection, event);
    if (step.kind === 'refused') throw new Error(`${event.kind} refused in ${connection.state}: ${step.reason}`);
    connection = step.subject;
    effects.push(...step.effects.map(({ kind }) => kind));
  }
  return { connection, effects };
}
