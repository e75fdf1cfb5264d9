import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Runs Vitest with this configuration, in a process of its own. */
function runOf(config: string): Promise<{ code: number | null; said: string }> {
  const { promise, resolve: ended } = Promise.withResolvers<{ code: number | null; said: string }>();
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = execFile(
    process.execPath,
    [vitest, 'run', '--config', config, '--reporter=tap-flat'],
    { cwd: root },
    (_, out, errors) => ended({ code: run.exitCode, said: out + errors }),
  );
  return promise;
}

it('a run in which a test failed ends with 1, also when it had the shared PostgreSQL server', async () => {
  const { code, said } = await runOf(join(import.meta.dirname, 'failing-run/vitest.config.ts'));

  expect(said).toMatch(/^ok 1 .*gets a database/m);
  expect(said).toMatch(/^not ok 2 .*fails/m);
  expect(code).toBe(1);
});
