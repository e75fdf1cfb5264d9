import { setTimeout as pause } from 'node:timers/promises';

/** Longer than anything on the way to Teams holds a call: what has not arrived by then will not. */
const atMost = 5 * 60_000;

/** An earlier edit of the same message may still arrive at Teams: the next one would come before it, and be lost. */
class EarlierOnItsWay extends Error {
  readonly code = 'earlier_edit_on_its_way';
}

/**
 * Edits that were given up here and may arrive at Teams yet, over a newer one. Until they have, no other edit of their
 * message goes out from this process; what another process sent meanwhile is for `afterwards` to mend.
 */
export function createLateEdits() {
  const onTheirWay = new Set<string>();
  return {
    /** Throws while one is on its way: to be tried again later. */
    refuseWhileOnItsWay(message: string): void {
      if (onTheirWay.has(message)) throw new EarlierOnItsWay('an earlier edit may still arrive');
    },
    /** `afterwards` must not fail. */
    watch(message: string, answered: Promise<unknown>, afterwards: () => Promise<void>): void {
      onTheirWay.add(message);
      void Promise.race([answered, pause(atMost, undefined, { ref: false })])
        .finally(() => onTheirWay.delete(message))
        .then(afterwards);
    },
  };
}
