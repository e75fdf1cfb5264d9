import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a tool said and how it ended. */
export interface ToolRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a tool of `node_modules/.bin` in `root`. A failing exit code is an answer; only a tool that does not start, or is killed, throws. */
export function runTool(root: string, tool: string, args: readonly string[]): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', tool), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === null) reject(new Error(`${tool} was ended by ${signal}`));
      else resolve({ code, out, err });
    });
  });
}
