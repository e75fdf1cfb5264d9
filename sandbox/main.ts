/**
 * `npm run sandbox`: the bot as in production, a simulated Microsoft cloud, and three Teams windows, until Ctrl-C.
 * What happened is kept in `.data/sandbox` and found again at the next start; `-- --fresh` forgets it, and
 * `-- --first-time` forgets it too and starts without a named approver in the customer's tenant.
 */
import { parseArgs } from 'node:util';
import { stopAll } from './run/child.ts';
import { startSandbox } from './run/start-sandbox.ts';

const usage = 'Usage: npm run sandbox [-- --fresh | --first-time | --help]';

const { fresh: forget, 'first-time': firstTime, help } = options();
if (help) {
  console.log(usage);
  process.exit(0);
}
// Whoever became approver last time would be one still.
const fresh = forget || firstTime;

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopping = true;
    console.log('\nStopping …');
    void stopAll().then(() => process.exit(0));
  });
}

if (firstTime && !forget) console.log('--first-time starts afresh: what .data/sandbox held is forgotten.');
if (fresh && process.env['DATABASE_URL']) {
  console.log('A fresh start forgets .data/sandbox only; the database that DATABASE_URL names is yours to empty.');
}

try {
  const sandbox = await startSandbox({
    fresh,
    firstTime,
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    logLevel: process.env['LOG_LEVEL'],
    report: (line) => console.error(line),
  });
  console.log(sandbox.screen);
  const why = await sandbox.ended;
  if (!stopping) console.error(`\n${why}`);
} catch (error) {
  if (!stopping) console.error(`\nThe sandbox could not start.\n${(error as Error).message}`);
}
await stopAll();
process.exitCode = stopping ? 0 : 1;

function options() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { fresh: flag, 'first-time': flag, help: { ...flag, short: 'h' } } }).values;
  } catch {
    console.error(usage);
    process.exit(1);
  }
}
