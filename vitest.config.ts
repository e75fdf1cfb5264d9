import { defineConfig } from 'vitest/config';

/** Files that start the whole product in their own worker: they share its modules, which take two seconds to load. */
const whole = ['test/conversations/**/*.test.ts', 'test/services/http/**/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: 'test/support/prepared-database.ts',
    // Most files wait for processes and messages: on two cores three workers are busy, and two leave half the time unused.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'whole', include: whole, isolate: false } },
      {
        extends: true,
        test: { name: 'parts', include: ['test/**/*.test.ts', 'sandbox/**/*.test.ts'], exclude: whole },
      },
    ],
  },
});
