import type { Check } from './check.ts';
import { checkDependencies } from './dependencies.ts';
import { checkEnvironment } from './environment.ts';
import { checkLoads } from './loads.ts';
import { checkStyle } from './style.ts';
import { checkTypes } from './types.ts';
import { checkUnused } from './unused.ts';

/** All checks, the quick and telling ones first. */
export function allChecks(): readonly Check[] {
  return [checkTypes(), checkStyle(), checkDependencies(), checkEnvironment(), checkUnused(), checkLoads()];
}
