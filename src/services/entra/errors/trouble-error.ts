import type { Trouble } from '../../consent/model.ts';

/** Microsoft could not give an answer that the caller's return type has no room for. `trouble` says why, classified. */
export class TroubleError extends Error {
  readonly code: string;
  readonly trouble: Trouble;
  /** How long Microsoft wants to be left alone, in seconds; null when it did not say. */
  readonly retryAfterSeconds: number | null;

  constructor(trouble: Trouble, retryAfterSeconds: number | null, cause?: unknown) {
    super(`Microsoft did not answer as needed: ${trouble.code}`, cause === undefined ? undefined : { cause });
    this.name = 'TroubleError';
    this.code = trouble.code;
    this.trouble = trouble;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
