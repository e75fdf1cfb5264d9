/**
 * Plays the journeys through the running parts, without a browser: `npm run demo [-- --json] [-- --break grant] [-- --failing 30]`.
 * Ends with 0 only if every journey reached its end.
 */
import { parseArgs } from 'node:util';
import { stopAll } from '../run/child.ts';
import { runDemo } from './run-demo.ts';

const breakable = ['grant', 'token', 'probe', 'callback'] as const;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    break: { type: 'string' },
    failing: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const broken = breakable.find((one) => one === values.break);
if (values.break !== undefined && broken === undefined) {
  console.error(`--break must be one of ${breakable.join(', ')}, not "${values.break}"`);
  process.exit(2);
}

const [percent, seed] = [Number(values.failing ?? 0), Number(values.seed)];
if (!(percent >= 0 && percent <= 100) || !Number.isSafeInteger(seed)) {
  console.error('--failing must be a percentage, --seed a whole number');
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stopAll().then(() => process.exit(130)));
}

try {
  const reachedAll = await runDemo({
    json: values.json,
    broken,
    failing: percent > 0 ? { percent, seed } : undefined,
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    write: (line) => console.log(line),
  });
  process.exitCode = reachedAll ? 0 : 1;
} catch (error) {
  console.error(`The demo could not be played.\n${(error as Error).message}`);
  await stopAll();
  process.exitCode = 1;
}
