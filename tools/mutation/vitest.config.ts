import { defineConfig } from 'vitest/config';

/** Only the tests of what is mutated: the others start processes, and prove other things. */
export default defineConfig({
  test: {
    // No module keeps state of its own, and every mutant pays for a fresh start.
    isolate: false,
    include: ['test/services/consent/**/*.test.ts', 'test/services/entra/errors/**/*.test.ts'],
  },
});
