import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { compileCache } from './short-lived.ts';

/** A part of the sandbox that runs as a process of its own. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Says in words how it ended; never rejects. */
  readonly exited: Promise<string>;
  readonly running: boolean;
  /** The newest lines it printed, for a failure report. */
  lastWords(): string;
  /** Asks it to end, and insists after five seconds. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would (SIGKILL). */
  kill(): Promise<void>;
}

export interface ChildOptions<Ready> {
  readonly name: string;
  /** What Node runs: the file first, then its arguments. */
  readonly args: readonly string[];
  /** The whole environment; nothing is inherited but what a process needs to start at all. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Looks at each printed line; the first answer that is not undefined means that it is ready. */
  readonly ready: (line: string) => Ready | undefined;
  readonly withinSeconds?: number;
  readonly onLine?: (line: string) => void;
}

const inherited = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'SystemRoot', 'APPDATA'];

/** The few variables every process needs; the caller's own settings do not leak into the parts. */
function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(
    inherited.flatMap((name): [string, string][] => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Starts a Node program and waits until it says it is ready; fails with its last words when it ends or stays silent. */
export async function startChild<Ready>(options: ChildOptions<Ready>): Promise<{ child: Child; ready: Ready }> {
  const words: string[] = [];
  const spawned = spawn(process.execPath, [...options.args], {
    env: { ...plainEnvironment(), NODE_COMPILE_CACHE: compileCache, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  let running = true;
  const exited = once(spawned, 'exit').then(
    ([code, signal]: (number | string | null)[]) => (signal ? `ended by ${signal}` : `ended with code ${code}`),
    (error: Error) => `could not be run: ${error.message}`,
  );
  void exited.then(() => {
    running = false;
    living.delete(child);
  });
  const end = async (signal: NodeJS.Signals) => {
    if (running) spawned.kill(signal);
    await exited;
  };
  const child: Child = {
    name: options.name,
    pid: spawned.pid ?? 0,
    exited,
    get running() {
      return running;
    },
    lastWords: () => words.join('\n'),
    async stop() {
      const insist = setTimeout(() => spawned.kill('SIGKILL'), 5000);
      await end('SIGTERM');
      clearTimeout(insist);
    },
    kill: () => end('SIGKILL'),
  };
  living.add(child);

  const { promise, resolve, reject } = Promise.withResolvers<Ready>();
  const hear = (line: string) => {
    words.push(line);
    if (words.length > 40) words.shift();
    options.onLine?.(line);
    const ready = options.ready(line);
    if (ready !== undefined) resolve(ready);
  };
  createInterface({ input: spawned.stdout }).on('line', hear);
  createInterface({ input: spawned.stderr }).on('line', hear);
  const seconds = options.withinSeconds ?? 60;
  const timer = setTimeout(() => reject(notStarted(`was not ready after ${seconds} s`)), seconds * 1000);
  void exited.then((how) => reject(notStarted(how)));
  const notStarted = (how: string) => new Error(`${options.name} did not start: it ${how}.\n${child.lastWords()}`);

  try {
    return { child, ready: await promise };
  } catch (error) {
    await child.kill();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const living = new Set<Child>();

/** Stops every part that still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...living].map((child) => child.stop()));
}

// Whatever way this process ends, its parts do not stay behind; an 'exit' handler can do nothing but this.
process.once('exit', () => {
  for (const child of living) {
    try {
      process.kill(child.pid, 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
});
