import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { contoso, fabrikam, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo, says } from '../../sandbox/demo/signs.ts';
import { wordsOf } from '../../sandbox/teams/chat.ts';
import { soon } from '../support/connection-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { asksForMailbox, opensRequest, question, saysSawTheWall, sentTo } from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: fabrikam, person: fabrikam.people.gus },
      { tenant: northwind, person: northwind.people.otto },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
  });
});
afterAll(() => running?.stop());

const chatOf = async (oid: string) =>
  (await running.database.rows(`select state from conversations where oid = '${oid}'`))[0];

it('a named approver without a chat is named to the requester, who passes it on; once they come they have what is open (T18, T31, T49)', async () => {
  const victor = running.actor(woodgrove, woodgrove.people.victor);
  const kim = running.newcomer(woodgrove);
  const number = await opensRequest(kim);
  const text = await kim.teams.waitsFor('the text to pass on', hasLinkTo('/approve/'));
  const waiting = await kim.teams.waitsFor('who is missing', says('please pass this on to Victor'));

  expect(wordsOf(waiting)).toContain('have no chat with them yet');
  expect(wordsOf(waiting)).toContain('Your turn: pass the message on');
  expect(wordsOf(waiting)).not.toMatch(/turn: (?!pass)/);
  expect(wordsOf(text)).toContain('I know who approves in your tenant, Victor');

  await victor.teams.installs();
  await question(victor, number);
  await kim.teams.waitsFor('the turn of who came', says('It is the turn of Victor Adeyemi: approve or deny'));
  await kim.teams.waitsFor('that nothing is passed on any more', says(/Victor.* now has approval request/));
  await running.settled();
  const [first] = sentTo(victor);
  expect(first && wordsOf(first)).toContain('Hello Victor Adeyemi');
  expect(sentTo(victor, hasButton('approve'))).toHaveLength(1);

  await victor.teams.says('approvals');
  await victor.teams.installs();
  await running.settled();
  // The answer to "approvals", and nothing once more.
  expect(sentTo(victor, hasButton('approve'))).toHaveLength(2);
  await victor.teams.taps(await question(victor, number), 'deny', { reason: 'next case' });
  await kim.teams.waitsFor('the denial', says('Not approved'));
});

it('an approver whom Teams no longer lets the bot reach is passed over: the requester gets the text to pass on (T18)', async () => {
  const ben = running.actor(contoso, contoso.people.ben);
  const lee = running.newcomer(contoso);
  await ben.teams.installs();
  // Removed without a word: Teams tells the bot only by refusing.
  ben.teams.chat.installed = false;
  const number = await opensRequest(lee);
  const text = await lee.teams.waitsFor('the text to pass on', hasLinkTo('/approve/'));
  await running.settled();

  expect(wordsOf(text)).toContain(number);
  expect(sentTo(lee, hasLinkTo('/approve/'))).toHaveLength(1);
  expect(sentTo(ben, hasButton('approve'))).toEqual([]);
  expect(await chatOf(ben.person.oid)).toEqual({ state: 'blocked' });

  await ben.teams.says('approvals');
  expect(await chatOf(ben.person.oid)).toEqual({ state: 'active' });
  await question(ben, number);
});

it.each([
  // The connector client asks four times by itself (facts/teams-bot 5.5); two messages are under way.
  ['502 Bad Gateway', 502, 'BadGateway', 8],
  ['412 PreconditionFailed', 412, 'PreconditionFailed', 2],
  ['403 of the wrong host', 403, 'InvalidBotApiHost', 2],
])('a message that Teams answers with %s comes later, once', async (_, status, code, times) => {
  const gus = running.actor(fabrikam, fabrikam.people.gus);
  const lee = running.newcomer(fabrikam);
  await gus.teams.installs();
  const card = await asksForMailbox(lee);
  await running.settled();
  const lines = running.log.length;
  running.teams.refuseNext(status, code, times);
  const number = await saysSawTheWall(lee, card);
  const asked = await soon(running, question(gus, number));
  await soon(running, running.settled());

  expect(running.log.slice(lines).filter(({ phrase }) => phrase === 'job failed').length).toBeGreaterThan(0);
  expect(sentTo(gus, (message) => hasButton('approve')(message) && says(number)(message))).toHaveLength(1);
  await gus.teams.taps(asked, 'deny', { reason: 'next case' });
  await lee.teams.waitsFor('the denial', says('Not approved'));
  await running.settled();
});

it('a card that was deleted in the chat comes as a new message when it has news', async () => {
  const otto = running.actor(northwind, northwind.people.otto);
  const nina = running.actor(northwind, northwind.people.nina);
  await otto.teams.installs();
  const number = await opensRequest(nina);
  const asked = await question(otto, number);
  await running.settled();
  for (const { id, from } of [...nina.teams.chat.messages]) if (from === 'bot') nina.teams.chat.remove(id);
  const before = sentTo(nina).length;
  await otto.teams.taps(asked, 'approve');

  await nina.teams.waitsFor('the news', says('Approved in Teams, not granted at Microsoft yet'));
  await running.settled();
  expect(sentTo(nina)).toHaveLength(before + 1);
});

it('an answer that Teams did not take in the turn comes by itself soon after, once, also when Teams repeats the question', async () => {
  const kim = running.newcomer(contoso);
  await kim.teams.installs();
  const asking = kim.teams.activity({ type: 'message', text: `connect desk@contoso.com` });
  await kim.teams.send(asking);
  const first = sentTo(kim).length;
  const other = kim.teams.activity({ type: 'message', text: 'connect sales@contoso.com' });
  // The roster is asked first; then the answer is sent, and refused.
  running.teams.refuseNext(412, 'PreconditionFailed', 2);
  const printed = vi.spyOn(console, 'error');
  const refused = await kim.teams.send(other);
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([500, expect.not.stringContaining('Precondition')]);
  // Errors of the connector hold addresses and whole requests: nothing is printed past the log.
  expect(printed).not.toHaveBeenCalled();
  expect(sentTo(kim)).toHaveLength(first);
  expect((await kim.teams.send(other)).status).toBeLessThan(300);

  // The turn's time is over: its answer is the outbox's now.
  await running.database.rows(
    `update pgboss.job set start_after = now() where name = 'deliver' and state = 'created' and start_after > now()`,
  );
  await kim.teams.waitsFor('the answer', says('You want to connect sales@contoso.com'));
  await running.settled();
  expect(sentTo(kim, says('You want to connect sales@contoso.com'))).toHaveLength(1);
  expect(await running.database.rows(`select id from connections where address = 'sales@contoso.com'`)).toHaveLength(1);
});

it('with nobody left to tell, nothing breaks: who comes back sees how it stands', async () => {
  const victor = running.actor(woodgrove, woodgrove.people.victor);
  const hanna = running.actor(woodgrove, woodgrove.people.hanna);
  await victor.teams.installs();
  const number = await opensRequest(hanna);
  const asked = await question(victor, number);
  hanna.teams.chat.installed = false;
  await victor.teams.taps(asked, 'deny', { reason: 'Not needed' });
  await running.settled();
  expect(
    await running.database.rows(`select gave_up from outbox where gave_up is not null and oid = '${hanna.person.oid}'`),
  ).not.toEqual([]);

  await hanna.teams.says(`status ${number}`);
  expect(wordsOf(await hanna.teams.waitsFor('how it stands', says('Denied')))).toContain('Not needed');
});
