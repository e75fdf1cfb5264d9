import { defineConfig } from 'vitest/config';
import { compileCache } from './sandbox/run/short-lived.ts';
import { LongestFirst } from './test/support/longest-first.ts';
import { patience } from './test/support/patience.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/support/prepared-database.ts', 'test/support/shared-postgres.ts'],
    include: ['test/**/*.test.ts', 'sandbox/**/*.test.ts'],
    // Most files wait for processes and messages: on two cores three workers are busy, and two leave half the time unused.
    maxWorkers: 3,
    // A worker loads the product once, for all its files: that takes seconds, and no module keeps state of its own.
    isolate: false,
    // For the processes that tests start.
    env: { NODE_COMPILE_CACHE: compileCache },
    // Room for what is soon forgotten: with Node's own 16 MB a tenth of the time goes into tidying up.
    execArgv: ['--max-semi-space-size=64'],
    // What stands side by side in a file waits for each other.
    maxConcurrency: 10,
    sequence: { sequencer: LongestFirst },
    expect: { poll: patience },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
