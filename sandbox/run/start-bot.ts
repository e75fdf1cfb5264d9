import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';
import { compilesOnce } from './short-lived.ts';
import { readJson } from './start-cloud.ts';

export interface BotProcess {
  /** Where Teams and browsers reach it, without a slash at the end. */
  readonly url: string;
  readonly child: Child;
}

/** Starts the bot as production does (`node src/main.ts`), in an environment of its own. */
export async function startBotProcess(options: {
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}): Promise<BotProcess> {
  const url = options.environment['PUBLIC_URL'] ?? '';
  const { child } = await startChild({
    name: 'The bot',
    args: [compilesOnce, fileURLToPath(new URL('../../src/main.ts', import.meta.url))],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: options.environment,
    ready: (line) => (readJson(line)?.['msg'] === 'ready' ? true : undefined),
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  });
  const answer = await fetch(`${url}/readyz`);
  await answer.body?.cancel();
  if (answer.status !== 200) {
    await child.stop();
    throw new Error(`The bot says ready, but GET /readyz answers ${answer.status}.\n${child.lastWords()}`);
  }
  return { url, child };
}
