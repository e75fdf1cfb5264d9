import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { contoso } from '../cloud/world.ts';
import { startWindow, type Window } from '../windows/start-window.ts';
import { windowPlans } from '../windows/windows.ts';
import { botEnvironment } from './bot-environment.ts';
import type { Child } from './child.ts';
import { keptPorts } from './free-ports.ts';
import { screen } from './screen.ts';
import { startBotProcess } from './start-bot.ts';
import { readJson, startCloudProcess } from './start-cloud.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Sandbox {
  readonly windows: readonly Window[];
  readonly botUrl: string;
  readonly login: string;
  /** What to print. */
  readonly screen: string;
  /** Settles, with words, when a part ends by itself. */
  readonly ended: Promise<string>;
}

/** Starts cloud, bot and windows on the data of last time. The parts run until `stopAll`. */
export async function startSandbox(options: {
  readonly fresh: boolean;
  readonly firstTime: boolean;
  readonly databaseUrl?: string | undefined;
  readonly logLevel?: string | undefined;
  /** Where errors of the bot are shown while it runs. */
  readonly report: (line: string) => void;
  /** Where everything is kept; by default `.data/sandbox` of the project. */
  readonly folder?: string;
  /** How long a grant takes to work. */
  readonly propagationSeconds?: number;
}): Promise<Sandbox> {
  const folder = options.folder ?? join(project, '.data', 'sandbox');
  const propagationSeconds = options.propagationSeconds ?? 20;
  refuseSecond(folder);
  if (options.fresh) rmSync(folder, { recursive: true, force: true });
  const continued = existsSync(join(folder, 'cloud.json'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(pidFile(folder), String(process.pid));
  const ports = await keptPorts(join(folder, 'ports.json'), ['login', 'graph', 'bot', 'user', 'admin', 'helpdesk']);

  const cloud = await startCloudProcess({ propagationSeconds, ports, dataFile: join(folder, 'cloud.json') });
  const logFile = join(folder, 'bot.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  const bot = await startBotProcess({
    environment: botEnvironment({
      folder,
      port: ports.bot,
      cloud,
      approvers: options.firstTime ? [] : [{ tenant: contoso, person: contoso.people.ben }],
      databaseUrl: options.databaseUrl,
      logLevel: options.logLevel,
    }),
    onLine(line) {
      log.write(`${line}\n`);
      const said = readJson(line);
      if (Number(said?.['level']) >= 50) options.report(`The bot reports: ${said?.['msg']} (see ${logFile})`);
    },
  });
  const windows = await Promise.all(
    windowPlans.map((plan) =>
      startWindow({ plan, port: ports[plan.role], botUrl: bot.url, folder: join(folder, 'windows') }),
    ),
  );
  return {
    windows,
    botUrl: bot.url,
    login: cloud.login,
    screen: screen({
      windows,
      firstTime: options.firstTime,
      continued,
      propagationSeconds,
      login: cloud.login,
      logFile: relative(process.cwd(), logFile),
    }),
    ended: Promise.race([cloud.child, bot.child, ...windows.map(({ child }) => child)].map(endOf)),
  };
}

async function endOf(child: Child): Promise<string> {
  const how = await child.exited;
  // Ctrl-C reaches the parts as well as this process, whose own handler then has the word.
  await pause(500);
  return `${child.name} ${how}, so the sandbox stops. Its last words:\n${child.lastWords()}`;
}

const pidFile = (folder: string) => join(folder, 'running');

/** Two sandboxes on one folder would destroy each other's data. */
function refuseSecond(folder: string): void {
  const pid = existsSync(pidFile(folder)) ? Number(readFileSync(pidFile(folder), 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isAlive(pid)) {
    throw new Error(`A sandbox is running already on ${folder} (process ${pid}). Stop that one first.`);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
