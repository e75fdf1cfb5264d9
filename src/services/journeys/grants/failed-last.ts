import type { Connection } from '../../consent/model.ts';
import type { Store } from '../ports.ts';

// Far more than one round after another writes down.
const mostRead = 1000;

/** In the order of a round: whose grant could not be written lately comes last, and so keeps nobody else waiting. */
export async function failedLast(
  { timeline }: Pick<Store, 'timeline'>,
  tenant: string,
  connections: readonly Connection[],
): Promise<Connection[]> {
  const events = await timeline.ofTenant(tenant, mostRead);
  const failures = events.filter(({ kind }) => kind === 'connection.grant_failed').toReversed();
  const failedAt = new Map(failures.map(({ subject, at }) => [subject, at.getTime()]));
  return connections.toSorted((a, b) => (failedAt.get(a.id) ?? 0) - (failedAt.get(b.id) ?? 0));
}
