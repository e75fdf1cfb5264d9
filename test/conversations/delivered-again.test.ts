import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso, fabrikam, northwind } from '../../sandbox/cloud/world.ts';
import { says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { type Running, startRunning } from '../support/running.ts';
import { opensRequest, question, sentTo } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ approvers: [{ tenant: fabrikam, person: fabrikam.people.gus }], onServer: true });
});
afterAll(() => running?.stop());

describe('a message that Teams delivers again, since its turn failed', () => {
  /** The first delivery fails at that message of the bot; what is in the chat after the second. */
  async function twice(who: Actor, text: string, taken: number): Promise<string[]> {
    const before = sentTo(who).length;
    const asking = who.teams.activity({ type: 'message', text });
    let calls = 0;
    running.teams.delay(async (method) => {
      if (method === 'POST' && calls === taken) running.teams.refuseNext(412, 'PreconditionFailed');
      if (method === 'POST') calls += 1;
    });
    expect((await who.teams.send(asking)).status).toBe(500);
    running.teams.delay(null);
    expect(sentTo(who)).toHaveLength(before + taken);
    for (const _ of ['again', 'and again']) expect((await who.teams.send(asking)).status).toBeLessThan(300);
    await running.settled();
    return sentTo(who).slice(before).map(wordsOf);
  }

  it('reminds once, and says that it did', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    await gus.teams.installs();
    const lee = running.newcomer(fabrikam);
    const number = await opensRequest(lee);
    await question(gus, number);
    await running.settled();
    const answers = await twice(lee, 'remind Gus please', 0);
    expect(answers).toEqual([expect.stringContaining('The approver has the request once more')]);
  });

  it('goes on where its answers stopped', async () => {
    const lee = running.newcomer(northwind);
    await lee.teams.says('connect my mailbox');
    const answers = await twice(lee, 'start over', 1);
    expect(answers).toEqual([expect.any(String), expect.stringContaining(lee.person.upn)]);
  });
});

it('messages without an id are each answered', async () => {
  const lee = running.newcomer(contoso);
  await lee.teams.installs();
  for (const mailbox of ['one@contoso.com', 'two@contoso.com']) {
    const { id: _, ...asking } = lee.teams.activity({ type: 'message', text: `connect ${mailbox}` });
    await lee.teams.send(asking);
    await running.settled();
    expect(sentTo(lee, says(mailbox)).length).toBeGreaterThan(0);
  }
});

it('a message in a channel that Teams delivers twice is answered once', async () => {
  const { oid, name } = contoso.people.ben;
  const ben = running.actor(contoso, contoso.people.ben);
  const channel = { ...ben, teams: running.teams.channel('IT', { tenant: contoso.tid, oid, name }) };
  await channel.teams.installs();
  const asking = channel.teams.activity({ type: 'message', text: 'help' });
  for (const _ of ['first', 'again']) await channel.teams.send(asking);
  await running.settled();
  expect(sentTo(channel)).toHaveLength(1);
});
