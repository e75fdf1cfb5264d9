import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { apps, fabrikam } from '../../sandbox/cloud/world.ts';
import { says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import type { Message } from '../../sandbox/teams/chat.ts';
import { about, codeOn, isActive, newDevice, preparesDevice, takesCode, usesCode } from '../support/device-steps.ts';
import { patience } from '../support/patience.ts';
import { type Running, startRunning } from '../support/running.ts';
import { collectSecrets, leaksIn } from '../support/seen-secrets.ts';
import { sentTo } from '../support/steps.ts';

const { fay, room1 } = fabrikam.people;
const wish = newDevice(room1);

let running: Running;
let user: Actor;
let shown: Message;
/** The halves that devices were polled with. */
const halves = new Set<string>();
const real = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const response = await real(input, init);
  if (String(input).endsWith('/devicecode')) {
    const body = (await response.clone().json()) as { device_code: string };
    halves.add(body.device_code);
  }
  return response;
};
const { secrets, stop } = collectSecrets();

beforeAll(async () => {
  running = await startRunning();
  await running.sim('device-code', { interval: 1 });
  const match = { appId: apps.ctouch.clientId };
  await running.sim('faults', { where: 'token', kind: 'slow_down', times: 1, match });
  user = running.actor(fabrikam, fay);
  shown = await takesCode(user, await preparesDevice(user, wish), wish);
  await running.settled();
});
afterAll(async () => {
  stop();
  globalThis.fetch = real;
  await running?.stop();
});

/** The whole database as text; what is stored as bytes is read as bytes. */
const dumped = async (): Promise<string> =>
  JSON.stringify(await running.database.dump(), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );

async function folderText(): Promise<string> {
  const folder = join(running.folder, 'bot');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')))).join('\n');
}

const code = () => new Map([['user code', new Set([codeOn(shown)])]]);
const secretHalf = () => new Map([['device code', halves]]);

it('while a code waits, its secret half stands in no card, log, table or file, and the code itself in no log', async () => {
  expect(halves.size).toBe(1);
  expect(leaksIn(await dumped(), secretHalf())).toEqual([]);
  expect(leaksIn(await folderText(), secretHalf())).toEqual([]);
  expect(leaksIn(JSON.stringify(user.teams.chat.happenings), secretHalf())).toEqual([]);
  const logged = JSON.stringify(running.log);
  expect(leaksIn(logged, secretHalf())).toEqual([]);
  expect(leaksIn(logged, code())).toEqual([]);
  // The search finds what it must: the code is stored, since the card shows it again.
  expect(leaksIn(await dumped(), code())).toEqual(['user code']);
  // What is said at delivery is made at delivery: neither half waits in a queue.
  const { 'public.outbox': outbox, ...tables } = await running.database.dump();
  const queues = Object.entries(tables).filter(([name]) => name.startsWith('pgboss.'));
  expect([outbox?.length, queues.length]).toEqual([expect.any(Number), expect.any(Number)]);
  expect(leaksIn(JSON.stringify([outbox, queues]), code())).toEqual([]);
});

it('a program that is stopped while a code waits goes on asking when it is started again, as slowly as Microsoft wished (T50)', async () => {
  const interval = () => running.database.rows('select interval_seconds from device_codes');
  // "Slow down" asks for five seconds more, from now on (RFC 8628).
  await vi.waitFor(async () => expect(await interval()).toEqual([{ interval_seconds: 6 }]), patience);
  await running.restart();
  expect(await interval()).toEqual([{ interval_seconds: 6 }]);
  const again = await user.teams.waitsFor('the code', about(wish, says(/valid until/i)));
  expect(codeOn(again)).toBe(codeOn(shown));
  expect((await usesCode(running, codeOn(shown), room1.upn)).page.text).toContain('You have signed in');
  await user.teams.waitsFor('"active"', isActive(wish));
  await running.settled();

  expect(sentTo(user, isActive(wish))).toHaveLength(1);
  expect(await running.database.rows('select kid from tokens')).toEqual([]);
});

it('once it is used, nothing of it and of what it brought stands in clear anywhere', async () => {
  const everywhere = [await dumped(), await folderText(), JSON.stringify(running.log)];
  expect([...secrets.keys()]).toEqual(expect.arrayContaining(['access_token', 'refresh_token', 'id_token']));
  for (const text of everywhere) {
    expect(leaksIn(text, secretHalf())).toEqual([]);
    expect(leaksIn(text, secrets)).toEqual([]);
  }
  expect(leaksIn(JSON.stringify(running.log), code())).toEqual([]);
  expect(await running.database.rows('select sealed from device_codes where sealed is not null')).toEqual([]);
});
