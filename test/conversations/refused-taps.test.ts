import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoso, northwind } from '../../sandbox/cloud/world.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { type Json, textOf } from '../../sandbox/teams/card.ts';
import type { Message } from '../../sandbox/teams/chat.ts';
import { actions } from '../../src/bot/actions/actions.ts';
import * as onConnection from '../../src/bot/actions/connection.ts';
import { verbs } from '../../src/services/journeys/facts.ts';
import { type Running, startRunning } from '../support/running.ts';
import { given, opensRequest, presses, question, sentTo } from '../support/steps.ts';

let running: Running;
let number: string;
let connection: string;
let card: Message;
let anna: Actor;
let ben: Actor;
let otto: Actor;
let colleague: Actor;
beforeAll(async () => {
  running = await startRunning({
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: northwind, person: northwind.people.otto },
    ],
    onServer: true,
  });
  anna = running.actor(contoso, contoso.people.anna);
  ben = running.actor(contoso, contoso.people.ben);
  otto = running.actor(northwind, northwind.people.otto);
  colleague = running.newcomer(contoso);
  await ben.teams.installs();
  await otto.teams.installs();
  number = await opensRequest(anna);
  card = await question(ben, number);
  const [row] = await running.database.rows('select id from connections');
  connection = String(given(row, 'connection')['id']);
});
afterAll(() => running?.stop());

const secret = 'my password is Sunshine12';
const passwordIn = 'I did not keep it, and I did nothing';
const unknown = 'I find nothing of yours';
const tap = (verb: string, id: unknown = number, more: Json = {}): Json => ({ verb, data: { id, ...more } });
const channel: Json = {
  conversation: { id: '19:a@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: contoso.tid },
};
const elsewhere: Json = { channelData: { tenant: { id: northwind.tid } } };
const nobody: Json = { from: { id: '29:somebody', name: 'Somebody' } };

/** Who, what is sent, what of the activity is bent, and what the answer must say. */
type Row = readonly [title: string, tap: () => readonly [who: Actor, action: Json, bent?: Json], answer: string];

it.each<Row>([
  ['by the requester, who is no approver', () => [anna, tap('approve')], 'Only an approver can decide this'],
  ['by a colleague', () => [colleague, tap('approve')], 'Only an approver can decide this'],
  ['by a colleague who denies', () => [colleague, tap('deny', number, { reason: 'no' })], 'Only an approver'],
  ['by the approver of another tenant', () => [otto, tap('approve')], unknown],
  ['by the approver of another tenant who denies', () => [otto, tap('deny', number, { reason: 'no' })], unknown],
  ['by somebody who claims to be the approver', () => [anna, tap('approve', number, claims)], 'I do not know you as'],
  ['with the number of no request', () => [ben, tap('approve', 'CR-999999')], unknown],
  ['with a number that no database holds', () => [ben, tap('approve', 'CR-999999999999')], unknown],
  ['with an id of nothing', () => [ben, tap('approve', randomUUID())], unknown],
  ['with a connection in place of a request', () => [ben, tap('approve', connection)], unknown],
  ['with an id that is none', () => [ben, tap('approve', "CR-1' or 1=1 --")], unknown],
  ['with an object as id', () => [ben, tap('approve', { $ne: 1 })], unknown],
  ['without data', () => [ben, { verb: 'approve' }], unknown],
  ['with text as data', () => [ben, { verb: 'approve', data: number }], unknown],
  ['with an unknown verb', () => [ben, tap('approve_all')], unknown],
  ['with a verb out of the prototype', () => [ben, tap('constructor')], unknown],
  ['in a channel', () => [ben, tap('approve'), channel], 'open our own chat'],
  ['in a conversation of another tenant', () => [ben, tap('approve'), elsewhere], 'only help in your own tenant'],
  ['by nobody that Teams vouches for', () => [ben, tap('approve'), nobody], 'only help in your own tenant'],
  ["on somebody else's connection", () => [ben, tap('cancel_connection', connection)], 'belongs to somebody else'],
  ['on a connection of another tenant', () => [otto, tap('cancel_connection', connection)], unknown],
  ["to see a colleague's connection", () => [colleague, tap('show_connection', connection)], unknown],
  ['to see a connection of another tenant', () => [otto, tap('show_connection', connection)], unknown],
  ['to see a request of another tenant', () => [otto, tap('show_request')], 'I do not know that approval request'],
  ['with a password for a reason (T8)', () => [ben, tap('deny', number, { reason: secret })], passwordIn],
  [
    'with a password in why it is needed (T8)',
    () => [anna, tap('give_reason', connection, { reason: secret })],
    passwordIn,
  ],
  [
    'with a password in the name of a device (T8)',
    () => [anna, tap('connect_device', '', { device: `Room, ${secret}`, room: contoso.people.room4.upn })],
    passwordIn,
  ],
  ['with a password for a mailbox (T8)', () => [anna, tap('connect_mailbox', '', { mailbox: secret })], passwordIn],
  ['to see another tenant', () => [otto, tap('show_tenant', contoso.tid)], 'Only for helpdesk'],
])('a tap %s is told the truth and changes nothing', async (_, sent, answer) => {
  await running.settled();
  const before = await running.database.truth();
  const messages = sentTo(ben).length + sentTo(anna).length;

  expect((await presses(...sent())).toLowerCase()).toContain(answer.toLowerCase());
  await running.settled();
  expect(await running.database.truth()).toEqual(before);
  expect(sentTo(ben).length + sentTo(anna).length).toBe(messages);
});

/** What a stranger may have seen somewhere: somebody else's connection, their request, their tenant. */
const stolen = (): Json[] => [
  { id: connection, v: 1, mailbox: 'anna', shared: 'true' },
  { id: number, v: 1, reason: 'no', coverage: 'all' },
  { id: contoso.tid, v: 3 },
];
const huge = 'x'.repeat(20_000);
/** Nothing that a card ever sends. */
const broken = (): unknown[] => [
  undefined,
  null,
  number,
  [number],
  { id: { $ne: 1 }, v: '1', reason: { text: 'no' }, mailbox: 7, device: [], room: {}, product: false, shared: true },
  { id: huge, v: 1e300, reason: huge, mailbox: huge, device: huge, room: huge, product: huge, shared: huge },
  { id: `${number}\u0000`, v: -1, reason: '\ud800', mailbox: "' or 1=1 --", device: '\u202e', room: '@', product: ' ' },
  JSON.parse(`{ "__proto__": { "id": "${number}" }, "constructor": { "id": "${connection}" } }`),
];

it('a password that was typed into a field is repeated to nobody (T8)', async () => {
  await running.settled();
  expect(await running.database.rows(`select 1 from connections where device like '%Sunshine%'`)).toEqual([]);
  for (const who of [anna, ben]) expect(JSON.stringify(who.teams.chat.happenings)).not.toContain('Sunshine');
});

it.each(['show_connection', ...Object.values(onConnection).map(({ verb }) => verb)])(
  '"%s" on a colleague’s connection shows an approver nothing of its card, which says "you" to who asked, and changes nothing',
  async (verb) => {
    await running.settled();
    const before = await running.database.truth();
    const said = await presses(ben, tap(verb, connection, { v: 1 }));
    // It stands on that card alone, as long as the connection is on its way.
    expect(said).not.toContain('Cancel this connection');
    await running.settled();
    expect(await running.database.truth()).toEqual(before);
  },
);

it('the requester alone has the card of a connection', async () => {
  expect(await presses(anna, tap('show_connection', connection))).toContain('Cancel this connection');
});

describe('whatever a button is forged to carry', () => {
  let nina: Actor;
  beforeAll(() => {
    nina = running.actor(northwind, northwind.people.nina);
  });

  it('every button that a card can have is tried here', () => {
    expect([...actions.keys()].sort()).toEqual([...verbs].sort());
  });

  it.each([...actions.keys()])('"%s" tells a stranger nothing of it and changes nothing', async (verb) => {
    await running.settled();
    const before = await untouched();
    const theirs = await running.database.truth();
    const messages = sentTo(ben).length + sentTo(anna).length;
    const secret = [anna, ben].flatMap(({ person }) => [person.name, person.mail]);

    // An approver elsewhere may press for their own tenant, so they come last. What no card sends is refused before it matters who sent it.
    for (const who of [colleague, nina, otto]) {
      if (who === otto) expect(withoutReports(await running.database.truth())).toEqual(withoutReports(theirs));
      for (const data of [...stolen(), ...(who === colleague ? broken() : [])]) {
        const said = await presses(who, { verb, data } as Json);
        for (const each of secret)
          expect(said.slice(0, 5_000), JSON.stringify(data)?.slice(0, 100)).not.toContain(each);
        expect(said).not.toContain('That could not be finished');
      }
    }
    // Among the buttons are those of one's own language, in which the answers would come from now on.
    for (const who of [colleague, nina, otto]) await presses(who, { verb: 'speak_en' });
    await running.settled();
    expect(await untouched()).toEqual(before);
    expect(sentTo(ben).length + sentTo(anna).length).toBe(messages);
    expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  type Truth = Awaited<ReturnType<Running['database']['truth']>>;
  type Stored = Truth[string][number];
  const rowsWhere = (truth: Truth, keep: (row: Stored) => boolean): Truth =>
    Object.fromEntries(Object.entries(truth).map(([table, rows]) => [table, rows.filter(keep)]));
  /** Anybody may report that a page of Microsoft's has changed. */
  const withoutReports = (truth: Truth): Truth => rowsWhere(truth, ({ kind }) => kind !== 'guide.reported');
  /** What is nobody's business in Northwind. */
  const untouched = async (): Promise<Truth> =>
    rowsWhere(
      withoutReports(await running.database.truth()),
      ({ id, tenant }) => id !== northwind.tid && tenant !== northwind.tid,
    );
});

const claims = {
  by: contoso.people.ben.oid,
  oid: contoso.people.ben.oid,
  tenant: contoso.tid,
  role: 'approver',
  v: 99,
};

it('after the decision a second tap, an old card and another approver are told how it stands, and change nothing', async () => {
  await ben.teams.taps(card, 'approve');
  await running.settled();
  const before = await running.database.truth();
  const again = await ben.teams.taps(card, 'approve', {}, { card: card.card ?? {} });

  expect(again.kind === 'card' && textOf(again.card)).toContain('The decision is recorded');
  await running.settled();
  expect(await running.database.truth()).toEqual(before);
});

it.each(['approve', 'approve_listed', 'deny', 'granted_by_hand'])(
  'after the decision a colleague who presses %s, forged or replayed, sees nothing of the request',
  async (verb) => {
    for (const id of [number, number.toLowerCase()]) {
      const said = await presses(colleague, tap(verb, id, { reason: 'No' }));
      expect(said).toMatch(/Only an approver can decide this|I find nothing of yours/);
      for (const content of [number, anna.person.name, ben.person.name, 'TaxCalc']) expect(said).not.toContain(content);
    }
  },
);

it('after the decision an approver who denies too late hears who decided', async () => {
  expect(await presses(ben, tap('deny', number, { reason: 'Too late' }))).toContain(ben.person.name);
});
