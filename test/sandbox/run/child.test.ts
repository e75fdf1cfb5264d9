import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild } from '../../../sandbox/run/child.ts';
import { freePorts, keptPorts } from '../../../sandbox/run/free-ports.ts';
import { tokenKeys } from '../../../sandbox/run/token-keys.ts';

const folder = () => mkdtemp(join(tmpdir(), 'sandbox-run-'));

/** A program of one line, as a part of the sandbox. */
async function start(program: string, withinSeconds = 20) {
  const file = join(await folder(), 'part.mjs');
  writeFileSync(file, program);
  return startChild({
    name: 'The part',
    args: [file],
    env: { WORD: 'hello' },
    ready: (line) => (line.startsWith('ready') ? line : undefined),
    withinSeconds,
  });
}

describe('a part of the sandbox', () => {
  it('is ready when it says so, and stops when asked', async () => {
    const { child, ready } = await start(`console.log('ready', process.env.WORD); setInterval(() => {}, 1000);`);
    await child.stop();

    expect(ready).toBe('ready hello');
    expect(await child.exited).toBe('ended by SIGTERM');
    expect(child.running).toBe(false);
  });

  it('reports its last words when it ends before it is ready', async () => {
    await expect(start(`console.error('PORT is missing'); process.exit(3);`)).rejects.toThrow(
      'The part did not start: it ended with code 3.\nPORT is missing',
    );
  });

  it('is given up when it stays silent', async () => {
    await expect(start('setInterval(() => {}, 1000);', 0.5)).rejects.toThrow('was not ready after 0.5 s');
  });

  it('sees nothing of the settings of whoever started it', async () => {
    process.env['MicrosoftAppId'] = 'left over';
    const { child, ready } = await start(
      `console.log('ready', process.env.MicrosoftAppId); setInterval(() => {}, 1000);`,
    );
    delete process.env['MicrosoftAppId'];
    await child.kill();

    expect(ready).toBe('ready undefined');
  });
});

describe('the ports', () => {
  it('are all different', async () => {
    expect(new Set(await freePorts(20)).size).toBe(20);
  });

  it('stay the same after a restart, unless somebody else took one', async () => {
    const file = join(await folder(), 'ports.json');
    const first = await keptPorts(file, ['bot', 'login']);
    const second = await keptPorts(file, ['bot', 'login']);
    const thief = createServer().listen(first.bot, '127.0.0.1');
    const third = await keptPorts(file, ['bot', 'login']);
    thief.close();

    expect(second).toEqual(first);
    expect(third.login).toBe(first.login);
    expect(third.bot).not.toBe(first.bot);
  });
});

it('the key of the sandbox is made once and is 32 bytes long', async () => {
  const file = join(await folder(), 'token-keys');
  const keys = tokenKeys(file);

  expect(tokenKeys(file)).toBe(keys);
  expect(Buffer.from(keys.split(':')[1] ?? '', 'base64')).toHaveLength(32);
});
