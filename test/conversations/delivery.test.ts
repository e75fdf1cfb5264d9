import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { adatum, contoso, fabrikam, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { both, hasButton, hasLinkTo, linkTo, says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { soon } from '../support/connection-steps.ts';
import { isActive, preparesDevice, signsInAs } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import {
  approvesAndGrants,
  asksForMailbox,
  becomesActive,
  given,
  opensRequest,
  presses,
  question,
  saysSawTheWall,
  sentTo,
  signsIn,
} from '../support/steps.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: fabrikam, person: fabrikam.people.gus },
      { tenant: northwind, person: northwind.people.otto },
      { tenant: woodgrove, person: woodgrove.people.victor },
    ],
    onServer: true,
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
  const waiting = await kim.teams.waitsFor('who is missing', says('Please pass this on to Victor'));

  expect(wordsOf(waiting)).toContain('have no chat with them yet');
  expect(wordsOf(waiting)).toContain('Your turn: pass the message on');
  expect(wordsOf(waiting)).not.toMatch(/turn: (?!pass)/);
  expect(wordsOf(text)).toContain('I know who approves in your tenant, Victor');

  await victor.teams.installs();
  await question(victor, number);
  await kim.teams.waitsFor('the turn of who came', says('Waiting for Victor Adeyemi to approve or deny'));
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

describe('an old card whose place a newer one takes', () => {
  const isRetired = (message: Message): boolean => says('This goes on below')(message);
  const shown = (who: Actor, id: string) => who.teams.chat.messages.find((message) => message.id === id) as Message;

  it('does not keep the answer waiting while Teams is slow', async () => {
    const lee = running.newcomer(fabrikam);
    const old = await asksForMailbox(lee);
    const held = Promise.withResolvers<void>();
    running.teams.delay(async (method) => (method === 'PUT' ? held.promise : undefined));
    await lee.teams.says('connect my mailbox');
    const answer = given(lee.teams.chat.messages.at(-1), 'the answer');
    expect(answer.id).not.toBe(old.id);
    expect(hasLinkTo('/connect/')(answer)).toBe(true);
    expect(isRetired(shown(lee, old.id))).toBe(false);

    running.teams.delay(null);
    held.resolve();
    await running.settled();
    expect(isRetired(shown(lee, old.id))).toBe(true);
  });

  it('goes later where Teams refuses that for now', async () => {
    const lee = running.newcomer(fabrikam);
    const old = await asksForMailbox(lee);
    const refusal = vi.fn(() => running.teams.refuseNext(412, 'PreconditionFailed'));
    running.teams.delay(async (method) =>
      method === 'PUT' && refusal.mock.calls.length === 0 ? refusal() : undefined,
    );
    await lee.teams.says('connect my mailbox');
    await soon(running, running.settled());
    running.teams.delay(null);

    expect(refusal).toHaveBeenCalled();
    expect(isRetired(shown(lee, old.id))).toBe(true);
  });
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

  await nina.teams.waitsFor('the news', says('Approved, not yet granted at Microsoft'));
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

it('a card that a newer message took over stays so, though an older edit of it arrives after that', async () => {
  const lee = running.newcomer(northwind);
  await lee.teams.says('connect my mailbox');
  const list = await lee.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  await running.settled();
  const [begun, taken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  running.teams.delay(async (method, body) => {
    const isLive = JSON.stringify(body).includes('cancel_connection');
    if (method === 'PUT' && isLive) {
      begun.resolve();
      await taken.promise;
    }
    // The answer comes only when the older card is being edited already.
    if (method === 'POST' && isLive) await begun.promise;
  });
  await lee.teams.says('yes');
  taken.resolve();
  await running.settled();
  running.teams.delay(null);

  const older = lee.teams.chat.messages.find(({ id }) => id === list.id);
  expect(older && wordsOf(older)).toContain('This goes on below');
  expect(buttonsOf(older?.card ?? {})).toEqual([]);
  const live = lee.teams.chat.messages.filter(hasButton('cancel_connection'));
  expect(live).toHaveLength(1);
});

it('what is shown and said last counts, also after the clock of the process was set back by an hour', async () => {
  const lee = running.newcomer(northwind);
  const reader = async () =>
    (await running.database.rows(`select zone from conversations where oid = '${lee.person.oid}'`))[0]?.['zone'];
  running.setClock(60 * 60_000);
  await lee.teams.says('connect my mailbox');
  const list = await lee.teams.waitsFor('the permissions', hasButton('confirm_scopes'));
  await running.settled();
  running.setClock(0);

  const asks = lee.teams.activity({ type: 'message', text: 'status', localTimezone: 'Asia/Tokyo' });
  await lee.teams.send(asks);
  await running.settled();

  const live = lee.teams.chat.messages.filter(hasButton('confirm_scopes'));
  expect(live.map(({ id }) => id)).toEqual([expect.not.stringMatching(list.id)]);
  expect(await reader()).toBe('Asia/Tokyo');
});

/** What one chat got: new messages of the bot, and how often at most one that stood there moved on. */
interface Count {
  readonly messages: number;
  readonly edits: number;
}

interface Journey {
  readonly title: string;
  /** Resolves to who took part: the requester first. */
  play(): Promise<readonly Actor[]>;
  /** In the same order. */
  readonly counts: readonly Count[];
}

describe('a whole journey stays in one thread: a new message comes only when somebody must act or something ended', () => {
  const anna = () => running.actor(contoso, contoso.people.anna);
  const carla = () => running.actor(contoso, contoso.people.carla);
  const ben = () => running.actor(contoso, contoso.people.ben);
  const fay = () => running.actor(fabrikam, fabrikam.people.fay);
  const ada = () => running.actor(adatum, adatum.people.ada);
  const alma = () => running.actor(adatum, adatum.people.alma);

  const countsOf = (who: Actor): Count => {
    const { happenings } = who.teams.chat;
    const edits = happenings.filter(({ kind }) => kind === 'edited' || kind === 'answered').length;
    return { messages: sentTo(who).length, edits };
  };

  const journeys: readonly Journey[] = [
    {
      title: 'a mailbox that needs no administrator: the permissions, and the end',
      async play() {
        await signsIn(running, fay(), await asksForMailbox(fay()));
        await becomesActive(fay());
        return [fay()];
      },
      counts: [{ messages: 2, edits: 4 }],
    },
    {
      title: 'a mailbox that is denied: the permissions, and the denial; one question, which closes',
      async play() {
        const number = await opensRequest(carla());
        await ben().teams.taps(await question(ben(), number), 'deny', { reason: 'Not now' });
        await carla().teams.waitsFor('the denial', says('Not approved'));
        return [carla(), ben()];
      },
      counts: [
        { messages: 2, edits: 5 },
        { messages: 1, edits: 2 },
      ],
    },
    {
      title:
        'a mailbox that is approved: the permissions, being called back, and the end; the question, and that it is in use',
      async play() {
        await approvesAndGrants(running, ben(), await opensRequest(anna()));
        await signsIn(
          running,
          anna(),
          await anna().teams.waitsFor('being called back', says('Your administrator approved')),
        );
        await becomesActive(anna());
        return [anna(), ben()];
      },
      counts: [
        { messages: 3, edits: 8 },
        { messages: 2, edits: 4 },
      ],
    },
    {
      title: 'a mailbox whose approver nobody knows: besides, the text to pass on',
      async play() {
        await opensRequest(ada());
        const text = await ada().teams.waitsFor('the text to pass on', hasLinkTo('/approve/'));
        const door = await alma().browser.open(given(linkTo(text, '/approve/'), 'link'));
        const { page } = await walkThroughMicrosoft(await door.press('sign-in'), running.login, alma().person.upn);
        await walkThroughMicrosoft(await page.press('approve'), running.login, alma().person.upn);
        await signsIn(
          running,
          ada(),
          await ada().teams.waitsFor('being called back', says('Your administrator approved')),
        );
        await becomesActive(ada());
        return [ada(), alma()];
      },
      counts: [
        { messages: 4, edits: 9 },
        { messages: 0, edits: 0 },
      ],
    },
    {
      title: 'a mailbox that is cancelled in a sentence: the permissions, and the question',
      async play() {
        const kim = running.newcomer(fabrikam);
        await asksForMailbox(kim);
        await kim.teams.says('cancel');
        await kim.teams.taps(await kim.teams.waitsFor('the question', says('Cancel')), 'cancel_connection');
        return [kim];
      },
      // Where the older card is edited before the tap is answered, the answer closes it once more.
      counts: [{ messages: 2, edits: 7 }],
    },
    {
      title: 'a room device: the form, which becomes everything up to the wall, being called back, and the end',
      async play() {
        const screen = { device: 'Thread screen', room: contoso.people.room4.upn };
        const number = await saysSawTheWall(carla(), await preparesDevice(carla(), screen));
        await approvesAndGrants(running, ben(), number);
        const link = await carla().teams.waitsFor(
          'being called back',
          both(says(screen.device), hasLinkTo('/connect/')),
        );
        await signsInAs(running, link, screen.room);
        await carla().teams.waitsFor('"active"', isActive(screen));
        return [carla(), ben()];
      },
      counts: [
        { messages: 3, edits: 11 },
        { messages: 2, edits: 4 },
      ],
    },
  ];

  beforeAll(async () => {
    await ben().teams.installs();
    const open = await running.database.rows(
      `select number from requests where tenant = '${contoso.tid}' and state = 'open'`,
    );
    for (const { number } of open) await presses(ben(), { verb: 'deny', data: { id: number, reason: 'next case' } });
  });

  it.each(journeys)('$title', async ({ play, counts }) => {
    await running.settled();
    const everybody = [anna(), carla(), ben(), fay(), ada(), alma()];
    const before = new Map(everybody.map((who) => [who, countsOf(who)]));
    const people = await play();
    await running.settled();
    const grown = people.map((who) => {
      const { messages, edits } = countsOf(who);
      const then = before.get(who) ?? { messages: 0, edits: 0 };
      return { messages: messages - then.messages, edits: edits - then.edits };
    });
    expect(grown.map(({ messages }) => messages)).toEqual(counts.map(({ messages }) => messages));
    for (const [index, { edits }] of grown.entries()) expect(edits).toBeLessThanOrEqual(counts[index]?.edits ?? 0);
    // Nobody is left with two cards of one connection that can both be pressed.
    for (const who of people) {
      const live = who.teams.chat.messages
        .flatMap(({ card }) => buttonsOf(card ?? {}))
        .filter(({ verb }) => verb === 'ask_disconnect' || verb === 'cancel_connection')
        .map(({ data }) => data['id']);
      expect(live).toEqual([...new Set(live)]);
    }
  });
});
