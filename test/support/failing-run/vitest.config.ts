import { defineConfig } from 'vitest/config';

/** A run with the shared server in which one test fails: for shared-postgres.test.ts. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: ['../shared-postgres.ts'],
    include: ['asks-and-fails.ts'],
    testTimeout: 120_000,
  },
});
