import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apps, contoso } from '../../sandbox/cloud/world.ts';
import { hasButton, hasLinkTo } from '../../sandbox/demo/signs.ts';
import { writeCatalogue } from '../../sandbox/run/catalogue-file.ts';
import type { Actor } from '../../sandbox/run/stage.ts';
import { buttonsOf, type Json, textOf } from '../../sandbox/teams/card.ts';
import { type Message, wordsOf } from '../../sandbox/teams/chat.ts';
import { newDevice } from '../support/device-steps.ts';
import { type Running, startRunning } from '../support/running.ts';
import { given, presses, sentTo } from '../support/steps.ts';

const { room4 } = contoso.people;

/** A second device product, whose publisher has not allowed codes. */
const teamsGo = {
  id: 'teams-go',
  kind: 'device',
  name: 'Teams Go',
  enterpriseAppName: 'Room Reader',
  aliases: ['Teams Go Mini'],
  publisher: apps.roomReader.publisher.name,
  publisherVerified: false,
  clientId: apps.roomReader.clientId,
  secretVariable: 'TEAMS_GO_SECRET',
  scopes: apps.roomReader.scopes.map((name) => ({ name, class: 'user' })),
  article: { id: 'go', title: 'Teams Go', url: 'https://example.com/teams-go', revised: '2026-01-01' },
  steps: { before: ['register_device'], after: [] },
  handOver: 'sign_in_there',
};

/** A second product for mailboxes, which the program was not shipped with. */
const fabrikamMail = {
  ...teamsGo,
  id: 'fabrikam-mail',
  kind: 'mailbox',
  name: 'Fabrikam Mail',
  enterpriseAppName: 'Fabrikam Mail Connector',
  aliases: ['FabMail'],
  clientId: apps.taxcalc.clientId.replace(/1$/, '9'),
};

let running: Running;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  const file = join(folder, 'catalogue.json');
  writeCatalogue(file);
  const { products } = (await import(file, { with: { type: 'json' } })).default as { products: object[] };
  writeFileSync(file, JSON.stringify({ products: [...products, teamsGo, fabrikamMail] }));
  running = await startRunning({
    environment: { CATALOGUE: file, TEAMS_GO_SECRET: apps.roomReader.clientSecret },
    onServer: true,
  });
});
afterAll(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

const isForm = hasButton('connect_device');
const isList = hasButton('confirm_scopes');

const fieldsOf = (card: Json): Record<string, string> =>
  Object.fromEntries(
    (buttonsOf(card).find(({ verb }) => verb === 'connect_device')?.inputs ?? []).map(({ id, value }) => [id, value]),
  );

const connectionsOf = (who: Actor) =>
  running.database.rows(
    `select product, device, address, target from connections where requester_oid = '${who.person.oid}'`,
  );

/** What a sentence of somebody new is answered with. */
async function answerTo(who: Actor, sentence: string): Promise<Message> {
  await who.teams.says(sentence);
  const [answer, ...more] = sentTo(who);
  expect(more).toEqual([]);
  return answer as Message;
}

describe('a sentence that names a product by any of its names', () => {
  it.each([
    ['connect CTOUCH Pro', 'ctouch-pro'],
    ['connect a CTOUCH', 'ctouch-pro'],
    ['connect Kickle', 'ctouch-pro'],
    ['set up the kickle essentials', 'ctouch-pro'],
    ['connect BRIX Pro', 'ctouch-pro'],
    ['connect brix-pro', 'ctouch-pro'],
    ['connect a Teams Go device', 'teams-go'],
    ['connect a room device for Teams Go Mini', 'teams-go'],
  ])('"%s" needs no choice of the product, only what is unknown (S23, S25)', async (sentence, product) => {
    const kim = running.newcomer(contoso);
    const form = await answerTo(kim, sentence);
    expect(fieldsOf(form.card ?? {})).toMatchObject({ product, device: '', room: '' });
    const wish = newDevice(room4);
    await kim.teams.taps(form, 'connect_device', { device: wish.device, room: wish.room });
    await kim.teams.waitsFor('the permissions', isList);
    expect(await connectionsOf(kim)).toEqual([{ product, device: wish.device, address: room4.mail, target: 'room' }]);
  });

  it('and the device and its account, too, asks nothing at all (S25)', async () => {
    const kim = running.newcomer(contoso);
    const list = await answerTo(kim, 'connect the Kickle in room4@contoso.com called "Quiet corner"');
    expect(isForm(list) ? fieldsOf(list.card ?? {}) : 'the permissions').toBe('the permissions');
    expect(await connectionsOf(kim)).toMatchObject([{ product: 'ctouch-pro', address: room4.mail }]);
  });
});

it.each([
  ['connect the Hall screen', 'Hall screen'],
  ['set up the device Hall screen', 'Hall screen'],
  ['connect room Amsterdam', 'Amsterdam'],
  ['connect the New York room', 'New York room'],
  ['koppel het scherm Hal', 'Hal'],
])('"%s" fills the name of the device, and what is left is asked (S25)', async (sentence, device) => {
  const form = await answerTo(running.newcomer(contoso), sentence);
  expect(fieldsOf(form.card ?? {})).toMatchObject({ device, room: '' });
});

it.each(['connect my mailbox to Fabrikam Mail', 'connect my fabrikam-mail mailbox', 'koppel mijn mailbox aan FabMail'])(
  '"%s" connects with a mailbox product that only the catalogue file knows (S23, T46)',
  async (sentence) => {
    const kim = running.newcomer(contoso);
    expect(isList(await answerTo(kim, sentence))).toBe(true);
    expect(await connectionsOf(kim)).toMatchObject([{ product: 'fabrikam-mail', address: kim.person.mail }]);
  },
);

it('a product that nobody knows is asked for once, and what was said is kept (S23)', async () => {
  const kim = running.newcomer(contoso);
  const form = await answerTo(kim, 'connect the Foobar 3000 with room4@contoso.com as a room device');
  expect(isForm(form)).toBe(true);
  expect(fieldsOf(form.card ?? {})).toMatchObject({ product: '', room: room4.mail });
  const wish = newDevice(room4);
  const tapped = await kim.teams.taps(form, 'connect_device', { device: wish.device, product: 'teams-go' });
  expect(tapped.kind === 'card' && isForm({ ...form, card: tapped.card })).toBe(false);
  expect(await connectionsOf(kim)).toMatchObject([{ product: 'teams-go', device: wish.device }]);
});

describe('the form', () => {
  const good = { device: 'Hall', room: room4.mail, product: 'ctouch-pro' };

  it.each<[string, Partial<Record<keyof typeof good, unknown>>, RegExp]>([
    ['an empty device', { device: '' }, /name of the device is missing/],
    ['a device of spaces', { device: ' \u200b ' }, /name of the device is missing/],
    ['a device of 101 characters', { device: 'x'.repeat(101) }, /too long/],
    ['an empty room', { room: '' }, /address of the room account is missing/],
    ['a room without a sign', { room: 'room4' }, /not a complete address/],
    ['a room with HTML', { room: '<img src=x>@contoso.com' }, /not a complete address/],
    ['a room at an unknown domain', { room: 'room4@nowhere.example' }, /does not know the domain/],
    ['a room of another tenant', { room: 'room1@fabrikam.com' }, /another tenant/],
    ['a private address', { room: 'pat@outlook.example' }, /does not know the domain|another tenant/],
    ['an unknown product', { product: 'Foobar' }, /do not know the product/],
    ["a mailbox's product", { product: 'taxcalc-communications-centre' }, /do not know the product/],
    ['nothing but a list', { room: ['room4@contoso.com'] }, /address of the room account is missing/],
  ])('with %s says so at that field, keeps the rest, and starts nothing (S25)', async (_, wrong, problem) => {
    const kim = running.newcomer(contoso);
    const data = { id: '', ...good, ...wrong };
    const { status, body } = await kim.teams.send(
      kim.teams.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: '1',
        value: { action: { type: 'Action.Execute', id: '', verb: 'connect_device', data }, trigger: 'manual' },
      }),
    );
    const card = (body as { value: Json }).value;

    expect([status, textOf(card)]).toEqual([200, expect.stringMatching(problem)]);
    const kept = Object.entries(good).filter(([field]) => !(field in wrong));
    expect(fieldsOf(card)).toMatchObject(Object.fromEntries(kept));
    expect(await connectionsOf(kim)).toEqual([]);
  });

  it('takes no person’s mailbox for a room account: whoever chats here is a person', async () => {
    const dave = running.actor(contoso, contoso.people.dave);
    await dave.teams.says('hello');
    const kim = running.newcomer(contoso);
    for (const room of [dave.person.mail, ` ${dave.person.mail.toUpperCase()} `])
      expect(await presses(kim, { verb: 'connect_device', data: { ...good, room } })).toContain(
        "is a person's mailbox",
      );

    expect(await connectionsOf(kim)).toEqual([]);
  });

  it('takes a label for a name, which elsewhere looks like a password; a password it does not take (T8)', async () => {
    const kim = running.newcomer(contoso);
    const data = { id: '', ...good };
    expect(await presses(kim, { verb: 'connect_device', data: { ...data, room: 'Amsterdam-2#A' } })).toContain(
      'looked like a password',
    );
    expect(await presses(kim, { verb: 'connect_device', data: { ...data, device: 'P@ssw0rd-2' } })).toContain(
      'looked like a password',
    );
    expect(await connectionsOf(kim)).toEqual([]);
    await presses(kim, { verb: 'connect_device', data: { ...data, device: 'Amsterdam-2#A' } });
    expect(await connectionsOf(kim)).toMatchObject([{ device: 'Amsterdam-2#A' }]);
  });

  it('says which other devices sign in with the same room account, and goes on, or takes another one', async () => {
    const [kim, lou] = [running.newcomer(contoso), running.newcomer(contoso)];
    const data = { id: '', ...good, room: 'room6@contoso.com' };
    const first = await presses(kim, { verb: 'connect_device', data: { ...data, device: 'North wall' } });
    expect(first).not.toContain('The same room account');
    const second = await presses(kim, { verb: 'connect_device', data: { ...data, device: 'South wall' } });
    expect(second).toContain('room6@contoso.com is also used by North wall.');
    const colleagues = await presses(lou, { verb: 'connect_device', data: { ...data, device: 'East wall' } });
    expect(colleagues).toContain('is also used by 2 devices that colleagues began.');
    expect(colleagues).not.toContain('North');

    await kim.teams.says(`no, ${room4.mail}`);
    const states = `select address, state from connections where device = 'South wall' order by address`;
    expect(await running.database.rows(states)).toEqual([
      { address: room4.mail, state: 'draft' },
      { address: 'room6@contoso.com', state: 'cancelled' },
    ]);
  });

  it('keeps what was typed wrongly, so that it can be mended (S25)', async () => {
    const kim = running.newcomer(contoso);
    const form = await answerTo(kim, 'connect a room device');
    const typed = { device: 'Hall *1* [x](https://evil.example)', room: 'room4@fabrikam.com', product: 'ctouch-pro' };
    const tapped = await kim.teams.taps(form, 'connect_device', typed);
    expect(fieldsOf(tapped.kind === 'card' ? tapped.card : {})).toEqual(typed);
    const again = await kim.teams.waitsFor('the form', isForm);
    await kim.teams.taps(again, 'connect_device', { room: `  ${room4.mail.toUpperCase()} ` });
    const list = await kim.teams.waitsFor('the permissions', isList);

    expect(wordsOf(list)).toContain(typed.device);
    expect(await connectionsOf(kim)).toMatchObject([{ device: typed.device, address: room4.mail }]);
    expect(sentTo(kim)).toHaveLength(1);
  });

  it('comes back filled after a step back from the permissions, for whom entered it alone (S25)', async () => {
    const kim = running.newcomer(contoso);
    const wish = newDevice(room4);
    await kim.teams.taps(await answerTo(kim, 'connect a room device'), 'connect_device', {
      ...wish,
      product: 'teams-go',
    });
    const list = await kim.teams.waitsFor('the permissions', isList);
    await kim.teams.taps(list, 'cancel_connection');
    const over = await kim.teams.waitsFor('the end', hasButton('open_device_form'));
    const again = await kim.teams.taps(over, 'open_device_form');
    expect(fieldsOf(again.kind === 'card' ? again.card : {})).toEqual({ ...wish, product: 'teams-go' });

    const { data } = given(buttonsOf(over.card ?? {})[0], 'button');
    const other = await presses(running.newcomer(contoso), { verb: 'open_device_form', data });
    expect(other).not.toContain(wish.device);
    expect(other).not.toContain(wish.room);
    const mended = newDevice(room4);
    await kim.teams.taps(await kim.teams.waitsFor('the form', isForm), 'connect_device', { device: mended.device });
    await kim.teams.waitsFor(
      'the permissions',
      (message) => isList(message) && wordsOf(message).includes(mended.device),
    );
  });

  it('comes back filled for a room that was cancelled later, after Continue (S25)', async () => {
    const kim = running.newcomer(contoso);
    const wish = newDevice(room4);
    await kim.teams.taps(await answerTo(kim, 'connect a room device'), 'connect_device', {
      ...wish,
      product: 'teams-go',
    });
    await kim.teams.taps(await kim.teams.waitsFor('the permissions', isList), 'confirm_scopes');
    const next = await kim.teams.waitsFor(
      'what comes after them',
      (message) => !isList(message) && hasButton('cancel_connection')(message),
    );
    await kim.teams.taps(next, 'cancel_connection');
    const over = await kim.teams.waitsFor('the end', hasButton('open_device_form'));
    const again = await kim.teams.taps(over, 'open_device_form');
    expect(fieldsOf(again.kind === 'card' ? again.card : {})).toEqual({ ...wish, product: 'teams-go' });
  });

  it('filled in anew for a device that is open resumes it, in any spelling of its name (T50)', async () => {
    const kim = running.newcomer(contoso);
    const wish = newDevice(room4);
    await presses(kim, { verb: 'connect_device', data: { id: '', ...good, ...wish } });
    await presses(kim, {
      verb: 'connect_device',
      data: { id: '', ...good, ...wish, device: wish.device.toUpperCase() },
    });
    expect(await connectionsOf(kim)).toHaveLength(1);
  });
});

describe('the form, answered in sentences, keeps what came before', () => {
  type Wish = ReturnType<typeof newDevice>;
  it.each<[string, (wish: Wish) => readonly string[]]>([
    ['connect CTOUCH Pro', ({ device, room }) => [room, `it is called ${device}`]],
    ['connect CTOUCH Pro', ({ device, room }) => [device, room]],
    ['connect CTOUCH Pro', ({ device, room }) => [room, device]],
    ['connect CTOUCH Pro', ({ device, room }) => ['room5@contoso.com', `oops ${room}`, `name: ${device}`]],
    ['koppel CTOUCH Pro', ({ device, room }) => [room, `het heet ${device}`]],
    ['verbinde CTOUCH Pro', ({ device, room }) => [room, `es heißt ${device}`]],
    ['connecte CTOUCH Pro', ({ device, room }) => [room, `il s’appelle ${device}`]],
    ['conecta CTOUCH Pro', ({ device, room }) => [room, `se llama ${device}`]],
  ])('%s (%#)', async (sentence, answers) => {
    const kim = running.newcomer(contoso);
    const wish = newDevice(room4);
    for (const said of [sentence, ...answers(wish)]) await kim.teams.says(said);
    expect(await connectionsOf(kim)).toEqual([
      { product: 'ctouch-pro', device: wish.device, address: room4.mail, target: 'room' },
    ]);
  });

  it.each(['thanks a lot', 'cancel', 'is that needed?'])('"%s" is no name', async (said) => {
    const kim = running.newcomer(contoso);
    for (const each of ['connect CTOUCH Pro', room4.mail, said]) await kim.teams.says(each);
    expect(await connectionsOf(kim)).toEqual([]);
  });
});

it('a product without codes offers none, and refuses who asks for one; its steps are its own (S1)', async () => {
  const kim = running.newcomer(contoso);
  const wish = { ...newDevice(room4), product: 'teams-go' };
  const list = await presses(kim, { verb: 'connect_device', data: { id: '', ...wish } });
  // Its place in the set-up is counted from its own profile, not from another product's (S1).
  expect(list).toMatch(/Step 2 of 2/);
  const [row] = await running.database.rows(`select id from connections where device = '${wish.device}'`);
  const id = row?.['id'];
  await kim.teams.taps(await answerTo(kim, 'status'), 'confirm_scopes');
  await presses(kim, { verb: 'account_ready', data: { id } });
  await kim.teams.says('status');
  const card = await kim.teams.waitsFor('the sign-in link', hasLinkTo('/connect/'));
  expect(hasButton('use_device_code')(card)).toBe(false);

  expect(await presses(kim, { verb: 'use_device_code', data: { id } })).toMatch(/takes no codes/);
  expect(await running.database.rows('select * from device_codes')).toEqual([]);
  expect((await running.cloud()).calls.filter(({ path }) => path.endsWith('/devicecode'))).toEqual([]);
});
