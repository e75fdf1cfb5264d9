/**
 * Puts every requirement line's check beside the tests that name it: `npm run requirements [-- S15 T34] [-- --json]`.
 * Ends with 0 only if every line shown has a test.
 */
import { resolve } from 'node:path';

import { readArguments } from './read-arguments.ts';
import { report } from './report.ts';

const asked = readArguments(process.argv.slice(2));
if (asked === null) {
  console.error('usage: npm run requirements [-- S15 T34-T36] [-- --json]');
  process.exit(2);
}

const width = Math.max(process.stdout.columns ?? 140, 60);
try {
  const { text, faults } = await report(resolve(import.meta.dirname, '../..'), { ...asked, width });
  if (text !== '') console.log(text);
  // JSON is read by a program: there the words for people keep out of its way.
  for (const fault of faults) asked.json ? console.error(fault) : console.log(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
