import type { Asked } from '../../services/journeys/ports.ts';
import type { Turn } from '../define.ts';

/** Whether what was shown is about a device of this person's own, or asks for one. */
export async function showsDevice({ person, journeys }: Turn, shown: Asked | null): Promise<boolean> {
  if (!shown || shown.about === '') return shown?.card === 'device-form';
  const found = await journeys.lookUp.own(person, null);
  if (found.kind !== 'mine') return false;
  return found.facts.connections.some(({ connection: { id, target } }) => id === shown.about && target === 'room');
}
