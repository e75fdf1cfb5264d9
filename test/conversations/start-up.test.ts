import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso } from '../../sandbox/cloud/world.ts';
import { botEnvironment } from '../../sandbox/run/bot-environment.ts';
import { freePorts } from '../../sandbox/run/free-ports.ts';
import { compileCache, compilesOnce } from '../../sandbox/run/short-lived.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { fillDataFolder } from '../support/empty-databases.ts';
import { type Running, startRunning } from '../support/running.ts';
import { sentTo } from '../support/steps.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `node src/main.ts` with these settings and no others, until it ends; killed where it does not. */
function starts(settings: Readonly<Record<string, string>>): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const child = execFile(
    process.execPath,
    [compilesOnce, main],
    { env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, ...settings }, timeout: 110_000 },
    (_, out, err) => resolve({ code: child.exitCode, out, err }),
  );
  return promise;
}

describe('without settings, or with settings that contradict each other, the program does not start', () => {
  it('and names everything that is missing in one message, with where each is found', async () => {
    const { code, out, err } = await starts({});
    expect([code, out]).toEqual([1, '']);
    const named = [
      'PUBLIC_URL',
      'TOKEN_KEYS',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'MicrosoftAppPassword',
      'TAXCALC_CLIENT_SECRET',
      'CTOUCH_CLIENT_SECRET',
      'taxcalc-communications-centre still has placeholders',
      'ctouch-pro still has placeholders',
    ];
    for (const each of named) expect(err).toContain(each);
    expect(err).toContain("on the bot app's overview page in Entra");
    expect(err).not.toMatch(/^\s+at /m);
    expect(err.match(/^- /gm)?.length).toBeGreaterThanOrEqual(named.length);
  });

  it('and names everything that contradicts or is dangerous, without showing a secret', async () => {
    const { code, err } = await starts({
      BOT_AUTH: 'anonymous',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'http://consent.example.com/path',
      PORT: '70000',
      MicrosoftAppId: contoso.tid,
      DATABASE_URL: 'mysql://root:hunter2-zq@db/x',
      DATA_DIR: '/nowhere',
      LOGIN_ENDPOINT: 'https://login.evil.example',
      TOKEN_KEYS: 'k1:c2hvcnQtc2VjcmV0',
      CLOUD: 'mars',
      LOG_LEVEL: 'loud',
      APPROVERS: '{"tenant":"x"}',
      VENDOR_TENANT_ID: 'woodgrove',
    });
    expect(code).toBe(1);
    const named = [
      'HOST on loopback',
      'PUBLIC_URL',
      'PORT is "70000"',
      'MicrosoftAppId contradict',
      'DATABASE_URL and DATA_DIR contradict',
      'LOGIN_ENDPOINT',
      'TOKEN_KEYS must be',
      'CLOUD is "mars"',
      'LOG_LEVEL is "loud"',
      'APPROVERS',
      'VENDOR_TENANT_ID',
      'VENDOR_HELPDESK',
    ];
    for (const each of named) expect(err).toContain(each);
    expect(err).not.toMatch(/hunter2-zq|c2hvcnQtc2VjcmV0/);
  });
});

describe('beside a program that runs', () => {
  let running: Running;
  let other: string;
  beforeAll(async () => {
    running = await startRunning();
    other = await mkdtemp(join(tmpdir(), 'beside-'));
    await fillDataFolder(join(other, 'bot'));
  });
  afterAll(async () => {
    await running?.stop();
    await rm(other, { recursive: true, force: true });
  });
  const settings = (folder: string, port: number) =>
    botEnvironment({ folder, port, cloud: { login: running.login, graph: running.login }, approvers: [] });
  const stillAnswers = async () => {
    const anna = running.actor(contoso, contoso.people.anna);
    await anna.teams.says('help');
    expect(wordsOf(sentTo(anna).at(-1) as never)).toContain('What you can ask me');
  };

  it('a second one on the same folder stops with words, and the first goes on', async () => {
    const [port = 0] = await freePorts(1);
    const { code, err } = await starts(settings(running.folder, port));
    expect(code).toBe(1);
    expect(err).toContain(`is in use by process ${process.pid}`);
    expect(err).toContain('choose another DATA_DIR');
    await stillAnswers();
  });

  it('a second one on the same address stops, too, and holds nothing open', async () => {
    const { code, err } = await starts(settings(other, Number(new URL(running.botUrl).port)));
    expect(code).toBe(1);
    expect(err).toContain('PORT is taken by another process');
    await stillAnswers();
  });
});
