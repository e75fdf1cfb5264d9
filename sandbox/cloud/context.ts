import type { Keys } from './keys.ts';
import type { Store } from './state.ts';

/** What every part of the cloud is handed: where it is reached, what it knows, what time it is. */
export interface Cloud {
  readonly urls: { login: string; graph: string };
  readonly store: Store;
  readonly keys: Keys;
  now(): Date;
}
