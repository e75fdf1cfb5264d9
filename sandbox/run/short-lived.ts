import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Node has compiled once: a third off the time in which a part loads its modules. */
export const compileCache = join(tmpdir(), 'concierge-compile-cache');

/**
 * For a process with the embedded database that lives for minutes: its WebAssembly is compiled once, quickly, and not a
 * second time for speed, which takes a third of a start and 500 MB.
 */
export const compilesOnce = '--liftoff-only';
