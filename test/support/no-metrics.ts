import type { Metrics } from '../../src/services/journeys/ports.ts';

/** Counts nothing, for tests that are not about counts. */
export const noMetrics: Metrics = { microsoftFailed: () => undefined };
