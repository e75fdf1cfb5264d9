import { setTimeout as sleep } from 'node:timers/promises';

/** How long one call may wait for Microsoft in all: a person may be waiting for it. */
export interface Patience {
  readonly retries: number;
  readonly seconds: number;
  readonly pause: (seconds: number) => Promise<void>;
}

export const patienceWith = (pause = (seconds: number): Promise<void> => sleep(seconds * 1000)): Patience => ({
  retries: 2,
  seconds: 5,
  pause,
});

export const isBusy = (status: number | null | undefined): boolean => status === 429 || status === 503;

/**
 * Makes a call that changes nothing, and makes it once more where the connection was cut. After a silence its time is
 * used up: nobody is held for a second one.
 */
export async function onceMore<T>(call: () => Promise<T>, { pause }: Patience): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') throw error;
    await pause(1 / 2);
    return call();
  }
}

/**
 * Counts the waits of one call: seconds to wait before it is made again, or null when Microsoft's wish does not fit into
 * what is left, or the call was made often enough.
 */
export function waits({ retries, seconds }: Patience): (wish: number | null) => number | null {
  let tries = 0;
  let left = seconds;
  return (wish) => {
    const wait = wish ?? (tries + 1) / 2;
    if (tries >= retries || wait > left) return null;
    tries += 1;
    left -= wait;
    return wait;
  };
}
