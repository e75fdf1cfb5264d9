import { type ApplicationState, type ConnectionState, connectionStates } from '../../consent/model.ts';
import type { StateCount } from '../facts.ts';

type Counted = Partial<Record<ConnectionState, number>>;

/** One product's connections by state, in the order of a journey. What was active is held up while its application is switched off. */
export const countsOf = (counted: Counted, { level }: Pick<ApplicationState, 'level'>): StateCount[] =>
  connectionStates.flatMap((state) => {
    const count = counted[state] ?? 0;
    const heldUp = state === 'active' && level === 'disabled' ? { heldUp: count } : {};
    return count > 0 ? [{ state, count, ...heldUp }] : [];
  });

/** Several products' counts as one. */
export function together(all: readonly (readonly StateCount[])[]): StateCount[] {
  return connectionStates.flatMap((state) => {
    const these = all.flat().filter((each) => each.state === state);
    const sum = (of: (each: StateCount) => number) => these.reduce((total, each) => total + of(each), 0);
    const heldUp = sum((each) => each.heldUp ?? 0);
    return these.length > 0 ? [{ state, count: sum(({ count }) => count), ...(heldUp > 0 ? { heldUp } : {}) }] : [];
  });
}
