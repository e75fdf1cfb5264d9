/**
 * Plays the journeys through the running parts, without a browser: `npm run demo [-- --json] [-- --break grant]`.
 * Ends with 0 only if every journey reached its end.
 */
import { parseArgs } from 'node:util';
import { stopAll } from '../run/child.ts';
import { runDemo } from './run-demo.ts';

const breakable = ['grant', 'token', 'probe', 'callback'] as const;

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, break: { type: 'string' } },
});
const broken = breakable.find((one) => one === values.break);
if (values.break !== undefined && broken === undefined) {
  console.error(`--break must be one of ${breakable.join(', ')}, not "${values.break}"`);
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stopAll().then(() => process.exit(130)));
}

try {
  const reachedAll = await runDemo({
    json: values.json,
    broken,
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    write: (line) => console.log(line),
  });
  process.exitCode = reachedAll ? 0 : 1;
} catch (error) {
  console.error(`The demo could not be played.\n${(error as Error).message}`);
  await stopAll();
  process.exitCode = 1;
}
