import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contoso, fabrikam, northwind, type Tenant, woodgrove } from '../../sandbox/cloud/world.ts';
import { says } from '../../sandbox/demo/signs.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Json, textOf } from '../../sandbox/teams/card.ts';
import type { Message } from '../../sandbox/teams/chat.ts';
import type { Tapped } from '../../sandbox/teams/person.ts';
import { type Running, startRunning } from '../support/running.ts';
import { opensRequest, question, sentTo } from '../support/steps.ts';

const day = 24 * 3_600_000;

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
afterEach(() => running.setClock(0));
afterAll(() => running?.stop());

const decisionOf = async (number: string) =>
  (
    await running.database.rows(
      `select state, decision ->> 'reason' as reason from requests where number = '${number}'`,
    )
  )[0];

/** A tap as a client may send it, whatever the card said. */
async function presses(who: Actor, action: Json, bent: Json = {}): Promise<string> {
  const value = { action: { type: 'Action.Execute', id: '', ...action }, trigger: 'manual' };
  const { status, body } = await who.teams.send(
    who.teams.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: '1', value, ...bent }),
  );
  expect(status).toBe(200);
  const answer = (body as { value: unknown }).value;
  return typeof answer === 'string' ? answer : textOf(answer as Json);
}

const told = (tapped: Tapped): string =>
  tapped.kind === 'card' ? textOf(tapped.card) : tapped.kind === 'note' ? tapped.text : `failed ${tapped.status}`;

describe('a denial', () => {
  it('needs a reason, which the requester reads with who said so; then the tenant can ask anew', async () => {
    const gus = running.actor(fabrikam, fabrikam.people.gus);
    const fay = running.actor(fabrikam, fabrikam.people.fay);
    await gus.teams.installs();
    const number = await opensRequest(fay);
    const card = await question(gus, number);

    expect(await presses(gus, { verb: 'deny', data: { id: number, reason: '   ' } })).toContain(
      'Please say why you deny it',
    );
    expect(await presses(gus, { verb: 'deny', data: { id: number } })).toContain('Nothing was changed');
    expect(await decisionOf(number)).toEqual({ state: 'open', reason: null });

    await gus.teams.taps(card, 'deny', { reason: 'Please use *the* shared mailbox <b>instead</b>' });
    const denied = await fay.teams.waitsFor('the denial', says('Not approved'));
    expect(textOf(denied.card ?? {})).toContain('Please use *the* shared mailbox <b>instead</b>');
    expect(textOf(denied.card ?? {})).toContain('Gus Lindqvist said no');
    expect(await decisionOf(number)).toMatchObject({ state: 'denied' });
    expect(await opensRequest(fay)).not.toBe(number);
  });
});

describe('a tap that decides nothing tells the truth and changes nothing', () => {
  let number: string;
  let card: Message;
  let anna: Actor;
  let ben: Actor;
  let otto: Actor;
  beforeAll(async () => {
    anna = running.actor(contoso, contoso.people.anna);
    ben = running.actor(contoso, contoso.people.ben);
    otto = running.actor(northwind, northwind.people.otto);
    await ben.teams.installs();
    await otto.teams.installs();
    number = await opensRequest(anna);
    card = await question(ben, number);
  });

  const inChannel = (tenant: Tenant): Json => ({
    conversation: { id: '19:channel@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: tenant.tid },
  });
  const otherTenant = { channelData: { tenant: { id: northwind.tid } } };

  it.each<[string, () => Promise<string>, string]>([
    [
      'by the requester, who is no approver',
      () => presses(anna, { verb: 'approve', data: { id: number } }),
      'Only an approver',
    ],
    [
      'by a colleague',
      () => presses(running.newcomer(contoso), { verb: 'approve', data: { id: number } }),
      'Only an approver',
    ],
    [
      'by the approver of another tenant',
      () => presses(otto, { verb: 'approve', data: { id: number } }),
      'I find nothing of yours',
    ],
    [
      'by somebody of another tenant who denies',
      () => presses(otto, { verb: 'deny', data: { id: number, reason: 'no' } }),
      'I find nothing of yours',
    ],
    [
      'with the number of no request',
      () => presses(ben, { verb: 'approve', data: { id: 'CR-999999' } }),
      'I find nothing of yours',
    ],
    [
      'with a foreign id',
      () => presses(ben, { verb: 'approve', data: { id: randomUUID() } }),
      'I find nothing of yours',
    ],
    [
      'with an id that is none',
      () => presses(ben, { verb: 'approve', data: { id: "' or 1=1 --" } }),
      'I find nothing of yours',
    ],
    [
      'with an object as id',
      () => presses(ben, { verb: 'approve', data: { id: { $ne: 1 } } }),
      'I find nothing of yours',
    ],
    ['without data', () => presses(ben, { verb: 'approve' }), 'I find nothing of yours'],
    ['with text as data', () => presses(ben, { verb: 'approve', data: number }), 'I find nothing of yours'],
    [
      'with an unknown verb',
      () => presses(ben, { verb: 'approve_all', data: { id: number } }),
      'I find nothing of yours',
    ],
    [
      'with a verb out of the prototype',
      () => presses(ben, { verb: 'constructor', data: { id: number } }),
      'I find nothing of yours',
    ],
    [
      'in a channel',
      () => presses(ben, { verb: 'approve', data: { id: number } }, inChannel(contoso)),
      'open our own chat',
    ],
    [
      'in a conversation of another tenant',
      () => presses(ben, { verb: 'approve', data: { id: number } }, otherTenant),
      'your own tenant',
    ],
    [
      'by nobody that Teams vouches for',
      () => presses(ben, { verb: 'approve', data: { id: number } }, { from: { id: '29:x' } }),
      'your own tenant',
    ],
    [
      'on the connection of somebody else',
      async () => presses(ben, { verb: 'cancel_connection', data: { id: await connectionOf(anna) } }),
      'belongs to somebody else',
    ],
    [
      'on a connection of another tenant',
      async () => presses(otto, { verb: 'cancel_connection', data: { id: await connectionOf(anna) } }),
      'I find nothing of yours',
    ],
    [
      'to see a connection of another tenant',
      async () => presses(otto, { verb: 'show_connection', data: { id: await connectionOf(anna) } }),
      'I find nothing of yours',
    ],
  ])('%s', async (_, tap, answer) => {
    await running.settled();
    const before = await running.database.truth();
    const messages = sentTo(ben).length + sentTo(anna).length;

    expect((await tap()).toLowerCase()).toContain(answer.toLowerCase());
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
    expect(sentTo(ben).length + sentTo(anna).length).toBe(messages);
  });

  it('whoever says to be somebody else in the data is not believed', async () => {
    const before = await running.database.truth();
    const data = {
      id: number,
      by: ben.person.oid,
      approver: ben.person.oid,
      tenant: contoso.tid,
      role: 'approver',
      v: 99,
    };
    expect(await presses(anna, { verb: 'approve', data })).toContain('I do not know you as an approver');
    expect(await running.database.truth()).toEqual(before);
  });

  it('after the decision: a second tap, another answer and an old card get who decided', async () => {
    await ben.teams.taps(card, 'approve');
    await running.settled();
    const before = await running.database.truth();
    const late = { card: card.card ?? {} };
    const answers = [
      await ben.teams.taps(card, 'approve', {}, late),
      await ben.teams.taps(card, 'deny', { reason: 'No after all' }, late),
    ].map(told);

    for (const answer of answers) expect(answer).toContain('The decision is recorded');
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
  });

  const connectionOf = async (who: Actor) =>
    String((await running.database.rows(`select id from connections where address = '${who.person.mail}'`))[0]?.['id']);
});

describe('two taps at the same moment', () => {
  it('of one approver and of two that contradict each other make one decision, and nobody hears it twice', async () => {
    const nina = running.actor(northwind, northwind.people.nina);
    const otto = running.actor(northwind, northwind.people.otto);
    const number = await opensRequest(nina);
    await question(otto, number);
    const answers = await Promise.all([
      presses(otto, { verb: 'deny', data: { id: number, reason: 'first' } }),
      presses(otto, { verb: 'deny', data: { id: number, reason: 'second' } }),
      presses(otto, { verb: 'deny', data: { id: number, reason: 'third' } }),
      presses(otto, { verb: 'approve', data: { id: number } }),
    ]);
    await running.settled();

    const decided = await decisionOf(number);
    const moves = await running.database.rows(
      `select kind from timeline where subject = '${number}' and kind <> 'request.open'`,
    );
    expect(moves).toEqual([{ kind: `request.${decided?.['state']}` }]);
    const word = decided?.['state'] === 'denied' ? 'Otto Brandt said no' : 'decision is recorded';
    for (const answer of answers) expect(answer).toContain(word);
    expect(sentTo(nina, says('Not approved'))).toHaveLength(decided?.['state'] === 'denied' ? 1 : 0);
  });
});

describe('a late tap', () => {
  it('finds the request expired, and everybody who waited is told', async () => {
    const lee = running.newcomer(woodgrove);
    const victor = running.actor(woodgrove, woodgrove.people.victor);
    await victor.teams.installs();
    const number = await opensRequest(lee);
    const card = await question(victor, number);
    running.setClock(15 * day);

    expect(told(await victor.teams.taps(card, 'approve'))).toContain('Expired without a decision');
    expect(await decisionOf(number)).toEqual({ state: 'expired', reason: null });
    await lee.teams.waitsFor('the end', says(`${number} was not decided in time`));
    expect(told(await victor.teams.taps(card, 'deny', { reason: 'late' }, { card: card.card ?? {} }))).toContain(
      'Expired',
    );
  });
});
