/**
 * The simulated Microsoft cloud as a process of its own.
 *
 *   node sandbox/cloud/main.ts --login-port 0 --graph-port 0 --propagation 20 [--data FILE]
 *
 * Prints one line `{"ready":true,"login":"http://127.0.0.1:P1","graph":"http://127.0.0.1:P2"}` and runs until SIGTERM or
 * SIGINT. `login` stands for login.microsoftonline.com, `graph` for graph.microsoft.com; with `--data` everything that
 * happened is found again after a restart. Who lives there is in `world.ts`; `/_sim/…` on the login port looks inside
 * and breaks things on purpose (`control.ts`). Nothing here reaches Microsoft, and no password is ever needed.
 */
import { parseArgs } from 'node:util';
import { startCloud } from './cloud.ts';

const usage = 'usage: main.ts --login-port N --graph-port N --propagation SECONDS [--data FILE]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'login-port': { type: 'string', default: '0' },
      'graph-port': { type: 'string', default: '0' },
      propagation: { type: 'string', default: '20' },
      data: { type: 'string' },
    },
  });
  const cloud = await startCloud({
    loginPort: wholeNumber('login-port', values['login-port']),
    graphPort: wholeNumber('graph-port', values['graph-port']),
    propagationSeconds: wholeNumber('propagation', values.propagation),
    ...(values.data === undefined ? {} : { dataFile: values.data }),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => cloud.stop().then(() => process.exit(0)));
  }
  console.log(JSON.stringify({ ready: true, login: cloud.login, graph: cloud.graph }));
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text)) return value;
  throw new Error(`--${name} must be a whole number, not ${JSON.stringify(text)}`);
}

// Loading this file must not start anything: a check loads every file.
if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    process.exit(2);
  });
}
