import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Child, startChild } from '../run/child.ts';
import { type WindowPlan, windowConfig } from './window-config.ts';

export interface Window {
  readonly plan: WindowPlan;
  /** What a browser opens. */
  readonly url: string;
  readonly child: Child;
}

/**
 * Opens one Teams window: an instance of the Microsoft 365 Agents Playground that speaks for one person, without
 * telemetry and without opening a browser. `botUrl` is the bot's address; the bot may start later.
 */
export async function startWindow(options: {
  readonly plan: WindowPlan;
  readonly port: number;
  readonly botUrl: string;
  /** Keeps the configuration and the log. */
  readonly folder: string;
}): Promise<Window> {
  const { plan, port, folder } = options;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `${plan.role}.yml`);
  const log = join(folder, `${plan.role}.log`);
  writeFileSync(config, windowConfig(plan));
  const { child } = await startChild({
    name: `The ${plan.role}'s Teams window`,
    args: [
      '--import',
      new URL('loopback-only.ts', import.meta.url).href,
      join(playground(), 'cli.js'),
      '--app-endpoint',
      `${options.botUrl}/api/messages`,
      '--channel-id',
      'msteams',
      '--port',
      String(port),
      // No environment variable does this, only the flag (facts/teams-bot.md 8.2).
      '--disable-telemetry',
    ],
    // It drops a devTools folder where it runs.
    cwd: folder,
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
    },
    ready: (line) => (line.startsWith('Listening on') ? true : undefined),
  });
  const url = `http://localhost:${port}`;
  await untilConfigured(child, url, log);
  return { plan, url, child };
}

const playground = () =>
  dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json'));

/** "Listening" is printed for a faulty configuration too, and the process then ends: only the answer counts. */
async function untilConfigured(child: Child, url: string, log: string): Promise<void> {
  for (let tries = 0; tries < 100 && child.running; tries += 1) {
    const answer = await fetch(`${url}/_internal/v1/testConfig`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(100);
  }
  const words = existsSync(log) ? readFileSync(log, 'utf8') : child.lastWords();
  await child.kill();
  throw new Error(`${child.name} did not start. Its log says:\n${words}`);
}

/** Tells the bot that this person has it, as Teams does at installation; the window's browser does the same when it loads. */
export async function install(window: Window, chatId: string): Promise<void> {
  const answer = await fetch(`${window.url}/_debug/conversation/${encodeURIComponent(chatId)}/installation`, {
    method: 'POST',
  });
  if (!answer.ok) throw new Error(`${window.child.name} could not install the bot: ${await answer.text()}`);
}
