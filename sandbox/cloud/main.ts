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

const { values } = parseArgs({
  options: {
    'login-port': { type: 'string', default: '0' },
    'graph-port': { type: 'string', default: '0' },
    propagation: { type: 'string', default: '20' },
    data: { type: 'string' },
  },
});

const cloud = await startCloud({
  loginPort: wholeNumber('login-port'),
  graphPort: wholeNumber('graph-port'),
  propagationSeconds: wholeNumber('propagation'),
  ...(values.data === undefined ? {} : { dataFile: values.data }),
});
console.log(JSON.stringify({ ready: true, login: cloud.login, graph: cloud.graph }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => cloud.stop().then(() => process.exit(0)));
}

function wholeNumber(name: 'login-port' | 'graph-port' | 'propagation'): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} must be a whole number, not ${JSON.stringify(values[name])}`);
  process.exit(2);
}
