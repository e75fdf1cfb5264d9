import type { Keys } from './keys.ts';
import type { Store } from './state.ts';

/** What every part of the cloud is handed: where it is reached, what it knows, what time it is. */
export interface Cloud {
  readonly urls: { login: string; graph: string };
  readonly store: Store;
  readonly keys: Keys;
  now(): Date;
}

/** Whom a request turned out to be about; ends up in the call list of `/_sim/state`. */
export interface About {
  tenant?: string;
  oid?: string;
  appId?: string;
}

/** Hono's type for what handlers share during one request. */
export interface Env {
  Variables: { about: About };
}
