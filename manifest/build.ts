import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import packageJson from '../package.json' with { type: 'json' };
import { makePackage } from './package.ts';
import { settingsFrom } from './settings.ts';

const USAGE = `npm run manifest -- [--app-id <guid>] [--public-url <https address>] [--developer <name>]
  [--website-url <https address>] [--privacy-url <https address>] [--terms-url <https address>] [--out <file>]
Without an argument the environment counts: MicrosoftAppId, PUBLIC_URL.`;

/** Builds the Teams app package. The exit code: 1 after any fault, which is then told with all others. */
async function build(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = readArguments(args);
  if ('faults' in asked) return refuse(asked.faults);

  const made = settingsFrom({
    appId: asked['app-id'] ?? env['MicrosoftAppId'],
    publicUrl: asked['public-url'] ?? env['PUBLIC_URL'],
    version: packageJson.version,
    developer: asked.developer,
    websiteUrl: asked['website-url'],
    privacyUrl: asked['privacy-url'],
    termsUrl: asked['terms-url'],
  });
  if ('faults' in made) return refuse(made.faults);

  const built = await makePackage(import.meta.dirname, made.settings);
  if ('faults' in built) return refuse(built.faults);

  const out = asked.out ?? join(import.meta.dirname, 'build', 'consent-concierge.zip');
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, built.zip);
  const { APP_ID, PUBLIC_HOST, VERSION, PRIVACY_URL, TERMS_URL } = made.settings;
  console.log(`${relative(process.cwd(), out)}: version ${VERSION}, app ${APP_ID}, host ${PUBLIC_HOST}`);
  console.log(`People are led to ${PRIVACY_URL} and ${TERMS_URL}; --privacy-url and --terms-url name other pages.`);
  console.log('Upload it in the Teams admin center: Teams apps, Manage apps, Upload new app.');
  return 0;
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    'app-id': text,
    'public-url': text,
    developer: text,
    'website-url': text,
    'privacy-url': text,
    'terms-url': text,
    out: text,
  };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error), USAGE] };
  }
}

function refuse(faults: readonly string[]): number {
  console.error(`The app package was not built:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return 1;
}

if (import.meta.main) process.exitCode = await build(process.argv.slice(2), process.env);
