import type { Proof, Row } from './join-tests.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';
const INDENT = '  ';
const NUMBER = 3;

/** The rows as a table of three columns, `width` wide: the number, the check, and the tests below their files. */
export function draw(rows: readonly Row[], width: number): string {
  const room = width - NUMBER - 2 * GAP.length;
  const checkWidth = Math.floor(room * 0.45);
  const rule = '─'.repeat(width);
  const sideBySide = (number: string, check: readonly string[], tests: readonly string[]): string =>
    Array.from({ length: Math.max(check.length, tests.length) }, (_, at) =>
      [(at === 0 ? number : '').padEnd(NUMBER), (check[at] ?? '').padEnd(checkWidth), tests[at] ?? '']
        .join(GAP)
        .trimEnd(),
    ).join('\n');

  return [
    sideBySide('', ['Check'], ['Tests that name the line']),
    ...rows.map((row) => sideBySide(row.line, wrap(row.check, checkWidth), drawTests(row, room - checkWidth))),
    '',
  ].join(`\n${rule}\n`);
}

function drawTests({ tests, proved }: Row, width: number): readonly string[] {
  const byFile = Map.groupBy(tests, ({ file }) => file);
  return [
    ...(proved ? [] : [tests.length === 0 ? 'NO TEST' : 'NO TEST, only parts']),
    ...[...byFile].flatMap(([file, proofs]) => [
      ...wrap(file, width),
      ...proofs.flatMap((proof) => wrap(label(proof), width - INDENT.length, INDENT).map((line) => INDENT + line)),
    ]),
  ];
}

const label = ({ name, part }: Proof): string => (part ? `part: ${name}` : name);
