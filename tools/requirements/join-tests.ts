import type { Test } from './find-tests.ts';
import { mentionsIn } from './mentions.ts';
import type { Requirement } from './read-requirements.ts';

/** A test that names a requirement line, the whole of it or only a part. */
export interface Proof extends Test {
  readonly part: boolean;
}

/** A requirement line with the tests that name it. */
export interface Row extends Requirement {
  readonly tests: readonly Proof[];
  /** A test names the line as a whole; parts alone do not prove it. */
  readonly proved: boolean;
}

/** A test that names a line that there is not. */
export interface Stray {
  readonly line: string;
  readonly test: Test;
}

/** Puts the tests to the lines that their names name. */
export function joinTests(
  requirements: readonly Requirement[],
  tests: readonly Test[],
): { readonly rows: readonly Row[]; readonly strays: readonly Stray[] } {
  const mentions = tests.flatMap((test) => mentionsIn(test.name).map((mention) => ({ ...mention, test })));
  const rows = requirements.map((requirement): Row => {
    const proofs = mentions
      .filter(({ line }) => line === requirement.line)
      .map(({ test, part }) => ({ ...test, part }));
    return { ...requirement, tests: proofs, proved: proofs.some(({ part }) => !part) };
  });
  const known = new Set(requirements.map(({ line }) => line));
  return { rows, strays: mentions.filter(({ line }) => !known.has(line)) };
}
