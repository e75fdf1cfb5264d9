import type { Check } from './check.ts';
import { runCheck } from './run-check.ts';

/** Runs `checks` one after another over `root`, says a line for each, and at the end what to do. True if all passed. */
export async function runChecks(checks: readonly Check[], root: string, say: (line: string) => void): Promise<boolean> {
  const todo: string[] = [];
  for (const check of checks) {
    const start = performance.now();
    const { seen, faults } = await runCheck(check, root);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const looked = seen === 'unknown' ? '' : `, ${seen} files`;
    const outcome = faults.length === 0 ? 'ok    ' : 'FAILED';
    say(
      `${outcome} ${check.name.padEnd(16)} ${seconds} s${looked}${faults.length > 0 ? `, ${faults.length} to mend` : ''}`,
    );
    if (faults.length > 0) todo.push('', `${check.name}: ${check.remedy}`, ...faults.map((fault) => `  ${fault}`));
  }
  for (const line of todo) say(line);
  return todo.length === 0;
}
