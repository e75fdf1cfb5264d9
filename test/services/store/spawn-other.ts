import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { compilesOnce } from '../../../sandbox/run/short-lived.ts';

export interface OtherProcess {
  readonly pid: number;
  /** Everything said so far. */
  readonly lines: readonly string[];
  /** Resolves with the first line that begins so, also one said before; rejects when the process ends without it. */
  line(beginning: string): Promise<string>;
  /** SIGKILL: no chance to tidy up. Resolves when it is gone and all it said was read. */
  kill(): Promise<void>;
}

/** Runs `other-process.ts` in plain Node. */
export function spawnOther(...args: readonly string[]): OtherProcess {
  const script = fileURLToPath(new URL('other-process.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [compilesOnce, script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const reader = createInterface({ input: child.stdout ?? process.stdin });
  let ended = false;
  reader.on('line', (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  const gone = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(() => {
    ended = true;
    for (const look of waiting) look();
  });
  return {
    pid: child.pid ?? 0,
    lines,
    line(beginning) {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const look = () => {
        const found = lines.find((line) => line.startsWith(beginning));
        if (found === undefined && !ended) return;
        waiting.delete(look);
        if (found === undefined) reject(new Error(`ended without "${beginning}": ${lines.join(' | ')}`));
        else resolve(found);
      };
      waiting.add(look);
      look();
      return promise;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
