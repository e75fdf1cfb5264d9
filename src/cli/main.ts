import { createExaminer } from '../examine.ts';
import { ConfigError, readConfig } from '../services/config.ts';
import { createLog } from '../services/log.ts';

const usage = 'usage: npm run -s cli -- doctor [--json]';

/** `doctor`: looks at what only Microsoft can confirm; exit code 1 where it finds a fault. */
async function doctor(json: boolean): Promise<void> {
  const config = readConfig(process.env);
  const findings = await createExaminer(config, createLog(json ? 'silent' : config.logLevel)).examine();
  for (const { about, is, says } of findings) {
    console.log(json ? JSON.stringify({ about, is, says }) : `${is.padEnd(7)}  ${about.padEnd(44)}  ${says}`);
  }
  if (findings.some(({ is }) => is === 'fault')) process.exitCode = 1;
}

const [command, ...rest] = process.argv.slice(2);
const [option, ...more] = rest;
if (command === 'doctor' && more.length === 0 && (option === undefined || option === '--json')) {
  try {
    await doctor(option === '--json');
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 1;
  }
} else {
  console.error(usage);
  process.exitCode = 2;
}
