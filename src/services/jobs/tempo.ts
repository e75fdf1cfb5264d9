/** How many seconds may pass until what nobody announces is found. */
export interface Tempo {
  /** Looks and polls that are due later. */
  readonly checks: number;
  /** Messages that are tried again. */
  readonly deliveries: number;
  /** What was given up, and the sweep. */
  readonly rest: number;
  /** The job of a process that died, after its heartbeat ran out. */
  readonly supervision: number;
}

/**
 * What is due at once is announced and taken in milliseconds. What is due later is only polled for, and so are retries:
 * this is how late they may be. Each round is one small query; on PGlite about half a percent of a core per query a second.
 */
export const usualTempo: Tempo = { checks: 0.5, deliveries: 2, rest: 5, supervision: 15 };
