import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePorts } from '../../../sandbox/run/free-ports.ts';
import { install, startWindow } from '../../../sandbox/windows/start-window.ts';
import { personalChatId, windowConfig } from '../../../sandbox/windows/window-config.ts';
import { windowPlans } from '../../../sandbox/windows/windows.ts';

describe('the Teams windows', () => {
  const installed = new Map<string, unknown>();
  const all = Promise.withResolvers<void>();
  const bot = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      const activity = JSON.parse(text);
      if (activity.type === 'installationUpdate') installed.set(activity.from.aadObjectId, activity.conversation);
      if (installed.size === windowPlans.length) all.resolve();
      response.end();
    });
  }).listen(0, '127.0.0.1');
  afterAll(() => void bot.close());

  it('speak for a user, an admin and the helpdesk, each in their own tenant', async () => {
    if (!bot.listening) await once(bot, 'listening');
    const botUrl = `http://127.0.0.1:${(bot.address() as AddressInfo).port}`;
    const folder = await mkdtemp(join(tmpdir(), 'windows-'));
    const ports = await freePorts(3);
    const windows = await Promise.all(
      windowPlans.map((plan, index) => startWindow({ plan, port: ports[index] ?? 0, botUrl, folder })),
    );
    for (const window of windows) await install(window, personalChatId(window.plan));
    await all.promise;
    await Promise.all(windows.map(({ child }) => child.stop()));

    for (const plan of windowPlans) {
      expect(installed.get(plan.person.oid)).toEqual({
        id: personalChatId(plan),
        tenantId: plan.tenant.tid,
        conversationType: 'personal',
      });
    }
  });

  it('say why when the Playground refuses its configuration', async () => {
    const [plan] = windowPlans;
    const [port = 0] = await freePorts(1);
    const folder = await mkdtemp(join(tmpdir(), 'windows-'));
    const twice = { ...plan, others: [plan.person, ...plan.others.slice(1)] as unknown as typeof plan.others };

    await expect(startWindow({ plan: twice, port, botUrl: 'http://127.0.0.1:9', folder })).rejects.toThrow(
      /did not start/,
    );
  });

  it.each(windowPlans)('of the $role: list exactly five others', (plan) => {
    expect(JSON.parse(windowConfig(plan)).users).toHaveLength(5);
  });
});
