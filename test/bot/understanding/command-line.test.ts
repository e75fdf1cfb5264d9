import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../src/cli/understand.ts', import.meta.url));

function run(args: string[], input = ''): { lines: unknown[]; status: number | null; errors: string } {
  const done = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
  const lines = done.stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { lines, status: done.status, errors: done.stderr };
}

describe('npm run understand', () => {
  it('prints intent, slots and confidence of a sentence', () => {
    expect(run(['--lang', 'en', 'connect my mailbox'])).toEqual({
      lines: [{ intent: 'connect_mailbox', slots: {}, confidence: expect.closeTo(0.95, 2) }],
      status: 0,
      errors: '',
    });
  });

  it('answers JSON lines one by one, names the field of a bad one, goes on, and ends with 1', () => {
    const input =
      '{"text":"status contoso.com","lang":"en"}\n{"text":5}\nnope\n{"text":"x","lang":1}\n{"text":"koppel mijn mailbox"}\n';
    const { lines, status } = run([], input);

    expect(lines).toMatchObject([
      { intent: 'status_lookup', slots: { tenant: 'contoso.com' } },
      { error: { line: 2, field: 'text' } },
      { error: { line: 3, field: 'line' } },
      { error: { line: 4, field: 'lang' } },
      { intent: 'connect_mailbox' },
    ]);
    expect(status).toBe(1);
  });

  it("shows no word of a password (understanding's part of T8)", () => {
    const { lines } = run(['my password is Hunter2!']);
    expect(lines).toEqual([{ intent: 'out_of_scope', slots: {}, confidence: 0, secret: true }]);
  });

  it('asked for help prints its usage, and ends well', () => {
    const { stdout, status } = spawnSync(process.execPath, [program, '--help'], { input: '', encoding: 'utf8' });
    expect([stdout, status]).toEqual([expect.stringMatching(/^usage: .*understand/), 0]);
  });

  it('refuses an option it does not know, with the usage', () => {
    expect(run(['--language', 'en', 'status'])).toMatchObject({ status: 1, errors: expect.stringContaining('usage') });
  });
});
