import type { Handlers } from '../../../src/services/jobs/work.ts';

/** Handlers that do nothing but what a test gives them. */
export const handlers = (given: Partial<Handlers>): Handlers => ({
  deliver: async () => undefined,
  checkConnection: async () => undefined,
  pollDeviceCode: async () => undefined,
  checkApplication: async () => undefined,
  tellRest: async () => undefined,
  sweep: async () => undefined,
  ...given,
});
