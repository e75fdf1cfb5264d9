import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Minutes in which mostly other processes work, or nobody; begun last, they leave all but one worker without any. */
const longest: readonly string[] = [
  'test/sandbox/kill.test.ts',
  'test/sandbox/demo/failing.test.ts',
  'test/conversations/every-error.test.ts',
  'test/browser/journey.test.ts',
  'test/browser/rooms-and-owners.test.ts',
  'test/services/jobs/pglite.test.ts',
  'test/services/jobs/postgres.test.ts',
  'test/sandbox/run/start-sandbox.test.ts',
];

/** The order in which test files begin: these, then as Vitest has it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
