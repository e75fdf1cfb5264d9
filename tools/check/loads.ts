import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Check, Sight } from './check.ts';
import type { LoadOrder, LoadReport } from './load-worker.ts';
import { sourceFiles } from './source-files.ts';

/** Tests need vitest around them, which accepts more than Node does; they are not part of what must load without it. */
const FOLDERS = ['src', 'sandbox', 'bench', 'tools', 'manifest'] as const;

/** The conformance tests stand beside the cloud that they test. */
const TESTS = /\.test\.ts$|^sandbox\/conformance\//;

/** Files that act when they are run. They are linked, not run, unless they say themselves that they wait to be the main one. */
const PROGRAM = /(^|\/)main\.ts$|^src\/cli\/[^/]+\.ts$|^bench\/[^/]+\.ts$/;

/** A file that says nothing for this long is stuck: it waits at its top level for something that never comes. */
const SILENCE_MS = 60_000;

/**
 * Every file loads in plain Node, without vitest and with an empty environment. A module is imported; a program is
 * stripped and linked against its real imports without being run (`node --check` does not read TypeScript), so a missing
 * export or a type imported as a value is found there too.
 */
export function checkLoads(): Check {
  return {
    name: 'loads',
    remedy:
      'Plain Node refuses what vitest lets pass: see the toolchain notes on type stripping; `node <file>` shows the error.',
    look,
    canaries: [
      { plants: { 'src/planted-enum.ts': 'export enum Planted {\n  One,\n}\n' }, reported: /^src\/planted-enum\.ts/ },
      {
        plants: {
          'src/main.ts': "import { Planted } from './planted-type.ts';\nconsole.log({} as Planted);\n",
          'src/planted-type.ts': 'export interface Planted {\n  one: 1;\n}\n',
        },
        reported: /^src\/main\.ts.*Planted/,
      },
      { plants: { 'src/planted-exit.ts': 'process.exit(0);\n' }, reported: /^src\/planted-exit\.ts/ },
    ],
  };
}

async function look(root: string): Promise<Sight> {
  const files = sourceFiles(root, FOLDERS).filter((file) => !TESTS.test(file));
  const orders = await Promise.all(files.map((file) => orderFor(root, file)));
  const reports: LoadReport[] = [];
  // A file that takes the process with it is reported, and the rest goes on in a new one.
  while (reports.length < orders.length) reports.push(...(await loadUntilOneFails(root, orders.slice(reports.length))));
  return {
    seen: reports.length,
    faults: reports.flatMap(({ file, problem }) => (problem === null ? [] : [`${file}: ${problem}`])),
  };
}

async function orderFor(root: string, file: string): Promise<LoadOrder> {
  const waits = (await readFile(join(root, file), 'utf8')).includes('import.meta.main');
  return { file, how: PROGRAM.test(file) && !waits ? 'link' : 'import' };
}

/** Reports in the order of `orders`; shorter than these only when the last one reported ended the process. */
function loadUntilOneFails(root: string, orders: readonly LoadOrder[]): Promise<readonly LoadReport[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'load-worker.ts'), [], {
      cwd: root,
      // What a file needs of the environment it must be handed, not find; PATH is for Node's own use.
      env: { PATH: process.env['PATH'] },
      execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const reports: LoadReport[] = [];
    let err = '';
    let stuck: NodeJS.Timeout;
    const stillAlive = () => {
      clearTimeout(stuck);
      stuck = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
    };
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('message', (report: LoadReport) => {
      reports.push(report);
      stillAlive();
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(stuck);
      const culprit = orders[reports.length];
      if (culprit) reports.push({ file: culprit.file, problem: endedBy(code, signal, err) });
      resolve(reports);
    });
    stillAlive();
    child.send(orders);
  });
}

function endedBy(code: number | null, signal: string | null, err: string): string {
  const reason = err.split('\n').find((line) => /error/i.test(line));
  return `loading it ended the process (${signal ?? `exit ${code}`})${reason ? `: ${reason}` : ''}; a program belongs in a main.ts`;
}
