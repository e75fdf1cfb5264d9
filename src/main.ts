import { ConfigError, readConfig } from './services/config.ts';
import { createLog } from './services/log.ts';

/** Production's entry: reads the environment, starts, and stops cleanly when asked. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  if (config.bot.anonymous) {
    log.warn(
      { host: config.host },
      'UNAUTHENTICATED: anybody on this machine can speak for anybody; for trying out only',
    );
  }
  // Loaded only now: whoever corrects the settings waits for none of it.
  const { startProgram } = await import('./program.ts');
  const program = await startProgram(config, log);
  log.info({ port: program.port, publicUrl: config.publicUrl }, 'ready');

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await program.stop();
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

const toldInWords: ReadonlySet<unknown> = new Set(['data_folder_in_use', 'catalogue_invalid']);

try {
  await main();
} catch (error) {
  // A fault of the configuration, the folder or the port is told in words; anything else with its stack.
  const { code, message } = error as { code?: unknown; message?: string };
  if (code === 'EADDRINUSE') console.error('PORT is taken by another process: stop that one, or set another PORT.');
  else console.error(error instanceof ConfigError || toldInWords.has(code) ? message : error);
  process.exitCode = 1;
}
