/**
 * How long a test waits for what must come, and how often it looks: for `vi.waitFor`, and in vitest.config.ts for
 * `expect.poll`. A wait ends when its event comes, so patience costs nothing, and a busy machine needs it.
 */
export const patience = { timeout: 45_000, interval: 20 };
