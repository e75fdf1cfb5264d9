import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { draw } from './draw.ts';
import { findTests } from './find-tests.ts';
import { joinTests, type Row, type Stray } from './join-tests.ts';
import { readRequirements } from './read-requirements.ts';

/** What was asked for. No lines means all of them. */
export interface Asked {
  readonly lines: readonly string[];
  readonly json: boolean;
  readonly width: number;
}

/** What to print, and what a person must do about it. No faults means that every line shown has its test. */
export interface Report {
  readonly text: string;
  readonly faults: readonly string[];
}

/** Puts every line of docs/requirements.md below `root` beside the tests that name it. */
export async function report(root: string, { lines, json, width }: Asked): Promise<Report> {
  const requirements = readRequirements(await readFile(join(root, 'docs/requirements.md'), 'utf8'));
  const unknown = lines.filter((line) => !requirements.some((each) => each.line === line));
  if (unknown.length > 0) return { text: '', faults: [`docs/requirements.md has no line ${unknown.join(', ')}`] };

  const all = joinTests(requirements, await findTests(root));
  const rows = all.rows.filter(({ line }) => lines.length === 0 || lines.includes(line));
  const text = json ? rows.map((row) => JSON.stringify(row)).join('\n') : `${draw(rows, width)}${count(rows)}`;
  return { text, faults: [...gaps(rows), ...(lines.length === 0 ? all.strays.map(stray) : [])] };
}

function count(rows: readonly Row[]): string {
  const proved = rows.filter((row) => row.proved).length;
  const tests = new Set(rows.flatMap((row) => row.tests.map(({ file, name }) => `${file} ${name}`))).size;
  const shown = `${rows.length} ${rows.length === 1 ? 'line' : 'lines'}`;
  return `${shown}, ${proved} with a test, ${rows.length - proved} without; tests that name them: ${tests}`;
}

function gaps(rows: readonly Row[]): readonly string[] {
  const open = rows.filter(({ proved }) => !proved);
  const none = open.filter(({ tests }) => tests.length === 0).map(({ line }) => line);
  const inPart = open.filter(({ tests }) => tests.length > 0).map(({ line }) => line);
  return [
    ...(none.length > 0 ? [`No test: ${none.join(', ')}`] : []),
    ...(inPart.length > 0 ? [`Only parts have a test: ${inPart.join(', ')}`] : []),
  ];
}

const stray = ({ line, test }: Stray): string => `${test.file} names ${line}, which is no line: ${test.name}`;
