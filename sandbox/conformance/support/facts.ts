import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { Lab } from './lab.ts';

/** One fact of facts/entra-consent.md that the cloud imitates, and how to see that it does. */
export type Fact = readonly [section: string, says: string, check: (lab: Lab) => Promise<void>];

/** Runs a table of facts against one cloud, which forgets everything between rows. */
export function checkFacts(title: string, facts: readonly Fact[]): void {
  describe(title, () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await Lab.open();
    });
    beforeEach(() => lab.sim('reset', {}));
    afterAll(() => lab.close());

    it.each(facts)('%s: %s', (_section, _says, check) => check(lab));
  });
}
