import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

import { withPlantedTree } from '../../tools/check/with-planted-tree.ts';
import { mentionsIn } from '../../tools/requirements/mentions.ts';
import { readArguments } from '../../tools/requirements/read-arguments.ts';
import { readRequirements } from '../../tools/requirements/read-requirements.ts';
import { type Asked, report } from '../../tools/requirements/report.ts';
import { testNames } from '../../tools/requirements/test-names.ts';

const root = resolve(import.meta.dirname, '../..');
const numbers = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

describe('the requirements of the project', () => {
  const requirements = readRequirements(readFileSync(resolve(root, 'docs/requirements.md'), 'utf8'));

  it('are 34 lines for the device and 52 for the mailbox, each with a promise and a check', () => {
    expect(requirements.map(({ line }) => line)).toEqual([...numbers('S', 34), ...numbers('T', 52)]);
    for (const { promise, check } of requirements) {
      expect(promise).toContain(' → ');
      expect(check).toMatch(/^\S.+[.)]$/);
    }
  });

  it('end at their check, with the remarks after it', () => {
    const seventh = requirements.find(({ line }) => line === 'S7');

    expect(seventh?.promise).toMatch(/^A link to Microsoft's protocol page is given\. → .*not by code\.$/);
    expect(seventh?.check).toMatch(/^doctor command reports dead or renamed links\. \(The article's address/);
  });

  it.each([
    ['a list item without a check', '- **S1** Said. → Done.', /not a requirement.*S1/],
    ['a list item without a number', '- Said. → Done. **Check**: seen.', /not a requirement/],
    ['the same number twice', '- **S1** A. **Check**: a.\n- **S1** B. **Check**: b.', /S1 stands there twice/],
    ['a page without any', '# Requirements\n', /no requirement line/],
  ])('are refused with %s', (_, text, reason) => {
    expect(() => readRequirements(text)).toThrow(reason);
  });
});

describe('the lines that a name names', () => {
  const whole = (...lines: string[]) => lines.map((line) => ({ line, part: false }));
  const part = (...lines: string[]) => lines.map((line) => ({ line, part: true }));

  it.each([
    ['stand anywhere in it', 'S1: starts, and ends (T52)', whole('S1', 'T52')],
    ['are all lines of a range', 'goes on (S13-S16, T9–T10)', whole('S13', 'S14', 'S15', 'S16', 'T9', 'T10')],
    ['are no ranges over two articles', 'goes on (S1-T3)', whole('S1', 'T3')],
    ['count once', 'T4, once more (T4)', whole('T4')],
    ['are not in other words', 'AADSTS50034 with S256, T100 and CRS1', []],
    ['can be parts', "moves (core's part of S22 and S26)", part('S22', 'S26')],
    ['can be parts, however the apostrophe looks', 'moves (catalogue’s part of S23)', part('S23')],
    [
      'are whole again after the bracket or semicolon',
      "a (core's part of S1; S2) b (T1)",
      [...whole('S2', 'T1'), ...part('S1')],
    ],
    ['are whole when they are named both ways', "S1 (core's part of S1)", whole('S1')],
  ])('%s', (_, name, mentions) => {
    expect(mentionsIn(name)).toEqual(mentions);
  });
});

describe('the names of tests', () => {
  const namesIn = (...code: string[]) =>
    testNames(["import { describe, it, test } from 'vitest';", ...code].join('\n'));

  it('begin with their groups, outermost first', async () => {
    const names = await namesIn(
      "describe('a card', () => {",
      "  const shared = () => it('is made in a function', () => {});",
      "  describe('when open', { timeout: 9 }, () => { test('has buttons', async () => {}); });",
      '});',
      "it('stands alone', () => {});",
    );

    expect(names).toEqual(['a card > is made in a function', 'a card > when open > has buttons', 'stands alone']);
  });

  it('are read through every way to define a test', async () => {
    const names = await namesIn(
      "it.each<[string]>(['x'])('each %j', () => {});",
      "it.for(rows())('for $name', () => {});",
      "it.each`a | b`('tagged', () => {});",
      "it.concurrent.only('chained', () => {});",
      "describe.skipIf(!chromium)('in a browser', () => { it.runIf(yes).each([1])('runs where it can', () => {}); });",
      "it('in two ' + `parts, ${one} open`, () => {});",
      'for (const state of states) it(state, () => { using it = open(); });',
    );

    expect(names).toEqual([
      'each %j',
      'for $name',
      'tagged',
      'chained',
      'in a browser > runs where it can',
      'in two parts, … open',
      '…',
    ]);
  });

  it('are those of vitest, under whatever local name, and of nothing else', async () => {
    const names = await testNames(
      "import { it as spec } from 'vitest';\nimport { test } from './own.ts';\n" +
        "// it('in a comment')\nspec('ours', () => { plant(\"it('in a text', () => {});\"); pattern.test('no', 1); });\n" +
        "test('not of vitest', () => {});",
    );

    expect(names).toEqual(['ours']);
  });

  it('are left out where the test never runs, or is expected to fail', async () => {
    const names = await namesIn(
      "it.skip('a', () => {});",
      "it.todo('b');",
      "it.fails('c', () => {});",
      "it('d');",
      "it('e', { skip: true }, () => {});",
      "describe.skip('f', () => { it('g', () => {}); });",
      "it('h', { fails: false }, () => {});",
    );

    expect(names).toEqual(['h']);
  });

  it('of a table are filled from the rows that name lines, and else stay as they stand', async () => {
    const names = await namesIn(
      "it.each([['is said (S1)', 1], ['is heard', 2], ['is seen', 3]] as const)('%s %d times', () => {});",
      "const rows: Row[] = [{ when: 'late (T1)' }, { when: 'early' }] satisfies Row[];",
      "describe.each(rows)('when $when', () => { it('waits', () => {}); });",
      "it.each(['S2', 'S3'])('says why (%s)', () => {});",
      "{ const twice = ['T2']; it.each(twice)('is one of two (%s)', () => {}); }\n{ const twice = ['T3']; }",
    );

    expect(names).toEqual([
      'is said (S1) 1 times',
      '%s %d times',
      'when late (T1) > waits',
      'when $when > waits',
      'says why (S2)',
      'says why (S3)',
      'is one of two (%s)',
    ]);
  });
});

describe('the report', () => {
  const page = [
    '# What it must do',
    '- **S1** Said. → Done. **Check**: the first is seen.',
    '- **S2** Said. → Done. **Check**: the second is seen, which takes more words than one line of the column holds.',
    '- **T1** Said. → Done. **Check**: the third is seen.',
  ].join('\n');
  const test = (...names: string[]) =>
    ["import { it } from 'vitest';", ...names.map((name) => `it(${JSON.stringify(name)}, () => {});`)].join('\n');

  const reported = (tests: Record<string, string>, asked: Partial<Asked> = {}) =>
    withPlantedTree(root, { 'docs/requirements.md': page, ...tests }, (tree) =>
      report(tree, { lines: [], json: false, width: 80, ...asked }),
    );

  const all = {
    'test/a.test.ts': test('does it (S1)', 'does more (S1-S2)'),
    'test/deep/suite.ts': test('does it everywhere (T1)'),
  };

  it('puts each check beside the files and names of its tests, within the width, and counts', async () => {
    const { text, faults } = await reported(all);

    const row = (number: string, check: string, found: string) =>
      `${number.padEnd(5)}${check.padEnd(34)}${found}`.trimEnd();
    expect(text.split('\n')).toEqual([
      row('', 'Check', 'Tests that name the line'),
      '─'.repeat(80),
      row('S1', 'the first is seen.', 'test/a.test.ts'),
      row('', '', '  does it (S1)'),
      row('', '', '  does more (S1-S2)'),
      '─'.repeat(80),
      row('S2', 'the second is seen, which takes', 'test/a.test.ts'),
      row('', 'more words than one line of the', '  does more (S1-S2)'),
      row('', 'column holds.', ''),
      '─'.repeat(80),
      row('T1', 'the third is seen.', 'test/deep/suite.ts'),
      row('', '', '  does it everywhere (T1)'),
      '─'.repeat(80),
      '3 lines, 3 with a test, 0 without; tests that name them: 3',
    ]);
    expect(faults).toEqual([]);
  });

  it('names the lines without a test, and those of which only parts have one', async () => {
    const { text, faults } = await reported({ 'test/a.test.ts': test("does it (core's part of S2)", 'does it (T1)') });

    expect(faults).toEqual(['No test: S1', 'Only parts have a test: S2']);
    expect(text).toMatch(/^S1 .* NO TEST$/m);
    expect(text).toMatch(/^S2 .* NO TEST, only parts$/m);
    expect(text).toMatch(/part: does it \(core's part of S2\)$/m);
    expect(text).toContain('3 lines, 1 with a test, 2 without');
  });

  it("does not count the sandbox's own tests", async () => {
    const { faults } = await reported({ 'sandbox/conformance/a.test.ts': test('does all (S1, S2, T1)') });

    expect(faults).toEqual(['No test: S1, S2, T1']);
  });

  it('names a test that names a line which is none', async () => {
    const { faults } = await reported({ ...all, 'test/b.test.ts': test('does it (T34)') });

    expect(faults).toEqual(['test/b.test.ts names T34, which is no line: does it (T34)']);
  });

  it('shows only the lines that were asked for, and judges only them', async () => {
    const { text, faults } = await reported({ 'test/a.test.ts': test('does it (S1, T34)') }, { lines: ['S1'] });

    expect(text).toContain('the first is seen.');
    expect(text).not.toContain('the third is seen.');
    expect(text).toMatch(/\n1 line, 1 with a test, 0 without; tests that name them: 1$/);
    expect(faults).toEqual([]);
  });

  it('refuses to be asked for a line that there is not', async () => {
    expect(await reported(all, { lines: ['S1', 'S9'] })).toEqual({
      text: '',
      faults: ['docs/requirements.md has no line S9'],
    });
  });

  it('is one object a line for machines', async () => {
    const { text } = await reported(
      { 'test/a.test.ts': test("does it (core's part of S1)", 'did (S2)') },
      { json: true },
    );
    const promise = 'Said. → Done.';
    const file = 'test/a.test.ts';

    expect(text.split('\n').map((line) => JSON.parse(line))).toEqual([
      {
        line: 'S1',
        promise,
        check: 'the first is seen.',
        tests: [{ file, name: "does it (core's part of S1)", part: true }],
        proved: false,
      },
      expect.objectContaining({ line: 'S2', tests: [{ file, name: 'did (S2)', part: false }], proved: true }),
      expect.objectContaining({ line: 'T1', tests: [], proved: false }),
    ]);
  });

  it('cuts a word that is wider than its column', async () => {
    const { text } = await reported({ [`test/${'long-'.repeat(20)}name.test.ts`]: test('does it (S1)') });

    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says which file cannot be read', async () => {
    await expect(reported({ 'test/a.test.ts': "it('does" })).rejects.toThrow('test/a.test.ts cannot be read');
  });
});

describe('the command line', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['tools/requirements/main.ts', ...args], { cwd: root }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );

  it('takes lines, ranges and the wish for JSON, in any order and case', () => {
    expect(readArguments(['s15', '--json', 'T34-T35'])).toEqual({ lines: ['S15', 'T34', 'T35'], json: true });
    expect(readArguments([])).toEqual({ lines: [], json: false });
  });

  it.each(['--all', 'everything', 'and'])('refuses what it does not know: %s', (word) => {
    expect(readArguments(['S1', word])).toBeNull();
  });

  it('ends with 0 when what it shows has tests, with 1 when there is a fault, with 2 when it was not understood', async () => {
    const [shown, faulty, misused] = await Promise.all([run('S1', '--json'), run('S1', 'S99'), run('--all')]);

    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(shown.stdout)).toMatchObject({ line: 'S1', proved: true });
    expect(faulty).toMatchObject({ code: 1, stdout: 'docs/requirements.md has no line S99\n' });
    expect(misused).toMatchObject({ code: 2, stderr: expect.stringContaining('usage: npm run requirements') });
  });
});
